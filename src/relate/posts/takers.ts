import type { Article } from '../../model/article.js';
import type { PostStatus } from '../../model/person.js';
import type { Item } from './line-items.js';
import { linkOf } from './links.js';

/** Between a name and the post it comes to: 任, 担任, 被聘请为, 当选为, 是. */
const INTO =
  /(?:此前任|先后任|生前任|担任|擔任|出任|兼任|就任|接任|继任|繼任|连任|連任|升任|转任|轉任|改任|当选为?|當選為?|任命为|任命為|聘任为|聘请?(?:其|他|她)?为|聘為|聘任|受聘为?|受聘擔任|受聘担任|获聘为?|獲聘為?|获任|获委任为|獲委任為|推选为|推選為|选举为|選舉為|推举为|推舉為|作为|作為)[^，。；、]{0,10}$|(?:(?<!新|现|時|时|首|前|原|历|歷)任|为|為|是|(?<=^|[，,现均都])系|兼|现任|現任|时任|時任|曾任|历任|歷任)[^，。；、]{0,6}$/u;
/** Words of another matter between a name and a title: 张三表示，新任部长…. */
const OTHER_MATTER = /表示|指出|认为|强调|介绍|说|称|透露|希望|要求|宣布|会见|会谈|陪同|出席|参加|感谢|祝贺|是否|为了|为什么/u;
/** Verbs by which several people named before take the same post. */
export const APPOINTED = /聘|任命|当选|推选|选举|推举|當選|推選|選舉/u;
/** Behind a life in few words a post may follow far from the name: 张三，1970年生，此前任某校校长. */
const CAREER = /，.{0,50}(?:此前(?:担)?任|曾(?:担)?任|历任|现任|先后(?:担)?任|担任|时任|生前[系任为是]|(?<!新|首|前|原|主|责)任)$/u;
/** 曾在某公司担任, 先后任: posts held before. */
const HELD_BEFORE = /曾(?:经|先后)?(?:[在于][^，。；]{0,20})?(?:担|历)?任|历任|原任|先后(?:担)?任|此前(?:担)?任|生前/u;
const DISMISSED = /^(?:（[^）]{1,6}）)?(?:同志)?(?:的\p{Script=Han}{0,5})?(?:第[一二三四五六七八九十]+[届屆])?$/u;
const RESIGNED = /辞去(?:[^，。；]{0,4})$/u;
/** Between a name and the first of its titles in a life in few words: ，1974年11月生，蒙古族，. */
const LIFE = /^[，,（(][^。；]{0,60}(?:生|族|人|岁|学历|学位|党员|毕业)[，,](?:\p{Script=Han}{1,3}学)?$/u;
/** A further post of the person named before: ，改任, 并兼任, ，免去其. */
const AGAIN =
  /(?:兼任|改任|转任|轉任|免去其|免其|提名为|拟任|不再担任|现任|现系|曾任|此前任|先后任|历任|担任|擔任|另任|调任|留任|升任|出任|当选为?|受聘为?|受聘為|获聘为?|獲聘為?|被聘为?|聘请(?:其|他|她)(?:为|担任|出任)|生前[系任为是]|(?:年|月|后|又|并|挂职|还|起|至今|期间|先后|此前)任|[他她](?:现在|如今|同时|还|也|曾|生前)?(?:是|为|任)|[他她是](?:这|该)[^，。；]{2,20}的|(?<=[，,])现?为)$/u;
/** Words by which a sentence goes on about the person of the one before. */
const OF_BEFORE = /(?:^|[，；。“])(?:他|她|其(?!余|他|中|它|实)|该同志)|^(?:现任|曾任|历任|先后任|先后担任|此前|生前)/u;
const SUCCEEDS = /(?:接替|接任|继任|取代|代替|替代)(?:原|前)?$/u;

/** Who takes a post, and how it is held. */
export interface Taker {
  person: Item & { kind: 'name' };
  /** Its place in the line, or -1 when it stands in the sentence before. */
  at: number;
  status: PostStatus;
}

/** Who takes the post whose words begin at `first`, by the words before it, and how it is held; null when nobody does. */
export function takerOf(article: Article, line: readonly Item[], first: number, titleAt: number, subject: Item | null): Taker | null {
  const item = line[first] as Item;
  const opened = bracketOpened(line, first);
  const gap = opened >= 0 ? item.gap.slice(1) : item.gap;
  if (gap.length > 80 || /[。；！？]/u.test(gap)) return null;
  let at = opened >= 0 ? opened - 1 : first - 1;
  // a rank behind the name: 张三博士为校长
  while (line[at]?.kind === 'title' && (line[at] as Item & { kind: 'title' }).mention.rank && linkOf((line[at] as Item).gap) === 'adjacent') at--;
  // 甲、乙等八名企业家、律师被聘为…: the sorts of people behind their names
  while (line[at]?.kind === 'title' && /^等\S{0,3}[名位人]/u.test((line[at] as Item).gap)) at--;
  if (line[at]?.kind !== 'name') return ofEarlier(article, line, first, gap, subject);
  at = successor(line, at);
  const status = statusOf(article, line, at, titleAt, gap);
  return status ? { person: line[at] as Item & { kind: 'name' }, at, status } : null;
}

/** Where the bracket behind a name begins that closes right before `first`: 甲（某公司总经理）|为常务理事; -1 when there is none. */
function bracketOpened(line: readonly Item[], first: number): number {
  if (!/^[）)]/u.test((line[first] as Item).gap)) return -1;
  for (let i = first - 1; i > 0 && i > first - 8; i--) if (/[（(][^（()）]*$/u.test((line[i] as Item).gap)) return line[i - 1]?.kind === 'name' ? i : -1;
  return -1;
}

/** 甲将接替某某总裁乙，出任…: the one who comes takes the post. */
function successor(line: readonly Item[], at: number): number {
  let first = at;
  while (first > 0 && (line[first] as Item).kind !== 'name') first--;
  first = at;
  while (first > 0 && linkOf((line[first] as Item).gap) === 'adjacent') first--;
  const before = line[first - 1];
  return before?.kind === 'name' && SUCCEEDS.test((line[first] as Item).gap) ? first - 1 : at;
}

/** A further post of somebody named earlier in the sentence, or in the one before. */
function ofEarlier(article: Article, line: readonly Item[], first: number, gap: string, subject: Item | null): Taker | null {
  if (!AGAIN.test(gap) || gap.length > 24) return null;
  const status: PostStatus = /免|不再/u.test(gap) || HELD_BEFORE.test(gap) ? 'former' : /提名|拟任/u.test(gap) ? 'proposed' : 'current';
  const at = line.slice(0, first).findLastIndex((item) => item.kind === 'name');
  if (at >= 0) {
    const found = successor(line, at);
    return { person: line[found] as Item & { kind: 'name' }, at: found, status };
  }
  const start = (line[0] as Item).start - (line[0] as Item).gap.length;
  if (subject?.kind === 'name' && OF_BEFORE.test(article.text.slice(start, (line[first] as Item).start))) return { person: subject, at: -1, status };
  return null;
}

function statusOf(article: Article, line: readonly Item[], at: number, titleAt: number, gap: string): PostStatus | null {
  const name = line[at] as Item;
  const before = article.text.slice(Math.max(0, name.start - 8), name.start);
  const title = line[titleAt] as Item;
  const behind = article.text.slice(title.end, title.end + 24);
  if (DISMISSED.test(gap.trim()) && (/免去|免除|罢免|撤销/u.test(before) || (gap.includes('的') && /^[^。；]{0,20}(?:职务|资格)/u.test(behind))))
    return 'former';
  if (RESIGNED.test(gap) || /不再(?:担任|兼任|任)$/u.test(gap) || /免去其$/u.test(gap)) return 'former';
  if (gap.length <= 30 && INTO.test(gap) && !OTHER_MATTER.test(gap) && !(/作为/u.test(gap) && (title as Item & { kind: 'title' }).mention.rank))
    return HELD_BEFORE.test(gap) ? 'former' : /拟任|提名/u.test(gap) ? 'proposed' : 'current';
  if (LIFE.test(gap)) return 'current';
  if (CAREER.test(gap) && !OTHER_MATTER.test(gap)) return HELD_BEFORE.test(gap) ? 'former' : 'current';
  if (gap.trim() === '，') return isApposition(line, at, behind) ? 'current' : null;
  return /^(?:[（(](?:[男女][，,、])?(?:[^，。）)（(]{1,8}[，,])?(?:[^，。）)（(]{1,8}[，,])?(?:现任?|时任|原任?|曾任)?)$/u.test(gap.trim()) ? 'current' : null;
}

/** 张三，某大学教授，: a name without titles of its own before, and a mark behind the title. */
function isApposition(line: readonly Item[], at: number, behind: string): boolean {
  const before = line[at - 1];
  if (before?.kind === 'title' && linkOf((line[at] as Item).gap) === 'adjacent') return false;
  return /^(?:[，。；、）)\n]|$)/u.test(behind);
}
