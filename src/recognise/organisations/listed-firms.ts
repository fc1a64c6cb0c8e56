import { isHan } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';

/** 证券简称：某某股份: announcements name the firm behind these words. */
const LABELLED = /(?:证券|股票|公司|A股)简称[：:] ?([\p{Script=Han}A-Z*]{2,8})(?![\p{Script=Han}A-Z])/gu;
/** 某某医药（600001.SH）: a firm before its number at the stock exchange. */
const CODE = /[（(](?:(?:SH|SZ|BJ|HK)?[：:.]?(?:[0368]\d{5}|0\d{4})(?:\.(?:SH|SZ|BJ|HK))?|\d{4}\.HK)[,，、；;）)]/gu;
const LEAST = 3;
const MOST = 8;

/** The short names of listed firms of an article: those that it calls so, and those that stand before their number at the exchange. */
export function listedFirms(text: string, views: readonly SentenceView[]): Set<string> {
  const names = new Set<string>();
  if (!/\d{4}/.test(text)) return names;
  for (const [, name] of text.matchAll(LABELLED)) names.add(name as string);
  for (const { index } of text.matchAll(CODE)) {
    const view = views.find(({ start, end }) => start <= index && index < end);
    const start = view ? nameBefore(view, index) : -1;
    if (start >= 0) names.add(text.slice(start, index));
  }
  return names;
}

/** Where the name begins that ends at a place: as many whole words as make three characters, -1 when there is none. */
function nameBefore(view: SentenceView, end: number): number {
  let start = end;
  while (end - start < LEAST) {
    if (start <= view.start || !isHan(view.text, start - 1)) return -1;
    start = view.wordStart(start - 1);
    if (end - start > MOST) return -1;
  }
  return start;
}
