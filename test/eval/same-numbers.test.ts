import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGold } from '../../src/cli/read-gold.js';
import { evaluate } from '../../src/eval/evaluate.js';
import { alteredRecord, seeded } from './altered-records.js';

const SCORER = '../shared/eval/score.mjs';
const FOLDERS = ['test/gold/seeds', 'test/gold/train', 'test/gold/dev', '../shared/gold/newscast', '../shared/gold/real'];

describe.skipIf(!existsSync(SCORER))('against the independent scorer beside the project (skipped where it is absent)', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tonggao-eval-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const cases = FOLDERS.filter((name) => existsSync(name)).flatMap((name) => [1, 2, 3].map((seed) => [name, seed] as const));
  it.each(cases)('counts %s, spoilt with seed %i, alike', (name, seed) => {
    const gold = readGold(name);
    const random = seeded(seed);
    // some articles get no record at all
    const records = new Map(gold.filter((_, index) => index % 11 !== 5).map((article) => [article.id, alteredRecord(article, random)]));
    const file = join(folder, `${seed}.ndjson`);
    writeFileSync(file, [...records.values()].map((record) => `${JSON.stringify(record)}\n`).join(''));
    const theirs = JSON.parse(execFileSync(process.execPath, [SCORER, name, file, '--json'], { encoding: 'utf8', maxBuffer: 1e8 }));
    const ours = evaluate(gold, ({ id }) => {
      const record = records.get(id);
      return record && { record };
    });
    expect(ours.articles).toBe(theirs.articles);
    expect(ours.without).toBe(theirs.without);
    expect(ours.scores).toEqual(theirs.rows);
  });
});
