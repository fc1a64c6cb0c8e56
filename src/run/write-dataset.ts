import type { InputFailure } from '../ingest/reader.js';
import { LineWriter } from '../emit/line-writer.js';
import { Staging } from '../emit/staging.js';

/** What a dataset is written from. */
export interface DatasetParts {
  out: string;
  /** Records as JSON, by id. */
  records: Iterable<string>;
  failures: readonly InputFailure[];
  corrections?: string;
}

/** What a dataset holds. */
export interface DatasetCounts { articles: number; people: number; organisations: number; agreements: number; problems: number }

/** Joins records into the dataset and puts it in place of the old one in one step. */
export async function writeDataset({ out, records, failures }: DatasetParts): Promise<DatasetCounts> {
  const staging = new Staging(out);
  try {
    const articles = new LineWriter(staging.path('articles.ndjson'));
    for (const record of records) articles.write(record);
    const problems = new LineWriter(staging.path('problems.ndjson'));
    for (const { id, path, line = null, code, message } of failures) problems.write(JSON.stringify({ article: id, path, line, code, message, start: null, end: null }));
    const counts = { articles: articles.close().rows, people: 0, organisations: 0, agreements: 0, problems: problems.close().rows };
    staging.commit();
    return counts;
  } catch (error) {
    staging.abandon();
    throw error;
  }
}
