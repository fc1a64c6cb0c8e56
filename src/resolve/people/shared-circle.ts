/** A sight of a name: its place among all people, who it is known to be so far, the rarer names beside it, and the states of its bodies. */
export interface Companion {
  index: number;
  company: readonly number[];
  countries: readonly string[];
}

/** Whom more of all articles tell of than this says little about who stands beside. */
export const RARE = 0.005;
/** Names with more sights than this are told apart by what they do. */
export const MOST_SIGHTS = 200;
/** So large a part of the rarer names of the smaller circle must stand in both. */
const SHARE = 1 / 3;

/**
 * Joins people of one name who stand beside the same rarer names in two articles, as a crew does that one article calls by its ship and
 * another by its trade. `asked` is how many such names it takes: one for a full name that few share, two for others.
 * Nobody is joined across states.
 */
export function joinCircles(sights: readonly Companion[], asked: number, find: (index: number) => number, union: (a: number, b: number) => boolean): void {
  const states = new Map<number, ReadonlySet<string>>();
  for (const { index, countries } of sights) states.set(find(index), new Set([...(states.get(find(index)) ?? []), ...countries]));
  for (let i = 1; i < sights.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [sights[i], sights[j]];
      if (!a || !b || find(a.index) === find(b.index) || !isOneCircle(a, b, asked)) continue;
      const [x, y] = [states.get(find(a.index)) ?? new Set<string>(), states.get(find(b.index)) ?? new Set<string>()];
      if (x.size > 0 && y.size > 0 && ![...x].some((state) => y.has(state))) continue;
      if (union(a.index, b.index)) states.set(find(a.index), new Set([...x, ...y]));
    }
  }
}

function isOneCircle(a: Companion, b: Companion, asked: number): boolean {
  const [few, many] = a.company.length <= b.company.length ? [a.company, b.company] : [b.company, a.company];
  if (few.length < asked) return false;
  const known = new Set(many);
  let shared = 0;
  for (const name of few) if (known.has(name)) shared++;
  return shared >= asked && shared >= SHARE * few.length;
}
