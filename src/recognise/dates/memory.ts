import { dayNumber, isFullDay, type PartialDay } from '../../text/calendar.js';
import { isQuoted, isTerm, plannedAt } from './clause.js';
import type { Expression } from './expression.js';
import type { Interval } from './interval.js';
import type { Reference } from './reference.js';

/** How many days back in the text 当天 is looked for. */
const LOOK_BACK = 40;
/** Days of one story lie within so many days of its event. */
const SAME_STORY = 10;
/** A year goes on to the months named within so many characters of its sentence. */
const SAME_BREATH = 60;
/** 开幕当天: the day of something named, perhaps still to come. */
const OF_AN_OCCASION = /(?:开幕|開幕|启动|啟動|活动|活動|揭牌|仪式|儀式|签约|簽約|报到)$/;

interface Mentioned {
  first: PartialDay;
  day: PartialDay;
  start: number;
  end: number;
  sentence: number;
  happened: boolean;
  term: boolean;
}

/** What has been mentioned so far in the text, for words that go back to it: 当天, 同年, 当月, 去年同期. */
export class Memory {
  private readonly days: Mentioned[] = [];
  private year: { year: number; start: number; sentence: number; month: number | undefined } | null = null;
  private printed: { year: number; sentence: number } | null = null;
  private span: { interval: Interval; sentence: number } | null = null;
  /** The month mentioned last, with its year when it has one. */
  month: PartialDay | null = null;

  constructor(
    private readonly text: string,
    private readonly reference: Reference,
    private readonly sentenceAt: (offset: number) => number,
  ) {}

  remember({ start, end, stated }: Expression, { from, to }: Interval): void {
    const sentence = this.sentenceAt(start);
    if (to.day !== undefined) {
      const term = isTerm(this.text, start, end);
      this.days.push({
        first: from,
        day: to,
        start,
        end,
        sentence,
        term,
        happened: !term && !this.isAhead(from) && plannedAt(this.text, start, end) !== 'here',
      });
    }
    if (from.month !== undefined) this.month = { ...(from.year === undefined ? {} : { year: from.year }), month: from.month };
    if (stated.year !== undefined) this.printed = { year: stated.year, sentence };
    if (from.year !== undefined) this.year = { year: from.year, start, sentence, month: stated.year === undefined ? undefined : from.month };
    if (from.day === undefined) this.span = { interval: { from, to }, sentence };
  }

  /** The year printed last, for 当年 and 同年. */
  get printedYear(): number | undefined {
    return this.printed?.year;
  }

  get hasDays(): boolean {
    return this.days.length > 0;
  }

  /** The day that 当天 goes back to: the last that has happened, or in an announcement the last of all. */
  lastDay({ start, end }: Expression): PartialDay | null {
    const announced = plannedAt(this.text, start, end) !== null || OF_AN_OCCASION.test(this.text.slice(Math.max(0, start - 4), start));
    for (let index = this.days.length - 1; index >= Math.max(0, this.days.length - LOOK_BACK); index--) {
      const one = this.days[index] as Mentioned;
      if (one.start >= start) continue;
      // 开幕当天 is the first day of what is announced
      if (announced && !one.term) return one.first;
      if (!announced && one.happened && (one.sentence === this.sentenceAt(start) || this.isOfTheStory(one.day))) return one.day;
    }
    return null;
  }

  /** The day that a bare 25日 is near to: one named just before, or any when the day of writing is unknown. */
  dayBefore(start: number): PartialDay | null {
    const last = this.days[this.days.length - 1];
    if (!last) return null;
    if (!this.reference.told) return last.day;
    return this.sentenceAt(start) - last.sentence <= 1 && this.isOfTheStory(last.day) ? last.day : null;
  }

  /** The day whose words end at a place. */
  dayEndingAt(place: number): PartialDay | null {
    const last = this.days[this.days.length - 1];
    return last?.end === place ? last.day : null;
  }

  /** 2022年10月开工，12月完工: a month later in the sentence goes on with its year. */
  carriedYear(start: number, month: number): number | undefined {
    const last = this.year;
    if (!last || last.month === undefined || last.sentence !== this.sentenceAt(start) || start - last.start > SAME_BREATH || month < last.month)
      return undefined;
    return last.year;
  }

  /** The months told of in this sentence or the one before. */
  spanBefore(start: number): Interval | null {
    return this.span && this.sentenceAt(start) - this.span.sentence <= 1 ? this.span.interval : null;
  }

  /** Whether nothing before a place in its sentence or the one before says which day a 三年后 counts from. */
  isFree(start: number): boolean {
    const sentence = this.sentenceAt(start);
    const last = this.days[this.days.length - 1];
    return !(last && sentence - last.sentence <= 1) && !(this.printed && sentence - this.printed.sentence <= 1);
  }

  /** 当年 and 这一年 mean a year only when one has just been named; else they mean long ago. */
  isLongAgo({ start, end, stated }: Expression): boolean {
    const words = this.text.slice(start, end);
    if (stated.yearFollows !== 0 || stated.month !== undefined || words.includes('同')) return false;
    if (isQuoted(this.text, start)) return true;
    return this.printed ? this.sentenceAt(start) - this.printed.sentence > 1 : !/^[这這]/.test(words);
  }

  /** A day of the story that is reported, not one of long ago. */
  private isOfTheStory(day: PartialDay): boolean {
    const around = this.reference.event ?? this.reference.told;
    if (!around) return true;
    if (!isFullDay(day) || !isFullDay(around)) return day.year === undefined || day.year === around.year;
    return Math.abs(dayNumber(day) - dayNumber(around)) <= SAME_STORY;
  }

  private isAhead(day: PartialDay): boolean {
    const { told, toldBasis } = this.reference;
    return told !== null && toldBasis !== 'context' && isFullDay(day) && dayNumber(day) > dayNumber(told);
  }
}
