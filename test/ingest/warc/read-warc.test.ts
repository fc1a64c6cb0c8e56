import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MAX_TEXT_BYTES, type InputFailure, isFailure } from '../../../src/ingest/reader.js';
import { readWarc } from '../../../src/ingest/warc/read-warc.js';
import type { Page } from '../../../src/model/article.js';
import { packed, responseRecord, warcRecord } from '../../support/warc-builder.js';

const folder = mkdtempSync(join(tmpdir(), 'tonggao-warc-'));
let files = 0;

async function read(bytes: Buffer, maxTextBytes = DEFAULT_MAX_TEXT_BYTES) {
  const path = join(folder, `${files++}.warc`);
  writeFileSync(path, bytes);
  const pages: Page[] = [];
  const failures: InputFailure[] = [];
  for await (const item of readWarc({ path, name: 'a.warc', id: 'a', extension: '.warc' }, { maxTextBytes })) {
    if (isFailure(item)) failures.push(item);
    else pages.push(item);
  }
  return { pages, failures };
}

const page = (words: string) => `<html><head><meta charset="utf-8"></head><body><h1>新闻</h1><p>${words}</p></body></html>`;
const first = responseRecord('11111111-1111-4111-8111-111111111111', 'http://a.example/1.html', page('甲公司与乙公司签约。'));
const second = responseRecord('22222222-2222-4222-8222-222222222222', 'http://a.example/2.html', page('丙大学与丁市签约。'));
const third = responseRecord('33333333-3333-4333-8333-333333333333', 'http://a.example/3.html', page('戊医院揭牌。'));
const info = warcRecord({ 'WARC-Type': 'warcinfo', 'WARC-Record-ID': '<urn:uuid:0>', 'Content-Type': 'application/warc-fields' }, 'software: test\r\n');

describe('a web archive', () => {
  it.each([['plain', Buffer.concat([info, first, second])], ['packed a record at a time', packed(info, first, second)], ['packed as a whole', zlib.gzipSync(Buffer.concat([info, first, second]))]])('%s gives a page for each response', async (_, bytes) => {
    const { pages, failures } = await read(bytes);
    expect(failures).toEqual([]);
    expect(pages.map(({ id, source }) => [id, source.url])).toEqual([['urn:uuid:11111111-1111-4111-8111-111111111111', 'http://a.example/1.html'], ['urn:uuid:22222222-2222-4222-8222-222222222222', 'http://a.example/2.html']]);
    expect(pages[1]?.content).toContain('丙大学与丁市签约。');
    expect(pages[1]?.captured).toBe('2021-06-11');
  });

  it('says at which byte a record begins', async () => {
    expect((await read(Buffer.concat([info, first, second]))).pages.map(({ source }) => source.offset)).toEqual([info.length, info.length + first.length]);
    const members = [info, first, second].map((record) => packed(record).length);
    expect((await read(packed(info, first, second))).pages.map(({ source }) => source.offset)).toEqual([members[0], members[0]! + members[1]!]);
  });

  it('passes over requests, images, redirects and errors in silence', async () => {
    const others = [
      warcRecord({ 'WARC-Type': 'request', 'Content-Type': 'application/http; msgtype=request' }, 'GET / HTTP/1.1\r\n\r\n'),
      responseRecord('4', 'http://a.example/x.png', Buffer.from([137, 80, 78, 71]), { 'Content-Type': 'image/png' }),
      responseRecord('5', 'http://a.example/', '', { Location: '/1.html' }, '302 Found'),
      responseRecord('6', 'http://a.example/no', page('没有这个页面。'), {}, '404 Not Found'),
    ];
    const { pages, failures } = await read(packed(...others, first));
    expect([pages.length, failures]).toEqual([1, []]);
  });

  it('reads resources and conversions', async () => {
    const resource = warcRecord({ 'WARC-Type': 'resource', 'WARC-Record-ID': '<urn:uuid:7>', 'WARC-Target-URI': 'http://a.example/7', 'Content-Type': 'text/html' }, page('资源记录。'));
    const conversion = warcRecord({ 'WARC-Type': 'conversion', 'WARC-Record-ID': '<urn:uuid:8>', 'WARC-Target-URI': 'http://a.example/8', 'Content-Type': 'text/plain' }, '转换记录，只有文字。');
    const { pages } = await read(packed(resource, conversion));
    expect(pages.map(({ source }) => source.mediaType)).toEqual(['text/html', 'text/plain']);
  });
});

