import { expect, it } from 'vitest';
import type { Judgement } from '../../src/eval/judgement.js';
import { reliability } from '../../src/eval/reliability.js';
import { ruleRecords } from '../../src/eval/rule-records.js';

const judged = (confidence: number, right: boolean, measure: Judgement['measure'] = 'people'): Judgement => ({
  measure,
  article: 'a',
  verdict: right ? 'right' : 'extra',
  what: '',
  parts: [],
  given: { start: 0, end: 1, confidence, rule: 'r' },
});
const people = (judgements: Judgement[]) => reliability(judgements).find(({ layer }) => layer === 'people');

it('counts values and right ones by confidence', () => {
  const row = people([judged(0.3, false), judged(0.6, true), judged(0.92, true), judged(0.97, true), judged(1, false)]);
  expect(row?.bins).toEqual([
    { from: 0, values: 1, right: 0 },
    { from: 0.5, values: 1, right: 1 },
    { from: 0.7, values: 0, right: 0 },
    { from: 0.8, values: 0, right: 0 },
    { from: 0.9, values: 1, right: 1 },
    { from: 0.95, values: 2, right: 1 },
  ]);
});

it('says how many of the sure values are right and how many of the right ones are sure', () => {
  const row = people([judged(0.9, true), judged(0.95, false), judged(0.5, true), judged(0.4, true)]);
  expect(row?.sureRight).toBe(0.5);
  expect(row?.rightSure).toBeCloseTo(1 / 3);
});

it('gives the Brier score: the mean squared distance of confidence and outcome', () => {
  expect(people([judged(0.8, true), judged(0.4, false)])?.brier).toBeCloseTo((0.04 + 0.16) / 2);
});

it('passes over what was missed, having no confidence, and the other layers', () => {
  expect(people([{ measure: 'people', article: 'a', verdict: 'missed', what: '', parts: [] }, judged(0.9, true, 'posts')])).toMatchObject({
    values: 0,
    sureRight: null,
    rightSure: null,
    brier: null,
  });
});

it('says of each rule how often it was right and how sure it was', () => {
  expect(ruleRecords([judged(0.8, true), judged(0.6, false), judged(1, true, 'posts')])).toEqual([
    { layer: 'people', rule: 'r', values: 2, right: 1, meanConfidence: expect.closeTo(0.7) },
    { layer: 'posts', rule: 'r', values: 1, right: 1, meanConfidence: 1 },
  ]);
});
