import { PLANNING_WORDS } from '../../lexicon/planning-words.js';

const STOPS = '，。；！？,;!?\n';
/** 计划 and its like are nouns as well; only before the date itself they say that it is to come. */
const PLANNED = new RegExp(PLANNING_WORDS.filter((word) => !/[划劃画望]|力[争爭]/.test(word)).join('|'));
const PLANNED_HERE = new RegExp(`(?:${PLANNING_WORDS.join('|')})(?:[于於在至到从從自]|最快|最迟|最晚)?\\s*$`);
/** 8月10日前, 月底之前, 报名截至3月26日: a term, not the day that is told of. */
const TERM_BEHIND = /^\s*(?:[之以]?前|截止|为止|為止|止|起|开始|開始)/;

/** The clause that a place is in, cut at punctuation. */
export function clauseAround(text: string, start: number, end: number): { before: string; behind: string } {
  let from = start;
  while (from > 0 && start - from < 60 && !STOPS.includes(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < 60 && !STOPS.includes(text[to] as string)) to++;
  return { before: text.slice(from, start), behind: text.slice(end, to) };
}

/** Whether the words around a date say that it is still to come: `here` when they lead right up to it (定于1月8日). */
export function plannedAt(text: string, start: number, end: number): 'here' | 'clause' | null {
  const { before, behind } = clauseAround(text, start, end);
  if (PLANNED_HERE.test(before)) return 'here';
  return PLANNED.test(before) || PLANNED.test(behind) ? 'clause' : null;
}

/** Whether a date is a term (前, 截止, 起) rather than the day of what is told. */
export function isTerm(text: string, start: number, end: number): boolean {
  return TERM_BEHIND.test(text.slice(end, end + 6)) || /(?:截至|截止|自|从|從|至|到)\s*$/.test(text.slice(Math.max(0, start - 3), start));
}
