import type { Article, PersonMention, TitleMention } from '../../model/article.js';
import type { PostStatus } from '../../model/person.js';
import { type BodyReference, inside, referenceTo } from './body-reference.js';
import { type Item, linkOf } from './line-items.js';
import { departmentOf } from './list-bodies.js';
import { isShareable, type ReadPost } from './read-profiles.js';
import { placeLevelOf, type RelativePlaces } from './relative-places.js';
import { printedBodyBefore, shortBodyBefore } from './short-body.js';
import { titleFits } from './title-domain.js';

/** Between a name and the post it comes to: 任, 担任, 被聘请为, 当选为, 是. */
const INTO =
  /(?:担任|擔任|出任|兼任|就任|接任|继任|升任|转任|改任|任|当选为?|當選|任命为|任命為|聘任为|聘请?(?:其|他|她)?为|聘為|聘任|受聘为?|受聘擔任|受聘担任|获聘|获聘为|獲聘|为|為|是|系|作为|获任|推选为|选举为|推举为|兼)[^，。；、]{0,6}$/u;
const APPOINTED = /聘|任命|当选|推选|选举|推举/u;
/** Behind a life in few words a post may follow far from the name: 张三，1970年生，此前任某校校长. */
const CAREER = /，.{0,50}(?:此前任|曾任|历任|现任|先后任|担任|时任|任)$/u;
const DISMISSED = /^(?:（[^）]{1,6}）)?(?:同志)?的?$/u;
const RESIGNED = /辞去(?:[^，。；]{0,4})$/u;
const IS = /^(?:[一二三四五六七八九十两兩\d]{1,3}[位名人][，,：:]?)?(?:分别)?(?:是|为|由|系|：|:|為|的是|包括|有)$/u;
/** Between a name and the first of its titles in a life in few words: ，1974年11月生，蒙古族，. */
const LIFE = /^[，,（(][^。；]{0,40}(?:生|族|人|岁|学历|学位|党员|毕业)[，,]$/u;
/** A further post of the person named before: ，改任, 并兼任, ，免去其. */
const AGAIN =
  /(?:兼任|改任|转任|轉任|免去其|免其|提名为|拟任|不再担任|现任|曾任|历任|担任|擔任|另任|调任|留任|升任|(?:年|月|后|又|并|挂职|还|起|至今|期间)任|[他她](?:现在|如今|同时|还|也|曾)?(?:是|为|任))$/u;

interface Held {
  title: TitleMention;
  body: BodyReference | null;
}

/** Reads posts that a verb gives or takes: 甲、乙被聘请为学校客座教授, 聘请甲为…, 甲是某公司总经理, 免去甲的…职务, 院长是甲. */
export function readAppointments(article: Article, line: readonly Item[], taken: ReadonlySet<TitleMention>, places: RelativePlaces): ReadPost[] {
  const posts: ReadPost[] = [];
  let lastBody: BodyReference | null = null;
  for (let i = 0; i < line.length; i++) {
    const item = line[i] as Item;
    if (item.kind !== 'title' || taken.has(item.mention)) continue;
    // the first item of the post's words: its body, or the title itself
    let first = i;
    while (first > 0 && linkOf((line[first] as Item).gap) === 'adjacent' && ['body', 'place', 'stand-in', 'unit'].includes(line[first - 1]?.kind as string))
      first--;
    const held = readGroup(article, line, first, taken, places);
    const after = line[i + 1];
    const toName = after?.kind === 'name' && linkOf(after.gap) === 'adjacent';
    const taker = toName ? null : takerOf(article, line, first, i);
    if (taker) {
      const { name, status } = taker;
      fillBodies(held, bodyAtWork(article, line, name, places) ?? lastBody);
      for (const post of held) post.body ??= subjectFor(article, line, name, post.title, places);
      lastBody = held.findLast((post) => post.body)?.body ?? lastBody;
      for (const person of groupBefore(line, name, APPOINTED.test((line[first] as Item).gap))) {
        if (person.kind === 'name')
          for (const { title, body } of held)
            posts.push({ person: person.mention, title, body, by: 'appointed', status: status === 'current' ? undefined : status });
      }
      i += Math.max(0, line.findIndex((other) => other.kind === 'title' && other.mention === held.at(-1)?.title) - i);
    } else if (after && IS.test(after.gap.trim())) {
      const names = namesOfGroup(line, i + 1);
      fillBodies(held, lastBody);
      lastBody = held.findLast((post) => post.body)?.body ?? lastBody;
      for (const [index, person] of names.entries())
        for (const { title, body } of held) if (index === 0 || isShareable(title.title)) posts.push({ person, title, body, by: 'appointed' });
    }
  }
  return posts;
}

/** Titles without a body are held at the one of the appointment before: 甲任某中心主任，乙任副主任. */
function fillBodies(held: Held[], body: BodyReference | null): void {
  if (!body) return;
  for (const post of held) if (post.body === null && !post.title.rank && titleFits(post.title.title, body.unit ?? body.organisation) > 0) post.body = body;
}

/** 委员会由甲任主任: the body named before the one who takes the post. */
function bodyAtWork(article: Article, line: readonly Item[], name: number, places: RelativePlaces): BodyReference | null {
  const before = line[name - 1];
  return before?.kind === 'body' && /^(?:由|，由)$/u.test((line[name] as Item).gap.trim()) ? bodyOf(article, before, null, places) : null;
}

/** 书院实行院长负责制，甲任院长: the body that the sentence is about, when it fits the title. */
function subjectFor(article: Article, line: readonly Item[], before: number, title: TitleMention, places: RelativePlaces): BodyReference | null {
  if (title.rank) return null;
  for (let i = before - 1; i >= 0; i--) {
    const item = line[i] as Item;
    const next = line[i + 1] as Item;
    if (item.kind !== 'body' || (next.kind === 'title' && linkOf(next.gap) === 'adjacent' && next.gap === '')) continue;
    const body = bodyOf(article, item, null, places);
    if (body && titleFits(title.title, body.unit ?? body.organisation) === 1) return body;
  }
  return null;
}

interface Taker {
  name: number;
  status: PostStatus;
}

/** Who takes the post whose words begin at `first`, by the words before it, and how it is held; null when nobody does. */
function takerOf(article: Article, line: readonly Item[], first: number, titleAt: number): Taker | null {
  const gap = (line[first] as Item).gap;
  if (gap.length > 80 || /[。；！？]/u.test(gap)) return null;
  let name = first - 1;
  // a rank behind the name: 张三博士为校长
  while (line[name]?.kind === 'title' && (line[name] as Item & { kind: 'title' }).mention.rank && linkOf((line[name] as Item).gap) === 'adjacent') name--;
  if (line[name]?.kind !== 'name') {
    if (!AGAIN.test(gap) || gap.length > 24) return null;
    name = line.slice(0, first).findLastIndex((item) => item.kind === 'name');
    return name < 0 ? null : { name, status: /免|不再/u.test(gap) ? 'former' : /提名|拟任/u.test(gap) ? 'proposed' : 'current' };
  }
  const before = article.text.slice(Math.max(0, (line[name] as Item).start - 8), (line[name] as Item).start);
  const behind = article.text.slice((line[titleAt] as Item).end, (line[titleAt] as Item).end + 24);
  if (DISMISSED.test(gap.trim()) && (/免去|免除|罢免/u.test(before) || (gap.includes('的') && /^[^。；]{0,20}职务/u.test(behind))))
    return { name, status: 'former' };
  if (RESIGNED.test(gap) || /不再(?:担任|兼任|任)$/u.test(gap) || /免去其$/u.test(gap)) return { name, status: 'former' };
  if (gap.length <= 24 && INTO.test(gap))
    return { name, status: /曾任|原任|历任|此前任|曾担任/u.test(gap) ? 'former' : /拟任|提名/u.test(gap) ? 'proposed' : 'current' };
  if (LIFE.test(gap)) return { name, status: 'current' };
  if (CAREER.test(gap)) return { name, status: /此前任|曾任|历任|先后任/u.test(gap) ? 'former' : 'current' };
  if (gap.trim() === '，') return isApposition(line, name, behind) ? { name, status: 'current' } : null;
  return /^(?:[（(](?:[男女][，,、])?(?:[^，。）)]{1,4}族[，,])?(?:现任?|时任|原任?)?)$/u.test(gap.trim()) ? { name, status: 'current' } : null;
}

/** 张三，某大学教授，: a name without titles of its own before, and a mark behind the title. */
function isApposition(line: readonly Item[], name: number, behind: string): boolean {
  const before = line[name - 1];
  if (before?.kind === 'title' && linkOf((line[name] as Item).gap) === 'adjacent') return false;
  return /^(?:[，。；、）)\n]|$)/u.test(behind);
}

