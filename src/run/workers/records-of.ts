import { type InputFailure, isFailure } from '../../ingest/reader.js';
import type { ArticleRecord } from '../../model/article-record.js';
import type { Page } from '../../model/article.js';
import { extractAll } from '../../pipeline.js';
import { NO_TEXT, type Unit, unitFailure } from './unit.js';

/** The records of units that have been read as pages, in their order, or why there is none; all pages go through the stages together. */
export function recordsOf(pages: readonly (Page | InputFailure)[], units: readonly Unit[]): (ArticleRecord | InputFailure)[] {
  const records = extractAll(pages.filter((page): page is Page => !isFailure(page)));
  let next = 0;
  return pages.map((page, at) => {
    if (isFailure(page)) return page;
    const record = records[next++] as ArticleRecord | Error;
    const unit = units[at] as Unit;
    if (record instanceof Error) return unitFailure(unit, 'extraction-failed', `a rule broke off (${record.message}): report it with the article`);
    return record.text === '' ? unitFailure(unit, 'empty', NO_TEXT) : record;
  });
}
