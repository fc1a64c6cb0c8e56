import type { Article, TitleMention } from '../../model/article.js';
import { type BodyReference, inside, referenceTo } from './body-reference.js';
import { isPartyDepartment } from './departments.js';
import type { Item } from './line-items.js';
import { linkOf } from './links.js';
import { departmentOf } from './list-bodies.js';
import { atOrgan } from './organ-titles.js';
import { placeLevelOf, type RelativePlaces } from './relative-places.js';
import { printedBodyBefore, shortBodyBefore } from './short-body.js';
import { atLevel, titleFits } from './title-domain.js';
import { bodyOfWords } from './body-of-words.js';

/** A title and the body that it is held at. */
export interface Held {
  title: TitleMention;
  body: BodyReference | null;
}

/** Bodies and titles from `first` on, as far as they hang together: 校董会副主席、园艺学院兼职教授. */
export function readGroup(article: Article, line: readonly Item[], first: number, taken: ReadonlySet<TitleMention>, places: RelativePlaces): Held[] {
  const group: Held[] = [];
  const start = (line[first] as Item).start;
  let body: BodyReference | null =
    line[first]?.kind === 'title'
      ? (shortBodyBefore(article, start, line[first - 1]?.end ?? 0) ?? printedBodyBefore(article, line[first - 1]?.end ?? 0, start))
      : null;
  for (let i = first; i < line.length; i++) {
    const item = line[i] as Item;
    if (i > first && !['adjacent', 'list', 'and-post'].includes(linkOf(item.gap))) break;
    if (item.kind === 'name' || (item.kind === 'title' && taken.has(item.mention))) break;
    if (item.kind === 'title')
      group.push({
        title: item.mention,
        body:
          body && titleFits(item.mention.title, body.unit ?? body.organisation) > 0
            ? i > first && line[i - 1]?.kind === 'title'
              ? atLevel(item.mention.title, aboveOrgan(article, line[i - 1] as Item, body))
              : body
            : isBeside(line, i)
              ? body
              : placeOf(item.mention, places),
      });
    else body = bodyOf(article, item, i > first && linkOf(item.gap) === 'adjacent' ? body : null, places, body ? [body] : []);
  }
  return group;
}

/** 某检察院检察委员会委员、|检察员: behind a post of an organ, its whole. */
const aboveOrgan = (article: Article, before: Item, body: BodyReference): BodyReference =>
  before.kind === 'title' ? (atOrgan(article, before.mention.title, body).body ?? body) : body;

/** 县委常委、副县长: the county of the text. */
function placeOf(title: TitleMention, places: RelativePlaces): BodyReference | null {
  const level = placeLevelOf(title.title);
  const place = level ? places.of(level, title.start, true) : null;
  return place ? { ...bodyOfWords(place, title), place: true } : null;
}

const isBeside = (line: readonly Item[], index: number) => line[index - 1]?.kind !== 'title' && linkOf((line[index] as Item).gap) === 'adjacent';

/** The body of an item: inside `whole` where one stands right before it, else by itself; a department goes to its owner. */
export function bodyOf(
  article: Article,
  item: Item,
  whole: BodyReference | null,
  places: RelativePlaces,
  owners: readonly BodyReference[] = [],
): BodyReference | null {
  const reference = referenceTo(article, item, places);
  if (!reference) return whole;
  if (whole) return whole.organisationId === null ? { ...reference, organisation: whole.organisation + reference.organisation } : inside(reference, whole);
  return reference.department || isPartyDepartment(reference.organisation) ? departmentOf(reference, owners, article) : reference;
}
