import type { ArticleRecord } from '../../model/article-record.js';
import { type ArticleDigest, digestOf } from '../../resolve/digest/article-digest.js';
import type { RecordStore } from '../record-store.js';
import { WaitingAnswers } from './waiting-answers.js';

/** Digests of records by the records' keys: what was read once for joining is not read again. */
export class DigestMemory {
  private readonly waiting: WaitingAnswers;

  constructor(private readonly store: RecordStore) {
    this.waiting = new WaitingAnswers(store);
  }

  /** The digest of a record: from memory, else made and remembered. */
  of(recordKey: string, record: () => ArticleRecord): ArticleDigest {
    const known = this.store.read(recordKey);
    if (known !== null) return JSON.parse(known) as ArticleDigest;
    const digest = digestOf(record());
    this.waiting.add(recordKey, JSON.stringify(digest));
    return digest;
  }

  /** Forgets all records but these, when it is worth it. */
  keepOnly(recordKeys: readonly string[]): void {
    this.waiting.flush();
    if (this.store.bytes > 2 * this.store.bytesOf(recordKeys)) this.store.keepOnly(recordKeys);
  }
}
