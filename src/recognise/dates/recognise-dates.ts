import type { Article } from '../../model/article.js';
import type { DateMention, TimeExpression } from '../../model/date.js';
import { edtfOf } from '../../text/calendar.js';
import type { Stage } from '../../stage.js';
import { type Expression, expressionsOf } from './expression.js';
import { isInName } from './in-name.js';
import { bounds, decadeValue, intervalValue } from './interval.js';
import { Memory } from './memory.js';
import type { Stated, Surroundings } from './part.js';
import { joinRanges } from './ranges.js';
import { referenceOf } from './reference.js';
import { type Resolved, Resolver } from './resolve.js';
import { dateRules } from './rules.js';
import { resolveTime, type TimeContext } from './resolve-time.js';
import { scanner } from './scan.js';
import { frameOf } from './time-frames.js';

const scan = scanner(dateRules);
const WEEKDAYS = ['', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

/** Finds every date of an article and says which days it means and what that was read from. */
export const recogniseDates: Stage = {
  name: 'recognise/dates',
  requires: ['text', 'blocks', 'sentences', 'published'],
  provides: ['dates', 'timeExpressions'],
  run(article) {
    const expressions = joinRanges(article.text, expressionsOf(article.text, scan(surroundings(article)))).filter((one) => !isInName(article.text, one));
    const reference = referenceOf(article, expressions);
    const memory = new Memory(article.text, reference, sentenceFinder(article));
    const resolver = new Resolver(article.text, reference, memory);
    const context: TimeContext = { told: reference.told, yearOf: (stated) => resolver.relativeYear(stated).year, isFree: (start) => memory.isFree(start) };
    for (const expression of expressions) {
      if (expression.time) article.timeExpressions.push(timeExpression(article.text, expression, context));
      const date = expression.time ? expression.year : expression;
      if (!date || memory.isLongAgo(date)) continue;
      const resolved = resolver.resolve(date);
      report(article, date, resolved);
      if (resolved.impossible) continue;
      const mention = dateMention(article.text, date, resolved);
      article.dates.push(mention);
      const frame = frameOf(article.text, mention);
      if (frame) article.timeExpressions.push(frame);
    }
  },
};

function surroundings({ text, language }: Article): Surroundings {
  return {
    text,
    traditional: language === 'zh-Hant' || /[與為東國學會時間號]/.test(text),
    republican: /民[国國]\s?(?:[〇零一二三四五六七八九十百]|\d)/.test(text),
  };
}

function sentenceFinder(article: Article): (offset: number) => number {
  const starts = article.sentences.map((sentence) => sentence.start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function dateMention(text: string, { start, end, rule, stated, confidence }: Expression, resolved: Resolved): DateMention {
  const { interval, decades, basis } = resolved;
  const known = decades
    ? decadeValue(decades.from, decades.to)
    : interval
      ? { value: intervalValue(interval), ...bounds(interval) }
      : { value: null, earliest: null, latest: null };
  return {
    text: text.slice(start, end),
    start,
    end,
    ...known,
    basis,
    stated: statedValue(stated),
    confidence,
    rule,
  };
}

function timeExpression(text: string, expression: Expression, context: TimeContext): TimeExpression {
  const { start, end, rule, confidence, time } = expression;
  return { text: text.slice(start, end), start, end, kind: time?.kind ?? 'vague', ...resolveTime(expression, context), confidence, rule };
}

/** What the words state by themselves, as EDTF: XXXX-06-24 for 6月24日, null for 今天. */
function statedValue({ year, month, day }: Stated): string | null {
  if (year === undefined && month === undefined) return null;
  return edtfOf({
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined || month === undefined ? {} : { day }),
  });
}

function report({ text, problems }: Article, { start, end }: Expression, { impossible, weekdayMismatch }: Resolved): void {
  const quote = text.slice(start, end);
  if (impossible) problems.push({ code: 'impossible-date', message: `No calendar has such a day: ${quote}`, start, end });
  if (weekdayMismatch)
    problems.push({
      code: 'weekday-mismatch',
      message: `${quote}: the text says ${WEEKDAYS[weekdayMismatch.printed]}, the day is a ${WEEKDAYS[weekdayMismatch.own]}`,
      start,
      end,
    });
}
