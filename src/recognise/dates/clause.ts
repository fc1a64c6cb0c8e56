import { PLANNING_WORDS } from '../../lexicon/planning-words.js';

const STOPS = '，。；！？,;!?\n';
/** 计划 and its like are nouns as well; only before the date itself they say that it is to come. */
const PLANNED = new RegExp(PLANNING_WORDS.filter((word) => !/[划劃画望]|力[争爭]/.test(word)).join('|'));
const PLANNED_HERE = new RegExp(`(?:${PLANNING_WORDS.join('|')})(?:[于於在至到从從自]|最快|最迟|最晚)?\\s*$`);
/** 8月10日前, 月底之前, 报名截至3月26日: a term, not the day that is told of. */
const TERM_BEHIND = /^\s*(?:[之以]?前|截止|为止|為止|止|起|开始|開始)/;

const AGREED = /(?:按照?|根据|根據|依)(?:协议|協議|合同|合約|计划|計劃|规划|安排|日程)|约定|約定|(?:将|將|拟|擬)[^。]{0,30}$/;

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 80), start);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
}

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
  if (PLANNED.test(before) || PLANNED.test(behind) || /^\s*[底末]?[之以]?前/.test(behind)) return 'clause';
  // 根据协议，…，10月完工
  return AGREED.test(sentenceBefore(text, start)) ? 'clause' : null;
}

/** Whether a place is inside quotation marks that open in the same line. */
export function isQuoted(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - 400), at);
  const before = window.slice(window.lastIndexOf('\n') + 1);
  return Math.max(before.lastIndexOf('“'), before.lastIndexOf('「')) > Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'));
}

/** Whether a date is a term (前, 截止, 起) rather than the day of what is told. */
export function isTerm(text: string, start: number, end: number): boolean {
  return TERM_BEHIND.test(text.slice(end, end + 6)) || /(?:截至|截止|自|从|從|至|到)\s*$/.test(text.slice(Math.max(0, start - 3), start));
}
