import type { DateBasis } from '../../model/date.js';
import { addDays, addMonths, dayNumber, type FullDay, fromDayNumber, isFullDay, type PartialDay, weekdayOf } from '../../text/calendar.js';
import { isQuoted, isTerm, plannedAt } from './clause.js';
import type { Expression } from './expression.js';
import { inferYear } from './infer-year.js';
import { type Interval, isPossible } from './interval.js';
import type { Stated } from './part.js';
import { nearestDay, type Reference } from './reference.js';

/** What a date's words come to: which days, and what that was inferred from. */
export interface Resolved {
  interval: Interval | null;
  /** First three digits of a decade's years. */
  decade?: number;
  toDecade?: number;
  basis: DateBasis;
  /** No calendar has such a day: 2月30日. */
  impossible?: true;
  /** The weekday printed beside the date is another one than the date's own. */
  weekdayMismatch?: { printed: number; own: number };
}

/** How many days back in the text 当天 is looked for. */
const LOOK_BACK = 40;
/** Days of one story lie within so many days of its event. */
const SAME_STORY = 10;

interface Mentioned { first: PartialDay; day: PartialDay; start: number; sentence: number; happened: boolean; term: boolean }

/** Reads expressions in the order of the text; words like 当天 and 同年 go back to what was mentioned last. */
export class Resolver {
  private readonly days: Mentioned[] = [];
  private year: { year: number; start: number; sentence: number; month: number | undefined } | null = null;
  /** The year printed last, for 当年 and 同年. */
  private printed: { year: number; sentence: number } | null = null;
  private month: PartialDay | null = null;
  private span: { interval: Interval; sentence: number } | null = null;

  constructor(private readonly text: string, private readonly reference: Reference, private readonly sentenceAt: (offset: number) => number) {}

  /** Whether nothing before a place in its sentence or the one before says which day a 三年后 counts from. */
  isFree(start: number): boolean {
    const sentence = this.sentenceAt(start);
    const last = this.days[this.days.length - 1];
    return !(last && sentence - last.sentence <= 1) && !(this.printed && sentence - this.printed.sentence <= 1);
  }

  /** 当年 and 这一年 mean a year only when one has just been named; else they mean long ago. */
  isLongAgo({ start, end, stated }: Expression): boolean {
    if (stated.yearFollows !== 0 || stated.month !== undefined || /同/.test(this.text.slice(start, end))) return false;
    if (isQuoted(this.text, start)) return true;
    return this.printed ? this.sentenceAt(start) - this.printed.sentence > 1 : !/^[这這]/.test(this.text.slice(start, end));
  }

  resolve(expression: Expression): Resolved {
    const resolved = expression.to ? this.range(expression, expression.to) : this.single(expression, expression.stated);
    if (resolved.interval) this.remember(expression, resolved.interval);
    return resolved;
  }

  private range(expression: Expression, to: Expression): Resolved {
    if (expression.stated.decade !== undefined && to.stated.decade !== undefined) return { interval: null, decade: expression.stated.decade, toDecade: to.stated.decade, basis: 'stated' };
    const first = this.single(expression, inSpan(expression.stated, to.stated));
    if (first.interval) first.interval.to = first.interval.from;
    if (first.interval) this.remember(expression, first.interval);
    const second = this.single({ ...to, start: to.start }, to.stated, first.interval?.from);
    if (first.impossible || second.impossible) return { interval: null, basis: 'unknown', impossible: true };
    if (!first.interval || !second.interval) return { interval: null, basis: 'unknown' };
    const { from } = first.interval;
    const last = notBefore(from, second.interval.to, to.stated);
    return { interval: { from, to: last }, basis: first.basis === 'stated' ? second.basis : first.basis };
  }

  private single(expression: Expression, stated: Stated, after?: PartialDay): Resolved {
    if (stated.unsettled) return { interval: null, basis: 'unknown' };
    if (stated.decade !== undefined) return { interval: null, decade: stated.decade, basis: 'stated' };
    const day = this.relativeDay(expression, stated);
    if (day !== undefined) return day;
    if (stated.samePeriod) return this.samePeriod(expression, stated);
    if (stated.quarterOffset !== undefined) return this.quarter(stated);
    return this.calendar(expression, stated, after);
  }

