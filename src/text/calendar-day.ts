const DAY = /^\s*(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})\s*日?)?)?(?=$|[\sTt,，:：星週周日])/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?=$|\s|T\d|\d{6}$)/;

/**
 * The day that a printed or machine-written date begins with, as ISO (`2024-05-19`), from 2024-5-19, 2024/05/19 10:15,
 * 2024年5月19日, 20240519 or an ISO timestamp; `2024-05` or `2024` when no more is given. Null when it is no date of a calendar.
 */
export function calendarDay(text: string): string | null {
  const found = DAY.exec(text) ?? COMPACT.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  if (!year || Number(year) < 1000) return null;
  if (!month) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const prefix = `${year}-${month.padStart(2, '0')}`;
  if (!day) return prefix;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${prefix}-${day.padStart(2, '0')}` : null;
}
