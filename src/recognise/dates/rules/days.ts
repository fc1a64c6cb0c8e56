import { RELATIVE_DAYS } from '../../../lexicon/relative-days.js';
import { ARABIC_CUE, CHINESE_CUE, CHINESE_DAY, DAY, GAP, JOIN, JOIN_CUE, numberIn, sticky, wordsOf } from '../fragments.js';
import { type Rule, WEEKEND } from '../part.js';

const NEEDS_MONTH = ['month'] as const;
/** Behind 日: 3日内, 3日游, 5日均线 count days; 日本, 日元, 日产 are other words. */
const NOT_DAY = '(?![内內游遊均龄齡本元圆圓产產薪租志誌记記历曆夜语語式常程餐])(?!之内|之內|以内|以內|以上|左右|时间|時間|行程|课程)';
/** What stands behind a day of the month that is told without its month: 25日上午, 三日在, 18日，. */
const TELLS =
  /^(?:[上下中晚凌晨傍清夜在于於与與和同向从從由到至抵离離赴致表宣公发發举舉出会會开開召正前透对對就获獲接参參电電讯訊消说說称稱，、,；。—–\\-~～（(将將]|$|\s)/;

const WEEKDAYS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

const days = wordsOf(RELATIVE_DAYS.keys());

/** Days: 24日, 廿五日, 今天, 昨（5）日, 上周五, 星期三. */
export const dayRules: readonly Rule[] = [
  {
    id: 'date/day',
    cue: ARABIC_CUE,
    behind: '日号號',
    pattern: sticky(`(?<=月份?${GAP})(?<day>${DAY})${GAP}[日号號](?!线|線|楼|樓|院)`),
    read: (match) => ({ kind: 'day', stated: { day: numberIn(match, 'day') }, needs: NEEDS_MONTH, confidence: 0.99 }),
  },
  {
    id: 'date/day-impossible',
    cue: ARABIC_CUE,
    behind: '日号號',
    pattern: sticky(`(?<=月${GAP})(?<day>3[2-9]|[4-9]\\d)${GAP}[日号號]`),
    read: (match) => ({ kind: 'day', stated: { day: numberIn(match, 'day') }, needs: NEEDS_MONTH }),
  },
  {
    id: 'date/day-chinese',
    cue: CHINESE_CUE,
    behind: '日号號',
    pattern: sticky(`(?<=月份?${GAP})(?<day>${CHINESE_DAY})${GAP}[日号號]`),
    read: (match) => ({ kind: 'day', stated: { day: numberIn(match, 'day') }, needs: NEEDS_MONTH, confidence: 0.97 }),
  },
  {
    id: 'date/day-alone',
    cue: ARABIC_CUE,
    behind: '日',
    pattern: sticky(`(?<![0-9０-９.．月第每期近約约过過达達满滿限逾/]|\\d[:：])(?<day>${DAY})${GAP}日${NOT_DAY}`),
    read: (match) => ({ kind: 'day', stated: { day: numberIn(match, 'day') }, confidence: 0.9 }),
  },
  {
    id: 'date/day-alone-chinese',
    cue: CHINESE_CUE,
    behind: '日',
    pattern: sticky(`(?<![0-9一二三四五六七八九十百千月第每期近約约前後后连連整数數有某多这這那今昨明次翌同当當几幾满滿])(?<day>${CHINESE_DAY})日${NOT_DAY}`),
    read: (match) => {
      const day = numberIn(match, 'day');
      // 三日 and 五日 count days more often than they name one
      if (day <= 10 && !TELLS.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 1))) return null;
      return { kind: 'day', stated: { day }, confidence: day > 10 ? 0.85 : 0.6 };
    },
  },
  {
    id: 'date/day-range-end',
    cue: ARABIC_CUE + CHINESE_CUE,
    behind: '号號',
    pattern: sticky(`(?<=[日号號]${JOIN})(?<day>${DAY}|${CHINESE_DAY})${GAP}[号號]`),
    read: (match) => ({ kind: 'day', stated: { day: numberIn(match, 'day') } }),
  },
  {
    id: 'date/day-range-start',
    cue: ARABIC_CUE + CHINESE_CUE,
    behind: JOIN_CUE,
    pattern: sticky(`(?<![0-9０-９.．/])(?<day>${DAY}|${CHINESE_DAY})(?=${JOIN}(?:${DAY}|${CHINESE_DAY})${GAP}[日号號]${NOT_DAY})`),
    read: (match) => ({ kind: 'day', stated: { day: numberIn(match, 'day') }, inRange: true }),
  },
  {
    // 1月3至2月10: 日 is left out before a range sign and at the end of a line
    id: 'date/day-bare',
    cue: ARABIC_CUE + CHINESE_CUE,
    after: '月',
    behind: '至到\0',
    pattern: sticky(`(?<=月)(?<day>${DAY}|${CHINESE_DAY})(?=[至到]${DAY}?[0-9]*月|\\s*$|\\s*\\n)(?<!月一)`),
    read: (match) => ({ kind: 'day', stated: { day: numberIn(match, 'day') }, needs: NEEDS_MONTH, inRange: true, confidence: 0.7 }),
  },
  {
    id: 'date/day-restated',
    cue: '昨今明前',
    second: '（(',
    pattern: sticky(`(?<word>[昨今明前])[（(]${GAP}(?<day>${DAY}|${CHINESE_DAY})日?${GAP}[）)][日天]`),
    read: (match) => ({
      kind: 'day',
      stated: { day: numberIn(match, 'day'), dayOffset: { 昨: -1, 今: 0, 明: 1, 前: -2 }[match.groups?.['word'] ?? ''] ?? 0 },
      confidence: 0.97,
    }),
  },
  {
    id: 'date/day-relative',
    cue: days.cue,
    second: days.second,
    pattern: sticky(
      `(?<!如(?=今天[气氣])|[证證声聲申发發光透](?=明[天日早晚晨]))(?<word>${days.alternatives})(?!头条|頭條|宴|会餐|會餐)(?!(?<=日)[报報](?![到名道告]))`,
    ),
    // 智能化的今天, 自己的昨天: ages, not days
    read: (match, { text }) =>
      /的$/.test(text.slice(0, match.index).slice(-1)) && /[今昨明]/.test(match[0])
        ? null
        : { kind: 'day', stated: RELATIVE_DAYS.get(match.groups?.['word'] ?? '') ?? {}, confidence: 0.93 },
  },
  {
    id: 'date/days-relative',
    cue: '今昨',
    second: '今明',
    pattern: sticky('(?<first>[今昨])(?<second>[今明])[两兩二][天日]'),
    read: (match) => ({ kind: 'day', stated: match.groups?.['first'] === '今' ? { dayOffset: 0, toDayOffset: 1 } : { dayOffset: -1, toDayOffset: 0 } }),
  },
  {
    id: 'date/weekday-relative',
    cue: '上下本这這',
    second: '上下一个個周週星礼禮',
    pattern: sticky(
      '(?:(?<before>上{1,2})|(?<after>下{1,2})|本|[这這])(?:一)?[个個]?(?:周|週|星期|礼拜|禮拜)(?:周|週|星期|礼拜|禮拜)?(?<day>[一二三四五六日天])',
    ),
    read: (match) => {
      const { before, after, day } = match.groups ?? {};
      return {
        kind: 'day',
        stated: { weekday: WEEKDAYS[day ?? ''] as number, weekOffset: before ? -before.length : after ? after.length : 0 },
        confidence: 0.9,
      };
    },
  },
  {
    id: 'date/week-relative',
    cue: '上下本这這',
    second: '上下一个個周週星礼禮',
    pattern: sticky('(?<!以)(?:(?<before>上{1,2})|(?<after>下{1,2})|本|[这這])(?:一)?[个個]?(?:周(?!年|期|边|邊)|週(?!年|期)|星期|礼拜|禮拜)(?<end>末)?'),
    read: (match) => {
      const { before, after, end } = match.groups ?? {};
      return {
        kind: 'week',
        stated: { weekOffset: before ? -before.length : after ? after.length : 0, ...(end ? { weekday: WEEKEND } : {}) },
        confidence: 0.75,
      };
    },
  },
  {
    id: 'date/nth-week',
    cue: '第',
    second: `${ARABIC_CUE}${CHINESE_CUE}`,
    pattern: sticky('第(?<n>[1-5]?\\d|[一二三四五]?十?[一二三四五六七八九十])[个個]?(?:周|週|星期|礼拜|禮拜)(?<day>[一二三四五六日天])?(?![末年期])'),
    read: (match) => {
      const [n, day] = [numberIn(match, 'n'), match.groups?.['day']];
      if (day) return { kind: 'day', stated: { nthWeekday: n, weekday: WEEKDAYS[day] as number }, needs: NEEDS_MONTH, confidence: 0.85 };
      return { kind: 'week', stated: { nthWeek: n }, needs: ['month', 'year'], confidence: 0.8 };
    },
  },
  {
    // 10月前三天
    id: 'date/first-days',
    cue: '前头頭',
    second: `${ARABIC_CUE}两兩${CHINESE_CUE}`,
    pattern: sticky('[前头頭](?<n>\\d|[两兩二三四五六七八九])[天日]'),
    read: (match) => ({ kind: 'day', stated: { day: 1, toDay: numberIn(match, 'n') || 2 }, needs: NEEDS_MONTH, confidence: 0.8 }),
  },
  {
    id: 'date/weekday',
    cue: '周週星礼禮',
    second: '一二三四五六日天期拜',
    pattern: sticky(
      '(?<![每逢上下本这這至到]|[每逢](?:周|週|星期)[一二三四五六日天、]{1,6})(?:周|週|星期|礼拜|禮拜)(?<day>[一二三四五六日天])(?!至|到|[、—-]|不|闭|閉|开放|開放|休|例会|例會|门诊|門診|出诊|夜|期|年|刊|报|報|的)',
    ),
    read: (match) => ({ kind: 'weekday', stated: { weekday: WEEKDAYS[match.groups?.['day'] ?? ''] as number }, confidence: 0.65 }),
  },
];
