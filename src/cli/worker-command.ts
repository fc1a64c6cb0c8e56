import { availableParallelism } from 'node:os';
import { DEFAULT_MAX_TEXT_BYTES } from '../ingest/reader.js';
import { deadLetters, retryDeadLetters } from '../queue/dead-letters.js';
import { workOnQueue } from '../queue/work-on-queue.js';
import type { SegmenterName } from '../run/dictionary-hash.js';
import { DEFAULT_TIME_LIMIT_MS } from '../run/run-options.js';
import { PostgresRecords } from '../store/postgres/postgres-records.js';
import type { RecordSink } from '../store/record-entry.js';
import { RecordFolder } from '../store/record-folder.js';
import { reporterFor } from './reporters.js';
import { untilInterrupted } from './until-interrupted.js';
import { UsageError } from './usage-error.js';

interface Flags {
  redis: string; queue: string; out?: string; to?: string; workers?: number; untilEmpty?: boolean; metrics?: number; lockSeconds: number;
  timeLimit?: number; segmenter: SegmenterName; deadLetters?: boolean; retryDeadLetters?: boolean; quiet?: boolean; log?: 'json';
}

/** Runs `tonggao worker`. Returns the exit status. */
export async function workerCommand(flags: Flags): Promise<number> {
  const { redis, queue, quiet, log } = flags;
  const reporter = reporterFor({ quiet, log });
  if (flags.deadLetters) {
    for await (const letter of deadLetters(redis, queue)) process.stdout.write(`${JSON.stringify(letter)}\n`);
    return 0;
  }
  if (flags.retryDeadLetters) {
    const retried = await retryDeadLetters(redis, queue);
    if (!quiet) reporter.note(`${retried} put back into queue ${queue}`, { retried });
    return 0;
  }
  if ((flags.metrics ?? 0) > 65_535) throw new UsageError(`--metrics ${flags.metrics}: ports go up to 65535`);
  const sink = await sinkOf(flags);
  const interruption = untilInterrupted();
  try {
    const summary = await workOnQueue({
      redis, queue, sink, reporter, signal: interruption.signal,
      workers: flags.workers ?? availableParallelism(), untilEmpty: flags.untilEmpty, metricsPort: flags.metrics, lockMs: flags.lockSeconds * 1000,
      settings: { segmenter: flags.segmenter, read: { maxTextBytes: DEFAULT_MAX_TEXT_BYTES }, timeLimitMs: flags.timeLimit === undefined ? DEFAULT_TIME_LIMIT_MS : flags.timeLimit * 1000 },
    });
    const { read, failed, stalled } = summary;
    if (!quiet || log) reporter.note(`${read} articles read${failed ? `, ${failed} set aside (--dead-letters lists them)` : ''}${stalled ? `, ${stalled} taken over from workers that died` : ''}`, { ...summary });
    return failed > 0 ? 1 : 0;
  } finally {
    interruption.end();
    await sink.close();
  }
}

async function sinkOf({ out, to }: Flags): Promise<RecordSink> {
  if (out !== undefined && to !== undefined) throw new UsageError('records go to --out or to --to: give one of them');
  if (to !== undefined) return PostgresRecords.open(to);
  if (out !== undefined) return new RecordFolder(out);
  throw new UsageError('where do the records go? --out RECORDS_DIR for a folder, --to postgres://… for a database');
}
