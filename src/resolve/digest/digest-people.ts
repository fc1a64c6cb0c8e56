import type { ArticleRecord } from '../../model/article-record.js';
import type { Person, Post } from '../../model/person.js';
import { bodyNames } from '../../text/body-names.js';
import { onlyCongress } from '../organisations/committee-owner.js';
import { isAnyMinistry, ministryOf } from '../organisations/country-body.js';
import { countryOfKey, nameOfKey, roleOfKey, writersKey } from '../organisations/organisation-key.js';
import { spelledName } from '../organisations/spelled-name.js';
import { isForeignName } from '../people/foreign-name.js';
import { isHighPost } from '../people/high-posts.js';
import { stateOffice } from '../people/state-offices.js';
import { isHighOffice, isStateTitle, officeName } from '../people/state-titles.js';
import { anchorId } from '../stable-id.js';
import type { Keys } from './keys.js';

/** What an article says of a person, by the numbers of its keys. */
export interface PersonDigest {
  name: string;
  anchor: string;
  /** Bodies, offices and titles that tie the person to others of the name. */
  ties: number[];
  /** Title and body of each post; the body is -1 where the article names none. */
  seats: [title: number, body: number][];
  /** Offices of states that the person is in. */
  held: number[];
  /** Whether a post is one that few have: 0 none, 1 one that is past or to come, 2 one that the person is in. */
  high: 0 | 1 | 2;
}

const MEDIA_POST = /记者|编辑|主编|主播|主持|评论员|台长|社长|通讯员|摄影|董事|总经理|总裁/;

/** What joining asks of the people of a record; `nodes` are the keys of its bodies by their ids. */
export function digestPeople(record: ArticleRecord, nodes: ReadonlyMap<string, number>, keys: Keys): PersonDigest[] {
  const others = tiesOf(record, nodes, keys);
  return record.people.map((person) => {
    const seats = person.posts.map((post) => seatOf(post, nodes, record.text, keys));
    const ties = [...bodiesOf(person, seats, record.publisher, keys), ...(others.get(person.id) ?? [])];
    const titles = person.posts.map(({ title }) => keys.ofTitle(title));
    return {
      name: person.name,
      anchor: anchorOf(person, record.id, ties, keys),
      ties: [...new Set(ties)],
      seats: titles.map((title, at) => [title, seats[at] ?? -1]),
      held: heldBy(person, seats, keys),
      high: highOf(person, seats, keys),
    };
  });
}

/** Whoever stands at bodies of two states is two people read as one, or a post misread: not to be known by it. */
function anchorOf({ name }: Person, article: string, ties: readonly number[], keys: Keys): string {
  const first = ties.find((tie) => roleOfKey(keys.key(tie)) === 'body');
  if (first === undefined || countriesOf(ties, keys).size > 1) return anchorId('person', [name, 'article', article], true);
  return anchorId('person', [name, 'body', keys.key(first)], false);
}

/** The offices of states that a person is in, not those that are past or to come. */
function heldBy({ posts }: Person, seats: readonly (number | null)[], keys: Keys): number[] {
  const held = posts.flatMap(({ title, status }, at) => {
    const body = seats[at] ?? null;
    const office = status === 'current' ? stateOffice(body === null ? null : nameOfKey(keys.key(body)), title) : null;
    return office === null ? [] : keys.ofHeld(office.country, office.office);
  });
  return [...new Set(held)];
}

function highOf({ posts }: Person, seats: readonly (number | null)[], keys: Keys): 0 | 1 | 2 {
  let high: 0 | 1 | 2 = 0;
  posts.forEach(({ title, status }, at) => {
    const body = seats[at] ?? null;
    if (body !== null && isHighPost(nameOfKey(keys.key(body)), title)) high = status === 'current' || high === 2 ? 2 : 1;
  });
  return high;
}

/** The key of a post's body. */
function seatOf({ organisation, organisationId, title }: Post, nodes: ReadonlyMap<string, number>, text: string, keys: Keys): number | null {
  const inTitle = bodyInTitle(title);
  if (inTitle !== null) return keys.ofName(inTitle);
  const node = organisationId === null ? undefined : nodes.get(organisationId);
  if (node === undefined && organisation === null && MEMBER.test(title)) {
    const congress = onlyCongress(text);
    if (congress !== null) return keys.ofName(congress);
  }
  return node ?? (organisation === null ? null : keys.ofName(spelledName(organisation, text)));
}

/** 焦林委员代表某党发言说: a member of the congress that the article is about. */
const MEMBER = /^(?:委员|常委)$/;

/** The well-known body that a title begins with (欧洲理事会主席), null for most titles. */
function bodyInTitle(title: string): string | null {
  if (!/.{4}(?:主席|秘书长|总干事|理事长)$/.test(title)) return null;
  const name = title.replace(/(?:首任|前|候任)?(?:主席|秘书长|总干事|理事长)$/, '');
  return bodyNames.has(name) ? name : null;
}

/** Keys of the bodies that a person has posts at, in the order of the posts, and of the offices that say by themselves who somebody is. */
function bodiesOf(person: Person, seats: readonly (number | null)[], publisher: string | null, keys: Keys): number[] {
  const abroad = [...countriesOf(seats.flatMap((node) => node ?? []), keys)].filter((country) => country !== '中国');
  const foreign = abroad.length > 0 || isForeignName(person.name);
  const bodies = person.posts.flatMap(({ organisation, title }, at) => {
    // 央视网消息：某某委员会主任… the publisher tells of the post, it does not have it
    if (organisation !== null && organisation === publisher && !MEDIA_POST.test(title)) return [];
    const node = seats[at] ?? null;
    if (node === null) return !foreign && isStateTitle(title) ? [keys.ofName('国家')] : [];
    const name = nameOfKey(keys.key(node));
    const ministry = ministryOf(name, title);
    if (ministry !== null) return [keys.ofName(ministry)];
    if (!foreign || roleOfKey(keys.key(node)) !== 'body' || !isAnyMinistry(name)) return [node];
    // 冰岛副总理兼外交部长: the ministry is that of the state
    const [country] = abroad;
    return abroad.length === 1 ? [keys.ofName(country + name)] : [];
  });
  // last, so that a body names the person before an office does
  const offices = person.posts.filter(({ title }) => foreign || isHighOffice(title)).map(({ title }) => keys.ofOffice(officeName(title)));
  const titles = person.posts.map(({ title }) => keys.ofTitle(title));
  return [...bodies, ...offices, ...titles];
}

function countriesOf(nodes: readonly number[], keys: Keys): Set<string> {
  return new Set(nodes.flatMap((node) => (roleOfKey(keys.key(node)) === 'body' ? (countryOfKey(keys.key(node)) ?? []) : [])));
}

/** Who signs for a body is tied to it, and who writes for a publisher to that. */
function tiesOf({ agreements, authors, people, publisher }: ArticleRecord, nodes: ReadonlyMap<string, number>, keys: Keys): Map<string, number[]> {
  const ties = new Map<string, number[]>();
  const tie = (id: string, node: number | undefined): void => {
    if (node !== undefined) ties.set(id, [...(ties.get(id) ?? []), node]);
  };
  for (const { signatories } of agreements)
    for (const { personId, organisationId } of signatories) if (organisationId !== null) tie(personId, nodes.get(organisationId));
  const writers = new Set(authors.map(({ name }) => name));
  if (publisher) for (const { id, name } of people) if (writers.has(name)) tie(id, keys.number(writersKey(publisher)));
  return ties;
}
