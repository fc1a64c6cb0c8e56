import type { TimeExpressionKind } from '../../model/date.js';
import type { LunarDate } from './lunar.js';

/** In the place of a weekday: Saturday and Sunday. */
export const WEEKEND = 67;

/** What words say about a calendar date before anything is inferred; offsets count from the day that relative words start at. */
export interface Stated {
  year?: number;
  /** 今年 0, 去年 -1: from the year that the article is told from. */
  yearOffset?: number;
  /** 当年 0, 次年 1: from the year mentioned last. */
  yearFollows?: number;
  toYear?: number;
  /** 今明两年: the last year, as an offset. */
  toYearOffset?: number;
  /** First three digits of a year: 198 for 上世纪80年代. */
  decade?: number;
  month?: number;
  monthOffset?: number;
  monthFollows?: number;
  toMonth?: number;
  /** 本季度 0, 上个季度 -1. */
  quarterOffset?: number;
  day?: number;
  toDay?: number;
  /** 6月第二周, 今年第三十七个星期: weeks begin on Monday, the first one with the first Monday. */
  nthWeek?: number;
  /** 八月份的第一个周二: which of its weekdays in the month. */
  nthWeekday?: number;
  /** 今天 0, 昨日 -1. */
  dayOffset?: number;
  toDayOffset?: number;
  /** 当天 0, 次日 1: from the day mentioned last. */
  dayFollows?: number;
  /** Weekday by ISO 8601, 1 to 7, and the week it is in, from the week told from (上周五 -1). */
  weekday?: number;
  weekOffset?: number;
  /** 去年同期: the months of the span mentioned last. */
  samePeriod?: true;
  /** 年底, 年初: readings differ, so there is no value. */
  unsettled?: true;
}

/** What a part of a date says; the order of `RANKS` is the order in which parts follow one another. */
export type PartKind = 'year' | 'yearPart' | 'season' | 'months' | 'month' | 'monthPart' | 'day' | 'week' | 'weekday' | 'dayPart' | 'clock' | 'aside' | 'time';

/** Parts follow one another by rising rank: 2023年 | 6月 | 3日 | 星期六 | 上午 | 9时. */
export const RANKS: Record<PartKind, number> = {
  year: 1,
  yearPart: 2,
  season: 2,
  months: 2,
  month: 2,
  monthPart: 3,
  day: 3,
  week: 3,
  weekday: 4,
  dayPart: 5,
  clock: 6,
  aside: 0,
  time: 9,
};

/** A piece of a date at its place: 6月, 今年, 上午. Chains of parts become expressions. */
export interface Part {
  kind: PartKind;
  start: number;
  end: number;
  rule: string;
  stated: Stated;
  confidence: number;
  /** What a time that is no date says. */
  time?: TimeSpec;
  /** The kinds of part of which one must stand before it (底 needs a year). */
  needs?: readonly PartKind[];
  /** A bare number that is a date only as an end of a range (2021 in 2021—2025年). */
  inRange?: true;
}

/** How far a length of time leads from the day told from, as 三年后 and 17天内 do. */
export interface Shift {
  unit: string;
  count: number;
  half: boolean;
  way: string;
  back?: true;
}

/** What a time that is no calendar date says. */
export interface TimeSpec {
  kind: TimeExpressionKind;
  /** ISO 8601 duration, null when it is vague (三年多). */
  duration?: string | null;
  shift?: Shift;
  festival?: string;
  /** 期间, 前夕: around the festival rather than its day. */
  around?: true;
  lunar?: LunarDate;
  term?: string;
  /** First and last year of an era, as EDTF. */
  from?: string;
  to?: string;
  bounds?: { from: string | null; to: string | null };
  century?: number;
}

/** What a rule's reader gives: a part without its place. */
export type Reading = Omit<Part, 'start' | 'end' | 'rule' | 'confidence'> & { confidence?: number };

/** Where a rule looks: the article's text and what is known of its conventions. */
export interface Surroundings {
  text: string;
  /** Traditional characters. */
  traditional: boolean;
  /** Years are counted by the Republic (民國) somewhere in the text. */
  republican: boolean;
}

/**
 * A rule finds one kind of part. `cue` holds the characters a part can begin with, tested before the pattern;
 * `pattern` is sticky; `read` turns the match into a reading or refuses (null).
 */
export interface Rule {
  id: string;
  cue: string;
  /** Where the cue is a numeral: what may stand behind the whole number, a shortcut past numbers of other things (3.5亿元). */
  behind?: string;
  /** Where the cue is no numeral: what may stand second, a shortcut past other words. */
  second?: string;
  /** What must stand right before it, a line end standing for the beginning of the text. */
  after?: string;
  pattern: RegExp;
  read: (match: RegExpExecArray, around: Surroundings) => Reading | null;
}
