import type { UnionFind } from '../union-find.js';
import type { Doubts } from './doubts.js';
import { isForeignName } from './foreign-name.js';
import { findRivals, findStrangers } from './rivals.js';
import type { HeldOffice } from './state-offices.js';

/** A person of one article under a name that several articles have. */
export interface Candidate {
  index: number;
  name: string;
  article: number;
  /** Clusters of the bodies that the article places the person at, their parents and families; empty for a bare name. */
  bodies: ReadonlySet<number>;
  /** Offices that tie people of one name as long as the name is one country's: 总统, and any post of a foreign name. */
  offices: readonly number[];
  /** Offices of states that the article says the person is in. */
  held: readonly HeldOffice[];
  /** Day of the article as a number; 0 without one. */
  day: number;
  /** Titles that the article gives the person, at whatever body. */
  titles: readonly number[];
  /** Countries whose bodies the article places the person at. */
  countries: readonly string[];
}

/** Doubts told for one name; with more groups than this the name says too little to list pairs. */
const MOST_GROUPS = 12;

/** A candidate told of in so many articles is who a bare name of the same news means, if nobody of the name comes near it. */
const KNOWN_ARTICLES = 5;
const KNOWN_TIMES = 5;
/** Share of the articles that put a name in one country from which on the others are misreadings, not namesakes. */
const ONE_COUNTRY = 0.75;

/**
 * Joins people of one name: those placed at the same body (or its parent, or the same place's government) are one.
 * A bare name goes to the group that its article's bodies fit, where exactly one fits. What stays apart is told as a doubt.
 * Returns the bare names that nothing placed.
 */
export function groupNamesakes(
  candidates: readonly Candidate[],
  bodiesOfArticle: (article: number) => ReadonlySet<number>,
  unions: UnionFind,
  doubts: Doubts,
): Candidate[] {
  if (candidates.length < 2) return [];
  const home = homeOf(candidates);
  const tied = home !== null;
  const rivals = findRivals(candidates);
  for (const [some, others] of [...rivals.apart, ...(home ? findStrangers(candidates, home) : [])]) keepApart(some, others, unions);
  const isPlaced = ({ bodies, offices }: Candidate): boolean => bodies.size > 0 || (tied && offices.length > 0);
  const placed = candidates.filter(isPlaced);
  const bare = candidates.filter((candidate) => !isPlaced(candidate));
  const isMixed = ({ index, countries }: Candidate): boolean => new Set(countries).size > 1 || rivals.torn.has(index);
  const clear = placed.filter((candidate) => !isMixed(candidate));
  const join: Join = tied ? (a, b) => unions.union(a, b) : withinStates(clear, unions);
  joinBy(clear, ({ bodies }) => bodies, join);
  if (tied) joinBy(clear, ({ offices }) => offices, join);
  if (tied) joinFullForeign(clear, unions);
  joinMixed(placed.filter(isMixed), groupsOf(clear, unions), unions);
  // first the bare names whose article says enough by itself, which shows who is well known
  const first = groupsOf(placed, unions);
  const unclear = new Set(bare.filter((candidate) => !joinFitting(candidate, first, bodiesOfArticle, unions)));
  const groups = groupsOf([...placed, ...bare.filter((candidate) => !unclear.has(candidate))], unions);
  const known = wellKnown(groups);
  const left = [...unclear].filter((candidate) => !joinKnown(candidate, groups, known, bodiesOfArticle, unions));
  if (known) joinStray(groups, known, unions);
  joinUnmistakable(left, unions);
  tellDoubts(groups, left, unions, doubts);
  return left;
}

/** Keeps two lists of people apart but for those whom a correction has joined. */
function keepApart(some: readonly number[], others: readonly number[], unions: UnionFind): void {
  const [a, b] = [some, others].map((list) => new Set(list.map((index) => unions.find(index))));
  const free = (list: readonly number[]): number[] => list.filter((index) => !(a?.has(unions.find(index)) && b?.has(unions.find(index))));
  unions.keepApart(free(some), free(others));
}

