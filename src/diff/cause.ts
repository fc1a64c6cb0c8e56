import type { Fact, Facts } from './read-facts.js';

/** What made a difference: articles that came, went or changed; the program; or a decision of people. */
export type Cause = 'data' | 'program' | 'correction';

/**
 * Finds the cause of a difference. A correction that only one of the datasets was written with and that is about the row
 * comes first; then articles of the row that came, went or have another source; then articles read differently from the
 * same source. What none of its own articles explains goes to what differs between the datasets as a whole.
 */
export function causeFinder(before: Facts, after: Facts): (...facts: readonly Fact[]) => Cause {
  const applied = (facts: Facts): Set<string> => new Set(facts.corrections.map(({ sha256 }) => sha256));
  const [old, now] = [applied(before), applied(after)];
  const differing = [...before.corrections.filter(({ sha256 }) => !now.has(sha256)), ...after.corrections.filter(({ sha256 }) => !old.has(sha256))];
  const corrected = new Set(differing.flatMap(({ affects }) => affects));
  const correctedArticles = new Set(differing.flatMap(({ articles }) => articles));
  const moved = (article: string): boolean => before.articles.get(article)?.source !== after.articles.get(article)?.source;
  const reread = (article: string): boolean => before.articles.get(article)?.record !== after.articles.get(article)?.record;
  const anyMoved = [...new Set([...before.articles.keys(), ...after.articles.keys()])].some(moved);

  return (...facts) => {
    const articles = [...new Set(facts.flatMap((fact) => fact.articles))];
    const ids = facts.flatMap(({ id, formerIds, refers }) => [id, ...formerIds, ...refers]);
    if (ids.some((id) => corrected.has(id)) || articles.some((article) => correctedArticles.has(article))) return 'correction';
    if (articles.some(moved)) return 'data';
    if (before.program !== after.program && articles.some(reread)) return 'program';
    if (anyMoved) return 'data';
    if (differing.length > 0) return 'correction';
    return 'program';
  };
}
