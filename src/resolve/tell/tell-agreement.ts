import type { AgreementKind } from '../../model/agreement.js';
import type { DatasetAgreement } from '../../model/dataset-agreement.js';
import { Tally, distinct } from './most-frequent.js';
import { articlesOf, type Told, toldOnce } from './told-once.js';

type Row = DatasetAgreement;

/** What one article says of one agreement, ids already those of the dataset. */
export interface AgreementFact
  extends Told,
    Pick<
      Row,
      | 'name'
      | 'kind'
      | 'status'
      | 'parties'
      | 'signatories'
      | 'witnesses'
      | 'date'
      | 'place'
      | 'amounts'
      | 'term'
      | 'fields'
      | 'founds'
      | 'confidence'
      | 'evidence'
    > {}

/** An agreement's row out of all its reports. */
export function tellAgreement(id: string, formerIds: string[], all: readonly AgreementFact[]): Row {
  const facts = toldOnce(all);
  const kinds = new Tally<AgreementKind>();
  for (const { kind } of facts) kinds.add(kind);
  const kind = kinds.ranked().find((ranked) => ranked !== 'other') ?? 'other';
  return {
    id,
    formerIds,
    name: most(facts.map(({ name }) => name)),
    kind,
    status: facts.some(({ status }) => status === 'signed') ? 'signed' : 'planned',
    parties: unique(
      facts.flatMap(({ parties }) => parties),
      ({ organisationId, name }) => organisationId ?? name,
    ),
    signatories: unique(
      facts.flatMap(({ signatories }) => signatories),
      ({ personId, organisationId, party }) => `${personId} ${organisationId ?? party ?? ''}`,
    ),
    witnesses: unique(
      facts.flatMap(({ witnesses }) => witnesses),
      ({ personId }) => personId,
    ),
    date: fullestDate(facts.flatMap(({ date }) => date ?? [])),
    place: most(facts.map(({ place }) => place)),
    amounts: unique(
      facts.flatMap(({ amounts }) => amounts),
      ({ text, role }) => `${role} ${text}`,
    ),
    term: most(facts.map(({ term }) => term)),
    fields: distinct(facts.flatMap(({ fields }) => fields)),
    founds: most(facts.map(({ founds }) => founds)),
    confidence: Math.max(...facts.map(({ confidence }) => confidence)),
    articles: articlesOf(facts),
    evidence: facts.flatMap(({ evidence }) => evidence),
  };
}

/** The value most often given; of equals the longest, of equals the smallest. */
export function most(values: readonly (string | null)[]): string | null {
  const tally = new Tally<string>();
  for (const value of values) if (value !== null) tally.add(value);
  return tally.most() ?? null;
}

/** Values of which each key is kept once, the first time. */
export function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const value of values) if (!kept.has(keyOf(value))) kept.set(keyOf(value), value);
  return [...kept.values()];
}

/** The date with the fewest unknown digits, so that a year known to one report is known of the agreement. */
export function fullestDate(dates: readonly string[]): string | null {
  const known = (date: string): number => date.replace(/[X/-]/g, '').length;
  const best = Math.max(0, ...dates.map(known));
  return most(dates.filter((date) => known(date) === best));
}
