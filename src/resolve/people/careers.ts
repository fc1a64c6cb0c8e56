import { commonSurnames } from '../../lexicon/surnames-common.js';
import type { UnionFind } from '../union-find.js';
import type { Candidate } from './candidate.js';
import { isForeignName } from './foreign-name.js';

const SURNAMES = new Set(commonSurnames);

interface Career {
  index: number;
  /** First and last day in such posts; none when only past ones are told. */
  first: number;
  last: number;
}

/**
 * Joins people of one full name who are all heads of ministries, provinces or committees of the congresses: a few hundred people, who go from
 * one such post to the next (a province's secretary, then a minister). Not where both are seen in office at one time.
 */
export function joinCareers(candidates: readonly Candidate[], unions: UnionFind): void {
  const [one] = candidates;
  if (!one || !isOwnFullName(one.name)) return;
  const careers = new Map<number, Career>();
  for (const { index, day, high } of candidates) {
    if (high === 0) continue;
    const root = unions.find(index);
    const career = careers.get(root) ?? { index: root, first: Number.POSITIVE_INFINITY, last: 0 };
    careers.set(root, career);
    if (high === 1 || day === 0) continue;
    career.first = Math.min(career.first, day);
    career.last = Math.max(career.last, day);
  }
  const [first, ...others] = [...careers.values()].sort((a, b) => a.first - b.first || a.index - b.index);
  if (!first) return;
  for (const career of others) {
    if (career.first <= first.last || !unions.union(first.index, career.index)) continue;
    first.last = Math.max(first.last, career.last);
  }
}

/** A surname of ours with two more characters: names of two characters are shared too often. */
function isOwnFullName(name: string): boolean {
  const characters = Array.from(name);
  const surname = characters.length - 2;
  return (surname === 1 || surname === 2) && SURNAMES.has(characters.slice(0, surname).join('')) && !isForeignName(name);
}
