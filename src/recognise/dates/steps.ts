import { addDays, type FullDay, isFullDay, type PartialDay, weekdayOf } from '../../text/calendar.js';
import type { Interval } from './interval.js';
import type { Stated } from './part.js';

/** A day moved by some days; one without a year stays without (24 June minus 1 is 23 June in every year). */
export function moved(day: PartialDay, days: number): PartialDay | null {
  if (days === 0) return day.day === undefined ? null : day;
  if (isFullDay(day)) return addDays(day, days);
  if (day.month === undefined || day.day === undefined) return null;
  const { month, day: date } = addDays({ year: 2023, month: day.month, day: day.day }, days);
  return { month, day: date };
}

/** The nth of a weekday from the first day of a month on: Mother's Day is the second Sunday of May. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): FullDay {
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
}

/** Weeks, weekdays and first days counted in a month or year: 6月第二周, 八月的第一个周二, 4月前三天. */
export function countedIn({ nthWeek, nthWeekday: nth, weekday, toDay }: Stated, { year, month }: PartialDay): Interval | null {
  if (year === undefined) return null;
  if (nth !== undefined && month !== undefined) {
    const day = nthWeekday(year, month, weekday as number, nth);
    return { from: day, to: day };
  }
  if (nthWeek === undefined) return toDay === undefined || month === undefined ? null : { from: { year, month, day: 1 }, to: { year, month, day: toDay } };
  const monday = nthWeekday(year, month ?? 1, 1, nthWeek);
  return { from: monday, to: addDays(monday, 6) };
}

/** The first end of a range of months with its last month, so that both have one year: 1—11月. */
export function asSpan(from: Stated, to: Stated): Stated {
  if (from.day !== undefined || to.day !== undefined || from.month === undefined || to.month === undefined) return from;
  return to.month > from.month && to.year === undefined && from.toMonth === undefined ? { ...from, toMonth: to.toMonth ?? to.month } : from;
}

/** The far end of a range, in the next year where the months turn: 12月30日至1月3日. */
export function notBefore(from: PartialDay, to: PartialDay, stated: Stated): PartialDay {
  if (from.year === undefined || to.year === undefined || stated.month === undefined || to.month === undefined || from.month === undefined) return to;
  return to.year === from.year && to.month < from.month ? { ...to, year: to.year + 1 } : to;
}
