import type { Article } from '../../model/article.js';
import type { Item } from './line-items.js';
import type { ReadPost } from './read-profiles.js';

/** Behind a name: it takes the post that another one left: 由甲接任, 甲继任该职. */
const TAKES = /^(?:同志|先生|女士|博士)?(?:将|已)?(?:接任|继任|接替|接棒)(?:该职|此职|其职|其职务|这一职务|该职务|上述职务)?(?:[，。；]|$)/u;
/** Before a name: it leaves the post that another one takes: 接替离任的甲. */
const REPLACES = /(?:接替|接任|取代|顶替)(?:因[^，。；、]{1,10})?(?:已|即将)?(?:离任|退休|离职|辞任|卸任|去职)?的?$/u;
/** How far back the post stands that is taken over. */
const REACH = 120;

/** Posts that change hands without their title being said again: 甲辞去总经理职务，由乙接任; 任命甲为总裁。甲接替离任的乙. */
export function readSuccessions(article: Article, line: readonly Item[], read: readonly ReadPost[]): ReadPost[] {
  const posts: ReadPost[] = [];
  for (const [index, item] of line.entries()) {
    if (item.kind !== 'name') continue;
    const takes = TAKES.test(article.text.slice(item.end, item.end + 14));
    const leaves = !takes && REPLACES.test(item.gap.slice(-20)) && line[index - 1]?.kind !== 'title';
    if (!takes && !leaves) continue;
    const post = read.findLast(
      ({ title, person, status }) =>
        title.start < item.start &&
        item.start - title.end < REACH &&
        !title.rank &&
        person.personId !== item.mention.personId &&
        (takes ? status === 'former' : status !== 'former' && title.status === 'current'),
    );
    if (!post || (leaves && hasTitle(read, item)) || article.text.slice(post.title.end, item.start).includes('\n')) continue;
    posts.push({ person: item.mention, title: post.title, body: post.body, by: 'appointed', ...(leaves ? { status: 'former' as const } : {}) });
  }
  return posts;
}

/** Whether the text has given somebody a title right beside the name. */
const hasTitle = (read: readonly ReadPost[], { mention, start }: Item & { kind: 'name' }) =>
  read.some(({ person, title }) => person.personId === mention.personId && !title.rank && Math.abs(title.end - start) < 12);
