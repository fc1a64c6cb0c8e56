import type { Article } from '../../model/article.js';
import type { ReadPost } from './read-profiles.js';

/** Words before a body or a title that put the whole post into the past: 时任云溪市市长, 原云溪市市长, but not 目前云溪市市长. */
const PAST = /(?:时任|時任|曾任|历任|歷任|原任?|(?<![目此生之以日当當提眼空])前)$/u;
/** What may stand between posts that one such word is said of: 原国务委员兼国防部部长, 原党组书记、主席. */
const JOINED = /^(?:兼任?|、)$/u;

/** The posts that were held at the time told of, not on the day of the article: 时任 and 原 before the post, and what is joined to one that has them. */
export function pastPosts(article: Article, read: readonly ReadPost[]): Set<ReadPost> {
  const past = new Set<ReadPost>();
  let before: ReadPost | undefined;
  for (const post of [...read].sort((a, b) => a.title.start - b.title.start)) {
    const start = startOf(post);
    const lead = article.text.slice(Math.max(0, start - 3), start);
    const joined =
      before && past.has(before) && before.person.personId === post.person.personId
        ? article.text.slice(before.title.end, Math.max(start, before.title.end))
        : '';
    const gap = start === post.title.start ? '' : article.text.slice(post.body?.end ?? start, post.title.start);
    if (
      post.title.status === 'former' ||
      PAST.test(lead) ||
      PAST.test(gap) ||
      (JOINED.test(joined) && (joined !== '、' || (start === post.title.start && !post.title.rank)))
    )
      past.add(post);
    before = post;
  }
  return past;
}

/** Where a post begins: with its body, when that stands right before the title, else with the title. */
function startOf({ title, body }: ReadPost): number {
  return body && body.start < title.start && body.end >= title.start - 1 ? body.start : title.start;
}
