import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article.js';
import { pageOf } from '../../support/page-of.js';
import { type PageGold, PageTally } from '../../support/page-tally.js';

const folder = new URL('../../../../shared/yard/html/', import.meta.url).pathname;

it.skipIf(!existsSync(folder))('annotated real pages (skipped where they are not at hand) stay above the floors', () => {
  const tally = new PageTally();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PageGold;
    const article = readArticle(pageOf(readFileSync(join(folder, file.replace(/json$/, 'html')), 'utf8')));
    const body = article.blocks.filter(({ kind }) => !['headline', 'byline', 'notice'].includes(kind)).map(({ start, end }) => article.text.slice(start, end)).join('');
    tally.add(gold, { title: article.title, published: article.published, publisher: article.publisher, authors: article.authors.map(({ name }) => name), text: article.text, body });
  }
  expect(tally.right.titles).toBeGreaterThanOrEqual(34);
  expect(tally.right.dates).toBeGreaterThanOrEqual(tally.of.dates - 1);
  expect(tally.right.publishers).toBeGreaterThanOrEqual(30);
  expect(tally.right.length).toBeGreaterThanOrEqual(32);
  expect(tally.authors.right).toBeGreaterThanOrEqual(17);
  expect(tally.authors.extra).toBeLessThanOrEqual(3);
  expect(tally.out.must / tally.of.must).toBeGreaterThanOrEqual(0.99);
  expect(tally.out.mustNot / tally.of.mustNot).toBeLessThanOrEqual(0.02);
}, 60_000);
