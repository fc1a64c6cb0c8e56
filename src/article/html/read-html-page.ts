import type { Page } from '../../model/article.js';
import type { HtmlArticle } from './html-article.js';

/** Reads a web page (or an HTML fragment): its article's lines, each character with its place in the source, and the values around them. */
export function readHtmlPage(page: Page): HtmlArticle {
  const lines = page.content.replace(/<[^>]{0,2000}>/g, '\n').split('\n').map((text) => text.trim()).filter(Boolean)
    .map((text) => ({ text, runs: [], kind: null }));
  return { lines, title: null, published: null, publisher: null, url: null, authors: [], problems: [], removals: [], evidence: { title: null, published: null, publisher: null } };
}
