import type { Article, TitleMention } from '../../model/article.js';
import type { Person, Post } from '../../model/person.js';
import type { Stage } from '../../stage.js';
import { nameUnits } from '../entities/name-units.js';
import { relativePlaces } from './relative-places.js';
import { FoundHosts, withCarriedBodies } from './carried-bodies.js';
import { confidenceOf } from './confidence.js';
import { hostOfTitle } from './hosts.js';
import { atOrgan } from './organ-titles.js';
import { type Item, itemsOf } from './line-items.js';
import { readAppointments } from './read-appointments.js';
import { pastPosts } from './past-posts.js';
import { readSuccessions } from './successions.js';
import { type ReadPost, readProfiles } from './read-profiles.js';
import { inTheirOwnBodies } from './several-bodies.js';
import { SingleHolders } from './single-holders.js';
import { withoutBrackets } from './without-brackets.js';

/** Says who holds which title where. */
export const relatePosts: Stage = {
  name: 'relate/posts',
  requires: ['people', 'organisations', 'titleMentions'],
  provides: ['people'],
  run(article) {
    const places = relativePlaces(article);
    const read: ReadPost[] = [];
    let subject: Item | null = null;
    for (const line of itemsOf(article)) {
      if (line.some((item) => item.kind === 'title')) {
        const profiles = readProfiles(article, withoutBrackets(article, line), places);
        const taken = new Set<TitleMention>(profiles.map((post) => post.title));
        read.push(...sharing([...profiles, ...readAppointments(article, line, taken, places, subject)]));
      }
      read.push(...readSuccessions(article, line, read));
      // 现任…。曾任…。: sentences that name nobody go on about the one before
      subject = subjectOf(line) ?? (line.some((item) => item.kind === 'name') ? null : subject);
    }
    const people = new Map(article.people.map((person) => [person.id, person]));
    const past = pastPosts(article, read);
    const holders = new SingleHolders(read);
    const hosts = new FoundHosts();
    for (const post of withCarriedBodies(article, inTheirOwnBodies(article, read)))
      if (isPost(article, post) && !isCourtesy(post, read) && !isToldElsewhere(post, read))
        addPost(article, people.get(post.person.personId ?? ''), post, past.has(post), { holders, hosts });
    for (const person of article.people) person.posts = withoutShorter(withoutRepetitions(person.posts));
    nameUnits(article, read, places);
  },
};

/** 甲任某急救站站长，原站长乙…: the same title without a body in one sentence is held in the same one. */
function sharing(posts: readonly ReadPost[]): ReadPost[] {
  return posts.map((post) => {
    if (post.body || post.title.rank || post.title.status !== 'former') return post;
    const same = posts.find((other) => other.body && other.title.title === post.title.title && other.title.start < post.title.start);
    return same ? { ...post, body: same.body, by: 'list' } : post;
  });
}

/** 代表团成员甲 has a post; 成员有甲、乙 only counts them in. A bearer of a listed craft has an honour. */
function isPost(article: Article, { title, body, by, person }: ReadPost): boolean {
  if (/^(?:成员|成員)$/u.test(title.title)) return body !== null && (by === 'beside' || by === 'spoken');
  // 某主席特别代表、国家副主席甲: an errand, no office
  if (title.title === '特别代表') return !/(?:主席|总统|总理)$/u.test(article.text.slice(Math.max(0, title.start - 2), title.start));
  if (/传承人$|傳承人$/u.test(title.title))
    return person.start !== title.end || !/[级級][^，。；、]{0,16}$/u.test(article.text.slice(Math.max(0, title.start - 24), title.start));
  return true;
}

/** 首任|会长: one of several that followed one another. */
const EARLIER = /(?:[首历歷上前]任|任)$/u;

/** 甲院长 of somebody who is 副院长, 乙会长 of a 名誉会长: how one speaks to them, no further post. */
function isCourtesy(post: ReadPost, all: readonly ReadPost[]): boolean {
  if (!isBehind(post) || post.body || post.title.rank) return false;
  return all.some(
    ({ person, title }) =>
      person.personId === post.person.personId && title.title.length > post.title.title.length && !title.rank && title.title.endsWith(post.title.title),
  );
}

/** 三位|副会长 of those whom the text has made 副会长 of a body: no further post of another body that is near. */
const isToldElsewhere = (post: ReadPost, all: readonly ReadPost[]): boolean =>
  !post.body &&
  !post.title.rank &&
  all.some(({ person, title, body }) => body && title !== post.title && person.personId === post.person.personId && title.title === post.title.title);

