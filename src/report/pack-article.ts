import type { ArticleRecord } from '../model/article-record.js';
import type { DatasetArticle } from '../model/dataset-article.js';
import { type AgreementCard, type Doubt, DOUBTFUL_BELOW, type EventCard, type LocalEntity, type PackedArticle, type PackedMark } from './page-data.js';
import { packMarks } from './pack-marks.js';
import { utf16Offsets } from './utf16-offsets.js';

/** Leads from an article's local ids to those of the dataset; null for what the dataset leaves out. */
export type Links = (localId: string) => string | null;

/** An article record as the page shows it. */
export function packArticle(record: DatasetArticle, links: Links): PackedArticle {
  const convert = utf16Offsets(record.text);
  const place = ({ start, end }: { start: number; end: number }) => ({ start: convert(start), end: convert(end) });
  const { marks, rules } = packMarks(record, convert);
  return {
    id: record.id,
    language: record.language,
    url: record.source.url,
    path: record.source.path,
    authors: record.authors.map(({ name, role }) => (role ? `${role} ${name}` : name)),
    duplicateOf: record.duplicateOf ?? null,
    text: record.text,
    blocks: record.blocks.map(({ kind, start, end }) => [kind, convert(start), convert(end)]),
    marks,
    rules,
    people: record.people.map((person): LocalEntity => ({
      id: person.id,
      target: links(person.id),
      name: person.name,
      note: person.posts.map((post) => [post.organisation, post.title].filter(Boolean).join(' ')).join('；'),
    })),
    organisations: record.organisations.map((organisation): LocalEntity => ({ id: organisation.id, target: links(organisation.id), name: organisation.name, kind: organisation.kind, note: organisation.aliases.join('、') })),
    agreements: record.agreements.map((agreement): AgreementCard => ({
      id: agreement.id,
      name: agreement.name,
      kind: agreement.kind,
      status: agreement.status,
      date: agreement.date,
      place: agreement.place,
      confidence: agreement.confidence,
      rule: agreement.rule,
      ...place(agreement.evidence[0] ?? agreement),
      parties: agreement.parties.map((party) => ({ name: party.name, target: party.organisationId, ...place(party) })),
      signatories: agreement.signatories.map((signatory) => ({ name: signatory.person, target: signatory.personId, party: signatory.party, ...place(signatory) })),
      witnesses: agreement.witnesses.map((witness) => ({ name: witness.name, target: witness.personId, ...place(witness) })),
      amounts: agreement.amounts.map(({ text, role }) => [role, text].filter(Boolean).join(' ')),
      term: agreement.term,
      fields: agreement.fields,
      founds: agreement.founds,
    })),
    agreementIds: record.agreements.map((agreement) => links(agreement.id)),
    events: record.events.map((event): EventCard => ({
      kind: event.kind,
      name: event.name,
      date: event.date,
      place: event.place,
      ...place(event),
      participants: event.participants.map((participant) => ({ name: participant.person, target: participant.personId, role: participant.role, ...place(participant) })),
    })),
    doubts: doubts(record, marks, rules, convert),
  };
}

/** What is doubtful in an article, in the order of the text: its problems, and values of little confidence. */
function doubts(record: ArticleRecord, marks: readonly PackedMark[], rules: readonly string[], convert: (offset: number) => number): Doubt[] {
  const found: Doubt[] = record.problems.map(({ code, message, start, end }) => ({
    code, message, start: start === null ? null : convert(start), end: end === null ? null : convert(end),
  }));
  for (const [, start, end, confidence, rule] of marks) {
    if (confidence < DOUBTFUL_BELOW) found.push({ code: 'low-confidence', message: rules[rule] ?? '', start, end });
  }
  return found.sort((a, b) => (a.start ?? -1) - (b.start ?? -1));
}
