/** A day, month or year of the Gregorian calendar; parts that nobody states are left out. Months and days count from 1. */
export interface PartialDay {
  year?: number;
  month?: number;
  day?: number;
}
export interface FullDay {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 in the proleptic Gregorian calendar; no time zone plays a part. */
export function dayNumber({ year, month, day }: FullDay): number {
  // years begin in March, so that the leap day is a year's last
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The day with a number of `dayNumber`. */
export function fromDayNumber(number: number): FullDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: FullDay, days: number): FullDay {
  return fromDayNumber(dayNumber(day) + days);
}

/** Month of a year moved by some months: 2024-12 plus 1 is 2025-01. */
export function addMonths({ year, month }: { year: number; month: number }, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Number of days in a month; February has 29 when the year is unknown. */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Weekday by ISO 8601: Monday is 1, Sunday 7. */
export function weekdayOf(day: FullDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function isFullDay(day: PartialDay | null): day is FullDay {
  return day !== null && day.year !== undefined && day.month !== undefined && day.day !== undefined;
}

/** EDTF level 0, unknown digits as X: 2024-06-24, XXXX-06-24, XXXX-XX-28, 2024-06, 2024. */
export function edtfOf({ year, month, day }: PartialDay): string {
  let value = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  if (month === undefined && day === undefined) return value;
  value += month === undefined ? '-XX' : `-${String(month).padStart(2, '0')}`;
  return day === undefined ? value : `${value}-${String(day).padStart(2, '0')}`;
}

/** Reads an ISO 8601 day, with or without a time behind it; null for anything else. */
export function parseIsoDay(text: string | null): FullDay | null {
  const match = text === null ? null : /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month) ? day : null;
}