/** Bodies and titles from `first` on, as far as they hang together: 校董会副主席、园艺学院兼职教授. */
function readGroup(article: Article, line: readonly Item[], first: number, taken: ReadonlySet<TitleMention>, places: RelativePlaces): Held[] {
  const group: Held[] = [];
  const start = (line[first] as Item).start;
  let body: BodyReference | null =
    line[first]?.kind === 'title' ? (shortBodyBefore(article, start) ?? printedBodyBefore(article, line[first - 1]?.end ?? 0, start)) : null;
  for (let i = first; i < line.length; i++) {
    const item = line[i] as Item;
    if (i > first && !['adjacent', 'list', 'and-post'].includes(linkOf(item.gap))) break;
    if (item.kind === 'name' || (item.kind === 'title' && taken.has(item.mention))) break;
    if (item.kind === 'title')
      group.push({
        title: item.mention,
        body: body && titleFits(item.mention.title, body.unit ?? body.organisation) > 0 ? body : isBeside(line, i) ? body : placeOf(item.mention, places),
      });
    else body = bodyOf(article, item, i > first && linkOf(item.gap) === 'adjacent' ? body : null, places);
  }
  return group;
}

/** 县委常委、副县长: the county of the text. */
function placeOf(title: TitleMention, places: RelativePlaces): BodyReference | null {
  const level = placeLevelOf(title.title);
  const place = level ? places.of(level, title.start, true) : null;
  return place
    ? { organisation: place, organisationId: null, unit: null, department: false, place: true, base: place, start: title.start, end: title.end }
    : null;
}

