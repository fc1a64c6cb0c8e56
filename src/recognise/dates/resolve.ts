import type { DateBasis } from '../../model/date.js';
import { addMonths, isFullDay, type PartialDay, weekdayOf } from '../../text/calendar.js';
import { plannedAt } from './clause.js';
import type { Expression } from './expression.js';
import { inferYear } from './infer-year.js';
import { type Interval, isPossible } from './interval.js';
import type { Memory } from './memory.js';
import type { Stated } from './part.js';
import { nearestDay, nextDay } from './nearest-day.js';
import type { Reference } from './reference.js';
import { relativeDay } from './relative-day.js';
import { asSpan, countedIn, notBefore } from './steps.js';

/** What a date's words come to: which days, and what that was inferred from. */
export interface Resolved {
  interval: Interval | null;
  /** First three digits of the years of a decade, or of the first and last. */
  decades?: { from: number; to: number };
  basis: DateBasis;
  /** No calendar has such a day: 2月30日. */
  impossible?: true;
  /** The weekday printed beside the date is another one than the date's own. */
  weekdayMismatch?: { printed: number; own: number };
}

const UNRESOLVED: Resolved = { interval: null, basis: 'unknown' };

/** Says which days an expression means; expressions are asked in the order of the text. */
export class Resolver {
  constructor(
    private readonly text: string,
    private readonly reference: Reference,
    private readonly memory: Memory,
  ) {}

  resolve(expression: Expression): Resolved {
    const resolved = expression.to ? this.range(expression, expression.to) : this.single(expression, expression.stated);
    if (resolved.interval) this.memory.remember(expression, resolved.interval);
    return resolved;
  }

  private range(expression: Expression, to: Expression): Resolved {
    if (expression.stated.decade !== undefined && to.stated.decade !== undefined)
      return { interval: null, decades: { from: expression.stated.decade, to: to.stated.decade }, basis: 'stated' };
    const first = this.single(expression, asSpan(expression.stated, to.stated));
    if (first.interval) first.interval.to = first.interval.from;
    if (first.interval) this.memory.remember(expression, first.interval);
    const second = this.single({ ...to, start: to.start }, to.stated, first.interval?.from);
    if (first.impossible || second.impossible) return { interval: null, basis: 'unknown', impossible: true };
    if (!first.interval || !second.interval) return UNRESOLVED;
    const { from } = first.interval;
    const last = notBefore(from, second.interval.to, to.stated);
    return { interval: { from, to: last }, basis: first.basis === 'stated' ? second.basis : first.basis };
  }

  private single(expression: Expression, stated: Stated, after?: PartialDay): Resolved {
    if (stated.unsettled) return UNRESOLVED;
    if (stated.decade !== undefined) return { interval: null, decades: { from: stated.decade, to: stated.decade }, basis: 'stated' };
    const day = relativeDay(expression, stated, this.text, this.reference, this.memory);
    if (day !== undefined) return day;
    if (stated.samePeriod) return this.samePeriod(expression, stated);
    if (stated.quarterOffset !== undefined) return this.quarter(stated);
    return this.calendar(expression, stated, after);
  }

  /** 去年同期: the months just told of, a year ago; the whole year when none were. */
  private samePeriod({ start }: Expression, stated: Stated): Resolved {
    const year = this.relativeYear(stated);
    if (year.year === undefined) return UNRESOLVED;
    const { from, to } = this.memory.spanBefore(start) ?? { from: {}, to: {} };
    return { interval: { from: { ...from, year: year.year }, to: { ...to, year: year.year } }, basis: 'context' };
  }

  private quarter(stated: Stated): Resolved {
    const { base, baseBasis } = this.reference;
    if (base?.year === undefined || base.month === undefined) return UNRESOLVED;
    const first = addMonths({ year: base.year, month: base.month - ((base.month - 1) % 3) }, 3 * (stated.quarterOffset as number));
    // 上季度末: its last month
    const from = stated.month === undefined ? first : addMonths(first, stated.month - 1);
    return { interval: { from, to: stated.month === undefined ? addMonths(first, 2) : from }, basis: baseBasis };
  }

  /** The year that words state or count from, as 去年 in 去年春节. */
  relativeYear(stated: Stated): { year: number | undefined; basis: DateBasis } {
    const { base, baseBasis, told, toldBasis } = this.reference;
    if (stated.year !== undefined) return { year: stated.year, basis: 'stated' };
    if (stated.yearFollows !== undefined) {
      const last = this.memory.printedYear ?? base?.year ?? told?.year;
      return { year: last === undefined ? undefined : last + stated.yearFollows, basis: 'context' };
    }
    if (stated.yearOffset !== undefined) {
      const year = base?.year ?? told?.year;
      return { year: year === undefined ? undefined : year + stated.yearOffset, basis: base?.year === undefined ? toldBasis : baseBasis };
    }
    return { year: undefined, basis: 'unknown' };
  }

