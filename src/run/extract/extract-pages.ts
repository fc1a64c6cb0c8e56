import { once } from 'node:events';
import type { InputFailure } from '../../ingest/reader.js';
import type { Page } from '../../model/article.js';
import { extract } from '../../pipeline.js';
import { eachWithin } from '../workers/time-limit.js';
import { NO_TEXT, unitFailure } from '../workers/unit.js';
import { errorLine } from './error-line.js';
import { readyBatches } from './ready-batches.js';

/** Watching a batch by the clock costs 0.1 ms. */
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
  let lines = '';
  const answer = (item: Page | InputFailure) => {
    const result = 'code' in item ? item : extractOrFail(item);
    if (typeof result === 'string') {
      lines += `${result}\n`;
      return;
    }
    failed++;
    onFailure(result);
    lines += `${errorLine(result)}\n`;
  };
  for await (const batch of readyBatches(items, BATCH)) {
    for (let at = 0; at < batch.length;) {
      const done = eachWithin(at === 0 ? batch : batch.slice(at), timeLimitMs, answer);
      at += done;
      const late = batch[at];
      if (late === undefined) break;
      // the one that was under way had perhaps only what the others left of the time: alone it has all of it
      if (eachWithin([late], timeLimitMs, answer) === 0) answer(tooLate(late as Page, timeLimitMs));
      at++;
    }
    if (!output.write(lines)) await once(output, 'drain');
    lines = '';
  }
  return failed;
}

function extractOrFail(page: Page): string | InputFailure {
  try {
    const record = extract(page);
    return record.text === '' ? unitFailure({ page }, 'empty', NO_TEXT) : JSON.stringify(record);
  } catch (error) {
    return unitFailure({ page }, 'extraction-failed', `a rule broke off (${(error as Error).message}): report it with the article`);
  }
}

function tooLate(page: Page, timeLimitMs: number): InputFailure {
  return unitFailure({ page }, 'time-limit', `not read within ${timeLimitMs / 1000} s: it was set aside; --time-limit SECONDS gives it more`);
}
