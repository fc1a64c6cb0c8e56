import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toRecord } from '../../../src/emit/record.js';
import { readArticle } from '../../../src/article/read-article.js';
import { pageOf } from '../../support/page-of.js';

const folder = new URL('./pages/', import.meta.url);

describe.each(readdirSync(folder))('the record of %s', (name) => {
  // characters beyond 16 bits before and inside the article: places in records count code points
  const html = readFileSync(new URL(name, folder), 'utf8').replace('<body', '<!-- 𠮷𠮷 --><body').replace(/。<\/p>/, '。𠮷姓市民&mdash;&nbsp;到场。</p>');
  const record = toRecord(readArticle(pageOf(html)));
  const [text, source] = [Array.from(record.text), Array.from(html)];

  it('leads every stretch of its text to the same characters of the page', () => {
    for (const [at, offset, length] of record.sourceMap) {
      const [here, there] = [text.slice(at, at + length).join(''), source.slice(offset, offset + length).join('')];
      // one character may stand for a reference, or for white space of another kind
      if (length > 1 || !/[&\s]/.test(there)) expect(there).toBe(here);
    }
  });

  it('leaves hardly a character without its place', () => {
    const covered = record.sourceMap.reduce((sum, [, , length]) => sum + length, 0);
    const own = text.filter((character) => !/\s/.test(character)).length;
    expect(covered).toBeGreaterThanOrEqual(own);
  });

  it('keeps its authors where their names stand', () => {
    for (const { name: author, start, end } of record.authors) expect(text.slice(start, end).join('')).toBe(author);
  });
});
