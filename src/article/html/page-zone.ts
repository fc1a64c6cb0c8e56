import { isTailHeading } from './furniture-phrases.js';
import { isLinkLine, isProse } from './line-values.js';
import { spacedOut } from './line-builder.js';
import type { PageLine, PageLines } from './page-lines.js';

/** A line near the article that may say when, by whom and from where. */
export interface ZoneLine {
  index: number;
  line: PageLine;
  /** between: from headline to body; before: just above the headline; after: just below the body; lead: in the body's first or last lines. */
  where: 'between' | 'before' | 'after' | 'lead';
  /** Lines from the headline or the body. */
  distance: number;
}

const BEFORE = 6;
const BETWEEN = 40;
const AFTER = 14;
const LEAD = 4;
const LONGEST = 220;

/** The lines around an article where pages print its date, source and authors, nearest to the headline first. */
export function pageZone(page: PageLines, headline: { first: number; last: number } | null, body: { first: number; last: number }): ZoneLine[] {
  const zone: ZoneLine[] = [];
  const add = (index: number, where: ZoneLine['where'], distance: number) => {
    const line = page.lines[index];
    if (line && line.text.length <= LONGEST) zone.push({ index, line: spacedOut(line), where, distance });
  };
  const top = headline && headline.last < body.first ? headline.last + 1 : Math.max(0, body.first - 8);
  for (let index = top; index < body.first && index < top + BETWEEN; index++) add(index, 'between', index - top);
  const above = headline && headline.first < body.first ? headline.first : top;
  for (let index = above - 1; index >= 0 && index >= above - BEFORE; index--) add(index, 'before', above - index);
  for (let index = body.first; index < body.last && index < body.first + LEAD; index++) if (!isProse(page.lines[index]!)) add(index, 'lead', index - body.first);
  for (let index = Math.max(body.first + LEAD, body.last - LEAD); index < body.last; index++) if (!isProse(page.lines[index]!)) add(index, 'lead', body.last - index);
  for (let index = body.last; index < page.lines.length && index < body.last + AFTER; index++) {
    const line = page.lines[index]!;
    // below 相关阅读 every date and source is that of another article
    if (isTailHeading(line.text)) break;
    if (!isLinkLine(line) || /[：:]/.test(line.text)) add(index, 'after', index - body.last);
  }
  return zone;
}
