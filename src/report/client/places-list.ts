import type { ArticleTable, PackedArticle, Place } from '../page-data.js';
import { h } from './dom.js';
import { number, t } from './i18n.js';
import { address } from './route.js';
import { detail } from './store.js';

/** Articles shown at once. */
const PAGE = 12;
/** Characters of context on either side of a mention, and mentions quoted of one article. */
const CONTEXT = 24;
const QUOTED = 4;

/** Every place where something is mentioned, quoted with its surroundings, an article at a time; newest first. */
export function placesList(places: readonly Place[], articles: ArticleTable): HTMLElement {
  const newest = [...places].sort(([a], [b]) => (articles.published[b]! < articles.published[a]! ? -1 : articles.published[b]! > articles.published[a]! ? 1 : a - b));
  const list = h('ol', { class: 'places' });
  const more = h('button', { type: 'button', class: 'more' });
  let shown = 0;
  const showMore = () => {
    const next = newest.slice(shown, shown + PAGE);
    shown += next.length;
    list.append(...next.map((place) => placeItem(place, articles)));
    more.hidden = shown >= newest.length;
    more.textContent = t('places.more', { count: number(Math.min(PAGE, newest.length - shown)) });
  };
  more.addEventListener('click', showMore);
  showMore();
  const mentions = places.reduce((sum, place) => sum + place.length - 1, 0);
  return h('section', { class: 'wide' }, h('h2', {}, t('person.places'), ' ', h('span', { class: 'count' }, `${number(places.length)} · ${t('places.times', { count: number(mentions) })}`)), list, more);
}

function placeItem([row, ...starts]: Place, articles: ArticleTable): HTMLElement {
  const quotes = h('ul', { class: 'quotes' });
  void detail('article', row).then((article) => quotes.append(...starts.slice(0, QUOTED).map((start) => quote(article, start)), ...rest(article, starts.slice(QUOTED))));
  return h('li', {},
    h('p', {}, h('a', { href: address('article', articles.id[row]!) }, articles.title[row] || articles.id[row]!), ' ', h('span', { class: 'note' }, [articles.published[row]!.slice(0, 10), articles.publisher[row]].filter(Boolean).join(' '))),
    quotes);
}

function quote(article: PackedArticle, start: number): HTMLElement {
  const end = Math.max(start + 1, ...article.marks.filter(([kind, at]) => at === start && kind !== 7).map((mark) => mark[2]));
  const before = article.text.slice(Math.max(0, start - CONTEXT), start).split('\n').at(-1) ?? '';
  const after = article.text.slice(end, end + CONTEXT).split('\n')[0] ?? '';
  return h('li', {}, before, h('a', { href: address('article', article.id, { at: start }) }, article.text.slice(start, end)), after);
}

function rest(article: PackedArticle, starts: readonly number[]): HTMLElement[] {
  if (starts.length === 0) return [];
  return [h('li', { class: 'rest' }, starts.map((start, i) => [h('a', { href: address('article', article.id, { at: start }), 'aria-label': `${i + QUOTED + 1}` }, String(i + QUOTED + 1)), ' ']))];
}
