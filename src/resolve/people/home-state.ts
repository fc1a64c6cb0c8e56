import type { Candidate } from './candidate.js';
import { isForeignName } from './foreign-name.js';

const LONG_NAME = 5;

/** Share of the articles that put a name in one country from which on the others are misreadings, not namesakes. */
const ONE_COUNTRY = 0.75;

/**
 * The state that all articles which say so, but a few, put the name in; '' when none says so; null when they do not agree. Where nearly all
 * name one high office and no state, as if there were only one, the few that name states say nothing.
 */
export function homeOf(candidates: readonly Candidate[]): string | null {
  const counts = new Map<string, number>();
  for (const { countries } of candidates) for (const country of new Set(countries)) counts.set(country, (counts.get(country) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  if (most === undefined) return '';
  if (counts.size < 2 || most[1] >= ONE_COUNTRY * all || isUnmistakable(candidates)) return most[0];
  return mostOffices(candidates.filter(({ countries }) => countries.length === 0)) >= ONE_COUNTRY * candidates.length ? '' : null;
}

/** Whether a foreign name is so long that hardly two people share it, whatever states a list of guests puts it beside. */
export function isUnmistakable([candidate]: readonly Candidate[]): boolean {
  return candidate !== undefined && Array.from(candidate.name).length >= LONG_NAME && isForeignName(candidate.name);
}

/** How many of the candidates have the office that most of them have. */
function mostOffices(candidates: readonly Candidate[]): number {
  const counts = new Map<number, number>();
  for (const { offices } of candidates) for (const office of offices) counts.set(office, (counts.get(office) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