  /** 今天, 昨（5）日, 当天, 上周五, 星期三, 上周; undefined when the words are of another kind. */
  private relativeDay(expression: Expression, stated: Stated): Resolved | undefined {
    const { told, event } = this.reference;
    const { base, baseBasis } = this.baseAt(expression);
    if (stated.dayFollows !== undefined) {
      const anchor = this.lastDay(expression) ?? event ?? base;
      const day = anchor && moved(anchor, stated.dayFollows);
      return day ? { interval: { from: day, to: day }, basis: this.days.length > 0 ? 'context' : baseBasis } : { interval: null, basis: 'unknown' };
    }
    if (stated.dayOffset !== undefined) {
      // 今天（2月8日）: the bracket says the day
      if (stated.day !== undefined && stated.month !== undefined) return undefined;
      const day = base && moved(base, stated.dayOffset);
      if (!day) return stated.day === undefined ? { interval: null, basis: 'unknown' } : undefined;
      const restated = stated.day !== undefined && day.day !== stated.day && isFullDay(day) ? nearestDay(stated.day, day) ?? day : day;
      return { interval: { from: restated, to: (stated.toDayOffset === undefined ? null : moved(base, stated.toDayOffset)) ?? restated }, basis: baseBasis };
    }
    if (stated.weekOffset !== undefined && stated.day === undefined) {
      const from = told ?? (isFullDay(base) ? base : null);
      if (!from) return { interval: null, basis: 'unknown' };
      const monday = dayNumber(from) - weekdayOf(from) + 1 + 7 * stated.weekOffset;
      const [first, last] = stated.weekday === undefined ? [0, 6] : stated.weekday === 67 ? [5, 6] : [stated.weekday - 1, stated.weekday - 1];
      return { interval: { from: fromDayNumber(monday + first), to: fromDayNumber(monday + last) }, basis: baseBasis };
    }
    if (stated.weekday !== undefined && stated.day === undefined && stated.month === undefined) return this.weekday(expression, stated.weekday);
    return undefined;
  }

  /** Who speaks in quotation marks speaks on the day of the event; an article says 今天 of that day too, unless it names its event by the day of the month alone, as daily news does of yesterday. */
  private baseAt({ start }: Expression): { base: PartialDay | null; baseBasis: DateBasis } {
    const { base, baseBasis, event, told, toldBasis, eventByDate } = this.reference;
    if (event && isQuoted(this.text, start)) return { base: event, baseBasis: 'event' };
    return eventByDate && told && toldBasis === 'published' ? { base: told, baseBasis: toldBasis } : { base, baseBasis };
  }

  /** 星期三 alone is the last one, or the next where something is announced. */
  private weekday(expression: Expression, weekday: number): Resolved {
    const { told, toldBasis } = this.reference;
    if (!told) return { interval: null, basis: 'unknown' };
    const back = (weekdayOf(told) - weekday + 7) % 7;
    const day = addDays(told, plannedAt(this.text, expression.start, expression.end) === 'here' && back > 0 ? 7 - back : -back);
    return { interval: { from: day, to: day }, basis: toldBasis };
  }

  /** The day that 当天 goes back to: the last that has happened, or in an announcement the last of all. */
  private lastDay({ start, end }: Expression): PartialDay | null {
    const announced = plannedAt(this.text, start, end) !== null || /(?:开幕|開幕|启动|啟動|活动|活動|揭牌|仪式|儀式|签约|簽約|报到)$/.test(this.text.slice(Math.max(0, start - 4), start));
    for (let index = this.days.length - 1; index >= Math.max(0, this.days.length - LOOK_BACK); index--) {
      const one = this.days[index] as Mentioned;
      if (one.start >= start) continue;
      // 开幕当天 is the first day of what is announced
      if (announced && !one.term) return one.first;
      if (!announced && one.happened && this.isNear(one.day, one.sentence === this.sentenceAt(start))) return one.day;
    }
    return null;
  }

  /** A day of the story that is reported, not one of long ago; in the same sentence any day will do. */
  private isNear(day: PartialDay, here: boolean): boolean {
    const around = this.reference.event ?? this.reference.told;
    if (here || !around) return true;
    if (!isFullDay(day) || !isFullDay(around)) return day.year === undefined || day.year === around.year;
    return Math.abs(dayNumber(day) - dayNumber(around)) <= SAME_STORY;
  }

