import { scaleUtc } from 'd3-scale';
import type { PostEntry } from '../../page-data.js';
import { svg } from '../dom.js';
import { number, t, term } from '../i18n.js';

const WIDTH = 900;
const ROW = 34;
const TOP = 26;
const LEFT = 30;
/** A post seen on one day only is still this wide. */
const SMALLEST = 8;

/** Posts as bars from the first to the last article that shows them; posts without a day stand below the axis. */
export function timeline(posts: readonly PostEntry[]): SVGSVGElement {
  const dated = posts.filter(({ first }) => first !== null).sort((a, b) => (a.first! < b.first! ? -1 : a.first! > b.first! ? 1 : 0));
  const undated = posts.filter(({ first }) => first === null);
  const days = dated.flatMap(({ first, last }) => [Date.parse(first!), Date.parse(last ?? first!)]);
  const from = Math.min(...days);
  const to = Math.max(...days, from + 90 * 86_400_000);
  const x = scaleUtc([from, to], [LEFT, WIDTH - LEFT - SMALLEST]).nice();
  const bottom = TOP + dated.length * ROW;
  const height = bottom + undated.length * 22 + (undated.length > 0 ? 12 : 4);
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, class: 'chart timeline', role: 'img', 'aria-label': `${t('person.timeline')}: ${posts.map(words).join('; ')}` },
    dated.length === 0 ? null : x.ticks(6).map((tick) => svg('g', { class: 'tick' },
      svg('line', { x1: x(tick), x2: x(tick), y1: TOP - 6, y2: bottom }), svg('text', { x: x(tick), y: 14, 'text-anchor': 'middle' }, x.tickFormat(6, '%Y-%m')(tick)))),
    dated.map((post, i) => bar(post, x(Date.parse(post.first!)), x(Date.parse(post.last ?? post.first!)), TOP + i * ROW)),
    undated.map((post, i) => svg('text', { class: 'name', x: LEFT, y: bottom + 20 + i * 22 }, `${t('person.undated')}：${name(post)}`)));
}

function bar(post: PostEntry, start: number, end: number, top: number): SVGGElement {
  const width = Math.max(SMALLEST, end - start);
  const atEnd = start > WIDTH * 0.6;
  return svg('g', {},
    svg('title', {}, words(post)),
    svg('rect', { class: `post ${post.status}`, x: start, y: top + 16, width, height: 10, rx: 2 }),
    svg('text', { class: 'name', x: atEnd ? start + width : start, y: top + 11, 'text-anchor': atEnd ? 'end' : 'start' }, name(post)));
}

/** A post with the number of articles that it rests on. */
function name({ organisation, title, articles }: PostEntry): string {
  return `${organisation} ${title}${articles.length > 1 ? `（${number(articles.length)}）` : ''}`;
}

function words({ organisation, title, status, first, last }: PostEntry): string {
  return `${organisation} ${title} (${term('status', status)}) ${first ? `${first} – ${last}` : t('person.undated')}`;
}
