/**
 * Throws damaged and invented input at the readers of HTML, web archives and NDJSON, and stops at the first that throws or hangs.
 *
 *   npm run fuzz [-- --seconds 600] [--seed N]
 *
 * What is found is shrunk and printed with its seed. A reader may answer with problems and failures; an exception, a value outside the text, or an
 * input that takes more than ten seconds is a fault.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { readArticle } from '../src/article/read-article.js';
import { DEFAULT_MAX_TEXT_BYTES, isFailure, type Reader } from '../src/ingest/reader.js';
import { readNdjsonFile } from '../src/ingest/read-ndjson-file.js';
import { readWarc } from '../src/ingest/warc/read-warc.js';
import type { Page } from '../src/model/article.js';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds);
if (!(seconds > 0)) {
  console.error('usage: npm run fuzz [-- --seconds 600] [--seed N]: seconds is a number above 0');
  process.exit(2);
}
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const HANG = 10_000;
const folder = mkdtempSync(join(tmpdir(), 'tonggao-fuzz-'));
const pagesFolder = new URL('../test/article/html/pages/', import.meta.url);
const pages = readdirSync(pagesFolder).map((name) => readFileSync(new URL(name, pagesFolder), 'utf8'));

const TAGS = ['p', 'div', 'span', 'a', 'b', 'br', 'table', 'tr', 'td', 'ul', 'li', 'h1', 'title', 'meta', 'script', 'style', 'pre', 'article', 'form', 'select', 'option', 'svg', 'math', 'template', 'body', 'html', 'head', 'font', 'noscript', 'textarea', 'iframe', 'frameset', 'figcaption', 'section'];
const ATTRIBUTES = ['', ' class="article-content"', ' class=comment', ' id="js_content"', ' style="display:none"', ' href="x.html"', ' class="source"', ' class="time"', ' name="author" content="王某"', ' property="article:published_time" content="2021-02-30T99:99"', ' type="application/ld+json"', ' hidden', ' a="', " b='"];
const WORDS = ['某大学与某市签约，共建研究院。', '来源：某某网', '发布时间：2021-06-11', '作者：张三 李四', '责任编辑：王五', '相关阅读', '2021年13月45日', '&nbsp;', '&amp;', '&#x20BB7;', '&#0;', '&#xD800;', '&notin', '&', '<', '>', '\u0000', '\ufeff', '\ud842', '𠮷', '\r\n', ' ', '\t', 'Hello, world', '<!--', '-->', '<![CDATA[', ']]>', '<!doctype html>'];

const html = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES)).map(([tag, attribute]) => `<${tag}${attribute}>`), fc.constantFrom(...TAGS).map((tag) => `</${tag}>`), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 120 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...pages), fc.array(fc.tuple(fc.nat(20_000), fc.nat(200), fc.constantFrom(...WORDS, '<div>', '</div>', '<table>', '</p>', '')), { maxLength: 6 })).map(([page, cuts]) => cuts.reduce((text, [at, length, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + length), page)),
);

function damaged(base: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> {
  const change = fc.tuple(fc.constantFrom('set', 'cut', 'double', 'end'), fc.nat(1 << 16), fc.nat(255));
  return fc.tuple(base, fc.array(change, { maxLength: 5 })).map(([bytes, changes]) => changes.reduce((now, [kind, place, value]) => {
    const at = now.length ? place % now.length : 0;
    if (kind === 'set' && now.length) {
      const copy = Buffer.from(now);
      copy[at] = value;
      return copy;
    }
    if (kind === 'cut') return Buffer.concat([now.subarray(0, at), now.subarray(at + value)]);
    if (kind === 'double') return Buffer.concat([now.subarray(0, at + value), now.subarray(at)]);
    return kind === 'end' ? now.subarray(0, at) : now;
  }, bytes));
}

const record = fc.tuple(html, fc.constantFrom('response', 'resource', 'revisit', 'request', ''), fc.constantFrom('', 'Transfer-Encoding: chunked\r\n', 'Content-Encoding: gzip\r\n', 'Content-Encoding: br\r\n'), fc.option(fc.nat(5000))).map(([text, type, encoding, length]) => {
  const body = Buffer.from(text);
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${encoding}\r\n`), encoding.includes('gzip') ? zlib.gzipSync(body) : body]);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2021-06-11T00:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${length ?? block.length}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
});
const archive = damaged(fc.tuple(fc.array(record, { maxLength: 4 }), fc.constantFrom('plain', 'members', 'whole')).map(([records, packing]) => (packing === 'members' ? Buffer.concat(records.map((each) => zlib.gzipSync(each))) : packing === 'whole' ? zlib.gzipSync(Buffer.concat(records)) : Buffer.concat(records))));
const article = fc.record({ id: fc.anything(), html, text: fc.anything(), title: fc.anything(), published: fc.constantFrom('2021-06-11', 'gestern', 3, null), url: fc.anything(), publisher: fc.anything() }, { requiredKeys: [] });
const ndjson = damaged(fc.array(fc.oneof(article.map((value) => safeJson(value)), fc.string(), fc.json()), { maxLength: 5 }).map((lines) => Buffer.from(lines.join('\n'))));

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{}';
  }
}

function pageOf(content: string): Page {
  return { id: 'fuzz', content, title: null, published: null, publisher: null, problems: [], source: { path: 'fuzz.html', url: null, sha256: '', bytes: 0, charset: 'utf-8', mediaType: 'text/html' } };
}

function check(page: Page): void {
  const start = performance.now();
  const read = readArticle(page);
  for (const { start: from, end } of [...read.blocks, ...read.authors]) if (from < 0 || end > read.text.length || from >= end) throw new Error(`a place ${from}–${end} outside the text of ${read.text.length}`);
  if (performance.now() - start > HANG) throw new Error(`took ${Math.round(performance.now() - start)} ms`);
}

async function readAll(reader: Reader, bytes: Buffer, extension: string): Promise<void> {
  const path = join(folder, `fuzz${extension}`);
  writeFileSync(path, bytes);
  const start = performance.now();
  for await (const item of reader({ path, name: `fuzz${extension}`, id: 'fuzz', extension }, { maxTextBytes: DEFAULT_MAX_TEXT_BYTES })) if (!isFailure(item)) check(item);
  if (performance.now() - start > HANG) throw new Error(`took ${Math.round(performance.now() - start)} ms`);
}

const targets: [string, fc.IAsyncProperty<[string]> | fc.IAsyncProperty<[Buffer]>][] = [
  ['HTML', fc.asyncProperty(html, async (text) => check(pageOf(text)))],
  ['web archives', fc.asyncProperty(archive, (bytes) => readAll(readWarc, bytes, '.warc'))],
  ['NDJSON', fc.asyncProperty(ndjson, (bytes) => readAll(readNdjsonFile, bytes, '.ndjson'))],
];
let faults = 0;
for (const [name, property] of targets) {
  const runs = { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: (seconds * 1000) / targets.length, markInterruptAsFailure: false, endOnFailure: false };
  const result = await fc.check(property as fc.IAsyncProperty<[unknown]>, runs);
  console.log(`${name}: ${result.numRuns} inputs, ${result.failed ? 'a fault' : 'no fault'} (seed ${seed})`);
  if (result.failed) {
    faults++;
    console.error(fc.defaultReportMessage(result as never));
  }
}
rmSync(folder, { recursive: true });
process.exitCode = faults ? 1 : 0;
