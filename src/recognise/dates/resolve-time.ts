import type { TimeExpression } from '../../model/date.js';
import { FESTIVALS, type Festival } from '../../lexicon/festivals.js';
import { addDays, addMonths, dayNumber, type FullDay, isFullDay, type PartialDay, weekdayOf } from '../../text/calendar.js';
import type { Expression } from './expression.js';
import { bounds, type Interval, intervalValue } from './interval.js';
import { lunarDays, solarTermDay } from './lunar.js';
import type { Shift, Stated, TimeSpec } from './part.js';
import { nthWeekday } from './steps.js';

/** What the reading of times needs to know of their article. */
export interface TimeContext {
  told: FullDay | null;
  yearOf: (stated: Stated) => number | undefined;
  /** Nothing else says from when 三年后 counts. */
  isFree: (start: number) => boolean;
}

type Value = Pick<TimeExpression, 'value' | 'earliest' | 'latest'>;
const UNKNOWN: Value = { value: null, earliest: null, latest: null };

/** What a time that is no date comes to, as far as the calendar can say. */
export function resolveTime(expression: Expression, context: TimeContext): Value & { duration: string | null } {
  const { time, stated } = expression;
  const duration = time?.duration ?? null;
  if (!time) return { ...UNKNOWN, duration };
  if (expression.to?.time) return { ...between(expression, expression.to, context), duration };
  return { ...single(time, stated, expression, context), duration };
}

function single(time: TimeSpec, stated: Stated, { start }: Expression, context: TimeContext): Value {
  if (time.from && time.to) return { value: `${time.from}/${time.to}`, earliest: `${time.from}-01-01`, latest: `${time.to}-12-31` };
  if (time.century) {
    const hundreds = String(time.century - 1).padStart(2, '0');
    return { value: `${hundreds}XX`, earliest: `${hundreds}00-01-01`, latest: `${hundreds}99-12-31` };
  }
  if (time.bounds) return { value: null, earliest: time.bounds.from, latest: time.bounds.to };
  if (time.shift) return context.told && context.isFree(start) ? known(shifted(time.shift, context.told)) : UNKNOWN;
  const days = time.around ? null : calendarDays(time, stated, context);
  return known(days);
}

function between(from: Expression, to: Expression, context: TimeContext): Value {
  const first = from.time && calendarDays(from.time, from.stated, context);
  const last = to.time && calendarDays(to.time, Object.keys(to.stated).length > 0 ? to.stated : from.stated, context);
  return known(first && last ? { from: first.from, to: last.to } : null);
}

function known(interval: Interval | null): Value {
  return interval ? { value: intervalValue(interval), ...bounds(interval) } : UNKNOWN;
}

/** The day of a festival, lunar day or solar term: of the year that is stated, else the year told from (or the neighbouring one within two months). */
function calendarDays(time: TimeSpec, stated: Stated, context: TimeContext): Interval | null {
  const year = context.yearOf(stated);
  const inYear = (one: number): Interval | null => daysIn(time, one);
  // 今年腊月 in January is the end of the lunar year before
  const last = stated.yearOffset === 0 && time.lunar && time.lunar.month > 10 && year !== undefined ? inYear(year - 1) : null;
  if (last && context.told && isFullDay(last.from) && Math.abs(dayNumber(last.from) - dayNumber(context.told)) <= 62) return last;
  if (year !== undefined) return inYear(year);
  if (stated.yearOffset !== undefined || stated.yearFollows !== undefined || !context.told) return null;
  const told = dayNumber(context.told);
  const near = [context.told.year - 1, context.told.year, context.told.year + 1]
    .map(inYear)
    .find((days) => days && isFullDay(days.from) && Math.abs(dayNumber(days.from) - told) <= 62);
  return near ?? inYear(context.told.year);
}

function daysIn(time: TimeSpec, year: number): Interval | null {
  if (time.lunar) return lunarDays(year, time.lunar);
  if (time.term) return oneDay(solarTermDay(year, time.term));
  const festival = time.festival === undefined ? undefined : FESTIVALS.get(time.festival);
  return festival ? festivalIn(festival, year) : null;
}

function festivalIn({ solar, lunar, term, weekday }: Festival, year: number): Interval | null {
  if (solar) return oneDay({ year, month: solar[0], day: solar[1] });
  if (lunar) return lunarDays(year, { month: lunar[0], day: lunar[1] });
  if (term) return oneDay(solarTermDay(year, term));
  return weekday ? oneDay(nthWeekday(year, weekday[0], weekday[1], weekday[2])) : null;
}

function oneDay(day: FullDay | null): Interval | null {
  return day && { from: day, to: day };
}

/** 三年后 is a year, 两个月前 a month, 20天后 a day, 17天内 the days until then; null where readings differ. */
function shifted({ unit, count, half, way, back }: Shift, told: FullDay): Interval | null {
  if (way === 'whole') return oneDay(told);
  if (back || count > 4000) return null;
  const after = /^(?:后|後|之后|之後)$/.test(way);
  const before = /^(?:前|之前)$/.test(way);
  const sign = after ? 1 : -1;
  if (way === 'ahead') return unit === 'M' && Number.isInteger(count) && !half ? { from: monthOf(told, 0), to: monthOf(told, count - 1) } : null;
  if (/[内內]$/.test(way)) return unit === 'D' ? { from: told, to: addDays(told, count) } : null;
  if (!after && !before) return null;
  if (unit === 'D' && Number.isInteger(count)) return oneDay(addDays(told, sign * count));
  if (unit === 'W' && Number.isInteger(count)) {
    const monday = addDays(told, 1 - weekdayOf(told) + sign * 7 * count);
    return { from: monday, to: addDays(monday, 6) };
  }
  if (unit === 'Y' && Number.isInteger(count) && !half) return same({ year: told.year + sign * count });
  if (unit === 'Y') return same(monthOf(told, sign * (count === 0.5 ? 6 : count * 12 + 6)));
  return unit === 'M' && Number.isInteger(count) && !half ? same(monthOf(told, sign * count)) : null;
}

function monthOf(told: FullDay, months: number): PartialDay {
  return addMonths(told, months);
}

function same(day: PartialDay): Interval {
  return { from: day, to: day };
}
