import type { PackedArticle } from '../../page-data.js';
import { h, webLink } from '../dom.js';
import { t } from '../i18n.js';
import { address } from '../route.js';

/** What stands over the text: publisher, day, authors and the original; the title when the text itself has no headline. */
export function imprint(article: PackedArticle, publisher: string, published: string, title: string): HTMLElement {
  const headline = article.blocks.some(([kind]) => kind === 'headline');
  const parts = [publisher, published.slice(0, 10), article.authors.length > 0 ? `${t('article.authors')} ${article.authors.join('、')}` : ''].filter(Boolean);
  return h('header', { class: 'imprint' },
    headline ? null : h('h1', { class: 'headline' }, title),
    h('p', {}, parts.join(' · ')),
    h('p', { class: 'source' }, `${t('article.source')} `, article.url ? webLink(article.url) : h('code', {}, article.path ?? article.id)),
    article.duplicateOf ? h('p', {}, t('article.copy', { share: Math.round(article.duplicateOf.share * 100) }), ' ', h('a', { href: address('article', article.duplicateOf.id) }, article.duplicateOf.id)) : null);
}
