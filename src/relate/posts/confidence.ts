import type { Article } from '../../model/article.js';
import { logOdds, shareOfOdds } from '../../text/odds.js';
import type { BodyReference } from './body-reference.js';
import type { ReadPost } from './read-profiles.js';
import { needsNoBody } from './title-domain.js';

/**
 * What each sign adds to the log-odds of a post being right: maximum likelihood, held back a little (a penalty of half the square of each
 * weight), over what training on one half of the annotated articles found in the other half (1,318 posts). Of the posts of articles that
 * no training saw, 94 % of those with 0.9 and more are right, and 66 % of the right ones have 0.9 and more.
 */
const WEIGHTS = {
  always: -2.65,
  // for each unit of log-odds of its parts
  title: 0.62,
  person: 0.26,
  body: 0.28,
  // the name and the title
  longName: -0.91,
  longTitle: -1.43,
  weakTitle: -0.59,
  rank: 0.3,
  adjacent: 0.35,
  behind: 1.27,
  traditional: -0.62,
  // how the body was found
  appointed: -0.32,
  host: 0.66,
  none: 0.82,
  bodiless: -2.11,
  needsNone: 1.76,
  narrow: -1.61,
  // the body's words
  weakBody: -0.57,
  unread: -0.37,
  standIn: 0.48,
  proper: 0.89,
  inFull: 0.52,
  glued: -0.6,
  behindMark: 0.64,
  longBody: -0.32,
  madeUp: -0.46,
  // the body in the article
  unit: -0.57,
  place: 0.34,
  unknown: -1.04,
  headline: 0.34,
  namedOften: 0.7,
} as const;

/** Bounds of a mention's confidence. */
const LEAST = 0.02;
const MOST = 0.99;
/** A body that stands elsewhere in the text is never all but certain. */
const MOST_BY_CONTEXT = 0.95;
/** From how many characters on a body of the list stands in another clause. */
const FAR = 8;
/** How far a body must be ahead of the next one that fits for the choice to be plain. */
const PLAIN_LEAD = 1;

/** How the body of a post was found. */
export type Found = ReadPost['by'] | 'host';

/** How sure a post is, by its name, its title, its body and how they hang together. */
export function confidenceOf(article: Article, { person, title }: Pick<ReadPost, 'person' | 'title'>, found: Found, body: BodyReference | null): number {
  const titleOdds = logOdds(title.confidence, LEAST, MOST);
  const surest = article.people.find(({ id }) => id === person.personId)?.confidence ?? person.confidence;
  let odds = WEIGHTS.always + WEIGHTS.title * titleOdds + WEIGHTS.person * logOdds(surest, LEAST, MOST);
  if (titleOdds < 2.6) odds += WEIGHTS.weakTitle;
  if (title.title.length > 6) odds += WEIGHTS.longTitle;
  if (/^\p{Script=Han}{4,}$/u.test(person.name)) odds += WEIGHTS.longName;
  if (title.rank) odds += WEIGHTS.rank;
  if (title.end === person.start) odds += WEIGHTS.adjacent;
  if (title.start === person.end) odds += WEIGHTS.behind;
  if (article.language === 'zh-Hant') odds += WEIGHTS.traditional;
  if (found === 'appointed') odds += WEIGHTS.appointed;
  if (found === 'none') odds += WEIGHTS.none;
  if (found === 'host') odds += WEIGHTS.host;
  if (needsNoBody(title.title)) odds += WEIGHTS.needsNone;
  if (body) odds += (found === 'host' ? 0 : oddsOfWords(article, body)) + oddsOfBody(article, body);
  else if (!title.rank) odds += WEIGHTS.bodiless;
  const elsewhere = found === 'host' || (found === 'list' && body !== null && title.start - body.end > FAR);
  return Math.min(elsewhere ? MOST_BY_CONTEXT : MOST, shareOfOdds(odds));
}

/** A character that a body's name may stand behind without being a part of it. */
const LEADS = /[由与和及对同向为在会是任兼原见各经据请至到的]/u;

function oddsOfWords(article: Article, { start, end, organisation, unit }: BodyReference): number {
  const { text } = article;
  const words = text.slice(start, end);
  const before = text[start - 1] ?? '';
  const whole = organisation + (unit ?? '');
  const mention = article.organisationMentions.find((other) => other.start >= start && other.end <= end + 1 && other.start < end);
  let odds = mention ? WEIGHTS.body * logOdds(mention.confidence, LEAST, MOST) : WEIGHTS.unread;
  if (mention && mention.confidence < 0.7) odds += WEIGHTS.weakBody;
  if (mention?.form === 'anaphor') odds += WEIGHTS.standIn;
  if (mention?.proper !== false) odds += WEIGHTS.proper;
  if (words === whole) odds += WEIGHTS.inFull;
  else if (!text.includes(whole)) odds += WEIGHTS.madeUp;
  if (/\p{Script=Han}/u.test(before) && !LEADS.test(before)) odds += WEIGHTS.glued;
  if (before === '' || /[，、。；：（\n]/u.test(before)) odds += WEIGHTS.behindMark;
  if (whole.length > 12) odds += WEIGHTS.longBody;
  return odds;
}

function oddsOfBody(article: Article, { organisationId, unit, place, lead }: BodyReference): number {
  const organisation = article.organisations.find(({ id }) => id === organisationId);
  let odds = unit === null ? 0 : WEIGHTS.unit;
  if (place) odds += WEIGHTS.place;
  else if (organisationId === null) odds += WEIGHTS.unknown;
  if (lead !== undefined && lead < PLAIN_LEAD) odds += WEIGHTS.narrow;
  if ((organisation?.mentions[0]?.start ?? Number.POSITIVE_INFINITY) < (article.blocks[0]?.end ?? 0)) odds += WEIGHTS.headline;
  if ((organisation?.mentions.length ?? 0) > 2) odds += WEIGHTS.namedOften;
  return odds;
}
