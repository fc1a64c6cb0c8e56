import type { Article } from '../../model/article.js';
import type { DateBasis } from '../../model/date.js';
import { addDays, dayNumber, daysInMonth, type FullDay, isFullDay, parseIsoDay, type PartialDay } from '../../text/calendar.js';
import { isTerm, plannedAt } from './clause.js';
import type { Expression } from './expression.js';
import { inferYear } from './infer-year.js';
import { nearestDay } from './nearest-day.js';

/** The days that an article's dates are read from. */
export interface Reference {
  /** The day it was written: years that are left out are inferred from it. */
  told: FullDay | null;
  toldBasis: DateBasis;
  /** The day of the event reported, perhaps without its year. */
  event: PartialDay | null;
  /** The day that 今天 and 今年 count from. */
  base: PartialDay | null;
  baseBasis: DateBasis;
  /** The event's day is told by the day of the month alone (17日). */
  eventByDate: boolean;
}

/** How far into an article its event's day is looked for, in UTF-16 units. */
const LEAD = 500;
/** An event is reported within this many days; what is older is a story told on the side. */
const REPORTED_WITHIN = 45;

/** Finds the days that the other dates are read from: dateline, publishing line or `published`, and the event's day. */
export function referenceOf(article: Article, expressions: readonly Expression[]): Reference {
  const days = expressions.filter((one) => one.precision === 'day' || one.precision === 'weekday');
  const lines = days.filter((one) => isPublishingLine(article, one));
  const datelines = days.filter((one) => !lines.includes(one) && isDateline(article.text, one));
  const published = parseIsoDay(article.published);
  const told: { day: FullDay | null; basis: DateBasis } = published
    ? { day: published, basis: 'published' }
    : toldInText(article, expressions, days, lines, datelines);
  const written = datelines.map((one) => dayOf(article.text, one, told.day)).find((day) => day !== null) ?? null;
  const event = eventOf(
    article,
    days.filter((one) => !lines.includes(one)),
    datelines,
    told.day,
    published !== null || lines.length > 0,
  );
  if (event?.explicit) return { told: told.day, toldBasis: told.basis, event: event.day, base: event.day, baseBasis: 'event', eventByDate: event.byDate };
  const base = written ?? told.day;
  return {
    told: told.day,
    toldBasis: told.basis,
    event: event?.day ?? base,
    base,
    baseBasis: written ? 'dateline' : base ? told.basis : 'unknown',
    eventByDate: false,
  };
}

/** 新华社北京6月3日电, 本报6月17日讯, 【2023年10月12日，香港】. */
function isDateline(text: string, { start, end }: Expression): boolean {
  if (/^\s{0,2}(?:\([^()]{0,20}\)|（[^（）]{0,20}）)?\s?(?:专|專)?(?:电|電|讯|訊|消息)(?!话|話|视|視|力|子|影)/.test(text.slice(end, end + 30))) return true;
  return /(?:^|\n)[\s\u3000]*[【[（(][^】\]）)\n]{0,12}$/.test(text.slice(Math.max(0, start - 16), start));
}

const LINE_WORDS = /(?:发布|發布|发表|時間|时间|日期|来源|來源|编辑|編輯|供稿|作者|记者|責編|责编|审核|客户端|浏览|點擊|点击)/;

/** A full date in a line that only says when and by whom the article was published. */
function isPublishingLine(article: Article, { start, end, stated }: Expression): boolean {
  if (stated.year === undefined || stated.day === undefined) return false;
  const { text } = article;
  const block = article.blocks.find((one) => one.start <= start && end <= one.end);
  if (block && (block.kind === 'byline' || block.kind === 'notice')) return true;
  const line = `${text
    .slice(Math.max(0, start - 80), start)
    .split('\n')
    .pop()}${text.slice(start, end)}${text.slice(end, end + 80).split('\n')[0]}`;
  const others = line.length - (end - start);
  if (others <= 3) return true;
  if (others <= 60 && LINE_WORDS.test(line) && !/[。！？]./.test(line) && !/[，,][^，,]{4,}/.test(line)) return true;
  // the end of the last paragraph: （云溪新闻客户端 2021年6月9日）
  return /^[^。\n]{0,12}[）)]\s*(?:\n|$)/.test(text.slice(end, end + 16)) && text.length - end < 80;
}

