/** Whether two EDTF values can mean one time: digits agree where both are known, and a month agrees with its days. */
export function compatibleDates(a: string, b: string): boolean {
  const [x, y] = a.length <= b.length ? [a, b] : [b, a];
  if (a.includes('/') || b.includes('/')) return a === b;
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i] && x[i] !== 'X' && y[i] !== 'X') return false;
  return true;
}

/** Whether an EDTF value is one whole day. */
export function isDay(date: string | null): date is string {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** Days between two ISO days; null when one is unknown. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
