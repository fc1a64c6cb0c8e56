import { parseNumeral } from '../../../text/numerals.js';
import { REIGNS } from '../../../lexicon/reigns.js';
import { RELATIVE_YEARS } from '../../../lexicon/relative-years.js';
import { ARABIC_CUE, CHINESE_CUE, CHINESE_YEAR, GAP, JOIN, JOIN_CUE, numberIn, sticky, wordsOf, YEAR } from '../fragments.js';
import type { Reading, Rule } from '../part.js';

/** What may not follow 年: 年级, 年龄, 年代, 年薪; 2000年前 and 5000年历史 count years. */
const NOT_YEAR = '(?![级級龄齡代薪届屆鉴鑑货貨轮輪租检審审糕款])';
/** Behind 两位数年, what makes it a year of the century: 98年4月, 07年第三季度, 19年底. */
const MAKES_YEAR = `(?=${GAP}(?:[0-9０-９十一二三四五六七八九]{1,2}${GAP}月|第?[一二三四1-4首]季|[春夏秋冬](?!秋)|第?[一二三四五六七八九十0-9]{1,2}个(?:月|周|星期|礼拜)|第[一二三四五六七八九十0-9]{1,2}周|前[一二三四五六七八九十0-9]{1,2}个?月|年?[底末初]|[上下]半年))`;

function year(value: number, confidence = 0.98): Reading | null {
  return value >= 1600 && value <= 2200 ? { kind: 'year', stated: { year: value }, confidence } : null;
}

/** Where the word's first character ends another word: 如今年轻人, 目前年产, 证明年龄, 本次年会. */
const NOT_BEFORE = '(?<![如迄古](?=今年)|[日以之目此年](?=[前后後]年)|[证證声聲申发發光透](?=明年)|失(?=去年)|[资資基成样樣版日](?=本年)|本(?=次年))';

/** 98 is 1998, 07 is 2007: the turn of centuries is put at 50. */
function century(value: number): number {
  return value >= 50 ? 1900 + value : 2000 + value;
}

const reigns = wordsOf(REIGNS.keys());
const relative = wordsOf(RELATIVE_YEARS.keys());

