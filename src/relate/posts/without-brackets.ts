import type { Article } from '../../model/article.js';
import type { Item } from './line-items.js';

/** The line without what stands in brackets behind names: 副会长：甲（某厂厂长）、乙. */
export function withoutBrackets(article: Article, line: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let close = -1;
  for (const item of line) {
    if (item.start < close) continue;
    const before = kept.at(-1);
    if (
      (before?.kind === 'name' || (before?.kind === 'title' && /^[（(](?:时任|現任|现任|原任?|曾任)/u.test(item.gap))) &&
      /^ ?[（(]/u.test(item.gap) &&
      !/[）)]/u.test(item.gap)
    ) {
      const end = /^[^（(]{0,60}?[）)]/u.exec(article.text.slice(item.start, item.start + 62));
      if (end) {
        close = item.start + end[0].length;
        continue;
      }
    }
    kept.push(close > 0 && before && before.end < close && item.start >= close ? { ...item, gap: article.text.slice(close, item.start) } : item);
  }
  return kept;
}
