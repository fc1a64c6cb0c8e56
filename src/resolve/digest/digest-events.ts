import type { ArticleRecord } from '../../model/article-record.js';
import { isDay } from '../compatible-dates.js';
import { anchorId } from '../stable-id.js';

/** What an article says of an event. */
export interface EventDigest {
  /** Kind and day: only what agrees in both is compared. Null without a whole day. */
  slot: string | null;
  /** Without spaces and quotation marks. */
  name: string | null;
  place: string | null;
  /** By their places among the record's people. */
  participants: number[];
  anchor: string;
}

export function digestEvents(record: ArticleRecord): EventDigest[] {
  const local = new Map(record.people.map(({ id }, at) => [id, at]));
  let ordinal = 0;
  return record.events.map(({ kind, name, date, place, participants }) => ({
    slot: isDay(date) ? `${kind} ${date}` : null,
    name: name === null ? null : normal(name),
    place,
    participants: [...new Set(participants.flatMap(({ personId }) => local.get(personId) ?? []))],
    anchor: anchorId('event', name !== null && isDay(date) ? [kind, date, normal(name)] : [kind, record.id, String(ordinal++)]),
  }));
}

function normal(name: string): string {
  return name.normalize('NFKC').replace(/[\s“”"《》]/g, '');
}
