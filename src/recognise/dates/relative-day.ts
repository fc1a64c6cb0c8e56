import type { DateBasis } from '../../model/date.js';
import { addDays, dayNumber, fromDayNumber, isFullDay, type PartialDay, weekdayOf } from '../../text/calendar.js';
import { isQuoted, plannedAt } from './clause.js';
import type { Expression } from './expression.js';
import type { Memory } from './memory.js';
import { nearestDay } from './nearest-day.js';
import { type Stated, WEEKEND } from './part.js';
import type { Reference } from './reference.js';
import type { Resolved } from './resolve.js';
import { moved } from './steps.js';

const UNRESOLVED: Resolved = { interval: null, basis: 'unknown' };

/** The days of 今天, 昨（5）日, 当天, 上周五, 星期三, 上周; undefined when the words are of another kind. */
export function relativeDay(expression: Expression, stated: Stated, text: string, reference: Reference, memory: Memory): Resolved | undefined {
  if (stated.dayFollows !== undefined) return following(expression, stated.dayFollows, text, reference, memory);
  if (stated.dayOffset !== undefined) return counted(expression, stated, text, reference);
  if (stated.day !== undefined || stated.month !== undefined) return undefined;
  if (stated.weekOffset !== undefined) return inWeek(stated, reference);
  return stated.weekday === undefined || stated.nthWeekday !== undefined ? undefined : bareWeekday(expression, stated.weekday, text, reference, memory);
}

/** 当天, 次日: from the day mentioned last. */
function following(expression: Expression, days: number, text: string, reference: Reference, memory: Memory): Resolved {
  const { base, baseBasis } = baseAt(expression, text, reference);
  const anchor = memory.lastDay(expression) ?? reference.event ?? base;
  const day = anchor && moved(anchor, days);
  return day ? { interval: { from: day, to: day }, basis: memory.hasDays ? 'context' : baseBasis } : UNRESOLVED;
}

/** 今天, 昨日, 昨（5）日: counted from the day told from. */
function counted(expression: Expression, stated: Stated, text: string, reference: Reference): Resolved | undefined {
  // 今天（2月8日）: the bracket says the day
  if (stated.day !== undefined && stated.month !== undefined) return undefined;
  const { base, baseBasis } = baseAt(expression, text, reference);
  const day = base && moved(base, stated.dayOffset as number);
  if (!base || !day) return stated.day === undefined ? UNRESOLVED : undefined;
  const restated = stated.day !== undefined && day.day !== stated.day && isFullDay(day) ? (nearestDay(stated.day, day) ?? day) : day;
  const last = stated.toDayOffset === undefined ? restated : (moved(base, stated.toDayOffset) ?? restated);
  return { interval: { from: restated, to: last }, basis: baseBasis };
}

/** 上周, 下周五, 本周末: in the calendar week of the day of writing, weeks beginning on Monday. */
function inWeek({ weekOffset, weekday }: Stated, { told, toldBasis, base, baseBasis }: Reference): Resolved {
  const from = told ?? (isFullDay(base) ? base : null);
  if (!from) return UNRESOLVED;
  const monday = dayNumber(from) - weekdayOf(from) + 1 + 7 * (weekOffset as number);
  const [first, last] = weekday === undefined ? [0, 6] : weekday === WEEKEND ? [5, 6] : [weekday - 1, weekday - 1];
  return { interval: { from: fromDayNumber(monday + first), to: fromDayNumber(monday + last) }, basis: told ? toldBasis : baseBasis };
}

/** 星期三 alone is the last one, or the next where something is announced. */
function bareWeekday({ start, end }: Expression, weekday: number, text: string, { told, toldBasis }: Reference, memory: Memory): Resolved {
  // 本周六、周日: goes on with the week
  const before = /[、和及与]$/.test(text.slice(start - 1, start)) ? memory.dayEndingAt(start - 1) : null;
  if (isFullDay(before)) {
    const day = addDays(before, (weekday - weekdayOf(before) + 7) % 7);
    return { interval: { from: day, to: day }, basis: 'context' };
  }
  if (!told) return UNRESOLVED;
  const back = (weekdayOf(told) - weekday + 7) % 7;
  const day = addDays(told, plannedAt(text, start, end) === 'here' && back > 0 ? 7 - back : -back);
  return { interval: { from: day, to: day }, basis: toldBasis };
}

/**
 * The day that 今天 is counted from. Who speaks in quotation marks speaks on the day of the event, and an article says 今天 of
 * that day too, unless it names its event by the day of the month alone, as daily news does of yesterday.
 */
function baseAt(
  { start }: Expression,
  text: string,
  { base, baseBasis, event, told, toldBasis, eventByDate }: Reference,
): { base: PartialDay | null; baseBasis: DateBasis } {
  if (event && isQuoted(text, start)) return { base: event, baseBasis: 'event' };
  return eventByDate && told && toldBasis === 'published' ? { base: told, baseBasis: toldBasis } : { base, baseBasis };
}
