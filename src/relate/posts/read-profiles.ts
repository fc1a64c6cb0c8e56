import type { Article, PersonMention, TitleMention } from '../../model/article.js';
import type { PostStatus } from '../../model/person.js';
import { type BodyReference, referenceTo } from './body-reference.js';
import { isPartyDepartment } from './departments.js';
import type { Item } from './line-items.js';
import { type Link, linkOf } from './links.js';
import { departmentOf } from './list-bodies.js';
import { atOrgan } from './organ-titles.js';
import { combine, ofThisList } from './row-bodies.js';
import { isOfSeveral, isShareable } from './shared-titles.js';
import type { RelativePlaces } from './relative-places.js';
import { isUnitTitle, titleFits } from './title-domain.js';
import { readTitle } from './read-title.js';

/** A post read from the text: who, which title, at which body (null when nothing near says). */
export interface ReadPost {
  person: PersonMention;
  title: TitleMention;
  body: BodyReference | null;
  /** How the body was found: beside the title, from the list, or not at all. */
  by: 'beside' | 'spoken' | 'list' | 'place' | 'none' | 'shared' | 'appointed';
  /** Said by the verb, where it differs from what the title's own words say. */
  status?: PostStatus | undefined;
}

/** A title that waits for its name. */
export interface Pending {
  title: TitleMention;
  body: BodyReference | null;
  by: ReadPost['by'];
}

/** Titles that stand for people without their names: 各单位主要负责人，某局局长张三. */
const UNNAMED = /负责人$|負責人$|代表$/u;

/** What the sentence has said so far. */
export interface Reading {
  article: Article;
  places: RelativePlaces;
  /** Bodies beside titles of the sentence, the last one at the end. */
  owners: BodyReference[];
  /** Whether only list marks stand since the last owner. */
  linked: boolean;
  /** The title that the last owner stands beside. */
  ownedBy: string | null;
  beside: BodyReference | null;
  /** The body named last, though words stand between. */
  previous: BodyReference | null;
  /** The body right before a name: 我校|张三|校长、李四|副校长. */
  ofNamed: BodyReference | null;
  /** Titles that wait for their name. */
  pending: Pending[];
  /** Titles that further names of a list share: 副校长甲、乙. */
  shared: Pending[];
}

/** Reads the posts of one sentence: body, titles and name in a row, rows in lists that share bodies and titles. */
export function readProfiles(article: Article, line: readonly Item[], places: RelativePlaces): ReadPost[] {
  const posts: ReadPost[] = [];
  const reading: Reading = { article, places, owners: [], linked: false, ownedBy: null, beside: null, previous: null, ofNamed: null, pending: [], shared: [] };
  let last: Item | null = null;
  for (const [index, item] of line.entries()) {
    const link = last ? linkBetween(last, item) : 'far';
    if (link === 'far' || link === 'bracket') breakOff(reading, item, link);
    if (item.kind !== 'name' && item.kind !== 'title') {
      reading.beside = bodyOf(reading, item, link === 'adjacent' && last !== null && last.kind !== 'name' && last.kind !== 'title');
      // a body right behind a title begins anew; one behind a mark or behind another body goes on
      if (
        !['list', 'and-post'].includes(link) &&
        !(link === 'adjacent' && last?.kind !== 'title') &&
        !(link === 'comma' && !reading.pending.some(({ title }) => UNNAMED.test(title.title)))
      )
        reading.pending = [];
      reading.shared = [];
    } else if (item.kind === 'title' && isBehindName(line, index, link)) {
      const body =
        // 某大学|张三|处长: the unit goes unnamed
        !item.mention.rank &&
        reading.ofNamed &&
        (isUnitTitle(item.mention.title) || titleFits(item.mention.title, reading.ofNamed.unit ?? reading.ofNamed.organisation) > 0)
          ? reading.ofNamed
          : null;
      posts.push({ person: (last as Item & { kind: 'name' }).mention, title: item.mention, body, by: body ? 'list' : 'none' });
      // the name goes on being the last item: 张三教授、李四教授
      continue;
    } else if (item.kind === 'title' && isAppointed(line, index)) {
      reading.pending = [];
      reading.beside = null;
    } else if (item.kind === 'title') {
      const post = readTitle(reading, item.mention, link, last);
      // 各镇镇长与县长甲: the first are many, and not named
      if (!/[各诸]\p{Script=Han}{0,5}$/u.test(article.text.slice(Math.max(0, item.start - 6), item.start))) reading.pending.push(post);
      if (post.body && (post.by === 'beside' || post.by === 'spoken' || post.by === 'place')) {
        reading.owners.push(atOrgan(article, post.title.title, post.body).body ?? post.body);
        reading.ownedBy = post.title.title;
        reading.linked = true;
      }
      reading.beside = null;
    } else posts.push(...readName(reading, item, link, last, line, index));
    last = item;
  }
  return posts;
}