function toldInText(
  article: Article,
  expressions: readonly Expression[],
  days: readonly Expression[],
  lines: readonly Expression[],
  datelines: readonly Expression[],
): { day: FullDay | null; basis: DateBasis } {
  const full = (list: readonly Expression[]) => list.map((one) => fullDay(one)).filter((day) => day !== null);
  const line = full(lines)[0];
  if (line) return { day: line, basis: 'published' };
  const dateline = full(datelines)[0];
  if (dateline) return { day: dateline, basis: 'dateline' };
  // the years of what is told on the side (成立于2008年3月1日) are no place to read from: a full date counts when no later year is told of
  const latest = Math.max(0, ...yearsTold(article.text, expressions));
  const context = full(days).find((day) => day.year >= latest - 1);
  return { day: context ?? null, basis: context ? 'context' : 'unknown' };
}

/** Years of what has happened: not the far end of a range, a term, or something planned. */
function yearsTold(text: string, expressions: readonly Expression[]): number[] {
  return expressions.flatMap(({ stated, start, end }) =>
    stated.year === undefined || isTerm(text, start, end) || plannedAt(text, start, end) !== null ? [] : [stated.year],
  );
}

function fullDay({ stated }: Expression): FullDay | null {
  const day = { year: stated.year, month: stated.month, day: stated.day };
  return isFullDay(day) && day.day <= daysInMonth(day.year, day.month) ? day : null;
}

/** The first day that the lead tells of, if it has happened by the day of writing. */
function eventOf(
  article: Article,
  days: readonly Expression[],
  datelines: readonly Expression[],
  told: FullDay | null,
  dated: boolean,
): { day: PartialDay; explicit: boolean; byDate: boolean } | null {
  const { text } = article;
  const bodyStart = article.blocks.find((block) => block.kind === 'paragraph')?.start ?? 0;
  for (const one of [...days.filter((day) => !datelines.includes(day)), ...datelines]) {
    if (one.start > bodyStart + LEAD) continue;
    const { stated, start, end } = one;
    if (stated.dayFollows !== undefined || stated.yearOffset !== undefined || stated.yearFollows !== undefined || isTerm(text, start, end)) continue;
    const explicit = stated.day !== undefined;
    const byDate = stated.month === undefined && stated.dayOffset === undefined;
    if (!explicit && stated.dayOffset === undefined) continue;
    const last = one.to && one.to.precision === 'day' ? one.to : one;
    const day = explicit ? dayOf(text, { ...last, start, end }, told) : told && addDays(told, stated.dayOffset as number);
    if (!day) continue;
    if (!isFullDay(day) || !told) {
      if (plannedAt(text, start, end) === null || !dated) return { day, explicit, byDate };
      continue;
    }
    const ago = dayNumber(told) - dayNumber(day);
    if (dated && (ago < 0 || ago > REPORTED_WITHIN)) continue;
    return { day, explicit, byDate };
  }
  return null;
}

/** The day that an expression states, its year inferred from the day of writing. */
function dayOf(text: string, { stated, start, end }: Expression, told: FullDay | null): PartialDay | null {
  if (stated.day === undefined) return null;
  if (stated.month === undefined) {
    if (stated.monthOffset !== undefined) return null;
    if (!told) return { day: stated.day };
    return nearestDay(stated.day, told);
  }
  const year = stated.year ?? (told ? inferYear({ month: stated.month, day: stated.day }, told, plannedAt(text, start, end)) : undefined);
  return { ...(year === undefined ? {} : { year }), month: stated.month, day: stated.day };
}
