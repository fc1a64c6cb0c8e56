import type { Page } from '../model/article.js';
import { pageFromNdjsonLine } from './page-from-ndjson-line.js';
import { isFailure } from './reader.js';

/** An article that a program holds in memory: its text or its HTML, and what it knows about it. */
export interface GivenArticle {
  /** Made from the content when it is left out. */
  id?: string;
  text?: string;
  html?: string;
  title?: string | null;
  /** The day it was published; years that the text leaves out are told from it. */
  published?: string | null;
  url?: string | null;
  publisher?: string | null;
}

/**
 * The page of an article in memory, the same as a line of NDJSON with these fields gives.
 * @throws TypeError when there is neither text nor HTML in it, or more than the limit of one article (5 MB of text)
 */
export function pageFromArticle(article: GivenArticle): Page {
  const page = pageFromNdjsonLine(JSON.stringify(article), { line: 1, path: '-' });
  if (isFailure(page)) throw new TypeError(page.message.replace(/^line 1:? /, 'the article '));
  return page;
}
