import { distinct } from './most-frequent.js';

/** What every fact says of where it comes from; `copyOf` is the article that this one is a copy of. */
export interface Told {
  article: string;
  copyOf: string | null;
}

/** Facts without those of copies whose original says the same. */
export function toldOnce<T extends Told>(facts: readonly T[]): T[] {
  const articles = new Set(facts.map(({ article }) => article));
  return facts.filter(({ copyOf }) => copyOf === null || !articles.has(copyOf));
}

/** The articles of facts, each once, sorted. */
export function articlesOf(facts: readonly Told[]): string[] {
  return distinct(facts.map(({ article }) => article));
}
