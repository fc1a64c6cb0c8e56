import { ERAS } from '../../../lexicon/eras.js';
import { AMBIGUOUS_FESTIVALS, FESTIVALS } from '../../../lexicon/festivals.js';
import { VAGUE_TIMES } from '../../../lexicon/vague-times.js';
import { ARABIC_CUE, CHINESE_CUE, CHINESE_YEAR, numberIn, sticky, wordsOf, YEAR } from '../fragments.js';
import { parseNumeral } from '../../../text/numerals.js';
import { SOLAR_TERMS } from '../lunar.js';
import type { Reading, Rule, TimeSpec } from '../part.js';

const LUNAR_DAY = '(?:初[一二三四五六七八九十]|初[1-9]|廿[一二三四五六七八九]?|三十|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[1-3]?[0-9])';
const LUNAR_MONTH = '(?:正|[腊臘]|冬|十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])';
/** Behind a festival that is another word as well (国庆, 十一), what makes it the festival. */
const MAKES_FESTIVAL = /^(?:[节節](?!目)|假|长假|小长假|黄金周|期间|期間|前夕|前后|前後|”)/;

/** 清明 is among the festivals; these have traditional forms of their own. */
const TERMS = [...SOLAR_TERMS.filter((name) => name !== '清明'), ...SOLAR_TERMS.map(traditional).filter((name) => !SOLAR_TERMS.includes(name))];
/** Terms that are weather, names or counts as well count only behind a year or before 节气, 时节. */
const AMBIGUOUS_TERM = /^(?:雨水|[小大][满滿暑雪寒]|白露|霜降|[谷穀]雨)$/;

function traditional(name: string): string {
  return name.replace('惊蛰', '驚蟄').replace('谷', '穀').replace('种', '種').replace('处', '處').replace('满', '滿');
}

function simplified(name: string): string {
  return SOLAR_TERMS.find((one) => one === name || traditional(one) === name) ?? name;
}

const festivals = wordsOf(FESTIVALS.keys());
const terms = wordsOf(TERMS);
const eras = wordsOf(ERAS.keys());
const vague = wordsOf(VAGUE_TIMES);

function time(spec: TimeSpec, confidence = 0.9, more: Partial<Reading> = {}): Reading {
  return { kind: 'time', stated: {}, time: spec, confidence, ...more };
}

function standsAlone(match: RegExpExecArray, text: string): boolean {
  return match.index === 0 && match[0].length === text.trimEnd().length;
}

function lunarMonth(word: string): number {
  return word === '正' ? 1 : word === '冬' ? 11 : /[腊臘]/.test(word) ? 12 : (parseNumeral(word) as number);
}

function lunar(match: RegExpExecArray): Reading | null {
  const g = match.groups ?? {};
  const month = g['month'] === undefined ? 1 : lunarMonth(g['month']);
  const day = g['day'] === undefined ? undefined : parseNumeral(g['day'].replace('初', ''));
  if (month > 12 || day === null || (day !== undefined && (day < 1 || day > 30))) return null;
  const year = g['year'] === undefined ? undefined : numberIn(match, 'year');
  return time(
    { kind: 'lunar', lunar: { month, ...(day === undefined ? {} : { day }), ...(g['leap'] ? { leap: true } : {}) } },
    0.85,
    year === undefined ? {} : { stated: { year } },
  );
}

