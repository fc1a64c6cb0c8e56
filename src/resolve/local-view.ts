import type { ArticleRecord } from '../model/article-record.js';
import type { Resolution } from './world.js';

/** One record with the dataset's ids in place of its own. */
export interface LocalView {
  record: ArticleRecord;
  /** Id of the article that this one is a copy of. */
  copyOf: string | null;
  organisation: (localId: string | null) => string | null;
  person: (localId: string) => string;
  agreement: (at: number) => string;
  event: (at: number) => string;
  organisationNamed: (name: string | null) => string | null;
}

/** Looks at the record of the article with this index through the resolution; `articleIds` are the ids of all articles, sorted. */
export function localView(record: ArticleRecord, article: number, resolution: Resolution, articleIds: readonly string[]): LocalView {
  const organisations = new Map(record.organisations.map(({ id }, at) => [id, resolution.organisation(article, at)]));
  const people = new Map(record.people.map(({ id }, at) => [id, resolution.person(article, at)]));
  const copy = resolution.copyOf(article);
  return {
    record,
    copyOf: copy === undefined ? null : articleIds[copy.of] ?? null,
    organisation: (localId) => (localId === null ? null : organisations.get(localId) ?? null),
    person: (localId) => {
      const id = people.get(localId);
      if (id === undefined) throw new TypeError(`article ${record.id} refers to person ${localId}, which is not in its record`);
      return id;
    },
    agreement: (at) => resolution.agreement(article, at),
    event: (at) => resolution.event(article, at),
    organisationNamed: (name) => (name === null ? null : resolution.organisationNamed(name)),
  };
}
