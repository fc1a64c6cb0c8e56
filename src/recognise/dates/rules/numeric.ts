import { daysInMonth } from '../../../text/calendar.js';
import { ARABIC_CUE, DAY, JOIN_CUE, MONTH, numberIn, sticky, YEAR } from '../fragments.js';
import type { Reading, Rule } from '../part.js';

function day(match: RegExpExecArray, confidence: number, year = numberIn(match, 'year')): Reading | null {
  const [month, date] = [numberIn(match, 'month'), numberIn(match, 'day')];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month) || year < 1900 || year > 2199) return null;
  return { kind: 'day', stated: { year, month, day: date }, confidence };
}

/** The whole of a line, as in a column of dates or under a page's headline. */
const LINE_START = '(?<=(?:^|\\n)[ \\u3000]{0,4})';
const LINE_START_CHARS = '\n \u3000';
const LINE_END = '(?=[ \\u3000]{0,4}(?:$|\\n))';

/** Dates of digits and signs: 2023-11-03, 2023/11/3, 2023.5.12, 20240307 in a line of its own, 1120823 (a year of the Republic). */
export const numericRules: readonly Rule[] = [
  {
    id: 'date/numeric',
    cue: ARABIC_CUE,
    behind: '-－—–/.．',
    pattern: sticky(
      `(?<![0-9A-Za-z.．/-])(?<year>${YEAR})\\s?[-－—–/.．]\\s?(?<month>${MONTH})\\s?[-－—–/.．]\\s?(?<day>${DAY})日?(?![0-9A-SU-Za-z]|T(?!\\d\\d:)|[.．/-]\\d|版)`,
    ),
    read: (match) => day(match, 0.96),
  },
  {
    id: 'date/numeric-spaced',
    cue: ARABIC_CUE,
    after: LINE_START_CHARS,
    pattern: sticky(`${LINE_START}(?<year>20\\d\\d|19\\d\\d) (?<month>${MONTH}) (?<day>${DAY})${LINE_END}`),
    read: (match) => day(match, 0.8),
  },
  {
    id: 'date/numeric-compact',
    cue: '12',
    after: `${LINE_START_CHARS}:：`,
    pattern: sticky(`(?:${LINE_START}|(?<=[:：][ \\u3000]?))(?<year>20\\d\\d|19\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\\d|3[01])${LINE_END}`),
    read: (match) => day(match, 0.85),
  },
  {
    // the mark of a news agency's day behind the editors: （編輯：…）1120823
    id: 'date/numeric-republic',
    cue: '1',
    after: '）) \u3000\n',
    pattern: sticky(`(?<=[）)]\\s?)(?<year>1[0-2]\\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\\d|3[01])${LINE_END}`),
    read: (match, { traditional }) => (traditional ? day(match, 0.9, numberIn(match, 'year') + 1911) : null),
  },
  {
    id: 'date/numeric-month',
    cue: ARABIC_CUE,
    behind: '.．/',
    pattern: sticky('(?<![0-9A-Za-z.．/-])(?<year>20\\d\\d|19\\d\\d)[.．/](?<month>0?[1-9]|1[0-2])(?![0-9A-Za-z]|[.．/]\\d)'),
    read: (match) => ({ kind: 'month', stated: { year: numberIn(match, 'year'), month: numberIn(match, 'month') }, inRange: true }),
  },
  {
    id: 'date/numeric-month-end',
    cue: ARABIC_CUE,
    after: `${JOIN_CUE} `,
    pattern: sticky(
      '(?<=(?:19|20)\\d\\d[.．/]\\d{1,2}\\s?[-－—–~～至到]{1,2}\\s?)(?<year>20\\d\\d|19\\d\\d)(?:[.．/](?<month>0?[1-9]|1[0-2]))?(?![0-9A-Za-z]|[.．/]\\d)',
    ),
    read: (match) => ({
      kind: 'month',
      stated: { year: numberIn(match, 'year'), ...(match.groups?.['month'] ? { month: numberIn(match, 'month') } : {}) },
      inRange: true,
    }),
  },
  {
    id: 'date/numeric-month-day',
    cue: ARABIC_CUE,
    after: LINE_START_CHARS,
    pattern: sticky(`${LINE_START}(?<month>0[1-9]|1[0-2]|[1-9])(?:[·-])(?<day>[0-2]?\\d|3[01])${LINE_END}`),
    read: (match) => {
      const [month, date] = [numberIn(match, 'month'), numberIn(match, 'day')];
      return date >= 1 && date <= daysInMonth(undefined, month) ? { kind: 'day', stated: { month, day: date }, confidence: 0.6 } : null;
    },
  },
  {
    id: 'date/numeric-year',
    cue: '12',
    after: LINE_START_CHARS,
    pattern: sticky(`${LINE_START}(?<year>20\\d\\d|19\\d\\d)${LINE_END}`),
    read: (match) => ({ kind: 'year', stated: { year: numberIn(match, 'year') }, confidence: 0.5 }),
  },
];
