import type { UnionFind } from '../union-find.js';
import type { Candidate } from './candidate.js';

/** A candidate told of in so many articles is who a bare name of the same news means, if nobody of the name comes near it. */
const KNOWN_ARTICLES = 5;
const KNOWN_TIMES = 5;

/** People of one name that are one so far, and what their articles say. */
export interface Group {
  index: number;
  name: string;
  bodies: Set<number>;
  titles: Set<number>;
  countries: Set<string>;
  /** How many articles give offices of states, by state and office. */
  held: Map<string, number>;
  /** Whether an office of a state is told without its state. */
  high: boolean;
  /** Whether nothing but names that any body has says where the person is. */
  loose: boolean;
  articles: number;
}

/** The one group that far more articles tell of than of any other of the name, and than of all others together. */
export function wellKnown(groups: readonly Group[]): Group | undefined {
  const [first, second, ...others] = [...groups].sort((a, b) => b.articles - a.articles || a.index - b.index);
  if (!first || first.articles < KNOWN_ARTICLES) return undefined;
  const next = second?.articles ?? 0;
  return first.articles >= KNOWN_TIMES * next && first.articles >= 2 * others.reduce((sum, { articles }) => sum + articles, next) ? first : undefined;
}

/** The only group, for a name that two people of the news seldom share. */
export function single(groups: readonly Group[], name: string): Group | undefined {
  return groups.length === 1 && Array.from(name).length >= 3 ? groups[0] : undefined;
}

/** The groups that candidates make so far. */
export function groupsOf(placed: readonly Candidate[], unions: UnionFind): Group[] {
  const groups = new Map<number, Group>();
  for (const { index, name, bodies, titles, countries, held, loose } of placed) {
    const root = unions.find(index);
    const group = groups.get(root) ?? { index: root, name, bodies: new Set<number>(), titles: new Set<number>(), countries: new Set<string>(), held: new Map<string, number>(), high: false, loose: true, articles: 0 };
    for (const body of bodies) group.bodies.add(body);
    for (const title of titles) group.titles.add(title);
    for (const country of countries) group.countries.add(country);
    for (const { country, office } of held) if (country !== '') group.held.set(`${country} ${office}`, (group.held.get(`${country} ${office}`) ?? 0) + 1);
    group.high ||= held.some(({ country, office }) => country === '' && office !== 'minister');
    group.loose &&= loose;
    group.articles++;
    groups.set(root, group);
  }
  return [...groups.values()];
}

/** The groups whose bodies an article names. */
export function fittingGroups(groups: readonly Group[], around: ReadonlySet<number>): Group[] {
  return groups.filter(({ bodies }) => meet(around, bodies));
}

/** Whether two sets have something in common. */
export function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
