/** Sights of one name without a post, each with the names of the others that its article tells of. */
export interface Sight {
  index: number;
  company: readonly number[];
}

/** So many articles must show the name beside the same other name, and such a share of all that show it bare. */
export const LEAST_SIGHTS = 4;
const SHARE = 0.75;
/** Whom more of all articles tell of than this says nothing about who stands beside. */
const EVERYWHERE = 0.2;

/**
 * Groups sights of a bare name that are one person by the company they keep: in three of four articles the same other name
 * stands beside it, as with the guests of one circle of meetings. A name of two characters, which many share, needs two such others.
 */
export function keepCompany(sights: readonly Sight[], characters: number, shareOf: (name: number) => number): number[] {
  if (sights.length < LEAST_SIGHTS) return [];
  const counts = new Map<number, number>();
  for (const { company } of sights) for (const name of new Set(company)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const needed = Math.max(LEAST_SIGHTS, SHARE * sights.length);
  const steady = [...counts].filter(([name, count]) => count >= needed && shareOf(name) <= EVERYWHERE).map(([name]) => name);
  const asked = characters >= 3 ? 1 : 2;
  if (steady.length < asked) return [];
  return sights.filter(({ company }) => steady.filter((name) => company.includes(name)).length >= asked).map(({ index }) => index);
}

/** So many articles of one publisher name whom they need not introduce. */
const HOUSEHOLD = 2;

/**
 * Groups sights of a name that no article places anywhere, by publisher: whom a publisher names again and again without a post, its readers
 * know, as they do champions. Only for names of three and more characters: in press text hardly one in thirty of those has two well-known bearers.
 */
export function householdNames(sights: readonly { index: number; publisher: number | null }[], characters: number): number[][] {
  if (characters < 3) return [];
  const groups = new Map<number, number[]>();
  for (const { index, publisher } of sights) if (publisher !== null) groups.set(publisher, [...(groups.get(publisher) ?? []), index]);
  return [...groups.values()].filter((group) => group.length >= HOUSEHOLD);
}