const isBeside = (line: readonly Item[], index: number) => line[index - 1]?.kind !== 'title' && linkOf((line[index] as Item).gap) === 'adjacent';

function bodyOf(article: Article, item: Item, whole: BodyReference | null, places: RelativePlaces): BodyReference | null {
  const reference = referenceTo(article, item, places);
  if (!reference) return whole;
  if (whole) return whole.organisationId === null ? { ...reference, organisation: whole.organisation + reference.organisation } : inside(reference, whole);
  return reference.department ? departmentOf(reference, [], article) : reference;
}

/** The names of the list that begins at `index`, with bodies and titles of their own between: 副组长为〔某学院教授〕张三、李四. */
function namesOfGroup(line: readonly Item[], index: number): PersonMention[] {
  const names: PersonMention[] = [];
  for (let i = index; i < line.length; i++) {
    const item = line[i] as Item;
    if (i > index && !['adjacent', 'list', 'and-post'].includes(linkOf(item.gap))) break;
    if (item.kind === 'name') names.push(item.mention);
  }
  return names;
}

/** The people of the list that ends at `index`, each with titles and bodies of their own between; over commas only where all are appointed. */
function groupBefore(line: readonly Item[], index: number, overCommas: boolean): Item[] {
  const links = overCommas ? ['adjacent', 'list', 'comma', 'and-post'] : ['adjacent', 'list', 'and-post'];
  const people: Item[] = [];
  for (let i = index; i >= 0; i--) {
    const item = line[i] as Item;
    if (item.kind === 'name') people.unshift(item);
    if (i > 0 && !links.includes(linkOf(item.gap))) break;
  }
  return people;
}