/** 任某医院党委委员、书记: the secretary of the same committee. */
function organOfList(article: Article, title: TitleMention): string {
  if (!/^(?:副)?书记$/u.test(title.title)) return '';
  return /(党委|党组)(?:委员|成员|常委)、$/u.exec(article.text.slice(Math.max(0, title.start - 6), title.start))?.[1] ?? '';
}

/** The one that a sentence is about: its only name, or the one that it begins with. */
function subjectOf(line: readonly Item[]): Item | null {
  const names = line.filter((item) => item.kind === 'name');
  const first = names[0] as (Item & { kind: 'name' }) | undefined;
  if (!first) return null;
  const alone = names.every((item) => item.kind === 'name' && item.mention.personId === first.mention.personId);
  return alone || first.gap.length <= 4 ? first : null;
}

/** What the article's other posts say of bodies. */
interface Known {
  holders: SingleHolders;
  hosts: FoundHosts;
}

function addPost(article: Article, person: Person | undefined, read: ReadPost, past: boolean, { holders, hosts }: Known): void {
  if (!person) return;
  const { title } = read;
  if (!read.body && !title.rank && person.posts.some((post) => post.title === title.title && post.organisation !== null)) return;
  const taken =
    title.status === 'current' && !past && !EARLIER.test(article.text.slice(Math.max(0, title.start - 4), title.start))
      ? holders.others(title.title, person.id)
      : undefined;
  const host = read.body ?? (isBehind(read) && titleOnly(title.title) ? null : (hosts.of(title) ?? hostOfTitle(article, title, taken)));
  if (!read.body && host) hosts.add(title, host);
  const { title: words, body: held } = atOrgan(article, organOfList(article, title) + title.title.replace(/\s/g, ''), host);
  const body = held ?? (host ? hostOfTitle(article, { ...title, title: words }) : null);
  const found = read.body ? read.by : body ? 'host' : 'none';
  person.posts.push({
    start: title.start,
    end: title.end,
    rule: `post/${found}`,
    confidence: confidenceOf(article, { person: read.person, title: { ...title, title: words } }, found, body),
    organisation: body?.organisation ?? null,
    // a host that only its departments name is no organisation of the article
    organisationId: body?.organisationId || null,
    unit: body?.unit ?? null,
    title: words,
    titleConfidence: Math.min(title.confidence, read.person.confidence),
    status: read.status && read.status !== 'current' ? read.status : past && title.status === 'current' ? 'former' : (read.status ?? title.status),
  });
}

const isBehind = (read: ReadPost) => read.title.start === read.person.end;
/** 张三主席, 李四主任: behind a name these words do not say of what body. */
const titleOnly = (title: string) => /^(?:副)?(?:主席|书记|主任|部长|委员|秘书长|会长|总理|总统|首相|国王|议长|代表|老师|教练)$/u.test(title);

/** 主席 of a 国家主席: a title without a body that a longer title of the same person ends in says nothing new. */
function withoutShorter(posts: readonly Post[]): Post[] {
  return posts.filter((post) => post.organisation !== null || !posts.some((other) => isShorterForm(post.title, other.title)));
}

const isShorterForm = (short: string, long: string) =>
  /(?:主席|总统|总理|书记|大使|总领事|发言人|代表)$/u.test(short) &&
  long.length > short.length &&
  long.endsWith(short) &&
  !/副$/u.test(long.slice(0, -short.length));

/** One post for each title and body; a post without a body goes when the same title stands with one. */
function withoutRepetitions(posts: readonly Post[]): Post[] {
  const kept: Post[] = [];
  for (const post of posts) {
    const same = kept.findIndex(
      (other) =>
        (other.title === post.title || isOrganForm(other.title, post.title) || isOrganForm(post.title, other.title)) &&
        (other.organisation === null ||
          post.organisation === null ||
          whole(other) === whole(post) ||
          whole(other).endsWith(whole(post)) ||
          whole(post).endsWith(whole(other))),
    );
    if (same < 0) kept.push(post);
    else if (isFuller(post, kept[same] as Post)) kept[same] = post;
  }
  return kept;
}

/** 党委副书记 and 副书记 of one school are one post. */
const isOrganForm = (long: string, short: string) =>
  long.length > short.length && /^(?:党委|党组|党总支|党支部|纪委|工会|团委)/u.test(long) && long.slice(2) === short;
const isFuller = (post: Post, other: Post) => (post.title === other.title ? whole(post).length > whole(other).length : post.title.length > other.title.length);
const whole = (post: Post) => (post.organisation ?? '') + (post.unit ?? '');
