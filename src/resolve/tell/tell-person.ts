import type { DatasetPerson, PersonPost } from '../../model/dataset-person.js';
import type { DatasetPost } from '../../model/dataset-post.js';
import type { PossiblySame } from '../../model/dataset-row.js';
import { Tally, distinct } from './most-frequent.js';
import { articlesOf, type Told, toldOnce } from './told-once.js';

/** What one article calls one person. */
export interface PersonFact extends Told {
  name: string;
  aliases: string[];
}

/** A person's row out of what all articles say. */
export function tellPerson(
  id: string,
  formerIds: string[],
  facts: readonly PersonFact[],
  posts: readonly DatasetPost[],
  possiblySame: PossiblySame[],
): DatasetPerson {
  const name = nameOf(facts);
  return {
    id,
    formerIds,
    name,
    aliases: distinct(facts.flatMap((fact) => [fact.name, ...fact.aliases])).filter((alias) => alias !== name),
    posts: shortPosts(posts),
    articles: articlesOf(toldOnce(facts)),
    possiblySame,
  };
}

/** The name that most articles use. */
export function nameOf(facts: readonly PersonFact[]): string {
  const names = new Tally<string>();
  for (const { name } of facts) names.add(name);
  return names.most() ?? '';
}

/** Posts in short, those of most articles first; what is doubtful stands in `posts` alone. */
function shortPosts(posts: readonly DatasetPost[]): PersonPost[] {
  return posts
    .filter(({ doubt }) => doubt === null)
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
    .map(({ id, title, organisation, organisationId, status, firstSeen, lastSeen }) => ({
      id,
      title,
      organisation,
      organisationId,
      status,
      firstSeen,
      lastSeen,
    }));
}