  /** 去年同期: the months just told of, a year ago; the whole year when none were. */
  private samePeriod({ start }: Expression, stated: Stated): Resolved {
    const year = this.relativeYear(stated);
    if (year.year === undefined) return { interval: null, basis: 'unknown' };
    const near = this.span && this.sentenceAt(start) - this.span.sentence <= 1 ? this.span.interval : null;
    const { from, to } = near ?? { from: {}, to: {} };
    return { interval: { from: { ...from, year: year.year }, to: { ...to, year: year.year } }, basis: 'context' };
  }

  private quarter(stated: Stated): Resolved {
    const { base, baseBasis } = this.reference;
    if (base?.year === undefined || base.month === undefined) return { interval: null, basis: 'unknown' };
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
      const last = this.printed?.year ?? base?.year ?? told?.year;
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
      if (year === undefined) return { interval: null, basis: 'unknown' };
      if (stated.nthWeek !== undefined) return { interval: this.counted(stated, { year }), basis };
      const last = stated.toYear ?? (stated.toYearOffset === undefined ? year : year - (stated.yearOffset ?? 0) + stated.toYearOffset);
      return { interval: { from: { year }, to: { year: last } }, basis };
    }
    const month = this.monthOf(expression, stated, year, after);
    if (!month) return { interval: null, basis: 'unknown' };
    if (basis === 'unknown') ({ basis } = month);
    if (stated.nthWeek !== undefined || stated.nthWeekday !== undefined || stated.toDay !== undefined) return { interval: this.counted(stated, month.day), basis };
    const from: PartialDay = { ...month.day };
    if (stated.day !== undefined) from.day = stated.day;
    if (!isPossible(from)) return { interval: null, basis: 'unknown', impossible: true };
    const to = stated.toMonth === undefined ? from : { ...from, month: stated.toMonth };
    const resolved: Resolved = { interval: { from, to }, basis };
    if (stated.weekday !== undefined && isFullDay(from) && weekdayOf(from) !== stated.weekday) resolved.weekdayMismatch = { printed: stated.weekday, own: weekdayOf(from) };
    return resolved;
  }

  /** Weeks and weekdays counted in a month or year. */
  private counted({ nthWeek, nthWeekday, weekday, toDay }: Stated, { year, month }: PartialDay): Interval | null {
    if (year === undefined) return null;
    if (nthWeekday !== undefined && month !== undefined) {
      const day = nthOf(year, month, weekday as number, nthWeekday);
      return { from: day, to: day };
    }
    if (nthWeek === undefined) return toDay === undefined || month === undefined ? null : { from: { year, month, day: 1 }, to: { year, month, day: toDay } };
    const monday = nthOf(year, month ?? 1, 1, nthWeek);
    return { from: monday, to: addDays(monday, 6) };
  }

  /** The month of a date and its year, stated or inferred. */
  private monthOf(expression: Expression, stated: Stated, year: number | undefined, after?: PartialDay): { day: PartialDay; basis: DateBasis } | null {
    const { base, baseBasis, told, toldBasis } = this.reference;
    if (stated.monthOffset !== undefined) {
      if (base?.month === undefined) return null;
      if (base.year === undefined) return stated.monthOffset === 0 ? { day: { month: base.month }, basis: baseBasis } : { day: { month: addMonths({ year: 2000, month: base.month }, stated.monthOffset).month }, basis: baseBasis };
      return { day: addMonths({ year: base.year, month: base.month }, stated.monthOffset), basis: baseBasis };
    }
    if (stated.monthFollows !== undefined) {
      const last = this.month ?? base;
      if (last?.month === undefined || last.year === undefined) return last?.month === undefined ? null : { day: { month: last.month }, basis: 'context' };
      return { day: addMonths({ year: last.year, month: last.month }, stated.monthFollows), basis: 'context' };
    }
    if (stated.month === undefined) return this.dayAlone(expression, stated.day as number, after);
    if (year !== undefined) return { day: { year, month: stated.month }, basis: stated.year === undefined ? this.relativeYear(stated).basis : 'stated' };
    const carried = this.carriedYear(expression, stated.month) ?? after?.year;
    if (carried !== undefined) return { day: { year: carried, month: stated.month }, basis: 'context' };
    if (!told) return { day: { month: stated.month }, basis: 'stated' };
    const span = { month: stated.month, ...(stated.day === undefined ? {} : { day: Math.min(stated.day, 28) }), ...(stated.toMonth === undefined ? {} : { toMonth: stated.toMonth }) };
    return { day: { year: inferYear(span, told, plannedAt(this.text, expression.start, expression.end)), month: stated.month }, basis: toldBasis };
  }

  /** 2022年10月开工，12月完工: a month later in the sentence goes on with its year. */
  private carriedYear({ start }: Expression, month: number): number | undefined {
    const last = this.year;
    if (!last || last.month === undefined || last.sentence !== this.sentenceAt(start) || start - last.start > 60 || month < last.month) return undefined;
    return last.year;
  }

  /** 25日: of the month of a day named just before in the sentence, else the one nearest to the day of writing. */
  private dayAlone({ start }: Expression, day: number, after?: PartialDay): { day: PartialDay; basis: DateBasis } | null {
    const { told, toldBasis, event } = this.reference;
    if (after?.month !== undefined) return { day: { ...(after.year === undefined ? {} : { year: after.year }), month: after.month }, basis: 'context' };
    const last = this.days[this.days.length - 1];
    const sentence = this.sentenceAt(start);
    const anchor = last && (!told || (sentence - last.sentence <= 1 && this.isNear(last.day, false))) ? last.day : null;
    const from = anchor ?? (told ? null : event);
    if (!from && !told) return { day: {}, basis: 'stated' };
    if (from && !isFullDay(from)) return from.month === undefined ? { day: {}, basis: 'stated' } : { day: { month: from.month }, basis: 'context' };
    const whole = from ?? told;
    const nearest = whole && isFullDay(whole) ? nearestDay(day, whole as FullDay) : null;
    return nearest ? { day: { year: nearest.year, month: nearest.month }, basis: from ? 'context' : toldBasis } : null;
  }

  private remember({ start, end, stated }: Expression, { from, to }: Interval): void {
    const sentence = this.sentenceAt(start);
    if (to.day !== undefined) this.days.push({ first: from, day: to, start, sentence, term: isTerm(this.text, start, end), happened: !isTerm(this.text, start, end) && !this.isAhead(from) && plannedAt(this.text, start, end) !== 'here' });
    if (from.month !== undefined) this.month = { ...(from.year === undefined ? {} : { year: from.year }), month: from.month };
    if (stated.year !== undefined) this.printed = { year: stated.year, sentence };
    if (from.year !== undefined) this.year = { year: from.year, start, sentence, month: stated.year === undefined ? undefined : from.month };
    if (from.day === undefined) this.span = { interval: { from, to }, sentence };
  }

  private isAhead(day: PartialDay): boolean {
    const { told, toldBasis } = this.reference;
    return told !== null && toldBasis !== 'context' && isFullDay(day) && dayNumber(day) > dayNumber(told);
  }
}