/** Joins who stands at bodies of two states (two people of an article read as one, or a body misread) to the most told of whom the bodies fit, so that nobody is joined through them. */
function joinMixed(mixed: readonly Candidate[], groups: readonly Group[], unions: UnionFind): void {
  const byArticles = [...groups].sort((a, b) => b.articles - a.articles || a.index - b.index);
  const others: Candidate[] = [];
  for (const candidate of mixed) {
    const fitting = byArticles.find(({ bodies }) => meet(candidate.bodies, bodies));
    if (!fitting || !unions.union(fitting.index, candidate.index)) others.push(candidate);
  }
  joinBy(others, ({ bodies }) => bodies, (a, b) => unions.union(a, b));
}

/** Joins two people unless bodies place their groups in two states: a province or a summit that both stand beside is not enough. */
function withinStates(candidates: readonly Candidate[], unions: UnionFind): Join {
  const states = new Map<number, string>();
  for (const { index, countries } of candidates) {
    const [state] = countries;
    if (state !== undefined) states.set(index, state);
  }
  return (a, b) => {
    const [x, y] = [states.get(unions.find(a)), states.get(unions.find(b))];
    if ((x !== undefined && y !== undefined && x !== y) || !unions.union(a, b)) return false;
    const state = x ?? y;
    if (state !== undefined) states.set(unions.find(a), state);
    return true;
  };
}

/** Joins two indices; false when they must stay apart. */
type Join = (a: number, b: number) => boolean;

/** Joins a bare name to the one group that its article's bodies fit. */
function joinFitting(candidate: Candidate, groups: readonly Group[], bodiesOfArticle: (article: number) => ReadonlySet<number>, unions: UnionFind): boolean {
  const fitting = fittingGroups(groups, bodiesOfArticle(candidate.article));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined && unions.union(candidate.index, only.index);
}

/** Joins a bare name whose article points nowhere, or to several: to whom all the news means by it, or to the only one of a name that is seldom shared. */
function joinKnown(
  candidate: Candidate,
  groups: readonly Group[],
  known: Group | undefined,
  bodiesOfArticle: (article: number) => ReadonlySet<number>,
  unions: UnionFind,
): boolean {
  const fitting = fittingGroups(groups, bodiesOfArticle(candidate.article));
  const only = fitting.length === 0 ? (known ?? single(groups, candidate.name)) : known && fitting.includes(known) ? known : undefined;
  return only !== undefined && unions.union(candidate.index, only.index);
}

function fittingGroups(groups: readonly Group[], around: ReadonlySet<number>): Group[] {
  return groups.filter(({ bodies }) => meet(around, bodies));
}

/** Whether two sets have something in common. */
function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** With so many times the articles, the well-known one is who a stray sight of the same name and title means, at whatever body a sentence puts it. */
const STRAY_TIMES = 10;

function joinStray(groups: readonly Group[], known: Group, unions: UnionFind): void {
  if (Array.from(known.name).length < 3) return;
  for (const group of groups) {
    const elsewhere = group.countries.size > 0 && known.countries.size > 0 && [...group.countries].every((country) => !known.countries.has(country));
    if (group !== known && !elsewhere && group.articles * STRAY_TIMES <= known.articles && [...group.titles].some((title) => known.titles.has(title)))
      unions.union(known.index, group.index);
  }
}

interface Group {
  index: number;
  name: string;
  bodies: Set<number>;
  titles: Set<number>;
  countries: Set<string>;
  articles: number;
}

/** The one group that far more articles tell of than of any other of the name, and than of all others together. */
function wellKnown(groups: readonly Group[]): Group | undefined {
  const [first, second, ...others] = [...groups].sort((a, b) => b.articles - a.articles || a.index - b.index);
  if (!first || first.articles < KNOWN_ARTICLES) return undefined;
  const next = second?.articles ?? 0;
  return first.articles >= KNOWN_TIMES * next && first.articles >= 2 * others.reduce((sum, { articles }) => sum + articles, next) ? first : undefined;
}

