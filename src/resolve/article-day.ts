import type { ArticleRecord } from '../model/article-record.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day an article tells from: `published`, else the one day that its reported events are dated to; null when the year is unknown. */
export function articleDay(record: ArticleRecord): string | null {
  const published = record.published?.slice(0, 10);
  if (published && DAY.test(published)) return published;
  const days = new Set(record.events.map(({ date }) => date).filter((date): date is string => date !== null && DAY.test(date)));
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}
