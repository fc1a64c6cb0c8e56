import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { inventedArticle } from '../../scripts/invented-articles.mjs';
import type { PlacedCorrection } from '../../src/corrections/parse-corrections.js';
import { checkRecord } from '../../src/emit/check-record.js';
import { pageFromArticle } from '../../src/ingest/page-from-article.js';
import { type Correction, correction } from '../../src/model/correction.js';
import { extract } from '../../src/pipeline.js';
import { openMemory } from '../../src/run/assembly/open-memory.js';
import { assembleDataset } from '../../src/run/assemble-dataset.js';
import { chooseSegmenter } from '../../src/run/choose-segmenter.js';
import { RecordStore, storeKey } from '../../src/run/record-store.js';
import { StoredRecords } from '../../src/run/stored-records.js';
import { datasetHashes, rows } from '../cli/dataset-hash.js';

let folder: string;
const lines = new Map<number, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tonggao-assembly-'));
  await chooseSegmenter('node-rs');
  for (let n = 0; n < 60; n++) {
    const checked = checkRecord(extract(pageFromArticle(inventedArticle(n))));
    if ('fault' in checked) throw new Error(checked.fault);
    lines.set(n, JSON.stringify(checked.record));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** Writes the dataset of some articles with what is remembered in `memory`, or with nothing. */
async function write(articles: readonly number[], out: string, memory: string | null, corrections: PlacedCorrection[] = [], program = 'test') {
  if (memory === null) {
    await assembleDataset({ records: articles.map((n) => lines.get(n) ?? ''), corrections, program: 'test' }, join(folder, out));
    return;
  }
  const state = join(folder, memory);
  const store = RecordStore.open(state);
  const members = articles.map((n) => ({ id: inventedArticle(n).id, key: storeKey(lines.get(n) ?? '') }));
  store.append(members.flatMap(({ key }, at) => (store.has(key) ? [] : [{ key, json: lines.get(articles[at] as number) ?? '' }])));
  const remembered = openMemory(state, program);
  const records = new StoredRecords(members, store);
  await assembleDataset({ records, memory: remembered, corrections, program: 'test' }, join(folder, out));
  remembered.digests.keepOnly(records.keys);
  remembered.told.keepOnly(records.keys);
  remembered.rows.keepUsed();
  for (const one of [store, remembered]) one.close();
}

const size = (memory: string, name: string) => statSync(join(folder, memory, name)).size;

describe('a dataset written with the help of what was told before', () => {
  test('has the same bytes as one written anew, whatever comes, goes and changes', async () => {
    const steps = [numbers(0, 40), numbers(0, 41), numbers(0, 45), numbers(3, 45), [...numbers(3, 20), ...numbers(30, 60)], numbers(0, 60), [], numbers(0, 2)];
    for (const [at, step] of steps.entries()) {
      await write(step, 'remembered', 'memory');
      await write(step, `anew-${at}`, null);
      expect(datasetHashes(join(folder, 'remembered')), `step ${at}`).toEqual(datasetHashes(join(folder, `anew-${at}`)));
    }
  });

  test('tells anew only what is new', async () => {
    const sizes = () => ['digests.log', 'told.log', 'rows.log'].map((name) => size('few-memory', name));
    await write(numbers(0, 50), 'few', 'few-memory');
    const before = sizes();
    await write(numbers(0, 50), 'few', 'few-memory');
    expect(sizes()).toEqual(before);
    await write(numbers(0, 51), 'few', 'few-memory');
    const [digests = 0, told = 0] = before;
    const [moreDigests = 0, moreTold = 0] = sizes();
    expect(moreTold - told).toBeLessThan(told / 10);
    expect(moreDigests - digests).toBeLessThan(digests / 10);
  });

  test('takes nothing over from another program', async () => {
    await write(numbers(0, 20), 'other', 'other-memory');
    const before = size('other-memory', 'told.log');
    await write(numbers(0, 10), 'other', 'other-memory', [], 'another');
    expect(size('other-memory', 'told.log')).toBeLessThan(before);
  });

  test('reads no record again that it knows', async () => {
    const state = join(folder, 'unread-memory');
    await write(numbers(0, 50), 'unread', 'unread-memory');
    const store = RecordStore.open(state);
    const memory = openMemory(state, 'test');
    const members = numbers(0, 50).map((n) => ({ id: inventedArticle(n).id, key: storeKey(lines.get(n) ?? '') }));
    const parse = vi.spyOn(JSON, 'parse');
    await assembleDataset({ records: new StoredRecords(members, store), memory, program: 'test' }, join(folder, 'unread'));
    const read = parse.mock.calls.filter(([text]) => /^\{"id":"n\d+","schemaVersion":"1"/.test(String(text)));
    const others = parse.mock.calls.length - read.length;
    parse.mockRestore();
    for (const one of [store, memory]) one.close();
    expect(read).toHaveLength(0);
    expect(others).toBeGreaterThan(50);
  });

  test.each<[string, (names: { person: string; other: string; body: string }) => Correction]>([
    ['rename', ({ person }) => ({ kind: 'rename', thing: { name: person, type: 'person' }, name: '钱学文' })],
    ['notAPerson', ({ person }) => ({ kind: 'notAPerson', thing: { name: person } })],
    ['leaveOut', ({ person }) => ({ kind: 'leaveOut', thing: { name: person } })],
    ['same', ({ person, other }) => ({ kind: 'same', things: [{ name: person }, { name: other }] })],
    ['fullName', ({ body }) => ({ kind: 'fullName', thing: { name: body, type: 'organisation' }, name: `江州${body}` })],
    ['notAnOrganisation', ({ body }) => ({ kind: 'notAnOrganisation', thing: { name: body } })],
  ])('obeys the correction %s, and its end', async (name, make) => {
    await write(numbers(0, 40), `corrected-${name}`, 'corrected-memory');
    const before = datasetHashes(join(folder, `corrected-${name}`));
    const people = rows<{ name: string }>(join(folder, `corrected-${name}`), 'people');
    const [body] = rows<{ name: string }>(join(folder, `corrected-${name}`), 'organisations');
    const placed: PlacedCorrection = { file: 'c.yaml', line: 1, correction: correction.parse(make({ person: people[0]?.name ?? '', other: people[1]?.name ?? '', body: body?.name ?? '' })) };
    await write(numbers(0, 40), `corrected-${name}`, 'corrected-memory', [placed]);
    await write(numbers(0, 40), `corrected-${name}-anew`, null, [placed]);
    expect(datasetHashes(join(folder, `corrected-${name}`))).toEqual(datasetHashes(join(folder, `corrected-${name}-anew`)));
    expect(datasetHashes(join(folder, `corrected-${name}`))).not.toEqual(before);
    await write(numbers(0, 40), `corrected-${name}`, 'corrected-memory');
    expect(datasetHashes(join(folder, `corrected-${name}`))).toEqual(before);
  });
});
