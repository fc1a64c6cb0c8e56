/** A day that a page prints or states, with its place in the string it was read from. */
export interface PageDay {
  /** ISO day; null when the year is not printed. */
  iso: string | null;
  /** MM-DD. */
  monthDay: string;
  start: number;
  end: number;
}

const DAY = new RegExp(
  [
    // 2019-09-07, 2019/9/7, 2019.09.07, 2019年9月7日
    String.raw`(?<!\d)(?<y>(?:19[89]|20\d)\d)\s*[-年/.．·]\s*(?<m>\d{1,2})\s*[-月/.．·]\s*(?<d>\d{1,2})(?!\d)`,
    // 民國一百一十二年 is left to the recognisers; pages print 民國109年4月1日
    String.raw`(?:民國|民国)\s*(?<r>\d{2,3})\s*年\s*(?<rm>\d{1,2})\s*月\s*(?<rd>\d{1,2})`,
    // 二〇一九年九月七日
    '(?<cy>[一二][〇○零ＯO一二三四五六七八九]{3})年(?<cm>[一二三四五六七八九十]{1,2})月(?<cd>[一二三四五六七八九十]{1,3})日',
    // Sep 7, 2019 and 7 September 2019
    String.raw`\b(?<en>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(?<ed>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<ey>20\d\d|19[89]\d)\b`,
    String.raw`\b(?<fd>\d{1,2})\s+(?<fn>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(?<fy>20\d\d|19[89]\d)\b`,
  ].join('|'),
  'gi',
);
const PARTIAL = /(?<![\d.\-/])(\d{1,2})[-月/](\d{1,2})(?![\d.\-/%])/;
const COMPACT = /(?<!\d)((?:19[89]|20\d)\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,5}(?:\D|$))/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DIGITS = '〇一二三四五六七八九';

/** The complete days in a text, in order. */
export function pageDays(text: string): PageDay[] {
  const days: PageDay[] = [];
  if (!/\d{2}|[〇○零一二]/.test(text)) return days;
  for (const match of text.matchAll(DAY)) {
    const group = match.groups ?? {};
    const day = group.y ? [group.y, group.m, group.d]
      : group.r ? [1911 + Number(group.r), group.rm, group.rd]
      : group.cy ? [[...group.cy].map(chineseDigit).join(''), chineseNumber(group.cm ?? ''), chineseNumber(group.cd ?? '')]
      : group.en ? [group.ey, MONTHS.indexOf(group.en.toLowerCase()) + 1, group.ed]
      : [group.fy, MONTHS.indexOf((group.fn ?? '').toLowerCase()) + 1, group.fd];
    const iso = isoDay(Number(day[0]), Number(day[1]), Number(day[2]));
    if (iso) days.push({ iso, monthDay: iso.slice(5), start: match.index, end: match.index + match[0].length });
  }
  return days;
}

/** A day printed without its year (09-30, 9月30日), or null. */
export function partialDay(text: string): PageDay | null {
  const match = PARTIAL.exec(text);
  const iso = match && isoDay(2000, Number(match[1]), Number(match[2]));
  return match && iso ? { iso: null, monthDay: iso.slice(5), start: match.index, end: match.index + match[0].length } : null;
}

/** A day whose parts stand in elements of their own: 26 | 2019-09, 2019-09 | 26, 2019 | 09/26; null for anything else. */
export function splitDay(text: string): string | null {
  const match = /^(?:(?<d1>\d{1,2})日?\s+(?<y1>(?:19|20)\d\d)\s*[-/.年]\s*(?<m1>\d{1,2})月?|(?<y2>(?:19|20)\d\d)\s*[-/.年]\s*(?<m2>\d{1,2})月?\s+(?<d2>\d{1,2})日?|(?<y3>(?:19|20)\d\d)年?\s+(?<m3>\d{1,2})\s*[-/.月]\s*(?<d3>\d{1,2})日?)(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text.trim());
  const { y1, m1, d1, y2, m2, d2, y3, m3, d3 } = match?.groups ?? {};
  return match ? isoDay(Number(y1 ?? y2 ?? y3), Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3)) : null;
}

/**
 * The day that a machine-readable value states: ISO 8601 with or without a zone (the day as written), 20190907, or seconds or milliseconds
 * since 1970, which are read in China's time.
 */
export function statedDay(value: string): string | null {
  const days = pageDays(value);
  if (days[0]) return days[0].iso;
  const compact = COMPACT.exec(value);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const seconds = /^\s*(\d{10})(\d{3})?\s*$/.exec(value);
  if (!seconds) return null;
  return new Date(Number(seconds[1]) * 1000 + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The day in an address: /2019/09/07/, /2019-09/07/, /2019/0907/, /20190907/, t20190907_123.html; null when it has none. */
export function addressDay(address: string): string | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const match = /\/((?:19[89]|20\d)\d)[-/_]?(0?[1-9]|1[0-2])[-/_](0?[1-9]|[12]\d|3[01])(?=\D)/.exec(path) ?? /\/((?:19[89]|20\d)\d)\/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\/)/.exec(path) ?? COMPACT.exec(path);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1980 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10) === iso ? iso : null;
}

function chineseDigit(character: string): number {
  return /[○零ＯO]/.test(character) ? 0 : DIGITS.indexOf(character);
}

/** 一 to 三十一. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens ? chineseDigit(tens) : 1) * 10 : 0;
  return ten + (ones ? chineseDigit(ones) : 0);
}
