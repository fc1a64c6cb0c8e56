import type { Page } from '../model/article.js';
import type { GoldArticle } from './gold-article.js';

/** A gold article as the page a user would have: its text, title and day, none of its values. */
export function goldPage({ id, title, published, text }: GoldArticle): Page {
  return {
    id,
    source: { path: null, url: null, sha256: '', bytes: 0, charset: 'utf-8', mediaType: 'text/plain' },
    content: title && !text.startsWith(title) ? `${title}\n${text}` : text,
    title: title ?? null,
    published: published ?? null,
    publisher: null,
    problems: [],
  };
}
