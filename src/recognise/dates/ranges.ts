import type { Expression } from './expression.js';
import type { Stated } from './part.js';

/** Between the ends of a range: 至, 到, dashes; 起 and 开始 may stand behind the first end, 次 and the like are part of the second. */
const JOINS = /^\s{0,3}(?:起|开始|開始)?\s{0,3}(?:[-－—–─~～〜∼]{1,2}|至|到)\s{0,3}$/;

/** Joins two expressions with a range sign between them (6月3日至5日, 2019年—2021年), and drops bare numbers that are no end of a range. */
export function joinRanges(text: string, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (let at = 0; at < expressions.length; at++) {
    const from = expressions[at] as Expression;
    const to = expressions[at + 1];
    if (to && to.start - from.end <= 10 && JOINS.test(text.slice(from.end, to.start)) && fit(from, to)) {
      joined.push({ ...from, end: to.end, inRange: false, confidence: Math.min(from.confidence, to.confidence), to: { ...to, stated: share(from, to) } });
      at++;
    } else if (!from.inRange || aloneInLine(text, from)) joined.push({ ...from, inRange: false });
  }
  return joined;
}

/** 1月3 in a line of its own. */
function aloneInLine(text: string, { start, end, precision }: Expression): boolean {
  return precision === 'day' && /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^\s*(?:\n|$)/.test(text.slice(end, end + 3));
}

function fit(from: Expression, to: Expression): boolean {
  if (from.inRange && to.inRange && from.precision === 'year' && to.precision === 'year') return false;
  const kinds = [from.precision, to.precision];
  if (kinds.includes('week')) return false;
  if (from.time || to.time) return from.time?.kind === 'festival' && to.time?.kind === 'festival';
  return true;
}

/** What the second end leaves out it has from the first: 2023年6月3日至5日. */
function share(from: Expression, to: Expression): Stated {
  const stated = { ...to.stated };
  const first = from.stated;
  const yearLess =
    stated.year === undefined &&
    stated.yearOffset === undefined &&
    stated.yearFollows === undefined &&
    stated.dayOffset === undefined &&
    stated.monthOffset === undefined;
  if (to.precision === 'day' && stated.month === undefined && stated.monthOffset === undefined && stated.day !== undefined) {
    if (first.month !== undefined) stated.month = first.month;
    if (first.monthOffset !== undefined) stated.monthOffset = first.monthOffset;
  }
  if (yearLess) {
    if (first.year !== undefined) stated.year = first.year;
    if (first.yearOffset !== undefined) stated.yearOffset = first.yearOffset;
    if (first.yearFollows !== undefined) stated.yearFollows = first.yearFollows;
  }
  return stated;
}
