import type { UnionFind } from '../union-find.js';
import type { Doubts } from './doubts.js';
import type { Candidate } from './candidate.js';
import { joinCareers } from './careers.js';
import { isForeignName } from './foreign-name.js';
import { type Group, groupsOf, meet, wellKnown } from './groups.js';
import { homeOf, isUnmistakable } from './home-state.js';
import { type Around, joinFitting, joinKnown, joinLoose, joinStray } from './join-bare.js';
import { findRivals, findStrangers } from './rivals.js';

/** Doubts told for one name; with more groups than this the name says too little to list pairs. */
const MOST_GROUPS = 12;

/**
 * Joins people of one name: those placed at the same body (or its parent, or the same place's government) are one.
 * A bare name goes to the group that its article's bodies fit, where exactly one fits. What stays apart is told as a doubt.
 * Returns the bare names that nothing placed.
 */
export function groupNamesakes(
  candidates: readonly Candidate[],
  around: Around,
  unions: UnionFind,
  doubts: Doubts,
): Candidate[] {
  if (candidates.length < 2) return [];
  const home = homeOf(candidates);
  const tied = home !== null;
  const rivals = findRivals(candidates);
  for (const [some, others] of [...rivals.apart, ...(home ? findStrangers(candidates, home, isUnmistakable(candidates)) : [])]) keepApart(some, others, unions);
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
  joinCareers(clear, unions);
  const sofar = groupsOf(placed, unions);
  joinLoose(sofar, wellKnown(sofar), unions);
  // first the bare names whose article says enough by itself, which shows who is well known
  const first = groupsOf(placed, unions);
  const unclear = new Set(bare.filter((candidate) => !joinFitting(candidate, first, around, unions)));
  const groups = groupsOf([...placed, ...bare.filter((candidate) => !unclear.has(candidate))], unions);
  const known = wellKnown(groups);
  const left = [...unclear].filter((candidate) => !joinKnown(candidate, groups, known, around, unions));
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
