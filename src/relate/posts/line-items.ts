import type { Annotation } from '../../model/annotation.js';
import type { Article, OrganisationMention, PersonMention, Sentence, TitleMention } from '../../model/article.js';
import { foundInGap, isDescription, isUnitBetween } from './found-in-gaps.js';
import { splitBody } from './split-bodies.js';
import { pushTitle } from './push-title.js';
import { addWordBefore } from './word-before-title.js';

/** What a sentence holds for reading posts, in text order; `gap` is the text since the item before. */
export type Item =
  | { kind: 'name'; start: number; end: number; gap: string; mention: PersonMention }
  | { kind: 'title'; start: number; end: number; gap: string; mention: TitleMention }
  | { kind: 'body'; start: number; end: number; gap: string; mention: OrganisationMention }
  | { kind: 'place'; start: number; end: number; gap: string; mention: Annotation | null }
  | { kind: 'unit'; start: number; end: number; gap: string; mention: null }
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
      if (item.kind === 'body' && isDescription(article.text, item.mention)) continue;
      // 享受国务院政府特殊津贴专家: an honour
      if (item.kind === 'title' && /津贴专家$/u.test(item.mention.title)) continue;
      // 该校土木工程|学院: the rest of a department's name, read as a word for a body
      if (item.kind === 'body' && item.mention.form === 'anaphor' && before?.kind === 'body' && isUnitBetween(article.text.slice(before.end, item.end))) {
        line.push({ kind: 'unit', start: before.end, end: item.end, gap: '', mention: null });
        continue;
      }
      // 马来商会总会（商总）|副主席: the short form in brackets is no further body
      if (item.kind === 'body' && before?.kind === 'body' && isSameInBrackets(article.text, before, item)) {
        before.end = item.end + 1;
        continue;
      }
      // 办公室（政策研究室）|主任: one office under two names
      if (item.kind === 'body' && before?.kind === 'body' && DOUBLE.test(article.text.slice(before.end, item.end + 1))) continue;
      if (item.kind === 'title' && before?.kind === 'body' && DOUBLE.test(article.text.slice(before.end, item.start))) before.end = item.start;
      if (item.kind === 'body') {
        line.push(...splitBody(article, item));
        continue;
      }
      // a title read inside a body's name is that name's
      if (item.kind === 'title' && before && item.end <= before.end) continue;
      // 张三历任|销售经理: the verb is said of the one named before
      if (item.kind === 'title' && TAKEN.test(item.mention.title)) item.mention = { ...item.mention, title: item.mention.title.slice(2) };
      if (item.kind === 'title' && TAKEN.test(article.text.slice(item.start, item.start + 2))) item.start += 2;
      if (item.kind === 'title') addWordBefore(article.text, line, item.start, sentence.start);
      if (item.kind === 'title') pushTitle(article.text, line, item);
      else line.push(item);
    }
    const whole = line.some((item) => item.kind === 'title') ? withoutLoose(article, completed(article, sentence, line)) : line;
    setGaps(article.text, sentence, whole);
    lines.push(whole);
  }
  return lines;
}

const DOUBLE = /^（\p{Script=Han}{2,8}(?:室|办|处|部|局)(?:、\p{Script=Han}{2,8}(?:室|办|处|部|局))?）?$/u;
const TAKEN = /^(?:历任|歷任|曾任)/u;

function isSameInBrackets(text: string, before: Item & { kind: 'body' }, item: Item & { kind: 'body' }): boolean {
  return (
    before.mention.organisationId !== undefined &&
    before.mention.organisationId === item.mention.organisationId &&
    /^ ?[（(]$/u.test(text.slice(before.end, item.start)) &&
    /[）)]/u.test(text[item.end] ?? '')
  );
}

/** The line with what stands in its gaps. */
function completed(article: Article, sentence: Sentence, line: readonly Item[]): Item[] {
  const whole: Item[] = [];
  let at = sentence.start;
  for (let index = 0; index <= line.length; index++) {
    const next = line[index];
    whole.push(...foundInGap(article, at, line[index - 1], next, sentence.end));
    if (!next) break;
    whole.push(next);
    at = Math.max(at, next.end);
  }
  return whole;
}

const SCHOOL_OF = /^[\p{N}\p{Script=Han}]{0,12}(?:校友|系友|学员|毕业生|学子)$/u;

/** Without places that nothing hangs on: 行政总厨、〔天津市〕劳动模范张三. */
function withoutLoose(article: Article, line: readonly Item[]): Item[] {
  return line.filter((item, index) => {
    const next = line[index + 1];
    // 董事长，〔云岭大学〕1993届校友张三
    // 〔集团〕旗下某某学校
    if (item.kind === 'body' && next?.kind === 'body' && /^(?:旗下|下属|所属|下辖)的?$/u.test(article.text.slice(item.end, next.start))) return false;
    if (item.kind === 'body' && next?.kind === 'name' && SCHOOL_OF.test(article.text.slice(item.end, next.start))) return false;
    if (item.kind !== 'place') return true;
    return next !== undefined && next.kind !== 'name' && next.start - item.end <= 1;
  });
}

function setGaps(text: string, sentence: Sentence, line: Item[]): void {
  let at = sentence.start;
  for (const item of line) {
    item.gap = text.slice(at, Math.max(at, item.start));
    at = Math.max(at, item.end);
  }
}