/** The only group, for a name that two people of the news seldom share. */
function single(groups: readonly Group[], name: string): Group | undefined {
  return groups.length === 1 && Array.from(name).length >= 3 ? groups[0] : undefined;
}

/** Full names of people of another state, at whatever of its bodies: hardly two of them are in the news. */
function joinFullForeign(placed: readonly Candidate[], unions: UnionFind): void {
  const abroad = placed.filter(({ countries: [country] }) => country !== undefined && country !== '中国');
  const [first, ...others] = abroad;
  if (first && isFullName(first.name)) for (const { index } of others) unions.union(first.index, index);
}

/** A given name and a surname: with a dot between, or four characters that spell no sounds, as Japanese names have. */
function isFullName(name: string): boolean {
  return /.[·•・]./.test(name) || (Array.from(name).length >= 4 && !isForeignName(name));
}

/** Full foreign names (亚历山大·彼得罗夫) are hardly ever shared: bare ones are one person. */
function joinUnmistakable(bare: readonly Candidate[], unions: UnionFind): void {
  const [first, ...others] = bare;
  if (first && /.[·•・].|^[A-Za-z.'-]+ [A-Za-z]/.test(first.name)) for (const { index } of others) unions.union(first.index, index);
}

/**
 * The state that all articles which say so, but a few, put the name in; '' when none says so; null when they do not agree. Where nearly all
 * name one high office and no state, as if there were only one, the few that name states say nothing.
 */
function homeOf(candidates: readonly Candidate[]): string | null {
  const counts = new Map<string, number>();
  for (const { countries } of candidates) for (const country of new Set(countries)) counts.set(country, (counts.get(country) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  if (most === undefined) return '';
  if (counts.size < 2 || most[1] >= ONE_COUNTRY * all) return most[0];
  return mostOffices(candidates.filter(({ countries }) => countries.length === 0)) >= ONE_COUNTRY * candidates.length ? '' : null;
}

/** How many of the candidates have the office that most of them have. */
function mostOffices(candidates: readonly Candidate[]): number {
  const counts = new Map<number, number>();
  for (const { offices } of candidates) for (const office of offices) counts.set(office, (counts.get(office) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function joinBy(placed: readonly Candidate[], tiesOf: (candidate: Candidate) => Iterable<number>, join: Join): void {
  // one of a body's people is enough to join with, unless corrections keep some of them apart
  const peopleAt = new Map<number, number[]>();
  for (const candidate of placed) {
    for (const tie of tiesOf(candidate)) {
      const people = peopleAt.get(tie);
      if (!people) peopleAt.set(tie, [candidate.index]);
      else if (!people.some((other) => join(other, candidate.index))) people.push(candidate.index);
    }
  }
}

function groupsOf(placed: readonly Candidate[], unions: UnionFind): Group[] {
  const groups = new Map<number, Group>();
  for (const { index, name, bodies, titles, countries } of placed) {
    const root = unions.find(index);
    const group = groups.get(root) ?? { index: root, name, bodies: new Set<number>(), titles: new Set<number>(), countries: new Set<string>(), articles: 0 };
    for (const body of bodies) group.bodies.add(body);
    for (const title of titles) group.titles.add(title);
    for (const country of countries) group.countries.add(country);
    group.articles++;
    groups.set(root, group);
  }
  return [...groups.values()];
}

function tellDoubts(groups: readonly Group[], left: readonly Candidate[], unions: UnionFind, doubts: Doubts): void {
  const indices = [...groups.map(({ index }) => index), ...left.map(({ index }) => index)];
  if (indices.length > MOST_GROUPS) return;
  for (let i = 0; i < indices.length; i++) {
    for (let j = i + 1; j < indices.length; j++) {
      const [a, b] = [indices[i], indices[j]];
      if (a === undefined || b === undefined || unions.find(a) === unions.find(b)) continue;
      const bare = i >= groups.length || j >= groups.length;
      doubts.push(a, b, bare ? 'same name; one article gives no body' : 'same name; no body, place or article links them');
    }
  }
}
