/**
 * Memory while a large web archive is read: it is written to a temporary file first, record by record, then read with the archive reader alone.
 *
 *   npx tsx bench/warc.ts [--gigabytes 2] [--plain]       size before packing; --plain leaves the archive unpacked
 *
 * Prints the resident memory at every tenth of the way. It should not grow with the archive.
 */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { DEFAULT_MAX_TEXT_BYTES, isFailure } from '../src/ingest/reader.js';
import { readWarc } from '../src/ingest/warc/read-warc.js';

const { values } = parseArgs({ options: { gigabytes: { type: 'string', default: '2' }, plain: { type: 'boolean', default: false } } });
const wanted = Number(values.gigabytes) * 1e9;
const folder = mkdtempSync(join(tmpdir(), 'tonggao-warc-'));
const path = join(folder, 'big.warc.gz');

/** A record of some 100 kB, every hundredth of 20 MB; no two alike. */
function record(index: number): Buffer {
  const paragraph = `<p>第${index}号公告：某市与某大学签署合作协议，共建研究院，项目总投资${index * 7}万元。</p>\n`;
  const html = `<html><head><title>公告${index}</title></head><body>${paragraph.repeat(index % 100 === 99 ? 170_000 : 850)}</body></html>`;
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`);
  const header = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${index}>\r\nWARC-Target-URI: http://a.example/${index}\r\nWARC-Date: 2021-06-11T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(header), block, Buffer.from('\r\n\r\n')]);
}

const file = openSync(path, 'w');
let unpacked = 0;
let records = 0;
for (; unpacked < wanted; records++) {
  const bytes = record(records);
  unpacked += bytes.length;
  writeSync(file, values.plain ? bytes : zlib.gzipSync(bytes, { level: 1 }));
}
closeSync(file);
console.log(`${records} records, ${(unpacked / 1e9).toFixed(2)} GB, ${(statSync(path).size / 1e6).toFixed(0)} MB on disk`);

let pages = 0;
let most = 0;
const start = performance.now();
for await (const item of readWarc({ path, name: 'big.warc.gz', id: 'big', extension: '.warc.gz' }, { maxTextBytes: DEFAULT_MAX_TEXT_BYTES })) {
  if (isFailure(item)) console.log(item);
  else pages++;
  const memory = process.memoryUsage.rss();
  most = Math.max(most, memory);
  if (pages % Math.ceil(records / 10) === 0) console.log(`${String(Math.round((100 * pages) / records)).padStart(3)} %  ${(memory / 1e6).toFixed(0)} MB`);
}
const seconds = (performance.now() - start) / 1000;
console.log(`${pages} pages in ${seconds.toFixed(1)} s, ${(unpacked / 1e6 / seconds).toFixed(0)} MB a second, most memory ${(most / 1e6).toFixed(0)} MB`);
rmSync(folder, { recursive: true });
