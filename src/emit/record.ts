import type { Article } from '../model/article.js';
import { type ArticleRecord, SCHEMA_VERSION } from '../model/article-record.js';
import { codePointOffsets } from '../text/code-points.js';

/** The record of an annotated article: its layers as the contract names them, offsets in code points. */
export function toRecord(article: Article): ArticleRecord {
  const { id, source, title, publisher, published, language, authors, text, sourceMap, blocks } = article;
  const { dates, timeExpressions, people, organisations, documents, agreements, events, problems } = article;
  const record: ArticleRecord = {
    id,
    schemaVersion: SCHEMA_VERSION,
    source,
    title,
    publisher,
    published,
    language,
    authors,
    text,
    sourceMap,
    blocks,
    dates,
    timeExpressions,
    people,
    organisations,
    documents,
    agreements,
    events,
    problems,
  };
  return /[\ud800-\udfff]/.test(text) ? inCodePoints(record, codePointOffsets(text)) : record;
}

/** A copy of a record part with every `start` and `end` converted. The source map is in code points already. */
function inCodePoints<T>(part: T, convert: (offset: number) => number): T {
  if (Array.isArray(part)) return part.map((item) => inCodePoints(item, convert)) as T;
  if (part === null || typeof part !== 'object') return part;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part)) {
    if (key === 'source' || key === 'sourceMap') copy[key] = value;
    else if ((key === 'start' || key === 'end') && typeof value === 'number') copy[key] = convert(value);
    else copy[key] = inCodePoints(value, convert);
  }
  return copy as T;
}
