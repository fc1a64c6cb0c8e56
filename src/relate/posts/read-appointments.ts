import type { Article, TitleMention } from '../../model/article.js';
import { type BodyReference, referenceTo } from './body-reference.js';
import { type Item, linkOf } from './line-items.js';
import type { ReadPost } from './read-profiles.js';
import type { RelativePlaces } from './relative-places.js';

/** Between a name and the post it comes to: 任, 担任, 被聘请为, 当选为, 是. */
const INTO = /(?:担任|擔任|出任|兼任|就任|接任|继任|升任|转任|改任|任|当选为?|當選|任命为|任命為|聘任为|聘请?(?:其|他|她)?为|聘為|聘任|受聘为?|受聘擔任|受聘担任|获聘|获聘为|獲聘|为|為|是|系|作为|获任|推选为|选举为|推举为|兼)[^，。；、]{0,6}$/u;
const APPOINTED = /聘|任命|当选|推选|选举|推举/u;

/** Reads posts that a verb gives: 甲、乙被聘请为学校客座教授, 聘请甲为…, 甲是某公司总经理, 甲兼任…. */
export function readAppointments(article: Article, line: readonly Item[], taken: ReadonlySet<TitleMention>, places: RelativePlaces): ReadPost[] {
  const posts: ReadPost[] = [];
  for (let i = 0; i < line.length; i++) {
    const item = line[i] as Item;
    if (item.kind !== 'title' || taken.has(item.mention)) continue;
    // the first item of the post's words: its body, or the title itself
    let first = i;
    while (first > 0 && linkOf((line[first] as Item).gap) === 'adjacent' && (line[first - 1]?.kind === 'body' || line[first - 1]?.kind === 'place')) first--;
    const gap = (line[first] as Item).gap;
    const name = line[first - 1];
    const comma = /^[（(，]?$/u.test(gap.trim()) && gap.trim() !== '';
    if (name?.kind !== 'name' || !(INTO.test(gap) || comma)) continue;
    if (gap.length > 24 || /[。；！？]/u.test(gap)) continue;
    const after = line[i + 1];
    if (after?.kind === 'name' && linkOf(after.gap) === 'adjacent') continue;
    const people = APPOINTED.test(gap) ? groupBefore(line, first - 1) : [name];
    const read = readGroup(article, line, first, taken, places);
    for (const person of people) {
      if (person.kind !== 'name') continue;
      for (const { title, body } of read) posts.push({ person: person.mention, title, body, by: 'appointed' });
    }
    for (const { title } of read) while ((line[i] as Item).mention !== title) i++;
  }
  return posts;
}

/** Bodies and titles from `first` on, as far as they hang together: 校董会副主席、机械工程学院兼职教授. */
function readGroup(article: Article, line: readonly Item[], first: number, taken: ReadonlySet<TitleMention>, places: RelativePlaces): { title: TitleMention; body: BodyReference | null }[] {
  const group: { title: TitleMention; body: BodyReference | null }[] = [];
  let body: BodyReference | null = null;
  for (let i = first; i < line.length; i++) {
    const item = line[i] as Item;
    if (i > first && !['adjacent', 'list', 'and-post'].includes(linkOf(item.gap))) break;
    if (item.kind === 'name' || (item.kind === 'title' && taken.has(item.mention))) break;
    if (item.kind === 'title') group.push({ title: item.mention, body });
    else body = referenceTo(article, item, places);
  }
  return group;
}

/** The people of the list that ends at `index`, each with titles and bodies of their own between. */
function groupBefore(line: readonly Item[], index: number): Item[] {
  const people: Item[] = [];
  for (let i = index; i >= 0; i--) {
    const item = line[i] as Item;
    if (item.kind === 'name') people.unshift(item);
    if (i > 0 && !['adjacent', 'list', 'comma', 'and-post'].includes(linkOf(item.gap))) break;
  }
  return people;
}
