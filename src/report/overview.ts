import type { DatasetAgreement } from '../model/dataset-agreement.js';
import type { BodyTable, DoubtTable, Overview, PersonTable } from './page-data.js';
import type { Dataset } from './read-dataset.js';

/** Bodies in the picture of who signs with whom: more cannot be told apart on a screen. */
const NETWORK_BODIES = 60;
const TOP = 15;

interface Tables {
  people: PersonTable;
  bodies: BodyTable;
  doubts: DoubtTable;
}

/** The figures behind the pictures of the first view. */
export function overview(dataset: Dataset, { people, bodies, doubts }: Tables): Overview {
  return {
    network: network(dataset),
    agreementsOver: agreementsOver(dataset.agreements),
    people: top(people),
    bodies: top(bodies),
    doubts: [...count(doubts.code)].map(([code, number]) => ({ code, count: number })).sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  };
}

function network(dataset: Dataset): Overview['network'] {
  const bodies = dataset.organisations
    .map(({ id, name, kind }) => ({ id, name, kind, agreements: dataset.agreementsOfOrganisation.get(id)?.length ?? 0 }))
    .filter(({ agreements }) => agreements > 0)
    .sort((a, b) => b.agreements - a.agreements || (a.id < b.id ? -1 : 1));
  const shown = new Set<string>();
  // a body that signs much comes with those it signs with, else nothing would hang together
  for (const { id } of bodies) {
    if (shown.size >= NETWORK_BODIES) break;
    for (const near of [id, ...partners(dataset, id)]) if (shown.size < NETWORK_BODIES) shown.add(near);
  }
  const links = new Map<string, { source: string; target: string; count: number }>();
  for (const agreement of dataset.agreements) {
    for (const [source, target] of pairs(agreement)) {
      if (!shown.has(source) || !shown.has(target)) continue;
      const key = `${source} ${target}`;
      const link = links.get(key) ?? { source, target, count: 0 };
      link.count++;
      links.set(key, link);
    }
  }
  const linked = new Set([...links.values()].flatMap(({ source, target }) => [source, target]));
  return { nodes: bodies.filter(({ id }) => shown.has(id) && linked.has(id)), links: [...links.values()] };
}

function partners(dataset: Dataset, id: string): string[] {
  return (dataset.agreementsOfOrganisation.get(id) ?? []).flatMap(({ parties }) => parties.flatMap(({ organisationId }) => organisationId ?? []));
}

function* pairs({ parties }: DatasetAgreement): Generator<[string, string]> {
  const ids = [...new Set(parties.flatMap(({ organisationId }) => organisationId ?? []))].sort();
  for (const [i, source] of ids.entries()) for (const target of ids.slice(i + 1)) yield [source, target];
}

/** Counts per month; an agreement of which only the year is known counts for the year, one without a year for ''. */
function agreementsOver(agreements: readonly DatasetAgreement[]): Overview['agreementsOver'] {
  const months = new Map<string, { when: string; signed: number; planned: number }>();
  for (const { date, status } of agreements) {
    const when = /^\d{4}(-\d{2})?/.exec(date ?? '')?.[0] ?? '';
    const entry = months.get(when) ?? { when, signed: 0, planned: 0 };
    entry[status]++;
    months.set(when, entry);
  }
  return [...months.values()].sort((a, b) => (a.when < b.when ? -1 : 1));
}

function top(table: { id: string[]; name: string[]; articles: number[]; mentions: number[] }): { id: string; name: string; articles: number }[] {
  return table.id
    .map((id, row) => ({ id, name: table.name[row] ?? '', articles: table.articles[row] ?? 0, mentions: table.mentions[row] ?? 0 }))
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .slice(0, TOP)
    .map(({ id, name, articles }) => ({ id, name, articles }));
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
