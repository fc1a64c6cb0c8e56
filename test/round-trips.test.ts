import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../src/ingest/docx/read-docx.js';
import { readPdf } from '../src/ingest/pdf/read-pdf.js';
import type { Reader } from '../src/ingest/reader.js';
import { readTextFile } from '../src/ingest/read-text-file.js';
import { readWarc } from '../src/ingest/warc/read-warc.js';
import type { ArticleRecord } from '../src/model/article-record.js';
import { extract } from '../src/pipeline.js';
import { pdf, typeset } from './support/pdf-builder.js';
import { readAllOf } from './support/read-all-of.js';
import { packed, responseRecord } from './support/warc-builder.js';
import { docx } from './support/zip-builder.js';

const articles = ['000_1319b3bf1226edb4', '004_347370b4eba7fa66'];

/** An article's lines as a page of a school's site, with menus around it. */
function page(lines: readonly string[], charset: string): string {
  const [headline = '', ...body] = lines;
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<html><head><meta charset="${charset}"><title>${escaped(headline)}-学校新闻网</title></head><body>
<div class="nav"><a href="/">首页</a><a href="/xw">学校新闻</a><a href="/mt">媒体报道</a></div><h1>${escaped(headline)}</h1>
<div class="v_news_content">${body.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</div>
<div class="footer">版权所有 学校地址：某市某路1号</div></body></html>`;
}

const wrappings: [string, Reader, string, (lines: readonly string[]) => Buffer][] = [
  ['a web page in GB18030', readTextFile, '.html', (lines) => iconv.encode(page(lines, 'gb2312'), 'gb18030')],
  ['a Word document', readDocx, '.docx', (lines) => docx(lines)],
  ['a PDF', readPdf, '.pdf', (lines) => pdf(typeset(lines))],
  ['a web archive', readWarc, '.warc.gz', (lines) => packed(responseRecord('1', 'http://school.example/1.htm', page(lines, 'utf-8')))],
];

/** What a record says, without places, ids and where it came from. */
function values(record: ArticleRecord) {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !/^(?:start|end|id|.*Id|rule|confidence|sourceMap|source|mentions|evidence|publisher|published|problems|blocks|basis|earliest|latest)$/.test(key)).map(([key, inner]) => [key, strip(inner)]));
  };
  return strip(record) as Record<string, unknown>;
}

describe.each(articles)('%s', (name) => {
  let plain: ArticleRecord;
  beforeAll(async () => {
    const { pages } = await readAllOf(readTextFile, readFileSync(new URL(`../corpus/${name}.txt`, import.meta.url)), '.txt');
    plain = extract(pages[0]!);
  });

  it.each(wrappings)('says the same as %s', async (kind, reader, extension, wrap) => {
    const { pages, failures } = await readAllOf(reader, wrap(plain.text.split('\n')), extension);
    expect(failures).toEqual([]);
    const record = extract(pages[0]!);
    // an archive knows a day, the others know none
    const dated = kind === 'a web archive' ? ['dates', 'agreements', 'events'] : [];
    const [wanted, got] = [values(plain), values(record)];
    for (const layer of Object.keys(wanted).filter((key) => !dated.includes(key))) expect(got[layer], layer).toEqual(wanted[layer]);
    expect((got.agreements as unknown[]).length).toBe((wanted.agreements as unknown[]).length);
  });
});

it('the day of archiving gives the dates of an archived page their year', async () => {
  const { pages } = await readAllOf(readWarc, packed(responseRecord('1', 'http://school.example/1.htm', page(['甲校与乙公司签约', '6月10日，甲校与乙公司签署合作协议，共建产业学院。'], 'utf-8'))), '.warc.gz');
  const record = extract(pages[0]!);
  expect(record.published).toBe('2021-06-11');
  expect(record.dates.map(({ value }) => value)).toEqual(['2021-06-10']);
  expect(record.source.url).toBe('http://school.example/1.htm');
});
