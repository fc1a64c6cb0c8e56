import type { Kind, ToldArticle } from './told-article.js';

/** A thing that articles tell of. */
export interface ToldThing {
  kind: Kind;
  id: string;
  /** What all articles that tell of it say, in one string: the same when none of them says anything else. */
  versions: string;
  /** Of a post the id of its body, where it has one. */
  body: string | null;
  /** Facts as JSON, in the order of the articles. */
  facts: () => string[];
}

/** What all articles tell, by what it is about. */
export interface ToldThings {
  /** Adds the next article; under `recordKey` memory has its facts, unless that is null. */
  add(told: ToldArticle, recordKey: string | null): void;
  /** All things, by kind and id: bodies, people each with the own posts, agreements, events. */
  things(): Iterable<ToldThing>;
}

/** People come with their posts: a post's id begins with its person's. */
const ORDER: Record<Kind, number> = { organisations: 0, people: 1, posts: 1, agreements: 2, events: 3 };

/** What things are sorted by. */
export function sortKey(kind: Kind, id: string): string {
  return `${ORDER[kind]}${id}`;
}

/** The id in a sort key. */
export function idOfSortKey(key: string): string {
  return key.slice(1);
}
