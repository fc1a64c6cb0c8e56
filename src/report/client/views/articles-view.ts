import { h } from '../dom.js';
import { searchTexts } from '../full-text.js';
import { t } from '../i18n.js';
import { listView } from '../list.js';
import { keepListed } from '../listed-articles.js';
import { address, currentRoute } from '../route.js';
import { searchOf } from '../searched-tables.js';
import { table } from '../store.js';
import type { View } from '../view.js';

/** All articles, as a table. */
export async function articlesView(): Promise<View> {
  const articles = await table('articles');
  return listView({
    view: 'articles',
    title: t('nav.articles'),
    size: articles.id.length,
    search: searchOf.articles(articles),
    sort: '-published',
    fullText: searchTexts,
    listed: keepListed,
    columns: [
      { key: 'title', label: t('column.title'), width: 'wide', value: (row) => articles.title[row]!, cell: (row) => h('a', { href: address('article', articles.id[row]!, { find: soughtWord() }) }, articles.title[row] || articles.id[row]!) },
      { key: 'publisher', label: t('column.publisher'), value: (row) => articles.publisher[row]! },
      { key: 'published', label: t('column.published'), value: (row) => articles.published[row]!, cell: (row) => h('span', { class: 'day' }, articles.published[row]!.slice(0, 10)) },
      { key: 'people', label: t('column.people'), width: 'minor', numeric: true, value: (row) => articles.people[row]! },
      { key: 'bodies', label: t('column.bodies'), width: 'minor', numeric: true, value: (row) => articles.bodies[row]! },
      { key: 'agreements', label: t('column.agreements'), numeric: true, value: (row) => articles.agreements[row]! },
      { key: 'doubts', label: t('column.doubts'), numeric: true, value: (row) => articles.doubts[row]! },
    ],
    filters: [
      { key: 'publisher', label: t('column.publisher'), value: (row) => articles.publisher[row]! },
      { key: 'year', label: t('column.year'), value: (row) => articles.published[row]!.slice(0, 4) },
      { key: 'agreements', label: t('column.agreements'), value: (row) => (articles.agreements[row] ? 'yes' : 'no'), words: (value) => t(value as 'yes' | 'no') },
      { key: 'doubts', label: t('column.doubts'), value: (row) => (articles.doubts[row] ? 'yes' : 'no'), words: (value) => t(value as 'yes' | 'no') },
    ],
  });
}

/** The first word of a search in full texts: the article is opened where it stands. */
function soughtWord(): string | null {
  const { query } = currentRoute();
  return query.get('full') ? (query.get('q')?.split(/\s+/)[0] ?? null) : null;
}
