import { createHash } from 'node:crypto';
import type { AgreementKind } from '../../src/model/agreement.js';
import { type ArticleRecord, articleRecord } from '../../src/model/article-record.js';
import type { EventKind, ParticipantRole } from '../../src/model/event.js';
import type { OrganisationKind } from '../../src/model/organisation.js';
import type { PostStatus } from '../../src/model/person.js';

/** What a test says of an article; places are found by searching the text. */
export interface Said {
  id: string;
  text: string;
  title?: string | null;
  published?: string | null;
  publisher?: string | null;
  url?: string | null;
  organisations?: { name: string; aliases?: string[]; kind?: OrganisationKind; parent?: string }[];
  people?: { name: string; aliases?: string[]; posts?: { org: string | null; title: string; status?: PostStatus }[] }[];
  agreements?: {
    name?: string | null;
    kind?: AgreementKind;
    parties: string[];
    signatories?: { person: string; party: string | null }[];
    date?: string | null;
    place?: string | null;
    status?: 'signed' | 'planned';
    founds?: string | null;
  }[];
  events?: { kind: EventKind; name?: string | null; date?: string | null; place?: string | null; participants?: { person: string; role: ParticipantRole }[] }[];
}

const MADE = { confidence: 1, rule: 'test/made' };

/** An article record as recognition would write it, for tests of what comes after. */
export function articleOf(said: Said): ArticleRecord {
  const { id, text } = said;
  const place = (words: string): { start: number; end: number } => {
    const at = text.indexOf(words);
    return at < 0 ? { start: 0, end: 1 } : { start: at, end: at + words.length };
  };
  const mention = (words: string) => ({ ...place(words), ...MADE, text: text.includes(words) ? words : text.slice(0, 1) });
  const organisations = (said.organisations ?? []).map((organisation, at) => ({ local: `o${at + 1}`, ...organisation }));
  const organisationId = (name: string | null): string | null =>
    organisations.find((organisation) => organisation.name === name || organisation.aliases?.includes(name ?? ''))?.local ?? null;
  const people = (said.people ?? []).map((person, at) => ({ local: `p${at + 1}`, ...person }));
  const personId = (name: string): string => people.find((person) => person.name === name)?.local ?? '';
  return articleRecord.parse({
    id,
    schemaVersion: '1',
    source: {
      path: `${id}.txt`,
      url: said.url ?? null,
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
      charset: 'utf-8',
      mediaType: 'text/plain',
    },
    title: said.title ?? null,
    publisher: said.publisher ?? null,
    published: said.published ?? null,
    language: 'zh-Hans',
    authors: [],
    text,
    sourceMap: [[0, 0, text.length]],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    dates: [],
    timeExpressions: [],
    people: people.map(({ local, name, aliases = [], posts = [] }) => ({
      id: local,
      name,
      aliases,
      confidence: 1,
      mentions: [mention(name)],
      posts: posts.map(({ org, title, status = 'current' }) => ({
        ...place(title),
        ...MADE,
        organisation: org,
        organisationId: organisationId(org),
        unit: null,
        title,
        status,
      })),
    })),
    organisations: organisations.map(({ local, name, aliases = [], kind = 'other', parent }) => ({
      id: local,
      name,
      aliases,
      kind,
      parentId: parent === undefined ? null : organisationId(parent),
      confidence: 1,
      mentions: [mention(text.includes(name) ? name : (aliases[0] ?? name))],
    })),
    documents: [],
    agreements: (said.agreements ?? []).map(
      ({ name = null, kind = 'cooperation', parties, signatories = [], date = null, place: where = null, status = 'signed', founds = null }, at) => ({
        id: `a${at + 1}`,
        ...place(name ?? text),
        ...MADE,
        name,
        kind,
        status,
        date,
        place: where,
        amounts: [],
        term: null,
        fields: [],
        founds,
        parties: parties.map((party) => ({ ...place(party), ...MADE, name: party, organisationId: organisationId(party) })),
        signatories: signatories.map(({ person, party }) => ({
          ...place(person),
          ...MADE,
          person,
          personId: personId(person),
          party,
          organisationId: organisationId(party),
        })),
        witnesses: [],
        evidence: [{ start: 0, end: text.length, text }],
      }),
    ),
    events: (said.events ?? []).map(({ kind, name = null, date = null, place: where = null, participants = [] }, at) => ({
      id: `e${at + 1}`,
      ...place(name ?? text),
      ...MADE,
      kind,
      name,
      date,
      place: where,
      evidence: [{ start: 0, end: text.length, text }],
      participants: participants.map(({ person, role }) => ({ ...place(person), ...MADE, person, personId: personId(person), role })),
    })),
    problems: [],
  });
}