/** Times that are no calendar dates by themselves: festivals, lunar days, solar terms, eras, centuries, sets, and words like 近日. */
export const timeRules: readonly Rule[] = [
  {
    id: 'time/festival',
    cue: `${festivals.cue}农農`,
    second: `${festivals.second}历曆`,
    pattern: sticky(`(?:农历|農曆)?(?<name>${festivals.alternatives})(?<near>前夕|前后|前後|期间|期間|假期|小长假|长假|黄金周)?`),
    read: (match, { text }) => {
      const name = match.groups?.['name'] as string;
      const behind = text.slice(match.index + name.length, match.index + name.length + 4);
      if (
        AMBIGUOUS_FESTIVALS.has(name) &&
        !MAKES_FESTIVAL.test(behind) &&
        !standsAlone(match, text) &&
        name.length + match.index !== match.index + match[0].length - 2 &&
        !match[0].startsWith('农')
      )
        return null;
      const near = match.groups?.['near'];
      return time({ kind: 'festival', festival: name, ...(near && !/前[后後]/.test(near) ? { around: true } : {}) });
    },
  },
  {
    id: 'time/lunar',
    cue: '农農阴陰夏旧舊',
    second: '历曆',
    pattern: sticky(
      `(?:[农農阴陰夏旧舊][历曆])(?:(?<year>${YEAR}|${CHINESE_YEAR})年)?(?<leap>[闰閏])?(?<month>${LUNAR_MONTH})月(?:(?<day>${LUNAR_DAY})[日号號]?)?`,
    ),
    read: lunar,
  },
  {
    id: 'time/lunar-month-day',
    cue: `${CHINESE_CUE}正腊臘冬闰閏1`,
    behind: '月',
    pattern: sticky(
      `(?<![一二三四五六七八九十])(?:(?<leap>[闰閏])(?<month>${LUNAR_MONTH})月(?:(?<day>${LUNAR_DAY})日?)?|(?<month2>${LUNAR_MONTH})月(?<day2>初[一二三四五六七八九十1-9]|廿[一二三四五六七八九]?)日?|(?<month3>正|[腊臘])月(?:(?<day3>${LUNAR_DAY})日?)?)`,
    ),
    read: (match) => {
      const g = match.groups as Record<string, string | undefined>;
      g['month'] ??= g['month2'] ?? g['month3'];
      g['day'] ??= g['day2'] ?? g['day3'];
      return lunar(match);
    },
  },
  {
    id: 'time/lunar-new-year',
    cue: '大',
    second: '年',
    pattern: sticky('大年(?<day>初[一二三四五六七八九十])'),
    read: lunar,
  },
  {
    id: 'time/solar-term',
    cue: terms.cue,
    second: terms.second,
    pattern: sticky(`(?<name>${terms.alternatives})(?:节气|節氣|时节|時節)?`),
    read: (match, { text }) => {
      const name = match.groups?.['name'] as string;
      const plain = match[0] === name;
      if (plain && AMBIGUOUS_TERM.test(name) && !/年$/.test(text.slice(0, match.index).slice(-1)) && !standsAlone(match, text)) return null;
      return time({ kind: 'solarTerm', term: simplified(name) }, 0.8);
    },
  },
  {
    id: 'time/five-year-plan',
    cue: '一二三四五六七八九十“「',
    behind: '”」期時时以末',
    pattern: sticky(
      '[“「]?(?<n>十[一二三四五六]|[一二三四五六七八九十])五[”」]?(?<span>期间|期間|时期|時期|以来|末)?(?![一二三四五六七八九十月日号年、届屆点米个万亿千百])',
    ),
    read: (match) => {
      const n = parseNumeral(match.groups?.['n'] ?? '') as number;
      if (n < 6 || (!match.groups?.['span'] && !/[“「]/.test(match[0]))) return null;
      const first = 1966 + 5 * (n - 3);
      return time({ kind: 'era', from: String(first), to: String(first + 4) }, 0.9);
    },
  },
  {
    id: 'time/era',
    cue: eras.cue,
    second: eras.second,
    pattern: sticky(`(?<name>${eras.alternatives})(?!表|理|言|办|辦)`),
    read: (match) => {
      const era = ERAS.get(match.groups?.['name'] ?? '');
      return era ? time({ kind: era.from && era.to ? 'era' : 'open', bounds: era }, 0.85) : null;
    },
  },
  {
    id: 'time/century',
    cue: ARABIC_CUE + CHINESE_CUE,
    behind: '世',
    pattern: sticky(
      '(?<![0-9一二三四五六七八九十半第])(?<n>\\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])世[纪紀](?:初|末|中叶|中葉|上半叶|下半叶|以来)?',
    ),
    read: (match) => {
      const n = numberIn(match, 'n');
      const plain = /[纪紀]$/.test(match[0]);
      return n >= 1 && n <= 21 ? time({ kind: 'era', ...(plain && n > 1 ? { century: n } : {}) }, 0.85) : null;
    },
  },
  {
    id: 'time/set',
    cue: '每逐历歷年',
    second: '年月历史歷逢隔个個两兩三四五六半季学學周週星日天晚小分0123456789',
    pattern: sticky(
      '每(?:逢|隔)?(?:[两兩三四五六半]|\\d{1,2})?[个個]?(?:年度?|季度|学期|學期|月|(?:周|週|星期)(?:[一二三四五六日末](?!次))?(?:、?(?:周|週|星期)[一二三四五六日])*|日|天|晚|小时|分钟)(?!级|級)|逐年|逐月|历年(?!来)|歷年|年年',
    ),
    read: () => time({ kind: 'set' }, 0.9),
  },
  {
    id: 'time/vague',
    cue: vague.cue,
    second: vague.second,
    pattern: sticky(`(?<![0-9０-９一二三四五六七八九十两兩几幾数數])(?:${vague.alternatives})`),
    read: () => time({ kind: 'vague' }, 0.9),
  },
  {
    id: 'time/whole-day',
    cue: '全',
    second: '天',
    pattern: sticky('全天(?!候)'),
    read: () => time({ kind: 'duration', duration: 'P1D', shift: { unit: 'D', count: 0, half: false, way: 'whole' } }, 0.7),
  },
];
