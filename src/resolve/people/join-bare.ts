import type { UnionFind } from '../union-find.js';
import type { Candidate } from './candidate.js';
import { fittingGroups, type Group, single } from './groups.js';

/** What an article names besides a person. */
export interface Around {
  /** Clusters of its bodies, their parents and families. */
  bodies: (article: number) => ReadonlySet<number>;
  /** Countries of its bodies. */
  countries: (article: number) => readonly string[];
}

/** Joins a bare name to the one group that its article's bodies fit; 总统 without a state to the one whose state the article names. */
export function joinFitting(candidate: Candidate, groups: readonly Group[], around: Around, unions: UnionFind): boolean {
  const holder = holderOf(candidate, groups, around);
  if (holder !== undefined) return unions.union(candidate.index, holder.index);
  const fitting = fittingGroups(groups, around.bodies(candidate.article));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined && unions.union(candidate.index, only.index);
}

/** Articles that tell of two people of one name give one of them the other's office; those that do not are so many times more. */
const TIMES = 3;

/** The group in the office that an article gives without its state, in one of the states that the article names. */
function holderOf({ held, article }: Candidate, groups: readonly Group[], around: Around): Group | undefined {
  if (held.length === 0) return undefined;
  const offices = new Set(around.countries(article).flatMap((state) => held.map(({ office }) => `${state} ${office}`)));
  const articles = (group: Group): number => [...offices].reduce((sum, office) => sum + (group.held.get(office) ?? 0), 0);
  const [first, second] = groups.map((group) => ({ group, articles: articles(group) })).sort((a, b) => b.articles - a.articles);
  return first && first.articles > 0 && first.articles >= TIMES * (second?.articles ?? 0) ? first.group : undefined;
}

/** Joins a bare name whose article points nowhere, or to several: to whom all the news means by it, or to the only one of a name that is seldom shared. */
export function joinKnown(candidate: Candidate, groups: readonly Group[], known: Group | undefined, around: Around, unions: UnionFind): boolean {
  const fitting = fittingGroups(groups, around.bodies(candidate.article));
  const only = fitting.length === 0 ? (known ?? single(groups, candidate.name)) : known && fitting.includes(known) ? known : undefined;
  return only !== undefined && unions.union(candidate.index, only.index);
}

/** Joins people of whom only names that any body has are told (大会, 组委会), or a title without a body, to the one who is placed, or to whom all the news means. */
export function joinLoose(groups: readonly Group[], known: Group | undefined, unions: UnionFind): void {
  const isLoose = ({ loose, bodies, high }: Group): boolean => loose || (bodies.size === 0 && !high);
  const placed = groups.filter((group) => !isLoose(group));
  const only = known && !isLoose(known) ? known : single(placed, placed[0]?.name ?? '');
  if (only === undefined) return;
  for (const group of groups) if (isLoose(group) && !areApart(group, only)) unions.union(only.index, group.index);
}

/** With so many times the articles, the well-known one is who a stray sight of the same name and title means, at whatever body a sentence puts it. */
const STRAY_TIMES = 10;

/** Joins stray sights of the well-known one. */
export function joinStray(groups: readonly Group[], known: Group, unions: UnionFind): void {
  if (Array.from(known.name).length < 3) return;
  for (const group of groups) {
    if (group !== known && !areApart(group, known) && group.articles * STRAY_TIMES <= known.articles && [...group.titles].some((title) => known.titles.has(title)))
      unions.union(known.index, group.index);
  }
}

/** Whether bodies place two groups in different states. */
function areApart(a: Group, b: Group): boolean {
  return a.countries.size > 0 && b.countries.size > 0 && [...a.countries].every((country) => !b.countries.has(country));
}