/** The nth of a weekday from the first day of a month on. */
function nthOf(year: number, month: number, weekday: number, n: number): FullDay {
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
}

/** 1—11月: its year is that of the whole span. */
function inSpan(from: Stated, to: Stated): Stated {
  const months = from.day === undefined && to.day === undefined && from.month !== undefined && to.month !== undefined && to.month > from.month;
  return months && to.year === undefined && from.toMonth === undefined ? { ...from, toMonth: to.toMonth ?? to.month as number } : from;
}

/** A day moved by some days; one without a year stays without (24 June minus 1 is 23 June in every year). */
function moved(day: PartialDay, days: number): PartialDay | null {
  if (days === 0) return day.day === undefined ? null : day;
  if (isFullDay(day)) return addDays(day, days);
  if (day.month === undefined || day.day === undefined) return null;
  const { month, day: date } = addDays({ year: 2023, month: day.month, day: day.day }, days);
  return { month, day: date };
}

/** The far end of a range, in the next year where the months turn: 12月30日至1月3日. */
function notBefore(from: PartialDay, to: PartialDay, stated: Stated): PartialDay {
  if (from.year === undefined || to.year === undefined || stated.month === undefined || to.month === undefined || from.month === undefined) return to;
  return to.year === from.year && to.month < from.month ? { ...to, year: to.year + 1 } : to;
}
