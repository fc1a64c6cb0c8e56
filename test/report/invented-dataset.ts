import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InventedArticle } from './invented-articles.js';
import { inventedRecord, type InventedRecord } from './invented-record.js';

type Row = Record<string, unknown> & { id: string };

const idOf = (kind: string, name: string) => `${kind}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The tables of a dataset, as a run over these articles could have written them: one name, one person or body. */
export function inventedTables(articles: readonly InventedArticle[]): Record<string, object[]> {
  return tablesOf(articles.map(inventedRecord).sort(byId));
}

/** The tables over records that are sorted by id. */
export function tablesOf(records: readonly InventedRecord[]): Record<string, object[]> {
  const people = new Map<string, Row & { posts: object[]; articles: string[] }>();
  const organisations = new Map<string, Row & { articles: string[] }>();
  const posts = new Map<string, Row & { articles: string[]; firstSeen: string | null; lastSeen: string | null }>();
  const agreements: Row[] = [];
  const mentions: object[] = [];
  const problems: object[] = [];
  for (const record of records) {
    const day = record.published?.slice(0, 10) ?? null;
    const ids = globalIds(record);
    for (const body of record.organisations) {
      const row = upsert(organisations, ids(body.id)!, (id) => ({ id, formerIds: [], name: body.name, aliases: [] as string[], kind: body.kind, parentId: ids(body.parentId), place: null, articles: [] }));
      row.articles.push(record.id);
      row.aliases = [...new Set([...(row.aliases as string[]), ...body.aliases])];
      for (const mention of body.mentions) mentions.push({ article: record.id, layer: 'organisation', ...place(mention), entityId: row.id, localId: body.id, value: body.name });
    }
    for (const person of record.people) {
      const row = upsert(people, ids(person.id)!, (id) => ({ id, formerIds: [], name: person.name, aliases: [], posts: [], articles: [], possiblySame: [] }));
      row.articles.push(record.id);
      for (const mention of person.mentions) mentions.push({ article: record.id, layer: 'person', ...place(mention), entityId: row.id, localId: person.id, value: person.name });
      for (const post of person.posts) {
        const organisationId = ids(post.organisationId);
        const found = upsert(posts, idOf('t', `${row.id} ${organisationId} ${post.title}`), (id) => ({
          id, personId: row.id, person: person.name, organisationId, organisation: post.organisation, unit: null, title: post.title, category: 'other', level: null, grade: null, status: post.status,
          firstSeen: day, firstSeenArticle: day && record.id, lastSeen: day, lastSeenArticle: day && record.id, phases: [], predecessorId: null, successorId: null, articles: [], evidence: [],
        }));
        found.articles.push(record.id);
        if (day !== null && (found.firstSeen === null || day < found.firstSeen)) found.firstSeen = day;
        if (day !== null && (found.lastSeen === null || day > found.lastSeen)) found.lastSeen = day;
      }
    }
    for (const agreement of record.agreements) {
      const id = ids(agreement.id)!;
      agreements.push({
        id, formerIds: [], name: agreement.name, kind: agreement.kind, status: agreement.status,
        parties: agreement.parties.map(({ name, organisationId }) => ({ name, organisationId: ids(organisationId) })),
        signatories: agreement.signatories.map(({ person, personId, party, organisationId }) => ({ person, personId: ids(personId), party, organisationId: ids(organisationId) })),
        witnesses: agreement.witnesses.map(({ name, personId }) => ({ name, personId: ids(personId) })),
        date: agreement.date, place: agreement.place, amounts: agreement.amounts.map(({ text, value, currency, role }) => ({ text, value, currency, role, yuan: value })),
        term: null, fields: [], founds: null, confidence: agreement.confidence, articles: [record.id], evidence: agreement.evidence.map((each) => ({ article: record.id, ...each })),
      });
      mentions.push({ article: record.id, layer: 'agreement', ...place({ ...agreement, text: '' }), entityId: id, localId: agreement.id, value: agreement.name });
    }
    for (const problem of record.problems) problems.push({ article: record.id, path: record.source.path, line: null, ...problem });
  }
  for (const post of posts.values()) people.get(post.personId as string)!.posts.push({ id: post.id, title: post.title, organisation: post.organisation, organisationId: post.organisationId, status: post.status, firstSeen: post.firstSeen, lastSeen: post.lastSeen });
  return { articles: [...records], people: sorted(people), organisations: sorted(organisations), posts: sorted(posts), agreements: agreements.sort(byId), events: [], mentions, problems };
}

/** Writes the tables of a dataset into a folder. */
export function writeInvented(folder: string, tables: Record<string, readonly object[]>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(tables)) writeFileSync(join(folder, `${name}.ndjson`), lines(rows));
  return folder;
}

/** Leads from the local ids of a record to those of the dataset. */
function globalIds(record: InventedRecord): (local: string | null) => string | null {
  const ids = new Map<string, string>([
    ...record.people.map(({ id, name }) => [id, idOf('p', name)] as const),
    ...record.organisations.map(({ id, name }) => [id, idOf('o', name)] as const),
    ...record.agreements.map(({ id, name }) => [id, idOf('a', `${record.id} ${id} ${name}`)] as const),
  ]);
  return (local) => (local === null ? null : (ids.get(local) ?? null));
}

function place({ start, end, text, confidence, rule }: { start: number; end: number; text: string; confidence: number; rule: string }) {
  return { start, end, text, confidence, rule };
}

function upsert<R extends Row>(rows: Map<string, R>, id: string, make: (id: string) => Row): R {
  let row = rows.get(id);
  if (!row) rows.set(id, (row = make(id) as R));
  return row;
}

function sorted<R extends { id: string }>(rows: Map<string, R>): R[] {
  return [...rows.values()].sort(byId);
}
