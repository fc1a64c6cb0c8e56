import type { InputFailure } from '../ingest/reader.js';
import { compareCodePoints } from '../text/compare-code-points.js';
import { openMemory } from './assembly/open-memory.js';
import type { Fingerprint } from './fingerprint.js';
import { type Members, saveMembers } from './members.js';
import type { RecordStore } from './record-store.js';
import type { FullRunOptions } from './run-options.js';
import { StoredRecords } from './stored-records.js';
import { type DatasetCounts, writeDataset } from './write-dataset.js';

/** Records that no input leads to any more are thrown out once the store is larger than this and more than half of it is waste. */
const WASTE_BYTES = 64 << 20;

/** Writes the dataset of a run's members; `kept` are failures of earlier runs that stay. */
export async function assembleMembers(state: string, store: RecordStore, members: Members, kept: readonly InputFailure[], print: Fingerprint, options: FullRunOptions): Promise<DatasetCounts> {
  const sorted = members.sorted((key) => store.has(key));
  const failures = [...kept, ...members.failures].sort(byPlace);
  // before the dataset: a run killed in between has decided what is in it, and the next --add goes on from there
  saveMembers(state, sorted, failures);
  const records = new StoredRecords(sorted, store);
  options.reporter.progress({ phase: 'assemble', done: sorted.length, reused: 0, failed: failures.length, bytesDone: 0, bytesTotal: 0 });
  const { version, node, assembly, dependencies } = print;
  const memory = openMemory(state, JSON.stringify([version, node, assembly, dependencies]), options.fresh);
  try {
    const counts = await writeDataset({ out: options.out, records, memory, failures, version: print.version, corrections: options.corrections });
    memory.digests.keepOnly(records.keys);
    memory.told.keepOnly(records.keys);
    memory.rows.keepUsed();
    const keys = sorted.map(({ key }) => key);
    if (store.bytes > WASTE_BYTES && store.bytes > 2 * store.bytesOf(keys)) store.keepOnly(keys);
    return counts;
  } finally {
    memory.close();
  }
}

function byPlace(a: InputFailure, b: InputFailure): number {
  return compareCodePoints(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.offset ?? 0) - (b.offset ?? 0) || compareCodePoints(a.id ?? '', b.id ?? '') || compareCodePoints(a.code, b.code);
}
