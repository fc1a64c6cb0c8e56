import type { InputFailure, InputFile } from '../ingest/reader.js';
import type { KnownIds } from './known-ids.js';
import type { Members } from './members.js';
import { plannedUnits } from './planned-units.js';
import type { RecordStore } from './record-store.js';
import type { FullRunOptions } from './run-options.js';
import { Extractor } from './workers/extractor.js';
import type { Unit } from './workers/unit.js';

/** Appended answers reach the disk at least so often. */
const FLUSH_MS = 5_000;

/** What reading came to; numbers count articles, timings are milliseconds summed over the workers. */
export interface ReadSummary { read: number; reused: number; failed: number; timings: Record<string, number>; stopped: boolean }

/** Reads the articles of files: a record that the store has is used again, the others are made by workers and put into it. */
export async function readAll(files: readonly InputFile[], bytesTotal: number, fingerprint: string, store: RecordStore, members: Members, known: KnownIds, options: FullRunOptions): Promise<ReadSummary> {
  const { reporter, signal, dryRun, maxTextBytes } = options;
  const summary: ReadSummary = { read: 0, reused: 0, failed: 0, timings: {}, stopped: false };
  const waiting = new Map<Unit, { key: string; bytes: number }>();
  let bytesDone = 0;
  let flushed = Date.now();

  const tell = () => reporter.progress({ phase: 'read', done: summary.read + summary.reused + summary.failed, reused: summary.reused, failed: summary.failed, bytesDone, bytesTotal });
  const fail = (failure: InputFailure) => {
    summary.failed++;
    members.failures.push(failure);
    reporter.failure(failure);
  };
  const extractor = new Extractor({
    workers: options.workers, workerModule: options.workerModule, settings: { segmenter: options.segmenter, read: { maxTextBytes }, timeLimitMs: options.timeLimitMs },
    onAnswers(units, answers) {
      const records: { key: string; json: string }[] = [];
      units.forEach((unit, index) => {
        const { key, bytes } = waiting.get(unit) as { key: string; bytes: number };
        waiting.delete(unit);
        bytesDone += bytes;
        const answer = answers[index];
        if (!answer) return;
        if ('failure' in answer) fail(answer.failure);
        else records.push({ key, json: answer.json });
      });
      store.append(records);
      summary.read += records.length;
      if (Date.now() - flushed > FLUSH_MS) {
        store.flush();
        flushed = Date.now();
      }
      tell();
    },
  });

  // a worker loads its dictionary while the articles are looked through for new ones
  if (!dryRun && files.length > 0) extractor.begin();
  try {
    for await (const item of plannedUnits(files, { maxTextBytes }, fingerprint, known)) {
      if (signal?.aborted) break;
      if ('code' in item) {
        fail(item);
        continue;
      }
      const { id, key, bytes } = item;
      members.add({ id, key });
      if (!('unit' in item) || store.has(key)) {
        summary.reused++;
        bytesDone += bytes;
        if (summary.reused % 1000 === 0) tell();
        continue;
      }
      if (dryRun) {
        summary.read++;
        continue;
      }
      waiting.set(item.unit, { key, bytes });
      await extractor.add(item.unit);
    }
  } finally {
    summary.stopped = signal?.aborted ?? false;
    await (summary.stopped ? extractor.stop() : extractor.finish());
  }
  if (!dryRun) store.flush();
  tell();
  summary.timings = extractor.timings;
  return summary;
}
