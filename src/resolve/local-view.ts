import type { ArticleRecord } from '../model/article-record.js';
import type { DuplicateOf } from '../model/dataset-article.js';

/** One record as it goes into the dataset, with the dataset's ids for its own. */
export interface LocalView {
  record: ArticleRecord;
  /** The article that this one is a copy of. */
  copyOf: DuplicateOf | null;
  organisation: (localId: string | null) => string | null;
  person: (localId: string) => string;
  /** By the place in the record's list. */
  agreement: (at: number) => string;
  event: (at: number) => string;
  organisationNamed: (name: string | null) => string | null;
  /** The body of a post (`p3 0`: the first of person p3), as JSON of its id and name, when all articles together know it better than the record; else null. */
  seat: (post: string) => string | null;
}
