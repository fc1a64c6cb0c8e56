import type { ArticleRecord } from '../../model/article-record.js';
import { articleDay } from '../article-day.js';
import { sampleOf } from '../duplicates/sample.js';
import { type AgreementDigest, digestAgreements } from './digest-agreements.js';
import { digestEvents, type EventDigest } from './digest-events.js';
import { digestOrganisations, type OrganisationsDigest } from './digest-organisations.js';
import { digestPeople, type PersonDigest } from './digest-people.js';
import { Keys } from './keys.js';

/**
 * All that resolving asks of one article, a tenth of its record: made from the record alone, so that it is good for as
 * long as the record is. Plain JSON.
 */
export interface ArticleDigest {
  id: string;
  /** Names of bodies, offices, titles and places, each with what it is good for; the others refer to them by their place here. */
  keys: readonly string[];
  organisations: OrganisationsDigest;
  publisher: string | null;
  people: PersonDigest[];
  agreements: AgreementDigest[];
  events: EventDigest[];
  /** The day the article tells from. */
  day: string | null;
  /** UTF-16 units of its text. */
  length: number;
  /** Hashes of some of its shingles, as base64 of four bytes each. */
  sample: string;
}

/** The digest of a record. */
export function digestOf(record: ArticleRecord): ArticleDigest {
  const keys = new Keys();
  const organisations = digestOrganisations(record, keys);
  const nodes = new Map(record.organisations.map(({ id }, at) => [id, organisations.nodes[at] ?? 0]));
  const people = digestPeople(record, nodes, keys);
  const agreements = digestAgreements(record, nodes, keys);
  const { id, publisher, text } = record;
  const sample = sampleOf(text);
  return {
    id,
    keys: keys.all,
    organisations,
    publisher,
    people,
    agreements,
    events: digestEvents(record),
    day: articleDay(record),
    length: text.length,
    sample: Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength).toString('base64'),
  };
}
