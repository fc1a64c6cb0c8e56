import type { DuplicateOf } from '../model/dataset-article.js';

/** Where one article's things stand in the dataset: the ids of its bodies, people, agreements and events, by their places in its record. */
export interface Standing {
  /** The article that this one is a copy of. */
  copyOf: DuplicateOf | null;
  organisation: (at: number) => string | null;
  person: (at: number) => string;
  agreement: (at: number) => string;
  event: (at: number) => string;
  organisationNamed: (name: string) => string | null;
  /** The body of a post of a person (`3 0`: the first of the fourth), as JSON of its id and name, when all articles together know it better than the record; else null. */
  seat: (post: string) => string | null;
}
