import type { Article, PersonMention, TitleMention } from '../../model/article.js';
import type { PostStatus } from '../../model/person.js';
import { type BodyReference, referenceTo } from './body-reference.js';
import { departmentOf, ownerOfTitle } from './list-bodies.js';
import { type Item, type Link, linkOf } from './line-items.js';
import { placeLevelOf, type RelativePlaces } from './relative-places.js';
import { isOfPlace, isOfState, isWholeTitle, titleFits } from './title-domain.js';

/** A post read from the text: who, which title, at which body (null when nothing near says). */
export interface ReadPost {
  person: PersonMention;
  title: TitleMention;
  body: BodyReference | null;
  /** How the body was found: beside the title, from the list, or not at all. */
  by: 'beside' | 'list' | 'none' | 'shared' | 'appointed';
  /** Said by the verb, where it differs from what the title's own words say. */
  status?: PostStatus | undefined;
}

interface Pending { title: TitleMention; body: BodyReference | null; by: ReadPost['by'] }

/** Reads the posts of one sentence: body, titles and name in a row, rows in lists that share bodies and titles. */
export function readProfiles(article: Article, line: readonly Item[], places: RelativePlaces): ReadPost[] {
  const posts: ReadPost[] = [];
  /** Bodies of the list so far, the last one named at the end. */
  let bodies: BodyReference[] = [];
  let beside: BodyReference | null = null;
  let pending: Pending[] = [];
  let shared: Pending[] = [];
  let last: Item | null = null;
  for (const [index, item] of line.entries()) {
    let link: Link | 'description' = last ? linkOf(item.gap) : 'far';
    // 董事长、2003级校友张三: words between that say more of the same person
    if (link === 'far' && item.kind === 'name' && last?.kind === 'title' && /^、[^，。；：、！？]{1,24}$/u.test(item.gap)) link = 'description';
    if (link === 'far' || link === 'bracket') {
      if (/[。；！？]/u.test(item.gap) || link === 'bracket' || item.gap.length > 12) bodies = [];
      pending = [];
      beside = null;
      if (item.gap.trim() !== '等') shared = [];
    }
    if (item.kind === 'body' || item.kind === 'place') {
      const reference = referenceTo(article, item, places);
      beside = reference;
      if (link === 'adjacent' && last && (last.kind === 'body' || last.kind === 'place')) beside = combine(bodies.at(-1), reference);
      else if (reference.department) beside = withinList(reference, bodies, article);
      if (item.kind === 'body' || isTitleNext(line, index)) bodies.push(beside);
      if (link !== 'list' && link !== 'and-post' && link !== 'comma') pending = [];
    } else if (item.kind === 'title' && isBehindName(line, index, link as Link)) {
      posts.push({ person: (last as Item & { kind: 'name' }).mention, title: item.mention, body: null, by: 'none' });
      // the name goes on being the last item: 张三教授、李四教授
      continue;
    } else if (item.kind === 'title') {
      pending.push(readTitle(item.mention, link as Link, last, beside, bodies, pending, places));
      beside = null;
    } else {
      if (pending.length > 0 && last?.kind === 'title' && (link === 'adjacent' || (link === 'comma' && item.gap.trim() === '：') || link === 'description')) {
        for (const post of pending) posts.push({ person: item.mention, ...post });
        shared = pending.filter((post) => isShareable(post.title.title));
      } else if (last?.kind === 'name' && (link === 'list' || (link === 'adjacent' && item.gap !== '')) && shared.length > 0) {
        for (const post of shared) posts.push({ person: item.mention, ...post, by: 'shared' });
      } else if (last?.kind !== 'name') shared = [];
      pending = [];
      beside = null;
    }
    if (item.kind !== 'name' && item.kind !== 'title') shared = item.kind === 'body' || item.kind === 'place' ? [] : shared;
    last = item;
  }
  return posts;
}

/** 张三教授, 李四主席: a title behind a name, when no other name follows that it would rather go with. */
function isBehindName(line: readonly Item[], index: number, link: Link): boolean {
  const item = line[index] as Item;
  const next = line[index + 1];
  if (line[index - 1]?.kind !== 'name' || link !== 'adjacent' || item.gap.trim() !== '' || item.kind !== 'title') return false;
  return item.mention.rank || !(next?.kind === 'name' && linkOf(next.gap) === 'adjacent');
}

function isTitleNext(line: readonly Item[], index: number): boolean {
  const next = line[index + 1];
  return next?.kind === 'title' && linkOf(next.gap) === 'adjacent';
}

function combine(whole: BodyReference | undefined, part: BodyReference): BodyReference {
  if (!whole) return part;
  if (whole.organisationId === null) return { ...part, organisation: whole.organisation + part.organisation, organisationId: null };
  return inside(part, whole);
}

function readTitle(title: TitleMention, link: Link, last: Item | null, beside: BodyReference | null, bodies: readonly BodyReference[], pending: readonly Pending[], places: RelativePlaces): Pending {
  if (beside && link === 'adjacent' && (last?.kind === 'body' || last?.kind === 'place')) {
    if (last.kind === 'body' || isOfPlace(title.title)) return { title, body: beside, by: 'beside' };
  }
  const level = placeLevelOf(title.title);
  const place = level ? places.of(level, title.start) : null;
  if (place) return { title, body: { organisation: place, organisationId: null, unit: null, department: false, base: place, start: title.start, end: title.end }, by: 'list' };
  const before = pending.at(-1);
  if (before && (link === 'list' || link === 'and-post' || link === 'adjacent' || link === 'comma')) {
    // 党委书记、校长: both at the body of the first, unless another body of the list fits better
    if (before.body && titleFits(title.title, words(before.body)) > 0) return { title, body: before.body, by: 'list' };
  }
  if (link === 'far' && bodies.length === 0) return { title, body: null, by: 'none' };
  return { title, body: chooseBody(title.title, bodies), by: 'list' };
}

const words = (body: BodyReference) => body.unit ?? body.organisation;

/** Titles that several people hold at once, so that a list may name it once: 副校长甲、乙. */
const isShareable = (title: string) => /副|助理|教授|委员|董事|监事|成员|代表|记者|通讯员|研究员|工程师|院士|专家|顾问|导师|教师|讲师|编辑|调研员|巡视员|航天员|选手|教练|大使|参赞|律师|医师|博士|学者|摄影|常委|创始人|合伙人|秘书$/u.test(title);
