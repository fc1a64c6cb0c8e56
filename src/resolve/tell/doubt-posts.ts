import type { DatasetPost, TitleCategory } from '../../model/dataset-post.js';
import { canonicalName } from '../organisations/canonical-name.js';
import { isAnyMinistry } from '../organisations/country-body.js';
import { readPlace } from '../organisations/read-place.js';
import { isForeignName } from '../people/foreign-name.js';
import { doubtOffices } from './doubt-offices.js';

/** With so many times the articles, one body's claim to a person's title makes another body's claim doubtful. */
const TIMES = 10;

/** Posts that one person seldom has at two bodies; one may be a member or a chairman of many. */
const ONE_AT_A_TIME: ReadonlySet<TitleCategory> = new Set(['head', 'partySecretary', 'chiefExecutive', 'secretaryGeneral', 'spokesperson', 'diplomat']);

/**
 * Marks the posts of one person that are more likely a misreading than a post: the same title stands, in ten times as
 * many articles, with another body (…总统 at a ministry that the sentence also names), or all other offices are another
 * state's; or a foreigner stands at a ministry without a state.
 */
export function doubtPosts(posts: readonly DatasetPost[]): DatasetPost[] {
  const most = mostToldOf(posts);
  const state = stateOf(posts);
  const offices = doubtOffices(posts);
  return posts.map((post) => {
    const doubt = doubtOf(post, most.get(post.title), state) ?? offices.get(post.id) ?? null;
    return doubt === null ? post : { ...post, doubt };
  });
}

interface State {
  country: string;
  articles: number;
}

function doubtOf(post: DatasetPost, best: DatasetPost | undefined, state: State | null): string | null {
  const { organisation, person, category, status, articles } = post;
  if (organisation === null) return null;
  if (isForeignName(person) && isAnyMinistry(canonicalName(organisation))) return 'a foreign name at a ministry of which no article says whose it is';
  if (!ONE_AT_A_TIME.has(category)) return null;
  // who was a province's secretary once may be another body's in a hundred articles since
  if (best && status !== 'former' && bodyOf(best) !== bodyOf(post) && best.articles.length >= TIMES * articles.length)
    return `${best.articles.length} articles give this title with ${best.organisation}, ${articles.length} with this body`;
  const country = countryOf(organisation);
  if (state && country !== null && country !== state.country && state.articles >= TIMES * articles.length)
    return `${state.articles} articles give offices of ${state.country}, ${articles.length} this one`;
  return null;
}

/** Of each title the post that most articles tell of. */
function mostToldOf(posts: readonly DatasetPost[]): Map<string, DatasetPost> {
  const most = new Map<string, DatasetPost>();
  for (const post of posts) {
    const best = most.get(post.title);
    if (
      post.organisation !== null &&
      (!best || post.articles.length > best.articles.length || (post.articles.length === best.articles.length && post.id < best.id))
    )
      most.set(post.title, post);
  }
  return most;
}

/** The state whose offices most articles give the person. */
function stateOf(posts: readonly DatasetPost[]): State | null {
  const told = new Map<string, number>();
  for (const { organisation, articles } of posts) {
    const country = organisation === null ? null : countryOf(organisation);
    if (country !== null) told.set(country, (told.get(country) ?? 0) + articles.length);
  }
  let best: State | null = null;
  for (const [country, articles] of told) if (!best || articles > best.articles) best = { country, articles };
  return best;
}

function countryOf(organisation: string): string | null {
  return readPlace(canonicalName(organisation))?.country ?? null;
}

function bodyOf({ organisationId, organisation }: DatasetPost): string | null {
  return organisationId ?? organisation;
}
