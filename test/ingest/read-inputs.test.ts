import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '../../src/ingest/reader.js';
import { readInputs } from '../../src/ingest/read-inputs.js';
import { readMetadata } from '../../src/ingest/read-metadata.js';

let folder: string;
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
async function all(inputs: string[], options: Parameters<typeof readInputs>[1] = {}) {
  const items = [];
  for await (const item of readInputs(inputs, options)) items.push(item);
  return items;
}

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'tonggao-read-')); });
afterAll(() => rmSync(folder, { recursive: true }));

describe('readInputs', () => {
  it('says of a text where it came from', async () => {
    const content = '云山大学签约。';
    const [page] = await all([file('one.txt', content)]);
    expect(page).toMatchObject({
      id: 'one', content, title: null, published: null, publisher: null,
      source: { path: 'one.txt', url: null, sha256: createHash('sha256').update(content).digest('hex'), bytes: 21, charset: 'utf-8', mediaType: 'text/plain' },
    });
  });

  it('knows a web page that was saved as text', async () => {
    expect(await all([file('page.txt', '\n<!DOCTYPE html><title>签约</title>'), file('plain.txt', '< 签约 >')])).toMatchObject([{ id: 'page', markup: 'html' }, { id: 'plain' }]);
    expect((await all([file('plain.txt', '< 签约 >')]))[0]).not.toHaveProperty('markup');
  });

  it('reads the others when one fails', async () => {
    const items = await all([file('empty.txt', ''), file('picture.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')), join(folder, 'missing.txt'), file('good.txt', '签约。')]);
    expect(items.map((item) => (isFailure(item) ? item.code : item.id))).toEqual(['not-found', 'empty', 'binary', 'good']);
  });

  it('refuses a text over the limit without reading on, and takes it when the limit is raised', async () => {
    const path = file('long.txt', '文'.repeat(1000));
    expect(await all([path], { maxTextBytes: 2999 })).toMatchObject([{ code: 'too-large', path: 'long.txt' }]);
    expect(await all([path], { maxTextBytes: 3000 })).toMatchObject([{ id: 'long' }]);
  });

  it('reads NDJSON line by line, and bad lines fail alone with their numbers', async () => {
    const lines = ['{"id":"a","text":"甲。"}', '', '{"id":"b"', '{"id":"c","text":"丙。"}\r', '{"text":"  ","id":"d"}', '[1]', '{"id":"e","html":"<p>戊。</p>"}'];
    const items = await all([file('many.ndjson', lines.join('\n'))]);
    expect(items.map((item) => (isFailure(item) ? [item.code, item.line] : [item.id, item.source.mediaType]))).toEqual([
      ['a', 'text/plain'], ['bad-line', 3], ['c', 'text/plain'], ['empty', 5], ['bad-line', 6], ['e', 'text/html'],
    ]);
  });

  it('reads gzipped NDJSON of several members and says where a damaged one ends', async () => {
    const first = gzipSync('{"id":"a","text":"甲。"}\n');
    const second = gzipSync('{"id":"b","text":"乙。"}\n');
    expect((await all([file('two.jsonl.gz', Buffer.concat([first, second]))])).map((item) => item.id)).toEqual(['a', 'b']);
    const cut = await all([file('cut.jsonl.gz', Buffer.concat([first, second.subarray(0, 14)]))]);
    expect(cut.at(-1)).toMatchObject({ code: 'unreadable', path: 'cut.jsonl.gz' });
  });

  it('reads NDJSON in GB18030', async () => {
    const { default: iconv } = await import('iconv-lite');
    const line = JSON.stringify({ id: 'g', text: '云山大学与海川公司签署合作协议，双方代表出席仪式。' });
    expect(await all([file('gbk.ndjson', iconv.encode(`${line}\n${line.replace('"g"', '"h"')}\n`, 'gb18030'))])).toMatchObject([
      { id: 'g', content: '云山大学与海川公司签署合作协议，双方代表出席仪式。', source: { charset: 'gb18030' } }, { id: 'h' },
    ]);
  });

  it('reads NDJSON in UTF-16 with its mark', async () => {
    const line = JSON.stringify({ id: 'u', text: '上海签约。' });
    expect(await all([file('utf16.ndjson', Buffer.from(`\ufeff${line}\r\n${line}\r\n`, 'utf16le'))])).toMatchObject([{ id: 'u', content: '上海签约。' }, { id: 'u' }]);
  });

  it('passes over a line that is longer than it may be', async () => {
    const items = await all([file('wide.ndjson', `{"id":"a","text":"${'x'.repeat(5000)}"}\n{"id":"b","text":"乙。"}\n`)], { maxTextBytes: 100 });
    expect(items).toMatchObject([{ code: 'too-large', line: 1 }, { id: 'b' }]);
  });

  it('gives files what the metadata says of them', async () => {
    const csv = file('metadata.csv', '\ufeffpath,published,publisher,title,url\nnews/m.txt,2021/6/11,云山网,"标题，一",https://example.com/m\n');
    const metadata = await readMetadata(csv);
    const [page] = await all([file('m.txt', '正文。')], { metadata });
    expect(page).toMatchObject({ published: '2021-06-11', publisher: '云山网', title: '标题，一', source: { url: 'https://example.com/m' } });
    expect(metadata.unused()).toEqual([]);
  });

  it('reads metadata in NDJSON, and tells which rows met no file', async () => {
    const metadata = await readMetadata(file('metadata.ndjson', '{"path":"m","published":"2021-06-11"}\n{"path":"other.txt","title":"x"}\n'));
    expect(metadata.find('m.txt')).toEqual({ published: '2021-06-11' });
    expect(metadata.unused()).toEqual(['other.txt']);
  });

  it.each([
    ['no path', 'published\n2021-01-01\n', /line 2: no "path"/],
    ['a day that is none', 'path,published\na.txt,2021-02-30\n', /line 2: published "2021-02-30" is no date/],
    ['a broken line', 'path,title\na.txt,"open\n', /write CSV/],
  ])('refuses metadata with %s', async (_, content, message) => {
    await expect(readMetadata(file('bad.csv', content))).rejects.toThrow(message);
  });
});
