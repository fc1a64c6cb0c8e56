import type { ArticleRecord } from '../../model/article-record.js';
import { isDay } from '../compatible-dates.js';
import { anchorId } from '../stable-id.js';
import type { Keys } from './keys.js';

/** What an article says of an agreement; parties by the numbers of its keys. */
export interface AgreementDigest {
  parties: number[];
  name: string | null;
  date: string | null;
  anchor: string;
}

export function digestAgreements(record: ArticleRecord, nodes: ReadonlyMap<string, number>, keys: Keys): AgreementDigest[] {
  const seen = new Map<string, number>();
  return record.agreements.map(({ parties, name, date }) => {
    const bodies = parties.map((party) => (party.organisationId === null ? undefined : nodes.get(party.organisationId)) ?? keys.ofName(party.name));
    const parts = [...[...new Set(bodies.map((body) => keys.key(body)))].sort(), 'date', isDay(date) ? date : record.id];
    const ordinal = seen.get(parts.join('\0')) ?? 0;
    seen.set(parts.join('\0'), ordinal + 1);
    return { parties: bodies, name, date, anchor: anchorId('agreement', ordinal === 0 ? parts : [...parts, String(ordinal)]) };
  });
}
