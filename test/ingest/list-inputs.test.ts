import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listInputs } from '../../src/ingest/list-inputs.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonggao-list-'));
  for (const name of ['b.txt', 'a.md', 'sub/c.html', 'same.txt', 'same.html', 'all.ndjson', 'all.txt', 'logo.png', '.hidden.txt', 'empty/readme.rst', '[1].txt']) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '文');
  }
  symlinkSync(folder, join(folder, 'sub', 'circle'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('listInputs', () => {
  it('walks a folder in order of code points, hidden files and other kinds aside', async () => {
    const { files, failures } = await listInputs([folder]);
    expect(failures).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(['[1].txt', 'a.md', 'all.ndjson', 'all.txt', 'b.txt', 'same.html', 'same.txt', 'sub/c.html']);
  });

  it('takes ids from paths, with the extension only where two files differ in it alone', async () => {
    const { files } = await listInputs([folder]);
    expect(Object.fromEntries(files.map(({ name, id }) => [name, id]))).toMatchObject({
      'a.md': 'a', 'all.txt': 'all', 'b.txt': 'b', 'same.txt': 'same.txt', 'same.html': 'same.html', 'sub/c.html': 'sub/c',
    });
  });

  it('takes single files under their own names', async () => {
    const { files } = await listInputs([join(folder, 'sub/c.html'), join(folder, '[1].txt')]);
    expect(files.map(({ name, id, extension }) => [name, id, extension])).toEqual([['c.html', 'c', '.html'], ['[1].txt', '[1]', '.txt']]);
  });

  it('expands patterns, with names relative to their fixed part', async () => {
    const { files } = await listInputs([`${folder}/**/*.{html,md}`]);
    expect(files.map(({ name }) => name)).toEqual(['a.md', 'same.html', 'sub/c.html']);
  });

  it('takes a file that is named twice once, whatever the order', async () => {
    for (const inputs of [[folder, join(folder, 'sub/c.html')], [join(folder, 'sub/c.html'), folder]]) {
      const { files } = await listInputs(inputs);
      expect(files.map(({ name }) => name).filter((name) => name.endsWith('c.html'))).toEqual(['sub/c.html']);
    }
  });

  it.each([
    ['missing.txt', 'not-found'],
    ['logo.png', 'unknown-kind'],
    ['empty', 'nothing-readable'],
    ['*.pdf', 'nothing-readable'],
  ])('says what is wrong with %s', async (name, code) => {
    const { files, failures } = await listInputs([join(folder, name), join(folder, 'b.txt')]);
    expect(files.map((file) => file.name)).toEqual(['b.txt']);
    expect(failures).toMatchObject([{ code, path: join(folder, name), message: expect.stringMatching(/: /) }]);
  });
});
