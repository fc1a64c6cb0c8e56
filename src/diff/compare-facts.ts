import { type Cause, causeFinder } from './cause.js';
import type { Fact, Facts, FactTable } from './read-facts.js';

/** One difference between two datasets. */
export interface Difference {
  change: 'added' | 'changed' | 'withdrawn' | 'joined' | 'split';
  what: FactTable;
  /** The row's id in the new dataset; of what was withdrawn or split, in the old one. */
  id: string;
  label: string;
  /** Of a change: each field that differs, before and after. */
  fields?: Record<string, { before: unknown; after: unknown }>;
  /** Of what was joined, the ids before; of what was split, the ids after. */
  others?: string[];
  cause: Cause;
}

const TABLES: readonly FactTable[] = ['people', 'organisations', 'posts', 'agreements', 'events'];

/** Says what differs between two datasets, row by row, and whether the data, the program or a correction did it. */
export function compareFacts(before: Facts, after: Facts): Difference[] {
  const cause = causeFinder(before, after);
  const leads = leadsIn(before, after);
  return TABLES.flatMap((table) => compareTable(table, before.rows[table], after.rows[table], leads, cause));
}

/** Ids of either dataset → the one that the newer dataset has for it, for telling whether two rows refer to the same. */
function leadsIn(before: Facts, after: Facts): (id: string) => string {
  const leads = new Map<string, string>();
  for (const facts of [before, after]) {
    for (const table of ['people', 'organisations'] as const)
      for (const { id, formerIds } of facts.rows[table]) for (const one of [id, ...formerIds]) leads.set(one, id);
  }
  return (id) => leads.get(leads.get(id) ?? id) ?? id;
}

function compareTable(
  table: FactTable,
  before: readonly Fact[],
  after: readonly Fact[],
  leads: (id: string) => string,
  cause: ReturnType<typeof causeFinder>,
): Difference[] {
  const keysOf = (fact: Fact): string[] => (table === 'posts' ? [postKey(fact, leads)] : [fact.id, ...fact.formerIds]);
  const oldOf = links(before, keysOf);
  const newOf = links(after, keysOf);
  const differences: Difference[] = [];
  const partnersOf = (fact: Fact, index: ReadonlyMap<string, Fact[]>): Fact[] => [...new Set(keysOf(fact).flatMap((key) => index.get(key) ?? []))];
  for (const fact of after) {
    const old = partnersOf(fact, oldOf);
    const tell = (change: Difference['change'], rest: Partial<Difference> = {}): void =>
      void differences.push({ change, what: table, id: fact.id, label: fact.label, ...rest, cause: cause(fact, ...old) });
    const [one] = old;
    if (!one) tell('added');
    else if (old.length > 1 && table !== 'posts') tell('joined', { others: old.map(({ id }) => id).sort() });
    else if (one) {
      const fields = changedFields(one, fact);
      if (Object.keys(fields).length > 0) tell('changed', { fields });
    }
  }
  for (const fact of before) {
    const now = partnersOf(fact, newOf);
    const tell = (change: Difference['change'], rest: Partial<Difference> = {}): void =>
      void differences.push({ change, what: table, id: fact.id, label: fact.label, ...rest, cause: cause(fact, ...now) });
    if (now.length === 0) tell('withdrawn');
    else if (now.length > 1 && table !== 'posts') tell('split', { others: now.map(({ id }) => id).sort() });
  }
  return differences;
}

/** Posts are the same when person, body and title are, under whatever ids. */
function postKey({ refers, fields, label }: Fact, leads: (id: string) => string): string {
  return [...refers.map(leads), fields.get('title'), refers.length > 1 ? '' : label].join(' ');
}

function links(facts: readonly Fact[], keysOf: (fact: Fact) => string[]): Map<string, Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of facts) for (const key of keysOf(fact)) index.set(key, [...(index.get(key) ?? []), fact]);
  return index;
}

function changedFields(before: Fact, after: Fact): NonNullable<Difference['fields']> {
  return Object.fromEntries(
    [...after.fields]
      .filter(([name, value]) => before.fields.get(name) !== value)
      .map(([name, value]) => [name, { before: JSON.parse(before.fields.get(name) ?? 'null'), after: JSON.parse(value) }]),
  );
}
