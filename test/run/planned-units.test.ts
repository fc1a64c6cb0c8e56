import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InputFile, ReadOptions } from '../../src/ingest/reader.js';
import { KnownIds } from '../../src/run/known-ids.js';
import { plannedUnits } from '../../src/run/planned-units.js';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'tonggao-planned-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const line = (id: string, text = '云溪农业大学召开会议') => JSON.stringify({ id, text });
const LIMIT: ReadOptions = { maxTextBytes: 1000 };

/** What is planned for a file of these lines: the id and key of each, and whether a worker would have to read it. */
async function planned(lines: readonly string[], known = new KnownIds([], () => true), { read = LIMIT, program = 'one', file = {} as Partial<InputFile> } = {}) {
  const path = join(folder, 'in.ndjson');
  writeFileSync(path, lines.join('\n'));
  const items = [];
  for await (const item of plannedUnits([{ path, name: 'in.ndjson', id: 'in', extension: '.ndjson', ...file }], read, program, known)) items.push('code' in item ? { id: item.code, key: '', toRead: false } : { id: item.id, key: item.key, toRead: 'unit' in item });
  return items;
}

describe('a line that was read before', () => {
  const LINES = [line('a'), line('b'), '', '{broken', line('c')];

  test('is known by its bytes, wherever it stands', async () => {
    const first = await planned(LINES);
    expect(first.map(({ id, toRead }) => [id, toRead])).toEqual([['a', true], ['b', true], ['bad-line', false], ['c', true]]);
    const known = new KnownIds(first.filter(({ toRead }) => toRead), () => true);
    const again = await planned([line('new'), line('b', '别的会议'), ...LINES], known);
    expect(again.map(({ id, toRead }) => [id, toRead])).toEqual([['new', true], ['b', true], ['a', false], ['b', false], ['bad-line', false], ['c', false]]);
    expect(again.slice(2).map(({ key }) => key)).toEqual(first.map(({ key }) => key));
  });

  test.each([
    ['by another program', { program: 'two' }],
    ['under another limit', { read: { maxTextBytes: 2000 } }],
    ['by rules for sites, which go by what stands in it', { file: { sites: [{ host: 'example.com', body: 'article' }] } }],
  ])('is read again %s', async (_, change) => {
    const known = new KnownIds(await planned([line('a')]), () => true);
    expect((await planned([line('a')], known, change)).map(({ toRead }) => toRead)).toEqual([true]);
  });

  test('is read again when its record is gone', async () => {
    const known = new KnownIds(await planned([line('a')]), () => false);
    expect((await planned([line('a')], known)).map(({ toRead }) => toRead)).toEqual([true]);
  });
});
