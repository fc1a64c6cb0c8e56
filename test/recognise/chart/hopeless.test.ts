import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPath } from '../../../src/recognise/chart/best-path.js';
import type { Candidate } from '../../../src/recognise/chart/candidate.js';
import { isHopeless, setBars } from '../../../src/recognise/chart/hopeless.js';
import { KINDS } from '../../../src/recognise/chart/transitions.js';

const sentence = fc.array(fc.constantFrom(...'云溪农业大学校长赵文博说', '、', '和', '，', '（', '）', ' '), { minLength: 1, maxLength: 24 }).map((characters) => characters.join(''));
const proposals = (length: number) =>
  fc.array(
    fc.record({ kind: fc.constantFrom(...KINDS), start: fc.nat(length - 1), size: fc.integer({ min: 1, max: 6 }), score: fc.integer({ min: -60, max: 40 }).map((tenths) => tenths / 10) })
      .map(({ kind, start, size, score }): Candidate => ({ kind, start, end: Math.min(length, start + size), score, rule: 'case' })),
    { maxLength: 20 },
  );

const byStart = (candidates: readonly Candidate[]) => {
  const lists: Candidate[][] = [];
  for (const candidate of candidates) (lists[candidate.start] ??= []).push(candidate);
  return lists;
};

test('a candidate that is hopeless stands on no best path, whatever stands around it', () => {
  setBars();
  let dropped = 0;
  fc.assert(
    fc.property(sentence.chain((text) => fc.tuple(fc.constant(text), proposals(text.length))), ([text, candidates]) => {
      const hopeful = candidates.filter((candidate) => !isHopeless(text, candidate));
      dropped += candidates.length - hopeful.length;
      expect(bestPath(text, 0, text.length, byStart(hopeful))).toEqual(bestPath(text, 0, text.length, byStart(candidates)));
    }),
    { numRuns: 3000, seed: 11 },
  );
  expect(dropped).toBeGreaterThan(1000);
});
