import { parseNumeral } from '../../../text/numerals.js';
import { ARABIC_CUE, CHINESE_CUE, sticky } from '../fragments.js';
import type { Reading, Rule, TimeSpec } from '../part.js';

const UNITS: Record<string, 'Y' | 'Q' | 'M' | 'W' | 'D' | 'H' | 'T' | 'S' | 'C' | '-'> = {
  世纪: 'C',
  世紀: 'C',
  年: 'Y',
  季度: 'Q',
  月: 'M',
  周: 'W',
  週: 'W',
  星期: 'W',
  礼拜: 'W',
  禮拜: 'W',
  天: 'D',
  日: 'D',
  小时: 'H',
  小時: 'H',
  钟头: 'H',
  分钟: 'T',
  分鐘: 'T',
  秒: 'S',
  秒钟: 'S',
  工作日: '-',
  交易日: '-',
  学期: '-',
  學期: '-',
  昼夜: 'D',
};
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NUMBER = '(?:\\d{1,4}(?:\\.\\d+)?|[一二三四五六七八九十百千两兩]{1,5}|半|[数數几幾]十?|[二三四五六七八九]?十[几幾])';
/** 三年级, 三周年, 一天 in 一天天, 两日元 are no lengths of time. */
const NOT_LENGTH =
  '(?![级級龄齡薪代制届屆度份]|周年|週年|(?<=[年月天])生(?!产|活)|(?<=[周週])[年岁末期]|(?<=天)[津气氣空地然下文]|(?<=日)[本元圆圓产產月报報常])';
const SUFFIX =
  '(?:(?<way>以后|以後|之后|之後|后|後|以前|之前|前(?!往|来|來|期|景|提|身)|以内|以內|之内|之內|内|內|以来|以來|来|來(?!自)|间|間|左右|以上|以下|期间|期間))?';
const PREFIX = '(?<ahead>未来|未來|今后|今後)|(?<back>近|过去|過去|最近|此前|前)';

function iso(count: number, half: boolean, unit: string): string | null {
  const n = half && count === 0.5 ? 0.5 : count;
  switch (unit) {
    case 'C':
      return `P${n * 100}Y`;
    case 'Y':
      return n === 0.5 ? 'P6M' : half ? `P${n}Y6M` : `P${n}Y`;
    case 'Q':
      return `P${n * 3}M`;
    case 'M':
      return n === 0.5 ? 'P15D' : half ? `P${n}M15D` : `P${n}M`;
    case 'W':
      return `P${n}W`;
    case 'D':
      return n === 0.5 ? 'PT12H' : `P${n}D`;
    case 'H':
      return n === 0.5 ? 'PT30M' : half ? `PT${n}H30M` : `PT${n}H`;
    case 'T':
      return `PT${n}M`;
    case 'S':
      return `PT${n}S`;
    default:
      return null;
  }
}

function read(match: RegExpExecArray): Reading | null {
  const { n, more, unit, half, way, ahead, back } = match.groups ?? {};
  const kind = UNITS[unit ?? ''];
  if (!n || !kind) return null;
  const count = n === '半' ? 0.5 : parseNumeral(n);
  const vague = more !== undefined || count === null || /[数數几幾]/.test(n);
  // 2023年 is a year, 3日 and 3月 are dates unless something says that they count
  if (kind === 'Y' && /^\d{4}$/.test(n) && !more) return null;
  if (
    unit === '月' &&
    !match[0].includes('个') &&
    !match[0].includes('個') &&
    half === undefined &&
    n !== '半' &&
    !/[内內]$/.test(way ?? '') &&
    !ahead &&
    !back
  )
    return null;
  // 五八年 is 1958
  if (kind === 'Y' && /^[一二三四五六七八九]{2,}$/.test(n)) return null;
  if (unit === '日' && !/[内內]$/.test(way ?? '') && !ahead && !back) return null;
  const withHalf = half !== undefined || n === '半';
  const duration = vague || count === null ? null : iso(count, withHalf, kind);
  const time: TimeSpec = { kind: 'duration', duration };
  if (!vague && count !== null)
    time.shift = { unit: kind, count, half: half !== undefined, way: ahead ? 'ahead' : (way ?? ''), ...(back ? { back: true } : {}) };
  return { kind: 'time', stated: {}, time, confidence: 0.85 };
}

/** Lengths of time, with what places them: 三年, 90分钟, 两个半月前, 未来三年, 近五年来. */
export const durationRules: readonly Rule[] = [
  {
    id: 'time/duration',
    cue: `${ARABIC_CUE}${CHINESE_CUE}百千两兩半数數几幾`,
    behind: '世年季月周週星礼禮天日小钟分秒工交学學昼个個多余餘来半几幾.',
    pattern: sticky(
      `(?<![0-9０-９.．第一二三四五六七八九十百千元])(?<n>${NUMBER})(?<more>多|余|餘|来(?=[个年天]))?(?:[个個])?(?<more2>多)?(?<half>半)?(?<unit>${UNIT})(?:(?<half2>半)|多)?${NOT_LENGTH}${SUFFIX}`,
    ),
    read: (match) => read(normal(match)),
  },
  {
    // 12年6个月; 有期徒刑12年6月
    id: 'time/duration-years-months',
    cue: ARABIC_CUE + CHINESE_CUE,
    behind: '年',
    pattern: sticky(
      '(?<![0-9第])(?<years>\\d{1,2}|[一二三四五六七八九十]{1,3})年零?(?<months>1[01]|[1-9]|[一二三四五六七八九])(?:[个個]月|(?<=(?:刑|期|期徒刑|处|處|判|计|計|监|監).{3,7})月)',
    ),
    read: (match) => {
      const [years, months] = [parseNumeral(match.groups?.['years'] ?? ''), parseNumeral(match.groups?.['months'] ?? '')];
      return years === null || months === null
        ? null
        : { kind: 'time', stated: {}, time: { kind: 'duration', duration: `P${years}Y${months}M` }, confidence: 0.9 };
    },
  },
  {
    id: 'time/duration-placed',
    cue: '未今近过過最此前',
    pattern: sticky(
      `(?<!公元)(?:${PREFIX})(?<n>${NUMBER})(?<more>多|余|餘)?(?:[个個])?(?<more2>多)?(?<half>半)?(?<unit>${UNIT})(?<half2>半)?${NOT_LENGTH}${SUFFIX}`,
    ),
    read: (match) => read(normal(match)),
  },
];

/** 两个半月 and 一年半 have their half in different places. */
function normal(match: RegExpExecArray): RegExpExecArray {
  const groups = match.groups as Record<string, string | undefined>;
  groups['half'] ??= groups['half2'];
  groups['more'] ??= groups['more2'];
  return match;
}
