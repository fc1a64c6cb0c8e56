import type { DatasetPost, TitleCategory } from '../../model/dataset-post.js';
import { canonicalName } from '../organisations/canonical-name.js';
import { isAnyMinistry } from '../organisations/country-body.js';
import { isForeignName } from '../people/foreign-name.js';

/** With so many times the articles, one body's claim to a person's title makes another body's claim doubtful. */
const TIMES = 10;

/** Posts that one person seldom has at two bodies; one may be a member or a chairman of many. */
const ONE_AT_A_TIME: ReadonlySet<TitleCategory> = new Set(['head', 'partySecretary', 'chiefExecutive', 'secretaryGeneral', 'spokesperson', 'diplomat']);

/**
 * Marks the posts of one person that are more likely a misreading than a post: the same title stands, in ten times as
 * many articles, with another body (…总统 at a ministry that the sentence also names).
 */
export function doubtPosts(posts: readonly DatasetPost[]): DatasetPost[] {
  const most = new Map<string, DatasetPost>();
  for (const post of posts) {
    const best = most.get(post.title);
    if (
      post.organisation !== null &&
      (!best || post.articles.length > best.articles.length || (post.articles.length === best.articles.length && post.id < best.id))
    )
      most.set(post.title, post);
  }
  return posts.map((post) => {
    if (post.organisation !== null && isForeignName(post.person) && isAnyMinistry(canonicalName(post.organisation)))
      return { ...post, doubt: 'a foreign name at a ministry of which no article says whose it is' };
    const best = most.get(post.title);
    if (
      !best ||
      !ONE_AT_A_TIME.has(post.category) ||
      best.id === post.id ||
      post.organisation === null ||
      bodyOf(best) === bodyOf(post) ||
      best.articles.length < TIMES * post.articles.length
    )
      return post;
    return { ...post, doubt: `${best.articles.length} articles give this title with ${best.organisation}, ${post.articles.length} with this body` };
  });
}

function bodyOf({ organisationId, organisation }: DatasetPost): string | null {
  return organisationId ?? organisation;
}
