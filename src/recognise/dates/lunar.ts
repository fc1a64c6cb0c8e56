import { Lunar, LunarMonth, LunarUtil, LunarYear, Solar } from 'lunar-typescript';
import type { FullDay } from '../../text/calendar.js';

/** A day or month of the lunar calendar; the year is the Gregorian year in which it begins, a leap month follows the month of its number. */
export interface LunarDate {
  month: number;
  day?: number;
  leap?: boolean;
}

/** Conversions are slow and festivals recur: each is done once. */
const known = new Map<string, { from: FullDay; to: FullDay } | FullDay | null>();

function once<T extends { from: FullDay; to: FullDay } | FullDay>(key: string, compute: () => T | null): T | null {
  let value = known.get(key) as T | null | undefined;
  if (value === undefined) {
    value = compute();
    known.set(key, value);
  }
  return value;
}

function gregorian(lunar: Lunar): FullDay {
  const solar = lunar.getSolar();
  return { year: solar.getYear(), month: solar.getMonth(), day: solar.getDay() };
}

/** The years that the tables are good for. */
const inTables = (year: number): boolean => year >= 1600 && year <= 2200;

/** First and last Gregorian day of a lunar day or month; null when that year has none (a leap month, a 30th). By lunar-typescript. */
export function lunarDays(year: number, lunar: LunarDate): { from: FullDay; to: FullDay } | null {
  if (!inTables(year)) return null;
  return once(`${year} ${lunar.month} ${lunar.day} ${lunar.leap}`, () => convert(year, lunar));
}

function convert(year: number, { month, day, leap }: LunarDate): { from: FullDay; to: FullDay } | null {
  if (leap && LunarYear.fromYear(year).getLeapMonth() !== month) return null;
  const signed = leap ? -month : month;
  const length = LunarMonth.fromYm(year, signed)?.getDayCount();
  if (length === undefined) return null;
  // 除夕 is the last day of the year, the 29th or 30th
  const last = month === 12 && day === 30 ? length : day;
  if (last !== undefined && last > length) return null;
  return { from: gregorian(Lunar.fromYmd(year, signed, last ?? 1)), to: gregorian(Lunar.fromYmd(year, signed, last ?? length)) };
}

/** The names of the solar terms, in simplified characters. */
export const SOLAR_TERMS: readonly string[] = LunarUtil.JIE_QI;

/** The day of a solar term in a Gregorian year. */
export function solarTermDay(year: number, term: string): FullDay | null {
  if (!inTables(year)) return null;
  return once(`${year} ${term}`, () => termDay(year, term));
}

function termDay(year: number, term: string): FullDay | null {
  const table = Solar.fromYmd(year, 7, 1).getLunar().getJieQiTable();
  // the table runs from the winter solstice before: that of the year itself stands at its end under another key
  const solar = table[term === '冬至' ? 'DONG_ZHI' : term];
  return solar ? { year: solar.getYear(), month: solar.getMonth(), day: solar.getDay() } : null;
}
