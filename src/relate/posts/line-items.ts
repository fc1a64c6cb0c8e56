import type { Article, OrganisationMention, PersonMention, Sentence, TitleMention } from '../../model/article.js';
import type { Annotation } from '../../model/annotation.js';

/** What a sentence holds for reading posts, in text order; `gap` is the text since the item before. */
export type Item =
  | { kind: 'name'; start: number; end: number; gap: string; mention: PersonMention }
  | { kind: 'title'; start: number; end: number; gap: string; mention: TitleMention }
  | { kind: 'body'; start: number; end: number; gap: string; mention: OrganisationMention }
  | { kind: 'place'; start: number; end: number; gap: string; mention: Annotation };

/** The items of each sentence. */
export function itemsOf(article: Article): Item[][] {
  const all: Item[] = [
    ...article.personMentions.map((mention) => ({ kind: 'name' as const, start: mention.start, end: mention.end, gap: '', mention })),
    ...article.titleMentions.map((mention) => ({ kind: 'title' as const, start: mention.start, end: mention.end, gap: '', mention })),
    ...article.organisationMentions.map((mention) => ({ kind: 'body' as const, start: mention.start, end: mention.end, gap: '', mention })),
    ...(article.placeMentions ?? []).map((mention) => ({ kind: 'place' as const, start: mention.start, end: mention.end, gap: '', mention })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const lines: Item[][] = [];
  let at = 0;
  for (const sentence of article.sentences) {
    const line: Item[] = [];
    while (at < all.length && (all[at] as Item).start < sentence.end) line.push(all[at++] as Item);
    setGaps(article.text, sentence, line);
    lines.push(line);
  }
  return lines;
}

function setGaps(text: string, sentence: Sentence, line: Item[]): void {
  let at = sentence.start;
  for (const item of line) {
    item.gap = text.slice(at, Math.max(at, item.start));
    at = Math.max(at, item.end);
  }
}

/** How two neighbours hang together. */
export type Link = 'adjacent' | 'list' | 'comma' | 'and-post' | 'bracket' | 'far';

export function linkOf(gap: string): Link {
  const bare = gap.trim();
  if (/^(?:拿督|丹斯里|拿汀|爵士|勋爵|太平绅士|太平紳士|同志)$/u.test(bare)) return 'adjacent';
  if (bare === '' || bare === '的' || bare === '”' || bare === '“') return 'adjacent';
  if (/^(?:兼|暨|、兼|，兼|兼任)$/u.test(bare)) return 'and-post';
  if (/^(?:（[^（）]{1,16}）|\([^()]{1,40}\))?\s*(?:、|和|与|及|以及|同|\/|／)(?:现任?|时任|原任?)?$/u.test(bare)) return 'list';
  if (/^(?:（[^（）]{1,16}）|\([^()]{1,40}\))?\s*(?:，|,|；|;|：|，以及|，和)(?:现任?|时任|原任?)?$/u.test(bare)) return 'comma';
  if (/^(?:（[^（）]{1,16}）|\([^()]{1,40}\))$/u.test(bare)) return 'adjacent';
  if (bare === '（' || bare === '(') return 'bracket';
  return 'far';
}
