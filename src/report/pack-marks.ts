import type { ArticleRecord } from '../model/article-record.js';
import type { Annotation, Span } from '../model/annotation.js';
import { type FactLabel, MARK_KINDS, type MarkKind, type PackedFact, type PackedMark } from './page-data.js';

/**
 * The marked places of an article, each once: what several annotations say of the same place and kind (a body's
 * mention that is also a party, a title that three people share) are facts of one mark. Outer marks come first.
 * What a mark leads to says its name and kind itself, so those are no facts.
 */
export function packMarks(record: ArticleRecord, convert: (offset: number) => number): { marks: PackedMark[]; rules: string[] } {
  const marks = new Map<string, PackedMark>();
  const rules: string[] = [];
  const add: Add = (kind, place, target, facts) => {
    const source = [round(place.confidence), index(rules, place.rule)] as const;
    const packed = facts.map(([label, value, to = '']): PackedFact => [label, value, to, ...source]);
    const key = `${kind} ${place.start} ${place.end}`;
    const mark = marks.get(key);
    if (mark) mark[6].push(...packed);
    else marks.set(key, [MARK_KINDS.indexOf(kind), convert(place.start), convert(place.end), ...source, target, packed]);
  };
  addPeople(record, add);
  for (const { id, mentions } of record.organisations) for (const mention of mentions) add('body', mention, id, []);
  addDates(record, add);
  addAgreements(record, add);
  for (const event of record.events) for (const participant of event.participants) add('person', participant, participant.personId, [['participant', participant.role]]);
  for (const document of record.documents) add('document', document, '', [['name', document.name], ['action', document.action]]);
  return { marks: [...marks.values()].sort((a, b) => a[1] - b[1] || b[2] - a[2] || a[0] - b[0]), rules };
}

type Add = (kind: MarkKind, place: Annotation, target: string, facts: [label: FactLabel, value: string, target?: string][]) => void;

function addPeople(record: ArticleRecord, add: Add): void {
  for (const person of record.people) {
    for (const mention of person.mentions) add('person', mention, person.id, []);
    for (const post of person.posts) {
      const words = [[post.organisation, post.unit].filter((part) => part !== null).join(' '), post.title].filter(Boolean).join(' · ');
      add('title', post, '', [['post', `${person.name}：${words}`, person.id], ...(post.status === 'current' ? [] : [['status', post.status] as [FactLabel, string]])]);
    }
  }
}

function addDates(record: ArticleRecord, add: Add): void {
  for (const date of record.dates) {
    add('date', date, '', [['value', date.value ?? ''], ['basis', date.basis], ...(date.stated && date.stated !== date.value ? [['stated', date.stated] as [FactLabel, string]] : [])]);
  }
  for (const time of record.timeExpressions) {
    const optional = ([['value', time.value], ['duration', time.duration]] as [FactLabel, string | null][]).filter((fact): fact is [FactLabel, string] => fact[1] !== null);
    add('time', time, '', [['kind', time.kind], ...optional]);
  }
}

function addAgreements(record: ArticleRecord, add: Add): void {
  for (const agreement of record.agreements) {
    const { id, confidence, rule } = agreement;
    const name = agreement.name ?? '';
    for (const { start, end } of passages(agreement.evidence, agreement)) add('agreement', { start, end, confidence, rule }, id, [['name', name, id]]);
    for (const party of agreement.parties) add('body', party, party.organisationId ?? '', [['party', name || party.name, id]]);
    for (const signatory of agreement.signatories) add('person', signatory, signatory.personId, [['signatory', signatory.party ?? name, id]]);
    for (const witness of agreement.witnesses) add('person', witness, witness.personId, [['witness', name, id]]);
    for (const amount of agreement.amounts) {
      add('amount', amount, id, [['amount', amount.value === null ? amount.text : `${amount.value} ${amount.currency ?? ''}`.trim(), id]]);
    }
  }
}

function passages(evidence: readonly Span[], whole: Span): readonly Span[] {
  return evidence.length > 0 ? evidence : [whole];
}

function index(list: string[], item: string): number {
  const at = list.indexOf(item);
  return at >= 0 ? at : list.push(item) - 1;
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
