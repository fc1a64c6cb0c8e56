import type { InputFailure } from '../ingest/reader.js';
import type { Page } from '../model/article.js';
import { storeKey } from '../run/record-store.js';

/** What a job carries: an article that was read from its file but not yet understood, or an input that could not be read. */
export interface ArticleJob {
  /** Sorts by code point in the order in which articles were put into the queue. */
  position: string;
  /** 1, unless the same call put in the same id with the same content before. */
  occurrence: number;
  item: Page | InputFailure;
}

/** The key of what a job comes to: the same for one article and one content, wherever and however often it was put in. */
export function entryKey({ item, occurrence }: Pick<ArticleJob, 'item' | 'occurrence'>): string {
  if ('code' in item) return storeKey('failure', item.path, String(item.line ?? ''), String(item.offset ?? ''), item.id ?? '', item.code);
  return storeKey('article', item.id, item.source.sha256, String(occurrence));
}

/** The job's id in the queue: what is waiting already is not put in again. */
export function jobId({ item, occurrence }: Pick<ArticleJob, 'item' | 'occurrence'>): string {
  return `a-${storeKey(JSON.stringify(item), String(occurrence))}`;
}
