import { expect, it } from 'vitest';
import { packArticle } from '../../src/report/pack-article.js';
import { MARK_KINDS } from '../../src/report/page-data.js';
import { inventedArticles } from './invented-articles.js';
import { inventedRecord } from './invented-record.js';

const packed = (id: string) => packArticle(inventedRecord(inventedArticles.find((article) => article.id === id)!), (local) => `global-${local}`);
const marksAt = (id: string, words: string) => {
  const article = packed(id);
  return article.marks.filter(([, start, end]) => article.text.slice(start, end) === words);
};

it('what several annotations say of one place stands at one mark', () => {
  const [first, second] = marksAt('minghe-001', '方知远').map(([, , , , , , facts]) => facts.map(([label, value]) => `${label} ${value}`));
  expect(first).toEqual(['participant signed']);
  expect(second).toEqual(['signatory 明河大学']);
});

it('a title that is a post of one person twice is one mark with both', () => {
  const marks = marksAt('minghe-002', '校长');
  expect(marks.map(([kind]) => MARK_KINDS[kind])).toEqual(['title']);
});

it('places are in UTF-16 units, also after characters of two', () => {
  const article = packed('minghe-002');
  expect(article.doubts.map(({ start, end }) => article.text.slice(start!, end!))).toEqual(['教务处', '与7家企业签约一事']);
  expect(article.blocks.map(([, start, end]) => article.text.slice(start, end)).join('\n')).toBe(article.text);
});

it('values of little confidence are doubts', () => {
  expect(packed('undated-004').doubts).toEqual([expect.objectContaining({ code: 'low-confidence', message: 'people/test' })]);
});

it('local ids lead to those of the dataset', () => {
  expect(packed('minghe-001').people.map(({ id, target }) => `${id} ${target}`)).toEqual(['p1 global-p1', 'p2 global-p2', 'p3 global-p3', 'p4 global-p4']);
  expect(packed('minghe-001').agreementIds).toEqual(['global-a1']);
});

it('a copy leads to the article that it is a copy of', () => {
  const record = { ...inventedRecord(inventedArticles[0]!), duplicateOf: { id: 'minghe-002', share: 0.97 } };
  expect(packArticle(record, () => null).duplicateOf).toEqual({ id: 'minghe-002', share: 0.97 });
});
