import type { Annotation } from '../../model/annotation.js';
import type { Article, OrganisationMention, PersonMention, Sentence, TitleMention } from '../../model/article.js';
import { placeNames } from '../../text/place-names.js';

/** What a sentence holds for reading posts, in text order; `gap` is the text since the item before. */
export type Item =
  | { kind: 'name'; start: number; end: number; gap: string; mention: PersonMention }
  | { kind: 'title'; start: number; end: number; gap: string; mention: TitleMention }
  | { kind: 'body'; start: number; end: number; gap: string; mention: OrganisationMention }
  | { kind: 'place'; start: number; end: number; gap: string; mention: Annotation | null }
  | { kind: 'stand-in'; start: number; end: number; gap: string; mention: null };

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
    while (at < all.length && (all[at] as Item).start < sentence.end) {
      const item = all[at++] as Item;
      const before = line.at(-1);
      // a title read inside a body's name is that name's
      if (item.kind === 'title' && before && item.end <= before.end) continue;
      if (item.kind === 'title') addWordBefore(article.text, line, item.start, sentence.start);
      line.push(item);
    }
    setGaps(article.text, sentence, line);
    lines.push(line);
  }
  return lines;
}

/** A country or place right before a title (某国外交大臣), or the one character that stands for the body (校党委书记). */
function addWordBefore(text: string, line: Item[], end: number, from: number): void {
  const floor = Math.max(from, line.at(-1)?.end ?? from);
  if (floor >= end) return;
  const before = text[end - 1] as string;
  if (before === '校' || before === '院') {
    const ahead = text[end - 2] ?? '';
    if (end - 1 === floor || !/[学學高党黨我该本母全医醫法两兩各\p{Script=Latin}]/u.test(ahead)) line.push({ kind: 'stand-in', start: end - 1, end, gap: '', mention: null });
    return;
  }
  for (let length = Math.min(12, end - floor); length >= 2; length--) {
    if (!placeNames.has(text.slice(end - length, end))) continue;
    line.push({ kind: 'place', start: end - length, end, gap: '', mention: null });
    return;
  }
  // 白桥镇副镇长: a town goes by its last word
  if (/[镇鎮乡鄉村]/u.test(before) && end - floor >= 3) {
    const name = /\p{Script=Han}{2,3}$/u.exec(text.slice(floor, end))?.[0].replace(/^.*[与和及由为為是、，在]/u, '');
    if (name && name.length >= 3) line.push({ kind: 'place', start: end - name.length, end, gap: '', mention: null });
  }
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
