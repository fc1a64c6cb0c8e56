import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGold } from '../src/cli/read-gold.js';
import { pageFromArticle } from '../src/ingest/page-from-article.js';
import { annotate } from '../src/pipeline.js';
import { GOLD_SETS } from './support/gold-sets.js';
import { sourceFiles } from './support/source-files.js';

/** What all rules have in common: an id, and a function that reads a match or refuses it. */
interface Rule {
  id: string;
  read: (...given: unknown[]) => unknown;
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && typeof (value as Rule).id === 'string' && typeof (value as Rule).read === 'function';
const isRuleList = (value: unknown): value is readonly Rule[] => Array.isArray(value) && value.length > 0 && value.every(isRule);

const rooms = /^(?:article|recognise|relate)\//;
const modules = await Promise.all(sourceFiles.filter(({ path }) => rooms.test(path)).map(({ path }) => import(`../src/${path.replace(/\.ts$/, '.js')}`)));
const rules = [
  ...new Set(
    modules.flatMap((module) =>
      Object.values(module as object)
        .filter(isRuleList)
        .flat(),
    ),
  ),
];

/** The Chinese texts that stand in the cases of test/: every quoted string of two Chinese characters and more. */
function caseTexts(): string[] {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => /^(?:article|recognise|relate)\/.*\.ts$/.test(name));
  return files.flatMap((name) =>
    [...readFileSync(`test/${name}`, 'utf8').matchAll(/'([^'\n]*\p{Script=Han}[^'\n]*)'|"([^"\n]*\p{Script=Han}[^"\n]*)"|`([^`]*\p{Script=Han}[^`]*)`/gu)].map(
      (match) => (match[1] ?? match[2] ?? match[3] ?? '').replaceAll('\\n', '\n'),
    ),
  );
}

/** The ids of the rules that read something in the annotated articles and in the cases. */
function idsThatRead(): Set<string> {
  const ids = new Set<string>();
  for (const rule of rules) {
    const { read } = rule;
    rule.read = (...given) => {
      const answer = read.apply(rule, given);
      if (answer !== null && answer !== undefined) ids.add(rule.id);
      return answer;
    };
  }
  for (const set of GOLD_SETS)
    for (const gold of readGold(`test/gold/${set}`)) annotate(pageFromArticle({ id: gold.id, text: gold.text, title: gold.title, published: gold.published }));
  for (const text of caseTexts()) annotate(pageFromArticle({ text, published: '2024-03-15' }));
  return ids;
}

describe('rules', () => {
  it('are found', () => {
    expect(rules.length).toBeGreaterThan(0);
  });

  it('have an id of the form room/what-it-reads', () => {
    expect(rules.map(({ id }) => id).filter((id) => !/^[a-z]+(?:-[a-z]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(id))).toEqual([]);
  });

  it('have an id of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are each met by an annotated article or a case', () => {
    const met = idsThatRead();
    expect(rules.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });
});
