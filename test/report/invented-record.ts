import { type ArticleRecord, articleRecord } from '../../src/model/article-record.js';
import { codePointOffsets } from '../../src/text/code-points.js';
import type { InventedArticle } from './invented-articles.js';

export type InventedRecord = ArticleRecord;

const RULE = { person: 'people/test', organisation: 'organisations/test', post: 'posts/test', date: 'dates/test', document: 'documents/test', agreement: 'agreements/test', event: 'events/test' };
const TAG = /\{(p\d+|o\d+|t:(p\d+):(o\d+)|d:([^|]+)|f:([^|]+))\|([^}]+)\}/g;

interface Span { start: number; end: number; text: string }
interface Tagged { mentions: Map<string, Span[]>; posts: (Span & { person: string; organisation: string })[]; dates: (Span & { value: string })[]; documents: (Span & { action: string })[] }

/** The record of an invented article; it is checked against the schema, so that the tests stand on what the program writes. */
export function inventedRecord(article: InventedArticle): InventedRecord {
  const { text, blocks, tagged } = read(article);
  const sure = (id: string) => article.unsure?.[id] ?? 0.95;
  const annotate = (span: Span, rule: string, confidence = 0.95) => ({ ...span, rule, confidence });
  const bare = ({ start, end }: Span, rule: string, confidence = 0.95) => ({ start, end, rule, confidence });
  const first = (id: string, near = 0): Span => tagged.mentions.get(id)?.find(({ start }) => start >= near) ?? tagged.mentions.get(id)?.[0] ?? { start: 0, end: 1, text: '' };
  const quote = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${article.id}: ${words} is not in the text`);
    return { start, end: start + words.length, text: words };
  };
  const organisationName = (id: string) => article.organisations[id]!.name;
  const record = {
    id: article.id, schemaVersion: '1', title: article.title, publisher: article.publisher, published: article.published, language: 'zh-Hans', text, blocks,
    source: { path: `${article.id}.txt`, url: null, sha256: '0'.repeat(64), bytes: text.length, charset: 'utf-8', mediaType: 'text/plain' },
    authors: [], sourceMap: [], timeExpressions: [],
    dates: tagged.dates.map(({ value, ...span }) => ({ ...annotate(span, RULE.date), value, earliest: null, latest: null, basis: 'published', stated: value.replace(/^\d{4}/, 'XXXX') })),
    documents: tagged.documents.map(({ action, ...span }) => ({ ...annotate(span, RULE.document), name: span.text, action })),
    people: Object.entries(article.people).map(([id, name]) => ({
      id, name, aliases: [], confidence: sure(id), mentions: (tagged.mentions.get(id) ?? []).map((span) => annotate(span, RULE.person, sure(id))),
      posts: tagged.posts.filter(({ person }) => person === id).map((post) => ({ ...bare(post, RULE.post), organisation: organisationName(post.organisation), organisationId: post.organisation, unit: null, title: post.text, status: 'current' })),
    })),
    organisations: Object.entries(article.organisations).map(([id, { name, kind, parent }]) => ({
      id, name, kind, parentId: parent ?? null, confidence: sure(id), mentions: (tagged.mentions.get(id) ?? []).map((span) => annotate(span, RULE.organisation, sure(id))),
      aliases: [...new Set((tagged.mentions.get(id) ?? []).map((span) => span.text).filter((alias) => alias !== name))],
    })),
    agreements: (article.agreements ?? []).map((agreement, i) => {
      const evidence = quote(agreement.evidence);
      return {
        ...bare(evidence, RULE.agreement, 0.9), id: `a${i + 1}`, name: agreement.name, kind: agreement.kind ?? 'cooperation', status: agreement.status ?? 'signed', date: agreement.date ?? null, place: agreement.place ?? null,
        parties: agreement.parties.map((id) => ({ ...bare(first(id, evidence.start), RULE.agreement), name: organisationName(id), organisationId: id })),
        signatories: (agreement.signatories ?? []).map(([person, party]) => ({ ...bare(first(person, evidence.start), RULE.agreement), person: article.people[person]!, personId: person, party: organisationName(party), organisationId: party })),
        witnesses: (agreement.witnesses ?? []).map((person) => ({ ...bare(first(person, evidence.start), RULE.agreement), name: article.people[person]!, personId: person })),
        amounts: agreement.amount ? [{ ...bare(quote(agreement.amount[0]), RULE.agreement), text: agreement.amount[0], value: agreement.amount[1], currency: agreement.amount[2], role: null }] : [],
        term: null, fields: [], founds: null, evidence: [evidence],
      };
    }),
    events: article.event ? [{ ...bare(quote(article.event.evidence), RULE.event), id: 'e1', kind: article.event.kind, name: article.event.name, date: article.event.date, place: article.event.place, evidence: [],
      participants: article.event.participants.map(([person, role]) => ({ ...bare(first(person), RULE.event), person: article.people[person]!, personId: person, role })) }] : [],
    problems: (article.problems ?? []).map(({ code, message, at }) => ({ code, message, start: quote(at).start, end: quote(at).end })),
  };
  return articleRecord.parse(inCodePoints(record, codePointOffsets(text)));
}

function read({ title, paragraphs }: InventedArticle): { text: string; blocks: { kind: string; start: number; end: number }[]; tagged: Tagged } {
  const tagged: Tagged = { mentions: new Map(), posts: [], dates: [], documents: [] };
  const blocks = [{ kind: 'headline', start: 0, end: title.length }];
  let text = title;
  for (const paragraph of paragraphs) {
    const from = text.length + 1;
    text += '\n';
    let at = 0;
    for (const found of paragraph.matchAll(TAG)) {
      text += paragraph.slice(at, found.index);
      const [whole, tag, person, organisation, date, action, words] = found as unknown as [string, string, string?, string?, string?, string?, string?];
      const span = { start: text.length, end: text.length + words!.length, text: words! };
      if (person && organisation) tagged.posts.push({ ...span, person, organisation });
      else if (date) tagged.dates.push({ ...span, value: date });
      else if (action) tagged.documents.push({ ...span, action });
      else tagged.mentions.set(tag, [...(tagged.mentions.get(tag) ?? []), span]);
      text += words;
      at = found.index + whole.length;
    }
    text += paragraph.slice(at);
    blocks.push({ kind: 'paragraph', start: from, end: text.length });
  }
  return { text, blocks, tagged };
}

function inCodePoints(part: unknown, convert: (offset: number) => number): unknown {
  if (Array.isArray(part)) return part.map((item) => inCodePoints(item, convert));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, (key === 'start' || key === 'end') && typeof value === 'number' ? convert(value) : inCodePoints(value, convert)]));
}
