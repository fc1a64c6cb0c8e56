import { parseNumeral } from '../../text/numerals.js';

/** First characters of numbers in digits. */
export const ARABIC_CUE = '0123456789０１２３４５６７８９';
/** First characters of numbers in Chinese numerals. */
export const CHINESE_CUE = '〇零○◯一二三四五六七八九十廿卅';

const D = '[0-9０-９]';
/** What may stand between a number and its unit: broken lines leave spaces there (6 月 24 日). */
export const GAP = '\\s{0,3}';
/** Signs and words that join the two ends of a range. */
export const JOIN = `${GAP}(?:[-－—–─~～〜∼]{1,2}|至|到)${GAP}`;
const S = '[ \\u3000\\u00a0]?';
/** First characters of `JOIN`, for a rule's `behind`. */
export const JOIN_CUE = '-－—–─~～〜∼至到';
/** A year of four digits, also set apart (2 0 2 3). */
export const YEAR = `[12１２]${S}${D}${S}${D}${S}${D}`;
export const CHINESE_YEAR = '[一二][〇零○◯一二三四五六七八九0０oO]{3}';
export const MONTH = `(?:[1１]${S}[0-2０-２]|[0０]?${S}[1-9１-９])`;
export const CHINESE_MONTH = '(?:十[一二]?|[一二三四五六七八九])';
export const DAY = `(?:[12１２]${S}${D}|[3３]${S}[01０１]|[0０]?${S}[1-9１-９])`;
export const CHINESE_DAY = '(?:三十一?|卅一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';

/** A sticky pattern from fragments. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}

/** The number of a named group. */
export function numberIn(match: RegExpExecArray, group: string): number {
  return parseNumeral((match.groups?.[group] ?? '').replace(/[oO]/g, '0')) ?? Number.NaN;
}

/** Words as a rule's cue and second characters, and as one pattern that shares their beginnings and prefers the longest. */
export function wordsOf(words: Iterable<string>): { cue: string; second: string; alternatives: string } {
  const list = [...words];
  const at = (index: number) => [...new Set(list.map((word) => word[index] ?? ''))].join('');
  return { cue: at(0), second: at(1), alternatives: sharedBeginnings(list) };
}

/** 春节, 春季 → 春(?:节|季): a list of a hundred words is tried as quickly as its first characters. */
function sharedBeginnings(words: readonly string[]): string {
  const rest = new Map<string, string[]>();
  for (const word of words) if (word !== '') rest.set(word[0] as string, [...(rest.get(word[0] as string) ?? []), word.slice(1)]);
  const branches = [...rest].map(([char, tails]) => char + sharedBeginnings(tails));
  if (words.includes('')) branches.push('');
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`;
}
