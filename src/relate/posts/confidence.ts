import type { Article } from '../../model/article.js';
import { logOdds, shareOfOdds } from '../../text/odds.js';
import type { BodyReference } from './body-reference.js';
import { wholesOf } from './hosts.js';
import type { ReadPost } from './read-profiles.js';
import { titleFits } from './title-domain.js';

/**
 * What each sign adds to the log-odds of a post being right: maximum likelihood over what training on one half of the annotated articles
 * found in the other half (1,279 posts). Among the posts of articles that no training saw, 95 % of those with 0.9 and more are right.
 */
const WEIGHTS = {
  // how the body was found
  beside: 0.35,
  list: -0.03,
  place: 0.27,
  spoken: -0.48,
  appointed: -0.54,
  host: -0.63,
  shared: -0.2,
  none: 0.65,
  // the title and the body
  rank: 1.02,
  longTitle: -0.56,
  fits: 0.41,
  misfits: -0.78,
  unit: -1.38,
  // the body's words: as sure as they were read, not read as a body at all, words hanging on before them
  read: 0.58,
  unread: 0.61,
  glued: -1.21,
  inFull: 0.72,
  relative: 0.24,
  proper: 0.36,
  // the body in the article
  otherKind: -0.74,
  headline: 0.55,
  namedTwice: 0.4,
  namedOften: 0.39,
  onlyOne: 0.5,
  latinName: -0.51,
} as const;

/** Bounds of a mention's confidence. */
const LEAST = 0.02;
const MOST = 0.99;

/** How the body of a post was found. */
export type Found = ReadPost['by'] | 'host';

/** How sure a post is: never surer than its name and its title. */
export function confidenceOf(article: Article, { person, title }: Pick<ReadPost, 'person' | 'title'>, found: Found, body: BodyReference | null): number {
  let odds = WEIGHTS[found];
  if (title.rank) odds += WEIGHTS.rank;
  if (title.title.length > 6) odds += WEIGHTS.longTitle;
  if (/[A-Za-z·]/u.test(person.name)) odds += WEIGHTS.latinName;
  if (body) odds += oddsOfWords(article, found, body) + oddsOfBody(article, title.title, body);
  return Math.min(title.confidence, person.confidence, shareOfOdds(odds));
}

function oddsOfWords(article: Article, found: Found, { start, end, organisation, unit }: BodyReference): number {
  const { text } = article;
  const words = text.slice(start, end);
  const before = text[start - 1] ?? '';
  const mention =
    found === 'host' ? undefined : article.organisationMentions.find((other) => other.start >= start && other.end <= end + 1 && other.start < end);
  let odds = mention ? WEIGHTS.read * logOdds(mention.confidence, LEAST, MOST) : WEIGHTS.unread;
  if (mention?.proper !== false) odds += WEIGHTS.proper;
  if (words === organisation + (unit ?? '')) odds += WEIGHTS.inFull;
  if (/^[省市县区州镇乡旗校院]/u.test(words)) odds += WEIGHTS.relative;
  if (/\p{Script=Han}/u.test(before) && !/[由与和及对同向为在会是任兼原见各经据请至到的]/u.test(before)) odds += WEIGHTS.glued;
  return odds;
}

function oddsOfBody(article: Article, title: string, body: BodyReference): number {
  const organisation = article.organisations.find(({ id }) => id === body.organisationId);
  const named = organisation?.mentions.length ?? 0;
  const fit = titleFits(title, body.unit ?? body.organisation);
  let odds = fit === 1 ? WEIGHTS.fits : fit === 0 ? WEIGHTS.misfits : 0;
  if (body.unit !== null) odds += WEIGHTS.unit;
  if (organisation?.kind === 'other') odds += WEIGHTS.otherKind;
  if ((organisation?.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < (article.blocks[0]?.end ?? 0)) odds += WEIGHTS.headline;
  if (named > 1) odds += WEIGHTS.namedTwice;
  if (named > 2) odds += WEIGHTS.namedOften;
  // no other body of the article has such posts
  if (wholesOf(article).every((whole) => whole.organisation.id === body.organisationId || titleFits(title, whole.organisation.name) < 1))
    odds += WEIGHTS.onlyOne;
  return odds;
}
