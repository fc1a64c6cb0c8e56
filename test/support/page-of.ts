import type { Page } from '../../src/model/article.js';

/** A page as ingest hands it on, from its characters. */
export function pageOf(content: string, more: Partial<Page> = {}): Page {
  return {
    id: 'test', content, title: null, published: null, publisher: null, problems: [],
    source: { path: 'test.html', url: null, sha256: '0'.repeat(64), bytes: Buffer.byteLength(content), charset: 'utf-8', mediaType: 'text/html' }, ...more,
  };
}
