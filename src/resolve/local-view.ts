import type { ArticleRecord } from '../model/article-record.js';
import type { DuplicateOf } from '../model/dataset-article.js';
import type { Standing } from './standing.js';

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
  /** The body of a person's post, as JSON of its id and name, when all articles together know it better than the record; else null. */
  seat: (localId: string, post: number) => string | null;
}

/** The view of a record that stands so; `edited` is the record as corrections changed it. */
export function localView(record: ArticleRecord, standing: Standing, edited: ArticleRecord = record): LocalView {
  const organisations = new Map(record.organisations.map(({ id }, at) => [id, at]));
  const people = new Map(record.people.map(({ id }, at) => [id, at]));
  return {
    record: edited,
    copyOf: standing.copyOf,
    organisation: (localId) => {
      const at = localId === null ? undefined : organisations.get(localId);
      return at === undefined ? null : standing.organisation(at);
    },
    person: (localId) => {
      const at = people.get(localId);
      if (at === undefined) throw new TypeError(`article ${record.id} refers to person ${localId}, which is not in its record`);
      return standing.person(at);
    },
    agreement: standing.agreement,
    event: standing.event,
    organisationNamed: (name) => (name === null ? null : standing.organisationNamed(name)),
    seat: (localId, post) => {
      const at = people.get(localId);
      return at === undefined ? null : standing.seat(`${at} ${post}`);
    },
  };
}
