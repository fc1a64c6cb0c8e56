import { calendarDay } from './calendar-day.js';
import { parseNumeral } from './numerals.js';

/** 2024-05-19, 2024/5/19, 2024.5.19, 2024年5月19日, also letter-spaced: 2 0 2 4 - 0 5 - 1 9. */
const ARABIC_DAY = '\\d(?: ?\\d){3}\\s*[-/.年]\\s*\\d(?: ?\\d)?\\s*[-/.月]\\s*\\d(?: ?\\d)?\\s*日?';
const CHINESE_DAY = '(?:[〇零○Ｏ一二三四五六七八九]{4}|民[国國]\\s*[一二三四五六七八九十百零〇元\\d]{1,6}|公元[〇零○一二三四五六七八九]{4})\\s*年\\s*[一二三四五六七八九十\\d]{1,3}\\s*月\\s*[一二三四五六七八九十廿卅\\d]{1,3}\\s*日';
const CLOCK = '(?:\\s*(?:星期|周|週)[一二三四五六日天])?(?:[\\sT]*(?:上午|下午)?\\d{1,2}[:：时]\\d{1,2}(?:[:：]\\d{1,2})?分?)?';

/** Source of a pattern for a whole day as printed in a publishing line, with its clock time. */
export const PRINTED_DAY = `(?:${ARABIC_DAY}|${CHINESE_DAY})${CLOCK}`;

const MINGUO = 1911;

/** The ISO day of words that `PRINTED_DAY` matches (二〇二四年十月二十九日, 民國一百一十二年十一月四日, 2023.5.12), or null when there is no such day. */
export function printedDay(words: string): string | null {
  const chinese = /^(民[国國])?(?:公元)?\s*(.{1,6}?)\s*年\s*(.{1,3}?)\s*月\s*(.{1,3}?)\s*日/u.exec(words.trim());
  if (!chinese || /\d{4}$/.test(chinese[2] ?? '')) return wholeDay(calendarDay(words.trim().replace(/(?<=\d) (?=\d\b(?! \d\d))/g, '').replace(/(\d) ?([-/.年月日]) ?/g, '$1$2')));
  const [, minguo, year, month, day] = chinese;
  const numbers = [year === '元' ? '一' : year, month, day].map((part) => parseNumeral((part ?? '').replace(/[Ｏ○]/g, '〇')));
  const [y, m, d] = numbers;
  if (!y || !m || !d) return null;
  return wholeDay(calendarDay(`${String(minguo ? y + MINGUO : y).padStart(4, '0')}-${m}-${d}`));
}

function wholeDay(day: string | null): string | null {
  return day?.length === 10 ? day : null;
}
