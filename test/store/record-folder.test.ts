import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listInputs } from '../../src/ingest/list-inputs.js';
import { RecordFolder } from '../../src/store/record-folder.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonggao-records-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const KEY = 'k'.repeat(22);
const OTHER = 'o'.repeat(22);
const entry = (position: string, line = position, key = KEY, id = 'n1') => ({ key, id, position, line });
const files = () => readdirSync(folder, { recursive: true }).map(String).filter((name) => statSync(join(folder, name)).isFile()).sort();
const lines = () => files().map((name) => readFileSync(join(folder, name), 'utf8').trimEnd());

describe('a folder of records', () => {
  it('has one file for one record, however often and by however many it is stored', async () => {
    const writers = [new RecordFolder(folder), new RecordFolder(folder), new RecordFolder(folder)];
    await Promise.all(writers.flatMap((writer) => Array.from({ length: 10 }, () => writer.put(entry('01')))));
    expect(lines()).toEqual(['01']);
  });

  it.each([{ order: ['01', '02'] }, { order: ['02', '01'] }])('of two readings of one content the later put in stays, stored as $order', async ({ order }) => {
    for (const position of order) await new RecordFolder(folder).put(entry(position));
    expect(lines()).toEqual(['02']);
  });

  it('keeps different contents under one id beside each other, in the order in which they were put in', async () => {
    const records = new RecordFolder(folder);
    await records.put(entry('02', 'second', KEY));
    await records.put(entry('01', 'first', OTHER));
    await records.put(entry('03', 'of another id', 'z'.repeat(22), 'n2'));
    const own = lines().filter((line) => line !== 'of another id');
    expect(own).toEqual(['first', 'second']);
    expect(lines()).toHaveLength(3);
  });

  it('half a record of a process that was killed is none of its files', async () => {
    await new RecordFolder(folder).put(entry('01'));
    const [name = ''] = files();
    writeFileSync(join(folder, name.replace(/[^/]*$/, '.half.tmp')), '{"id":');
    const { files: found, failures } = await listInputs([folder]);
    expect([found.map((file) => file.name), failures]).toEqual([[name], []]);
  });

  it('says that a record could not be written, and leaves nothing behind', async () => {
    const records = new RecordFolder(folder);
    // a file where the folder of this id would be
    await records.put(entry('01'));
    const [name = ''] = files();
    rmSync(join(folder, name.slice(0, 2)), { recursive: true });
    writeFileSync(join(folder, name.slice(0, 2)), '');
    await expect(records.put(entry('01'))).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(files()).toEqual([name.slice(0, 2)]);
  });
});