  /** Years, months and days of the calendar, with what is left out. */
  private calendar(expression: Expression, stated: Stated, after?: PartialDay): Resolved {
    const named = this.relativeYear(stated);
    const year = named.year;
    let { basis } = named;
    if (stated.month === undefined && stated.day === undefined && stated.monthOffset === undefined && stated.monthFollows === undefined) {
      if (year === undefined) return UNRESOLVED;
      if (stated.nthWeek !== undefined) return { interval: countedIn(stated, { year }), basis };
      const last = stated.toYear ?? (stated.toYearOffset === undefined ? year : year - (stated.yearOffset ?? 0) + stated.toYearOffset);
      return { interval: { from: { year }, to: { year: last } }, basis };
    }
    const month = this.monthOf(expression, stated, year, after);
    if (!month) return UNRESOLVED;
    if (basis === 'unknown') ({ basis } = month);
    if (stated.nthWeek !== undefined || stated.nthWeekday !== undefined || stated.toDay !== undefined) return { interval: countedIn(stated, month.day), basis };
    const from: PartialDay = { ...month.day };
    if (stated.day !== undefined) from.day = stated.day;
    if (!isPossible(from)) return { interval: null, basis: 'unknown', impossible: true };
    const to = stated.toMonth === undefined ? from : { ...from, month: stated.toMonth };
    const resolved: Resolved = { interval: { from, to }, basis };
    if (stated.weekday !== undefined && isFullDay(from) && weekdayOf(from) !== stated.weekday)
      resolved.weekdayMismatch = { printed: stated.weekday, own: weekdayOf(from) };
    return resolved;
  }

  /** The month of a date and its year, stated or inferred. */
  private monthOf(expression: Expression, stated: Stated, year: number | undefined, after?: PartialDay): { day: PartialDay; basis: DateBasis } | null {
    const { base, baseBasis, told, toldBasis } = this.reference;
    if (stated.monthOffset !== undefined) {
      if (base?.month === undefined) return null;
      if (base.year === undefined)
        return stated.monthOffset === 0
          ? { day: { month: base.month }, basis: baseBasis }
          : { day: { month: addMonths({ year: 2000, month: base.month }, stated.monthOffset).month }, basis: baseBasis };
      return { day: addMonths({ year: base.year, month: base.month }, stated.monthOffset), basis: baseBasis };
    }
    if (stated.monthFollows !== undefined) {
      const last = this.memory.month ?? base;
      if (last?.month === undefined || last.year === undefined) return last?.month === undefined ? null : { day: { month: last.month }, basis: 'context' };
      return { day: addMonths({ year: last.year, month: last.month }, stated.monthFollows), basis: 'context' };
    }
    if (stated.month === undefined) return this.dayAlone(expression, stated.day as number, after);
    if (year !== undefined) return { day: { year, month: stated.month }, basis: stated.year === undefined ? this.relativeYear(stated).basis : 'stated' };
    const carried = this.memory.carriedYear(expression.start, stated.month) ?? after?.year;
    if (carried !== undefined) return { day: { year: carried, month: stated.month }, basis: 'context' };
    if (!told) return { day: { month: stated.month }, basis: 'stated' };
    const span = {
      month: stated.month,
      ...(stated.day === undefined ? {} : { day: Math.min(stated.day, 28) }),
      ...(stated.toMonth === undefined ? {} : { toMonth: stated.toMonth }),
    };
    return { day: { year: inferYear(span, told, plannedAt(this.text, expression.start, expression.end)), month: stated.month }, basis: toldBasis };
  }

  /** 25日: of the month of a day named just before, else the one nearest to the day of writing. */
  private dayAlone({ start, end }: Expression, day: number, after?: PartialDay): { day: PartialDay; basis: DateBasis } | null {
    const { told, toldBasis, event } = this.reference;
    if (after?.month !== undefined) return { day: { ...(after.year === undefined ? {} : { year: after.year }), month: after.month }, basis: 'context' };
    const before = this.memory.dayBefore(start) ?? (told ? null : event);
    const from = before ?? told;
    if (!isFullDay(from)) return from?.month === undefined ? { day: {}, basis: 'stated' } : { day: { month: from.month }, basis: 'context' };
    const near = !before && plannedAt(this.text, start, end) === 'here' ? nextDay(day, from) : nearestDay(day, from);
    return near && { day: { year: near.year, month: near.month }, basis: before ? 'context' : toldBasis };
  }
}
