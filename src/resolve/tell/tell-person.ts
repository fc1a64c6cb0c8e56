import type { DatasetPerson } from '../../model/dataset-person.js';
import type { DatasetPost } from '../../model/dataset-post.js';
import type { PossiblySame } from '../../model/dataset-row.js';
import { Tally, distinct } from './most-frequent.js';
import { articlesOf, type Told, toldOnce } from './told-once.js';

/** What one article calls one person. */
export interface PersonFact extends Told { name: string; aliases: string[] }

/** A person's row out of what all articles say. */
export function tellPerson(id: string, formerIds: string[], facts: readonly PersonFact[], posts: readonly DatasetPost[], possiblySame: PossiblySame[]): DatasetPerson {
  const names = new Tally<string>();
  for (const { name } of facts) names.add(name);
  const name = names.most() ?? '';
  return {
    id, formerIds, name,
    aliases: distinct(facts.flatMap((fact) => [fact.name, ...fact.aliases])).filter((alias) => alias !== name),
    posts: posts.map(({ id: post, title, organisation, organisationId, status, firstSeen, lastSeen }) => ({ id: post, title, organisation, organisationId, status, firstSeen, lastSeen })),
    articles: articlesOf(toldOnce(facts)), possiblySame,
  };
}
