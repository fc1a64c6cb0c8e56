import type { Person } from '../model/person.js';
import type { BodyNames } from './body-names.js';
import type { GoldArticle } from './gold-article.js';
import { type Given, givenOf, type Item, type Judge, type JudgedRecord } from './judgement.js';
import { bareTitle, isBylineRole, isNoBody, isRank, isStandIn, squeeze } from './normal-forms.js';

interface WantedPost {
  person: string;
  title: string;
  body: string | null /** the stand-in that gold keeps */;
  word: string;
  loose: boolean;
  used: boolean;
}
interface GivenPost {
  person: string;
  title: string;
  organisation: string;
  bodies: string[];
  given: Given;
  titleConfidence: number;
  used: boolean;
}

/** Judges people by name, their titles whatever the body, and their posts. */
export function judgePeople(gold: GoldArticle, record: JudgedRecord, names: BodyNames, judge: Judge): void {
  const people = record.people ?? [];
  const seen = new Set<string>();
  const got: Item[] = people.map((person) => ({ key: squeeze(person.name), parts: [person.name], given: givenOf(person) }));
  judge.sets(
    'people',
    gold.people.map(({ name }) => ({ key: squeeze(name), parts: [name] })),
    got,
  );
  for (const { key, parts, given } of got) {
    if (seen.has(key)) judge.add('people', 'extra', `${key} again`, parts, given);
    seen.add(key);
  }
  const want = wantedPosts(gold, names);
  const have = people.flatMap((person) => givenPosts(person, names));
  judge.sets(
    'titles',
    want.map(titleItem),
    have.map((post) => ({ ...titleItem(post), given: { ...post.given, confidence: post.titleConfidence } })),
  );
  judgePosts(want, have, judge);
}

function titleItem({ person, title }: { person: string; title: string }): Item {
  return { key: `${person} ${title}`, parts: [person, title] };
}

function wantedPosts(gold: GoldArticle, { resolve }: BodyNames): WantedPost[] {
  return gold.people.flatMap(({ name, posts }) =>
    posts
      .filter((post) => !isBylineRole(post.title))
      .map((post) => {
        const title = bareTitle(post.title);
        const none = post.org === null || (isStandIn(post.org) && resolve(post.org) === squeeze(post.org));
        return { person: squeeze(name), title, body: none ? null : resolve(post.org), word: none ? squeeze(post.org) : '', loose: isRank(title), used: false };
      }),
  );
}

function givenPosts(person: Person, { resolve }: BodyNames): GivenPost[] {
  return (person.posts ?? [])
    .filter((post) => !isBylineRole(post.title))
    .map((post) => {
      const organisation = squeeze(post.organisation);
      const unit = squeeze(post.unit);
      const bodies = organisation || unit ? [resolve(organisation + unit), resolve(organisation) + unit] : [''];
      const { start, end, confidence, titleConfidence, rule } = post;
      return { person: squeeze(person.name), title: bareTitle(post.title), organisation, bodies, given: { start, end, confidence, rule }, titleConfidence: titleConfidence ?? confidence, used: false };
    });
}

/** How a given post can be the wanted one, strictest first. Where body and title are divided does not count, the whole does. */
const FITS: readonly ((want: WantedPost, have: GivenPost) => boolean)[] = [
  (want, have) => want.body !== null && have.bodies.some((body) => body + have.title === want.body + want.title),
  (want, have) => want.title === have.title && want.body === null && (isNoBody(have.organisation) || have.organisation === want.word),
  (want, have) => want.title === have.title && want.loose && (want.body === null || have.organisation === ''),
];

function judgePosts(want: readonly WantedPost[], have: readonly GivenPost[], judge: Judge): void {
  for (const fits of FITS) {
    for (const post of want) {
      if (post.used) continue;
      const match = have.find((other) => !other.used && other.person === post.person && fits(post, other));
      if (!match) continue;
      post.used = match.used = true;
      judge.add('posts', 'right', `${post.person} ${post.body ?? ''} ${post.title}`, [post.person, post.body ?? '', post.title], match.given);
    }
  }
  for (const { person, body, title, used } of want)
    if (!used) judge.add('posts', 'missed', `${person} ${body ?? '(no body)'} ${title}`, [person, body ?? '', title]);
  const seen = new Set<string>();
  for (const { person, bodies, title, given, used } of have) {
    const body = bodies[1] ?? '';
    const key = `${person} ${body} ${title}`;
    if (used || seen.has(key)) continue;
    seen.add(key);
    judge.add('posts', 'extra', key, [person, body, title], given);
  }
}
