import { dayNumber, daysInMonth, type FullDay } from '../../text/calendar.js';

/** A stretch of a year without its year: a day, a month, or a quarter. */
export interface YearlessSpan {
  month: number;
  day?: number;
  toMonth?: number;
}

/** More than two months ahead is believed only of what is announced. */
const FAR_AHEAD = 62;

function distance(year: number, span: YearlessSpan, told: number): number {
  const last = span.toMonth ?? span.month;
  const first = dayNumber({ year, month: span.month, day: span.day ?? 1 });
  const end = dayNumber({ year, month: last, day: span.day ?? daysInMonth(year, last) });
  return told < first ? first - told : told > end ? end - told : 0;
}

/**
 * The year of a date that leaves it out: the reading nearest to the day told from; one more than two months ahead only
 * when it is announced, and a date that 将于, 定于 lead up to is not put into the past when it would be long gone.
 */
export function inferYear(span: YearlessSpan, told: FullDay, planned: 'here' | 'clause' | null): number {
  const day = dayNumber(told);
  const readings = [told.year - 1, told.year, told.year + 1].map((year) => ({ year, away: distance(year, span, day) }));
  const nearest = (list: typeof readings) => list.reduce((best, one) => (Math.abs(one.away) < Math.abs(best.away) ? one : best));
  if (span.toMonth !== undefined && planned === null) return yearOfSpan(span, told);
  const best = nearest(readings);
  if (best.away > FAR_AHEAD && planned === null) return nearest(readings.filter((one) => one.away <= FAR_AHEAD)).year;
  if (best.away < -FAR_AHEAD && planned === 'here') return nearest(readings.filter((one) => one.away >= 0)).year;
  return best.year;
}

/** Of spans of months the one told of is the last that is over, unless this year's is nearer its end: 前11个月 in January is last year's, 上半年 in May this year's. */
function yearOfSpan(span: YearlessSpan, told: FullDay): number {
  const day = dayNumber(told);
  const lastMonth = span.toMonth ?? span.month;
  const end = (year: number) => dayNumber({ year, month: lastMonth, day: daysInMonth(year, lastMonth) });
  const begun = dayNumber({ year: told.year, month: span.month, day: 1 }) <= day + FAR_AHEAD;
  return begun && Math.abs(end(told.year) - day) <= day - end(told.year - 1) ? told.year : told.year - 1;
}
