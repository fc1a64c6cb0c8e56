import { once } from 'node:events';
import type { InputFailure } from '../../ingest/reader.js';
import type { ArticleRecord } from '../../model/article-record.js';
import type { Page } from '../../model/article.js';
import { recordsOf } from '../workers/records-of.js';
import { eachWithin } from '../workers/time-limit.js';
import { unitFailure } from '../workers/unit.js';
import { errorLine } from './error-line.js';
import { readyBatches } from './ready-batches.js';

/** So many articles go through the pipeline together. */
const BATCH = 64;

export interface ExtractPagesOptions {
  /** Longest time for one article, in milliseconds. */
  timeLimitMs: number;
  onFailure?: (failure: InputFailure) => void;
}

/**
 * Writes one line for each item, in order: the record of a page, the error line of a failure. Everything happens in this
 * process and nothing is kept. Returns how many failed.
 */
export async function extractPages(items: AsyncIterable<Page | InputFailure>, output: NodeJS.WritableStream, { timeLimitMs, onFailure = () => {} }: ExtractPagesOptions): Promise<number> {
  let failed = 0;
  const lineOf = (result: ArticleRecord | InputFailure) => {
    if (!('code' in result)) return `${JSON.stringify(result)}\n`;
    failed++;
    onFailure(result);
    return `${errorLine(result)}\n`;
  };
  for await (const batch of readyBatches(items, BATCH)) {
    // together, or each by itself when that takes too long
    const results = within(batch, timeLimitMs) ?? batch.map((item) => within([item], timeLimitMs)?.[0] ?? tooLate(item as Page, timeLimitMs));
    if (!output.write(results.map(lineOf).join(''))) await once(output, 'drain');
  }
  return failed;
}

/** What comes of items that are read together, or null when it takes longer than it may. */
function within(items: readonly (Page | InputFailure)[], timeLimitMs: number): (ArticleRecord | InputFailure)[] | null {
  let results: (ArticleRecord | InputFailure)[] | null = null;
  const units = items.map((page) => ({ page: page as Page }));
  eachWithin([items], timeLimitMs, () => {
    results = recordsOf(items, units);
  });
  return results;
}

function tooLate(page: Page, timeLimitMs: number): InputFailure {
  return unitFailure({ page }, 'time-limit', `not read within ${timeLimitMs / 1000} s: it was set aside; --time-limit SECONDS gives it more`);
}
