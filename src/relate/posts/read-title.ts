import type { Article, TitleMention } from '../../model/article.js';
import type { BodyReference } from './body-reference.js';
import { isPlainUnitName } from './departments.js';
import type { Item } from './line-items.js';
import type { Link } from './links.js';
import { departmentOf, ownerOfTitle } from './list-bodies.js';
import { atOrgan } from './organ-titles.js';
import { seatOf } from './row-bodies.js';
import { brandBefore, printedBodyBefore, shortBodyBefore, wordsForBody } from './short-body.js';
import { placeLevelOf } from './relative-places.js';
import { atLevel, isOfPlace, needsNoBody, titleFits } from './title-domain.js';
import type { Pending, Reading } from './read-profiles.js';
import { bodyOfWords } from './body-of-words.js';

/** A title of a sentence with the body that it is held at, as far as what stands before it says. */
export function readTitle(reading: Reading, title: TitleMention, link: Link | 'description', last: Item | null): Pending {
  const { beside, owners, pending, previous } = reading;
  if (beside && link === 'adjacent' && last && last.kind !== 'name' && last.kind !== 'title' && (last.kind !== 'place' || isOfPlace(title.title)))
    return { title, body: beside, by: 'beside' };
  const between = last ? reading.article.text.slice(last.end, title.start) : '';
  // 飞鹭公司由总经理张三签字
  if (
    previous &&
    /^(?:则|将|方面)?由$/u.test(between) &&
    !needsNoBody(title.title) &&
    !title.rank &&
    titleFits(title.title, previous.unit ?? previous.organisation) > 0
  )
    return { title, body: previous, by: 'list' };
  const spoken = link === 'far' || (link === 'list' && /^、(?:《[^》]+》|\p{Script=Han}{2,})$/u.test(between)) ? spokenBody(reading, title, last) : null;
  if (spoken) return { title, body: spoken, by: 'spoken' };
  const level = placeLevelOf(title.title);
  const place = level ? (seatOf(level, pending.at(-1)?.body ?? (reading.linked ? owners.at(-1) : null)) ?? reading.places.of(level, title.start, true)) : null;
  if (place)
    return {
      title,
      body: { ...bodyOfWords(place, title), place: true },
      by: 'place',
    };
  // 院长、教授甲: a rank in a list does not say where
  if (title.rank) return { title, body: null, by: 'none' };
  const before = wholeOf(reading.article, pending.at(-1));
  if (before?.body && link !== 'far' && !needsNoBody(title.title) && titleFits(title.title, before.body.unit ?? before.body.organisation) > 0) {
    // 党委书记、校长: both at the body of the first, unless another body of the list fits better
    return { title, body: atLevel(title.title, before.body), by: 'list' };
  }
  const same =
    reading.linked && !needsNoBody(title.title) && reading.ownedBy !== null && title.title.endsWith(reading.ownedBy.slice(-2)) ? (owners.at(-1) ?? null) : null;
  const body = same ?? ownerOfTitle(title.title, owners, reading.linked);
  return { title, body, by: body ? 'list' : 'none' };
}

/** 某检察院检察委员会|委员、检察员: what follows is held in the whole. */
const wholeOf = (article: Article, post: Pending | undefined): Pending | undefined =>
  post && { ...post, body: atOrgan(article, post.title.title, post.body).body ?? post.body };

/** A body in the words right before a title where none has been read: a unit behind a body, a short form, a name of its own. */
function spokenBody(reading: Reading, title: TitleMention, last: Item | null): BodyReference | null {
  const from = last && last.kind !== 'place' ? last.end : 0;
  const words = reading.article.text.slice(from, title.start);
  const { previous } = reading;
  if (
    last?.kind === 'body' &&
    previous &&
    /^\p{Script=Han}{1,8}(?:班|科|室|处|部|队|组|站|所|系|庭|股|中心|车间|病区|委员会|学院|分公司|支行|分院)$/u.test(words) &&
    !/[和与及的在]/u.test(words)
  )
    return { ...previous, unit: (previous.unit ?? '') + words, start: last.start, end: title.start };
  const body = shortBodyBefore(reading.article, title.start, from) ?? printedBodyBefore(reading.article, from, title.start);
  if (body && titleFits(title.title, body.organisation) > 0)
    return isPlainUnitName(body.organisation) || /(?:支行|分行|营业部)$/u.test(body.organisation)
      ? departmentOf({ ...body, department: true }, reading.linked ? reading.owners : [], reading.article)
      : body;
  return wordsForBody(reading.article, from, title.start) ?? brandBefore(reading.article, from, title.start);
}
