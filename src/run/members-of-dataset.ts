import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../emit/read-lines.js';
import type { DatasetArticle } from '../model/dataset-article.js';
import type { Member } from './members.js';
import { type RecordStore, storeKey } from './record-store.js';

/** The articles of a dataset whose state is gone (as after a checkout): its records are put into the store as they stand. */
export function membersOfDataset(out: string, store: RecordStore): Member[] {
  const path = join(out, 'articles.ndjson');
  if (!existsSync(path)) return [];
  const members: Member[] = [];
  for (const line of readLines(path)) {
    // which article is a copy of which is found anew
    const { duplicateOf: _, ...record } = JSON.parse(line) as DatasetArticle;
    const key = storeKey('kept', line);
    if (!store.has(key)) store.append([{ key, json: JSON.stringify(record) }]);
    members.push({ id: record.id, key });
  }
  return members;
}
