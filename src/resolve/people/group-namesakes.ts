import type { UnionFind } from '../union-find.js';

/** A person of one article under a name that several articles have. */
export interface Candidate {
  index: number;
  name: string;
  article: number;
  /** Clusters of the bodies that the article places the person at, their parents and families; empty for a bare name. */
  bodies: ReadonlySet<number>;
}

/** Two groups that may be one person, by an index of each. */
export interface PossiblySamePair { a: number; b: number; reasons: string[] }

/** Doubts told for one name; with more groups than this the name says too little to list pairs. */
const MOST_GROUPS = 12;

/**
 * Joins people of one name: those placed at the same body (or its parent, or the same place's government) are one.
 * A bare name goes to the group that its article's bodies fit, where exactly one fits. What stays apart is told as a doubt.
 */
export function groupNamesakes(candidates: readonly Candidate[], bodiesOfArticle: (article: number) => ReadonlySet<number>, unions: UnionFind, doubts: PossiblySamePair[]): void {
  if (candidates.length < 2) return;
  const placed = candidates.filter(({ bodies }) => bodies.size > 0);
  const bare = candidates.filter(({ bodies }) => bodies.size === 0);
  joinByBody(placed, unions);
  const groups = groupsOf(placed, unions);
  const left: Candidate[] = [];
  for (const candidate of bare) {
    const around = bodiesOfArticle(candidate.article);
    const fitting = groups.filter((group) => [...group.bodies].some((body) => around.has(body)));
    const [only] = fitting.length > 0 ? fitting : groups;
    if (only && (fitting.length === 1 || fitting.length === 0 && groups.length === 1 && isDistinctive(candidate.name))) unions.union(candidate.index, only.index);
    else left.push(candidate);
  }
  tellDoubts(groups, left, doubts);
}

interface Group { index: number; bodies: Set<number> }

function joinByBody(placed: readonly Candidate[], unions: UnionFind): void {
  // one of a body's people is enough to join with, unless corrections keep some of them apart
  const peopleAt = new Map<number, number[]>();
  for (const { index, bodies } of placed) {
    for (const body of bodies) {
      const people = peopleAt.get(body);
      if (!people) peopleAt.set(body, [index]);
      else if (!people.some((other) => unions.union(other, index))) people.push(index);
    }
  }
}

function groupsOf(placed: readonly Candidate[], unions: UnionFind): Group[] {
  const groups = new Map<number, Group>();
  for (const { index, bodies } of placed) {
    const root = unions.find(index);
    const group = groups.get(root) ?? { index: root, bodies: new Set<number>() };
    for (const body of bodies) group.bodies.add(body);
    groups.set(root, group);
  }
  return [...groups.values()];
}

/** Names of three and more characters are seldom shared by two people of the news; those of two often are. */
function isDistinctive(name: string): boolean {
  return Array.from(name).length >= 3;
}

function tellDoubts(groups: readonly Group[], left: readonly Candidate[], doubts: PossiblySamePair[]): void {
  const indices = [...groups.map(({ index }) => index), ...left.map(({ index }) => index)];
  if (indices.length > MOST_GROUPS) return;
  for (let i = 0; i < indices.length; i++) {
    for (let j = i + 1; j < indices.length; j++) {
      const [a, b] = [indices[i], indices[j]];
      if (a === undefined || b === undefined) continue;
      const bare = i >= groups.length || j >= groups.length;
      doubts.push({ a, b, reasons: [bare ? 'same name; one article gives no body' : 'same name; no body, place or article links them'] });
    }
  }
}
