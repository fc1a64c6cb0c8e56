import type { Article, OrganisationMention, TitleMention } from '../../model/article.js';
import type { BodyReference } from './body-reference.js';
import type { ReadPost } from './read-profiles.js';

/** 甲县、乙县、丙县教育局|局长: several places before one body. */
export const PLACES_BEFORE =
  /((?:\p{Script=Han}{1,6}[省市县縣區区州旗镇鎮乡鄉村]、)+)(\p{Script=Han}{1,6}?[省市县縣區区州旗镇鎮乡鄉村])(\p{Script=Han}{0,10})$/u;
/** 三家公司|总经理, 四个村的|村委会主任, 七位|馆长, 三校|校长. */
const COUNTED = /([两兩二三四五六七八九十]|\d{1,2})(?:(?:家|个|個|所|位|名)(\p{Script=Han}{0,6}?)|(校|院|市|县|區|区|镇|国|行|局|省|馆|厂|会|州|旗))的?$/u;
const NUMBERS = '一二三四五六七八九十';
const LIST = /^(?:（[^）]{1,30}）)?(?:、|和|与|與|及|以及)$/u;

/** Gives each of the people who share a title the body of the same place in the list: 甲、乙两家公司总经理张三、李四. */
export function inTheirOwnBodies(article: Article, posts: readonly ReadPost[]): ReadPost[] {
  const groups = new Map<TitleMention, ReadPost[]>();
  for (const post of posts) groups.set(post.title, [...(groups.get(post.title) ?? []), post]);
  const own = new Map<ReadPost, BodyReference>();
  for (const [title, group] of groups) {
    if (group.length < 2) continue;
    const bodies = bodiesOf(article, title, group.length);
    for (const [index, post] of group.entries()) if (bodies?.[index]) own.set(post, bodies[index] as BodyReference);
  }
  return posts.map((post) => (own.has(post) ? { ...post, body: own.get(post) as BodyReference, by: 'list' } : post));
}

function bodiesOf(article: Article, title: TitleMention, count: number): BodyReference[] | null {
  const before = article.text.slice(Math.max(0, title.start - 60), title.start);
  const places = PLACES_BEFORE.exec(before);
  if (places) {
    const names = [...(places[1] as string).split('、').filter(Boolean), places[2] as string].map((place) => place.replace(/^(?:由|与|和|及|向|来自)/u, ''));
    return names.length === count ? names.map((place) => reference(article, place + (places[3] as string), title)) : null;
  }
  const counted = COUNTED.exec(before);
  if (!counted) return null;
  const number = NUMBERS.indexOf(counted[1] as string) + 1 || (/[两兩]/u.test(counted[1] as string) ? 2 : Number(counted[1]));
  if (number !== count) return null;
  const last = (counted[2] ?? counted[3] ?? '').at(-1) ?? '';
  return listed(article, title, count, last) ?? withOneself(article, title, count, last);
}

/** 三校 may be 大学, 学院 and 中学. */
const endsLike = (name: string, last: string) => name.endsWith(last) || (last === '校' && /(?:大学|学院|中学|小学|大學|學院|學校)$/u.test(name));

/** The last list of so many bodies before a title whose names end like the word that counts them. */
function listed(article: Article, title: TitleMention, count: number, last: string): BodyReference[] | null {
  let run: OrganisationMention[] = [];
  let found: OrganisationMention[] | null = null;
  for (const mention of article.organisationMentions) {
    if (mention.end > title.start) break;
    const before = run.at(-1);
    if (before && !LIST.test(article.text.slice(before.end, mention.start))) run = [];
    run.push(mention);
    const tail = run.slice(-count);
    if (tail.length === count && tail.every(({ start, end }) => endsLike(article.text.slice(start, end), last))) found = tail;
  }
  return found?.map((mention) => reference(article, article.text.slice(mention.start, mention.end), title, mention.organisationId)) ?? null;
}

/** 商会与甲、乙商会签约，三家商会会长: the body that the text is about, and those that it lists. */
function withOneself(article: Article, title: TitleMention, count: number, last: string): BodyReference[] | null {
  const others = count > 2 && last ? listed(article, title, count - 1, last) : null;
  if (!others) return null;
  const ids = new Set(others.map((body) => body.organisationId));
  const main = article.organisations
    .filter((organisation) => organisation.name.endsWith(last) && !ids.has(organisation.id))
    .reduce<(typeof article.organisations)[number] | null>((a, b) => (a && a.mentions.length >= b.mentions.length ? a : b), null);
  return main && main.mentions.length > 1 ? [reference(article, main.name, title, main.id), ...others] : null;
}

function reference(article: Article, printed: string, { start, end }: TitleMention, id?: string): BodyReference {
  const known = article.organisations.find((organisation) =>
    id ? organisation.id === id : organisation.name === printed || organisation.aliases.includes(printed),
  );
  const name = known?.name ?? printed;
  return { organisation: name, organisationId: known?.id ?? null, unit: null, department: false, base: name, start, end };
}
