import { daysInMonth, edtfOf, isFullDay, type PartialDay } from '../../text/calendar.js';

/** The days from the first to the last; both the same for a single day, month or year. A decade is its first three digits. */
export interface Interval {
  from: PartialDay;
  to: PartialDay;
}

/** An interval or a single date as EDTF. */
export function intervalValue({ from, to }: Interval): string {
  const [first, last] = [edtfOf(from), edtfOf(to)];
  return first === last ? first : `${first}/${last}`;
}

/** First and last day of a value of known year, as ISO days; null when the year is unknown. */
export function bounds({ from, to }: Interval): { earliest: string | null; latest: string | null } {
  return { earliest: isoOf(from, 'first'), latest: isoOf(to, 'last') };
}

function isoOf(day: PartialDay, side: 'first' | 'last'): string | null {
  if (day.year === undefined) return null;
  const month = day.month ?? (side === 'first' ? 1 : 12);
  const full = { year: day.year, month, day: day.day ?? (side === 'first' ? 1 : daysInMonth(day.year, month)) };
  return isFullDay(full) ? edtfOf(full) : null;
}

/** Whether every part that is stated can be (no 13th month, no 30 February). */
export function isPossible({ year, month, day }: PartialDay): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && (month === undefined ? day <= 31 : day <= daysInMonth(year, month)));
}

/** Decades by the first three digits of their years: 198 is 198X. */
export function decadeValue(from: number, to: number): { value: string; earliest: string; latest: string } {
  const [first, last] = [from, to].map((digits) => String(digits).padStart(3, '0'));
  return { value: from === to ? `${first}X` : `${first}X/${last}X`, earliest: `${first}0-01-01`, latest: `${last}9-12-31` };
}
