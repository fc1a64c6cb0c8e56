import type { Page } from '../../model/article.js';
import { type Body, valueLines } from './find-body.js';
import type { Headline } from './find-headline.js';
import type { Box, PageLines } from './page-lines.js';

/** The body where the user's file of sites says it is; null when it says nothing or the page has no such element with text. */
export function siteBody(page: Page, lines: PageLines): Body | null {
  const box = named(page.site?.body, lines);
  return box ? { box, values: valueLines(lines, -1), rule: 'page/site' } : null;
}

/** The headline where the user's file of sites says it is. */
export function siteHeadline(page: Page, lines: PageLines): Headline | null {
  const box = named(page.site?.headline, lines);
  if (!box || box.last - box.first > 3) return null;
  return { first: box.first, last: box.last - 1, text: lines.lines.slice(box.first, box.last).map((line) => line.text).join(' '), score: Number.POSITIVE_INFINITY };
}

function named(name: string | undefined, { boxes }: PageLines): Box | null {
  const wanted = name?.toLowerCase();
  return wanted === undefined ? null : (boxes.find((box) => box.last > box.first && box.names.includes(wanted)) ?? null);
}
