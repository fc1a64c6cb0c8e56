import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltProgram } from './built-program.js';

let program: BuiltProgram;
let folder: string;

beforeAll(() => {
  program = new BuiltProgram();
  folder = mkdtempSync(join(tmpdir(), 'tonggao-metadata-'));
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

test('a day of publication beside plain files gives their dates a year in every table', () => {
  const metadata = join(folder, 'metadata.csv');
  const out = join(folder, 'out');
  writeFileSync(metadata, 'path,published\n000_1319b3bf1226edb4.txt,2021-06-11\n004_347370b4eba7fa66.txt,2021-06-25\n');
  expect(program.run(['run', 'corpus', '--out', out, '--metadata', metadata, '--quiet']).status).toBe(0);
  const rows = (table: string) => readFileSync(join(out, `${table}.ndjson`), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const [founding, signing] = rows('articles');
  expect(founding.dates.find((date: { text: string }) => date.text === '6月10日').value).toBe('2021-06-10');
  expect(signing.dates.find((date: { text: string }) => date.text === '6月24日下午').value).toBe('2021-06-24');
  expect(rows('events').map((event) => event.date).sort()).toEqual(['2021-06-10', '2021-06-24']);
  expect(new Set(rows('agreements').map((agreement) => agreement.date))).toEqual(new Set(['2021-06-24']));
  // what is stated stays without a year; no other value does
  for (const table of ['events', 'agreements', 'posts', 'people', 'organisations']) expect(readFileSync(join(out, `${table}.ndjson`), 'utf8')).not.toContain('XXXX');
}, 120_000);
