import type { Article, TitleMention } from '../../model/article.js';
import type { Post } from '../../model/person.js';
import type { Stage } from '../../stage.js';
import { relativePlaces } from './relative-places.js';
import { hostOfTitle } from './hosts.js';
import { itemsOf } from './line-items.js';
import { readAppointments } from './read-appointments.js';
import { type ReadPost, readProfiles } from './read-profiles.js';
import { titleFits } from './title-domain.js';

/** Says who holds which title where. */
export const relatePosts: Stage = {
  name: 'relate/posts',
  requires: ['people', 'organisations', 'titleMentions'],
  provides: ['people'],
  run(article) {
    const places = relativePlaces(article);
    const read: ReadPost[] = [];
    for (const line of itemsOf(article)) {
      const profiles = readProfiles(article, line, places);
      const taken = new Set<TitleMention>(profiles.map((post) => post.title));
      read.push(...profiles, ...readAppointments(article, line, taken, places));
    }
    for (const post of read) addPost(article, post);
    for (const person of article.people) person.posts = withoutRepetitions(person.posts);
  },
};

function addPost(article: Article, read: ReadPost): void {
  const person = article.people.find((candidate) => candidate.id === read.person.personId);
  if (!person) return;
  const { title } = read;
  const body = read.body ?? (isBehind(read) && titleOnly(title.title) ? null : hostOfTitle(article, title));
  person.posts.push({
    start: title.start, end: title.end, rule: `post/${read.body ? read.by + kindOf(article, read.body) : body ? (titleFits(title.title, body.organisation) === 1 ? 'host' : 'guess') : 'none'}`,
    confidence: Math.min(title.confidence, read.person.confidence, read.by === 'beside' ? 0.97 : read.body ? 0.9 : 0.75),
    organisation: body?.organisation ?? null, organisationId: body?.organisationId ?? null, unit: body?.unit ?? null,
    title: title.title.replace(/\s/g, ''), status: read.status ?? title.status,
  });
}

const isBehind = (read: ReadPost) => read.title.start === read.person.end;
/** 张三主席, 李四主任: behind a name these words do not say of what body. */
const titleOnly = (title: string) => /^(?:副)?(?:主席|书记|主任|部长|委员|秘书长|会长|总理|总统|首相|国王|议长|代表|老师|教练)$/u.test(title);

/** One post for each title and body; a post without a body goes when the same title stands with one. */
function withoutRepetitions(posts: readonly Post[]): Post[] {
  const kept: Post[] = [];
  for (const post of posts) {
    const same = kept.findIndex((other) => other.title === post.title && (other.organisation === null || post.organisation === null || whole(other) === whole(post) || whole(other).endsWith(whole(post)) || whole(post).endsWith(whole(other))));
    if (same < 0) kept.push(post);
    else if (whole(post).length > whole(kept[same] as Post).length) kept[same] = post;
  }
  return kept;
}

const whole = (post: Post) => (post.organisation ?? '') + (post.unit ?? '');

const kindOf = (article: Article, body: import('./body-reference.js').BodyReference) => body.place ? '-place' : body.unit ? '-unit' : article.text.slice(body.start, body.end) === body.organisation ? '-named' : '-for';
