import type { Page } from '../../src/model/article.js';

/** A page of plain text as ingest hands it on. */
export function pageOf(content: string, given: Partial<Pick<Page, 'title' | 'published' | 'publisher' | 'problems'>> = {}, mediaType = 'text/plain'): Page {
  return { id: 'a', source: { path: 'a.txt', url: null, sha256: '', bytes: 0, charset: 'utf-8', mediaType }, content, title: null, published: null, publisher: null, problems: [], ...given };
}
