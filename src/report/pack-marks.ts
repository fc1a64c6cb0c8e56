import type { ArticleRecord } from '../model/article-record.js';
import type { Annotation, Span } from '../model/annotation.js';
import { type Fact, MARK_KINDS, type MarkKind, type PackedMark } from './page-data.js';

/**
 * The marked places of an article, each once: what several annotations say of the same place and kind (a body's
 * mention that is also a party, a title that three people share) are facts of one mark. Outer marks come first.
 */
export function packMarks(record: ArticleRecord, convert: (offset: number) => number): PackedMark[] {
  const marks = new Map<string, PackedMark>();
  const add = (kind: MarkKind, place: Annotation, target: string, facts: Fact[]): void => {
    const key = `${kind} ${place.start} ${place.end}`;
    const mark = marks.get(key);
    if (mark) mark[6].push(...facts);
    else marks.set(key, [MARK_KINDS.indexOf(kind), convert(place.start), convert(place.end), place.confidence, place.rule, target, [...facts]]);
  };
  addPeople(record, add);
  addOrganisations(record, add);
  addDates(record, add);
  addAgreements(record, add);
  for (const event of record.events) {
    for (const { personId, role, ...place } of event.participants) add('person', place, personId, [{ label: 'participant', value: role, ...source(place) }]);
  }
  for (const document of record.documents) add('document', document, '', [{ label: 'name', value: document.name }, { label: 'action', value: document.action }]);
  return [...marks.values()].sort((a, b) => a[1] - b[1] || b[2] - a[2] || a[0] - b[0]);
}

type Add = (kind: MarkKind, place: Annotation, target: string, facts: Fact[]) => void;

const source = ({ confidence, rule }: { confidence: number; rule: string }) => ({ confidence, rule });

function addPeople(record: ArticleRecord, add: Add): void {
  for (const person of record.people) {
    for (const mention of person.mentions) add('person', mention, person.id, [{ label: 'name', value: person.name, target: person.id }]);
    for (const post of person.posts) {
      const body = [post.organisation, post.unit].filter((part) => part !== null).join(' · ');
      const value = `${person.name}：${body ? `${body} · ` : ''}${post.title}`;
      add('title', post, '', [{ label: 'post', value, target: person.id, ...source(post) }, ...(post.status === 'current' ? [] : [{ label: 'status' as const, value: post.status }])]);
    }
  }
}

function addOrganisations(record: ArticleRecord, add: Add): void {
  for (const organisation of record.organisations) {
    for (const mention of organisation.mentions) {
      add('body', mention, organisation.id, [{ label: 'name', value: organisation.name, target: organisation.id }, { label: 'kind', value: organisation.kind }]);
    }
  }
}

function addDates(record: ArticleRecord, add: Add): void {
  for (const date of record.dates) {
    const facts: Fact[] = [{ label: 'value', value: date.value ?? '' }, { label: 'basis', value: date.basis }];
    if (date.stated && date.stated !== date.value) facts.push({ label: 'stated', value: date.stated });
    add('date', date, '', facts);
  }
  for (const time of record.timeExpressions) {
    const facts: Fact[] = [{ label: 'kind', value: time.kind }];
    if (time.value) facts.push({ label: 'value', value: time.value });
    if (time.duration) facts.push({ label: 'duration', value: time.duration });
    add('time', time, '', facts);
  }
}

function addAgreements(record: ArticleRecord, add: Add): void {
  for (const agreement of record.agreements) {
    const name = agreement.name ?? '';
    const fact: Fact = { label: 'name', value: name, target: agreement.id, ...source(agreement) };
    for (const passage of passages(agreement.evidence, agreement)) add('agreement', { ...passage, ...source(agreement) }, agreement.id, [fact]);
    for (const party of agreement.parties) add('body', party, party.organisationId ?? '', [{ label: 'party', value: name || party.name, target: agreement.id, ...source(party) }]);
    for (const signatory of agreement.signatories) add('person', signatory, signatory.personId ?? '', [{ label: 'signatory', value: signatory.party ?? name, target: agreement.id, ...source(signatory) }]);
    for (const witness of agreement.witnesses) add('person', witness, witness.personId, [{ label: 'witness', value: name, target: agreement.id, ...source(witness) }]);
    for (const amount of agreement.amounts) {
      const value = amount.value === null ? amount.text : `${amount.value} ${amount.currency ?? ''}`.trim();
      add('amount', amount, agreement.id, [{ label: 'amount', value, target: agreement.id, ...source(amount) }]);
    }
  }
}

function passages(evidence: readonly Span[], whole: Span): Span[] {
  return evidence.length > 0 ? evidence.map(({ start, end }) => ({ start, end })) : [{ start: whole.start, end: whole.end }];
}
