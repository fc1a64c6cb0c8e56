import type { Article, PersonMention, TitleMention } from '../../model/article.js';
import type { BodyReference } from './body-reference.js';
import { foundedBefore } from './founded-bodies.js';
import type { Item } from './line-items.js';
import { linkOf } from './links.js';
import { groupBefore, namesOfGroup } from './groups-of-names.js';
import type { ReadPost } from './read-profiles.js';
import { isShareable } from './shared-titles.js';
import type { RelativePlaces } from './relative-places.js';
import { APPOINTED, type Taker, takerOf } from './takers.js';
import { titleFits } from './title-domain.js';
import { bodyAtWork, subjectFor } from './appointing-bodies.js';
import { type Held, readGroup } from './read-group.js';

const IS = /^(?:[一二三四五六七八九十两兩\d]{1,3}[位名人][，,：:]?)?(?:分别)?(?:是|为|由|系|：|:|為|的是|包括|有)$/u;
/** 首任会长是已故文物专家〔甲〕, 理事长由「某某斋」第三代〔东主甲〕连任: a few words before the next one's own title. */
const IS_SOME = /^(?:是(?!否|不|与|在|一家)|包括|有|由)[「」“”\p{Script=Han}]{1,10}$/u;
/** 甲、乙、丙三位|馆长: what all of a list are. */
const COUNTED = /^(?:等)?[两兩二三四五六七八九十]{1,3}[位名]$/u;
const IS_ANY = /^(?:是|为|由|為|的是|包括|有|：|:)/u;
/** Behind a title: letters of appointment (颁发产业教授聘书). */
const LETTER = /^[”」』》"]?的?(?:聘书|聘書|聘任书|聘任證書|聘任证书|委任书|委任狀|任命书|选任证书|選任證書|证书|證書)/u;
/** Behind a rank: 上将军衔的某某司令员. */
const GRADE = /^(?:军衔|警衔|消防救援衔|軍銜|警銜)的$/u;

/** Reads posts that a verb gives or takes: 甲、乙被聘请为学校客座教授, 聘请甲为…, 甲是某公司总经理, 免去甲的…职务, 院长是甲. */
export function readAppointments(
  article: Article,
  line: readonly Item[],
  taken: ReadonlySet<TitleMention>,
  places: RelativePlaces,
  subject: Item | null,
): ReadPost[] {
  const posts: ReadPost[] = [];
  let lastBody: BodyReference | null = null;
  let taker: Taker | null = null;
  let lastTitle = -1;
  let lastHeld: string | null = null;
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
    if (after?.kind === 'name' && /^[）)]$/u.test(after.gap) && /[（(](?:现任?|时任|原任?|曾任)?$/u.test((line[first] as Item).gap)) {
      for (const { title, body } of held) posts.push({ person: after.mention, title, body, by: 'appointed' });
      continue;
    }
    const behind = article.text.slice(item.end, item.end + 8);
    if (after && GRADE.test(after.gap)) {
      for (const person of namesOfGroup(line, i + 1)) posts.push({ person, title: item.mention, body: null, by: 'appointed' });
      continue;
    }
    if (COUNTED.test(item.gap) && line[i - 1]?.kind === 'name' && !toName) {
      for (const person of groupBefore(line, i - 1, false))
        if (person.kind === 'name') posts.push({ person: person.mention, title: item.mention, body: null, by: 'appointed' });
      continue;
    }
    const receivers = LETTER.test(behind) ? receiversBefore(article, line, first) : [];
    if (
      receivers.length === 0 &&
      /聘[书書][，,]聘请?(?:其|他们?|她们?)(?:为|担任|出任|任)/u.test(item.gap + (line[first] as Item).gap) &&
      line[first - 1]?.kind === 'name'
    )
      receivers.push(...groupBefore(line, first - 1, false).flatMap((person) => (person.kind === 'name' ? [person.mention] : [])));
    const again: Taker | null = taker && !(after && IS_ANY.test(after.gap)) && isNextTitle(line, first, lastTitle) ? taker : null;
    taker = toName ? null : (takerOf(article, line, first, i, subject) ?? again);
    if (receivers.length > 0) {
      fillBodies(held, lastBody);
      for (const person of receivers) for (const { title, body } of held) posts.push({ person, title, body, by: 'appointed' });
    } else if (taker) {
      const { at: name, status } = taker;
      // 甲任委员会主任，乙任主任: the same title anew is held elsewhere
      const anew = lastHeld !== null && held.some((post) => post.title.title === lastHeld);
      fillBodies(held, bodyAtWork(article, line, first, name, places) ?? foundedBefore(article, line, name) ?? (anew ? null : lastBody));
      if (name >= 0) for (const post of held) post.body ??= subjectFor(article, line, name, post.title, places);
      if (line[first]?.kind !== 'title') lastHeld = held[0]?.title.title ?? null;
      lastBody = held.findLast((post) => post.body)?.body ?? lastBody;
      // 副会长：甲、乙（某厂厂长）: the bracket is the last one's
      const people =
        name < 0 || /^ ?[（(]/u.test((line[first] as Item).gap) ? [taker.person] : groupBefore(line, name, APPOINTED.test((line[first] as Item).gap));
      const each = /分别|分別/u.test((line[first] as Item).gap) && held.length > 1 && held.length === people.filter((person) => person.kind === 'name').length;
      for (const [index, person] of people.filter((one) => one.kind === 'name').entries()) {
        if (person.kind === 'name')
          for (const { title, body } of each ? [held[index] as Held] : held)
            posts.push({ person: person.mention, title, body, by: 'appointed', status: status === 'current' ? undefined : status });
      }
      lastTitle = Math.max(
        i,
        line.findIndex((other) => other.kind === 'title' && other.mention === held.at(-1)?.title),
      );
      i = lastTitle;
    } else if (after && (IS.test(after.gap.trim()) || (IS_SOME.test(after.gap.trim()) && startsProfile(line, i + 1)))) {
      const names = namesOfGroup(line, i + 1);
      // 学会2004年成立，首任会长是甲
      for (const post of held) if (post.body === null && lastBody === null) post.body = subjectFor(article, line, first, post.title, places);
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

/** ，博士生导师: a further title behind a comma, when nobody else follows. */
function isNextTitle(line: readonly Item[], first: number, lastTitle: number): boolean {
  return lastTitle >= 0 && first === lastTitle + 1 && /^[，,]$/u.test((line[first] as Item).gap.trim()) && line[first]?.kind === 'title';
}

/** 向甲、乙等五人颁发了…聘书: the people who receive it. */
function receiversBefore(article: Article, line: readonly Item[], first: number): PersonMention[] {
  const gap = (line[first] as Item).gap;
  const last = line[first - 1];
  if (last?.kind !== 'name' || !/(?:颁发|頒發|颁授|頒授|送上|颁赠|递交|授予)了?(?:[“「『"]\p{Script=Han}{0,6}|\p{Script=Han}{0,4})$/u.test(gap)) return [];
  const group = groupBefore(line, first - 1, false);
  const start = (group[0] as Item).start;
  if (!/[向为為给給与與]$/u.test(article.text.slice(Math.max(0, start - 12), start).replace(/[^向为為给給与與，。]{0,8}$/u, ''))) return [];
  return group.flatMap((item) => (item.kind === 'name' ? [item.mention] : []));
}

/** Whether titles or bodies lead straight to a name from here. */
function startsProfile(line: readonly Item[], from: number): boolean {
  for (let i = from; i < line.length; i++) {
    const item = line[i] as Item;
    if (i > from && !['adjacent', 'list', 'and-post'].includes(linkOf(item.gap))) return false;
    if (item.kind === 'name') return i > from;
  }
  return false;
}