/** Years: 2024年, 二〇二四年, 民國一百一十二年, 光緒七年, 今年, 2021—2025年. */
export const yearRules: readonly Rule[] = [
  {
    id: 'date/year',
    cue: ARABIC_CUE,
    behind: '年',
    pattern: sticky(`(?<![0-9０-９]|\\d[.．])(?<year>${YEAR})${GAP}年${NOT_YEAR}(?:度(?!假)|份)?`),
    read: (match, { text }) => {
      const value = numberIn(match, 'year');
      // 2000年前, 2000多年历史: a count of years
      return value % 100 === 0 && /^(?:以?前|来|來|历史|歷史|以上|文明)/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))
        ? null
        : year(value);
    },
  },
  {
    id: 'date/year-financial',
    cue: ARABIC_CUE,
    behind: '财財',
    pattern: sticky(`(?<![0-9０-９.．])(?<year>${YEAR})${GAP}(?:财年|財年)(?:度)?`),
    read: (match) => year(numberIn(match, 'year')),
  },
  {
    id: 'date/school-year',
    cue: ARABIC_CUE,
    behind: `年${JOIN_CUE}`,
    pattern: sticky(`(?<![0-9０-９.．])(?<year>${YEAR})年?${JOIN}(?<to>${YEAR})${GAP}(?:学年|學年)(?:度)?`),
    read: (match) => {
      const [from, to] = [numberIn(match, 'year'), numberIn(match, 'to')];
      return to === from + 1 ? { kind: 'year', stated: { year: from, toYear: to } } : null;
    },
  },
  {
    id: 'date/year-chinese',
    cue: '一二',
    behind: '年',
    pattern: sticky(`(?<![〇零○一二三四五六七八九十百])(?<year>${CHINESE_YEAR})${GAP}年${NOT_YEAR}(?:度|份)?`),
    read: (match) => year(numberIn(match, 'year')),
  },
  {
    id: 'date/year-two-digits',
    cue: ARABIC_CUE + CHINESE_CUE,
    behind: '年',
    pattern: sticky(`(?<![0-9０-９.．〇零○一二三四五六七八九十百第近满逾])(?<year>\\d{2}|[〇零○一二三四五六七八九]{2})${GAP}年${MAKES_YEAR}`),
    read: (match, { republican, text }) => {
      if (
        /(?:刑|判|计|計|期|达|達|处|處)\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index)) ||
        /^.{0,6}(?:徒刑|有期)/.test(text.slice(match.index + match[0].length))
      )
        return null;
      const value = numberIn(match, 'year');
      return { kind: 'year', stated: { year: republican ? 1911 + value : century(value) }, confidence: 0.8 };
    },
  },
  {
    // 1985到89年9月, 2021—23年: two digits behind a range sign
    id: 'date/year-range-end',
    cue: ARABIC_CUE,
    behind: '年',
    pattern: sticky(`(?<=\\d{4}年?\\s?[-－—–~～至到]{1,2}\\s?)(?<year>\\d{2})${GAP}年${NOT_YEAR}`),
    read: (match) => ({ kind: 'year', stated: { year: century(numberIn(match, 'year')) }, confidence: 0.9 }),
  },
  {
    id: 'date/year-range-start',
    cue: ARABIC_CUE,
    behind: JOIN_CUE,
    pattern: sticky(`(?<![0-9０-９.．])(?<year>${YEAR})(?=${JOIN}(?:${YEAR}|\\d{2})${GAP}年)`),
    read: (match) => {
      const reading = year(numberIn(match, 'year'));
      return reading && { ...reading, inRange: true };
    },
  },
  {
    id: 'date/year-republic',
    cue: '民',
    second: '国國 \u3000',
    pattern: sticky(`民[国國]${GAP}(?<year>元|[0-9０-９]{1,3}|[〇零○一二三四五六七八九十百廿卅]{1,6})${GAP}年(?:度)?`),
    read: (match) => year(1911 + (match.groups?.['year'] === '元' ? 1 : numberIn(match, 'year'))),
  },
  {
    // 113年6月, 109學年: three digits are a year of the Republic only in traditional characters
    id: 'date/year-republic-bare',
    cue: '1１',
    behind: '年',
    pattern: sticky(`(?<![0-9０-９.．第])(?<year>1[0-2]\\d)${GAP}年(?=${GAP}(?:\\d{1,2}${GAP}月|[底初末上下]|第?[一二三四1-4]季)|度)(?:度)?`),
    read: (match, { traditional, republican }) => (traditional || republican ? year(1911 + numberIn(match, 'year'), 0.9) : null),
  },
  {
    id: 'date/school-year-republic',
    cue: '1１',
    pattern: sticky('(?<![0-9０-９.．第])(?<year>1[0-2]\\d)\\s?學年度?'),
    read: (match) => ({ kind: 'year', stated: { year: 1911 + numberIn(match, 'year'), toYear: 1912 + numberIn(match, 'year') }, confidence: 0.85 }),
  },
  {
    id: 'date/year-reign',
    cue: reigns.cue,
    second: reigns.second,
    pattern: sticky(`(?<reign>${reigns.alternatives})(?<year>元|\\d{1,2}|[一二三四五六七八九十廿卅]{1,4})年(?!间|間)`),
    read: (match) => {
      const count = match.groups?.['year'] === '元' ? 1 : parseNumeral(match.groups?.['year'] ?? '');
      return count === null ? null : year((REIGNS.get(match.groups?.['reign'] ?? '') as number) + count - 1, 0.92);
    },
  },
  {
    id: 'date/decade',
    cue: `${ARABIC_CUE}${CHINESE_CUE}上本`,
    behind: '年世',
    pattern: sticky(
      `(?:(?<last>上(?:个|個)?|本)世[纪紀]|(?<century>\\d{1,2}|[一二]?十[一二三四五六七八九]?)${GAP}世[纪紀])?(?<decade>[1-9]0|[二三四五六七八九]十)${GAP}年代(?:初期|初|中期|中叶|中葉|后期|後期|末期|末|前期)?`,
    ),
    read: (match) => {
      const { last, century: stated } = match.groups ?? {};
      // 八十年代 alone is of the last century
      const hundreds = stated ? (parseNumeral(stated) as number) - 1 : last?.startsWith('本') ? 20 : 19;
      if (!stated && !last && numberIn(match, 'decade') < 20) return null;
      return { kind: 'year', stated: { decade: hundreds * 10 + numberIn(match, 'decade') / 10 }, confidence: stated || last ? 0.9 : 0.75 };
    },
  },
  {
    id: 'date/year-relative',
    cue: relative.cue,
    second: relative.second,
    pattern: sticky(
      `${NOT_BEFORE}(?<word>${relative.alternatives})(?:度)?(?<!下一年度|[后後]年(?=[产產均收销銷增]))${NOT_YEAR}(?<!这一年(?=[来來里裡间間中])|這一年(?=[来來里裡间間中]))`,
    ),
    read: (match) => ({ kind: 'year', stated: RELATIVE_YEARS.get(match.groups?.['word'] ?? '') ?? {} }),
  },
  {
    id: 'date/years-relative',
    cue: '今',
    second: '明',
    pattern: sticky('今明[两兩二]年'),
    read: () => ({ kind: 'year', stated: { yearOffset: 0, toYearOffset: 1 } }),
  },
];
