import { dayNumber, daysInMonth, type FullDay } from '../../text/calendar.js';

/** The day with a number in the months around a day, in order; months that do not have it are passed over. */
function around(date: number, day: FullDay): FullDay[] {
  return [-1, 0, 1].flatMap((shift) => {
    const index = day.year * 12 + day.month - 1 + shift;
    const one = { year: Math.floor(index / 12), month: (index % 12) + 1, day: date };
    return date >= 1 && date <= daysInMonth(one.year, one.month) ? [one] : [];
  });
}

/** The day of the month nearest to a day: 31日 told on 1 January is 31 December. */
export function nearestDay(date: number, day: FullDay): FullDay | null {
  const from = dayNumber(day);
  return around(date, day).reduce<FullDay | null>(
    (best, one) => (best && Math.abs(dayNumber(best) - from) <= Math.abs(dayNumber(one) - from) ? best : one),
    null,
  );
}

/** The next day of the month from a day on: 将于5日 told on the 28th is in the next month. */
export function nextDay(date: number, day: FullDay): FullDay | null {
  return around(date, day).find((one) => dayNumber(one) >= dayNumber(day)) ?? null;
}
