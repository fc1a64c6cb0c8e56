import type { ArticleTable } from '../../page-data.js';
import { h } from '../dom.js';
import { t } from '../i18n.js';
import { address } from '../route.js';

/** Neighbours shown on either side of the article. */
const NEIGHBOURS = 30;

/** The articles before and after this one in the list, beside the text on wide screens. */
export function rail(articles: ArticleTable, listed: readonly number[], at: number): HTMLElement {
  const rows = listed.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  const current = listed[at];
  return h('nav', { class: 'rail', 'aria-label': t('article.list') },
    h('ol', {}, rows.map((row) => h('li', {},
      h('a', { href: address('article', articles.id[row]!), 'aria-current': row === current ? 'page' : null },
        h('span', { class: 'name' }, articles.title[row] || articles.id[row]!),
        h('span', { class: 'note' }, [articles.published[row]!.slice(0, 10), articles.publisher[row]].filter(Boolean).join(' '), articles.doubts[row] ? h('span', { class: 'doubts', title: t('column.doubts') }, ` ？${articles.doubts[row]}`) : null))))));
}