describe('encodings of the transfer', () => {
  const html = Buffer.from(page('己协会与庚集团签约，共建研究院。'));
  const chunks = (body: Buffer) => Buffer.concat([Buffer.from('5\r\n'), body.subarray(0, 5), Buffer.from(`\r\n${(body.length - 5).toString(16)};x=1\r\n`), body.subarray(5), Buffer.from('\r\n0\r\n\r\n')]);
  it.each<[string, Buffer, Record<string, string>]>([
    ['gzip', zlib.gzipSync(html), { 'Content-Encoding': 'gzip' }],
    ['deflate', zlib.deflateSync(html), { 'Content-Encoding': 'deflate' }],
    ['deflate without its header', zlib.deflateRawSync(html), { 'Content-Encoding': 'deflate' }],
    ['brotli', zlib.brotliCompressSync(html), { 'Content-Encoding': 'br' }],
    ['chunks', chunks(html), { 'Transfer-Encoding': 'chunked' }],
    ['chunks of gzip', chunks(zlib.gzipSync(html)), { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }],
    ['gzip that the archive has undone already', html, { 'Content-Encoding': 'gzip' }],
    ['chunks that the archive has joined already', html, { 'Transfer-Encoding': 'chunked' }],
    ['a gzip body cut short', zlib.gzipSync(html).subarray(0, -6), { 'Content-Encoding': 'gzip' }],
  ])('%s', async (_, body, headers) => {
    const { pages, failures } = await read(packed(responseRecord('9', 'http://a.example/9', body, headers)));
    expect(failures).toEqual([]);
    expect(pages[0]?.content).toContain('己协会与庚集团签约，共建研究院。');
  });

  it('a body that unpacks to more than the limit is a failure of its own', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(3_000_000, 'a'));
    const { pages, failures } = await read(packed(responseRecord('9', 'http://a.example/9', bomb, { 'Content-Encoding': 'gzip' }), first), 100_000);
    expect(failures.map(({ code, id }) => [code, id])).toEqual([['too-large', 'urn:uuid:9']]);
    expect(pages).toHaveLength(1);
  });

  it('a record that unpacks to more than the limit is passed over without being held', async () => {
    const { pages, failures } = await read(packed(responseRecord('9', 'http://a.example/9', Buffer.alloc(60_000_000, 'a')), first), 100_000);
    expect(failures.map(({ code, id }) => [code, id])).toEqual([['too-large', 'urn:uuid:9']]);
    expect(pages).toHaveLength(1);
  });

  it('the charset of the HTTP header is heard', async () => {
    const body = Buffer.concat([Buffer.from('<html><body><p>'), Buffer.from([0xb1, 0xb1, 0xbe, 0xa9, 0xb4, 0xf3, 0xd1, 0xa7, 0xa1, 0xa3]), Buffer.from('</p></body></html>')]);
    const { pages } = await read(packed(responseRecord('9', 'http://a.example/9', body, { 'Content-Type': 'text/html; charset=gb2312' })));
    expect(pages[0]?.content).toContain('北京大学。');
  });
});

describe('a damaged archive', () => {
  it('reports a record that ends too early and keeps those before it', async () => {
    const whole = Buffer.concat([first, second]);
    const { pages, failures } = await read(whole.subarray(0, whole.length - 40));
    expect(pages).toHaveLength(1);
    expect(failures.map(({ code, offset }) => [code, offset])).toEqual([['truncated', first.length]]);
  });

  it('reports a packed record that ends too early', async () => {
    const whole = packed(first, second);
    const { pages, failures } = await read(whole.subarray(0, whole.length - 30));
    expect(pages).toHaveLength(1);
    expect(failures.map(({ code, offset }) => [code, offset])).toEqual([['truncated', packed(first).length]]);
  });

  it.each([['in its middle', 60, 20], ['in its checksum', -6, 2], ['in its header', 2, 1]])('passes over a gzip member damaged %s', async (_, at, length) => {
    const members = [packed(first), packed(second), packed(third)];
    const middle = Buffer.from(members[1]!);
    middle.fill(0xaa, at < 0 ? middle.length + at : at, (at < 0 ? middle.length + at : at) + length);
    const { pages, failures } = await read(Buffer.concat([members[0]!, middle, members[2]!]));
    expect(failures.map(({ code, offset }) => [code, offset])).toEqual([['damaged', members[0]!.length]]);
    expect(pages.map(({ source }) => source.url)).toContain('http://a.example/3.html');
    expect(pages.map(({ source }) => source.url)).toContain('http://a.example/1.html');
  });

  it('passes over a member that lost bytes', async () => {
    const [a, b, c] = [packed(first), packed(second), packed(third)];
    const { pages, failures } = await read(Buffer.concat([a, b.subarray(0, 70), b.subarray(90), c]));
    expect(pages.map(({ source }) => source.url)).toEqual(['http://a.example/1.html', 'http://a.example/3.html']);
    expect(failures).toHaveLength(1);
  });

  it('finds the next record after rubbish in an archive that is not packed', async () => {
    const { pages, failures } = await read(Buffer.concat([first, Buffer.from('rubbish rubbish\r\nmore\r\n'), second]));
    expect(pages).toHaveLength(2);
    expect(failures.map(({ code }) => code)).toEqual(['bad-record']);
  });

  it('reports revisits once, with their number', async () => {
    const revisit = warcRecord({ 'WARC-Type': 'revisit', 'WARC-Record-ID': '<urn:uuid:r>', 'WARC-Target-URI': 'http://a.example/1.html', 'Content-Type': 'application/http; msgtype=response' }, 'HTTP/1.1 200 OK\r\n\r\n');
    const { pages, failures } = await read(packed(first, revisit, revisit));
    expect(pages).toHaveLength(1);
    expect(failures.map(({ code, message }) => [code, message.slice(0, 1)])).toEqual([['revisit', '2']]);
  });

  it('an empty file and a file of something else end in peace', async () => {
    expect((await read(Buffer.alloc(0))).pages).toEqual([]);
    expect((await read(Buffer.from('no archive at all, only words'))).failures.map(({ code }) => code)).toEqual(['bad-record']);
    expect((await read(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))).failures.map(({ code }) => code)).toEqual(['truncated']);
  });
});
