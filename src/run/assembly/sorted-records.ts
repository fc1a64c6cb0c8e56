import { checkRecord } from '../../emit/check-record.js';
import { ExternalSorter } from '../../emit/external-sorter.js';
import type { ArticleRecord } from '../../model/article-record.js';

/** Records by id; the same ones every time they are asked for. */
export interface SortedRecords {
  records(): Iterable<SortedRecord>;
  /** Keys of all of them. */
  keys?: readonly string[];
}

/** Of the records with one id the last, and how many there are. */
export interface SortedRecord {
  id: string;
  times: number;
  /** What the line is known by: it says all of it. Null where nothing is remembered. */
  key: string | null;
  /** The record as a line that was checked; bytes are UTF-8. */
  line(): string | Buffer;
}

/** The record of a line. */
export function recordOf({ line }: SortedRecord): ArticleRecord {
  return JSON.parse(String(line())) as ArticleRecord;
}

/** Checks records that come in any order and sorts them on the disk; what does not fit its schema is handed to `reject`. */
export async function sortRecords(given: AsyncIterable<ArticleRecord | string> | Iterable<ArticleRecord | string>, scratch: string, reject: (record: ArticleRecord, fault: string) => void): Promise<SortedRecords> {
  const sorter = new ExternalSorter(scratch);
  for await (const item of given) {
    const record = typeof item === 'string' ? (JSON.parse(item) as ArticleRecord) : item;
    const checked = checkRecord(record);
    if ('record' in checked) sorter.add(checked.record.id, JSON.stringify(checked.record));
    else reject(record, checked.fault);
  }
  return {
    *records() {
      for (const { key: id, lines } of sorter.groups()) yield { id, times: lines.length, key: null, line: () => lines.at(-1) ?? '' };
    },
  };
}