/** 董事长、2003级校友|张三; 董事长，计算机系1993届校友|张三; 副县长（挂职）、选派干部|张三. */
const DESCRIPTION = /^(?:[（(][^（）()]{1,8}[）)])?(?:、[^，。；：、！？]{1,24}|，[^，。；：、！？]{0,16}(?:校友|系友|劳动模范|民主党人|共和党人))$/u;

function linkBetween(last: Item, item: Item): Link | 'description' {
  const link = linkOf(item.gap);
  // 董事长、2003级校友张三: words between that say more of the same person
  if (link === 'far' && item.kind === 'name' && last.kind === 'title' && DESCRIPTION.test(item.gap)) return 'description';
  // 副社长、海外事业总监: the second title's department has not been read as one
  if (
    link === 'far' &&
    last.kind === 'title' &&
    ((item.kind === 'title' && /^(?:、|兼)[“”「」《》（）\p{Script=Han}]{1,30}$/u.test(item.gap)) ||
      (item.kind === 'body' && /^(?:、|兼)\p{Script=Han}{1,8}$/u.test(item.gap)))
  )
    return 'list';
  return link;
}

function breakOff(reading: Reading, item: Item, link: 'far' | 'bracket'): void {
  if (/[。；！？]/u.test(item.gap)) reading.owners = [];
  if (link === 'bracket' || item.gap.length > 12) reading.linked = false;
  reading.pending = [];
  reading.previous = reading.beside;
  reading.beside = null;
  reading.ofNamed = null;
  if (item.gap.trim() !== '等') reading.shared = [];
}

function bodyOf(reading: Reading, item: Item, adjacent: boolean): BodyReference | null {
  const named = referenceTo(reading.article, item, reading.places);
  if (!named) return adjacent ? reading.beside : null;
  const reference = adjacent ? named : ofThisList(reading.article, reading.linked ? reading.owners.at(-1) : undefined, item, named);
  if (adjacent && reading.beside) return combine(reading.beside, reference, item.kind);
  return reference.department || (item.kind === 'body' && isPartyDepartment(reference.organisation))
    ? departmentOf(reference, reading.linked ? reading.owners : [], reading.article)
    : reference;
}

/** 张三教授, 李四主席: a title behind a name, when no other name follows that it would rather go with. */
function isBehindName(line: readonly Item[], index: number, link: Link | 'description'): boolean {
  const item = line[index] as Item;
  const next = line[index + 1];
  // 责任编辑：张三 值班总编辑：李四
  if (next && /^[:：]/u.test(next.gap)) return false;
  if (line[index - 1]?.kind !== 'name' || link !== 'adjacent' || item.gap.trim() !== '' || item.kind !== 'title') return false;
  return item.mention.rank || !(next?.kind === 'name' && linkOf(next.gap) === 'adjacent');
}

/** 甲兼任院长，某公司总监乙: the first title is the first one's, by its verb; nothing of it waits for the next name. */
function isAppointed(line: readonly Item[], index: number): boolean {
  const next = line[index + 1];
  if (next?.kind === 'name' && linkOf(next.gap) === 'adjacent') return false;
  let first = index;
  while (first > 0 && linkOf((line[first] as Item).gap) === 'adjacent' && !['name', 'title'].includes((line[first - 1] as Item).kind)) first--;
  return line[first - 1]?.kind === 'name' && /(?:任|当选为?|當選|聘为|聘為)(?:首任|新任|双|雙|合资|合营|项目|新)?$/u.test((line[first] as Item).gap.slice(-8));
}

function readName(
  reading: Reading,
  item: Item & { kind: 'name' },
  link: Link | 'description',
  last: Item | null,
  line: readonly Item[],
  index: number,
): ReadPost[] {
  const { pending, shared } = reading;
  const posts: ReadPost[] = [];
  // 某学会会长、某医院|张三教授: where one is from stands between
  const fromThere = pending.length > 0 && last?.kind === 'body' && link === 'adjacent';
  if (fromThere) for (const post of pending) posts.push({ person: item.mention, ...post });
  else if (pending.length > 0 && last?.kind === 'title' && (link === 'adjacent' || (link === 'comma' && item.gap.trim() === '：') || link === 'description')) {
    for (const post of pending) posts.push({ person: item.mention, ...post });
    reading.shared = pending.filter((post) => isShareable(post.title.title) || isOfSeveral(reading.article, line, index));
  } else if (last?.kind === 'name' && (link === 'list' || (link === 'adjacent' && item.gap !== '')) && shared.length > 0) {
    for (const post of shared) posts.push({ person: item.mention, ...post, by: 'shared' });
  } else if (last?.kind !== 'name') reading.shared = [];
  if (link === 'adjacent' && item.gap === '' && last && last.kind !== 'title' && last.kind !== 'name') reading.ofNamed = reading.beside;
  else if (link !== 'list') reading.ofNamed = null;
  reading.pending = [];
  reading.beside = null;
  return posts;
}
