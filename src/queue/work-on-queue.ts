import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Queue, Worker } from 'bullmq';
import type { InputFailure } from '../ingest/reader.js';
import { type Reporter, silent } from '../run/reporter.js';
import { unitFailure, type WorkerSettings } from '../run/workers/unit.js';
import type { RecordSink } from '../store/record-entry.js';
import type { ArticleJob } from './article-job.js';
import { connectQueue } from './connect.js';
import { ExtractPool } from './extract-pool.js';
import { ArticleProcessor } from './process-article.js';
import { WorkerMetrics } from './worker-metrics.js';

/** Restarts by force must not use it up. */
const DEFAULT_MOST_STALLS = 10;
/** What BullMQ says of a job whose workers died too often; no attempt of ours ends with it. */
const LOST = 'job stalled more than allowable limit';
const LOOK_MS = 250;

export interface QueueWorkerOptions {
  /** redis://HOST:PORT */
  redis: string;
  queue: string;
  /** Where records go. */
  sink: RecordSink;
  /** Processes that read articles. */
  workers: number;
  settings: WorkerSettings;
  /** What a worker that died was doing is given to another one after this time, in milliseconds. */
  lockMs: number;
  /** So often a worker may die over an article before it is set aside. */
  mostStalls?: number;
  /** End when nothing is waiting and nothing under way. */
  untilEmpty?: boolean;
  /** Port on 127.0.0.1 for metrics. */
  metricsPort?: number;
  reporter?: Reporter;
  /** Stops the worker once what is under way has been finished. */
  signal?: AbortSignal;
  /** Another program for the processes, for tests. */
  workerModule?: URL;
}

/** Numbers count articles; `stalled` counts jobs taken over from a worker that died. */
export interface WorkSummary { read: number; failed: number; stalled: number }

/**
 * Takes articles from the queue until it is told to stop.
 * @throws ServerError without Redis; WorkerStartError when no process can be started
 */
export async function workOnQueue(options: QueueWorkerOptions): Promise<WorkSummary> {
  const { sink, workers, lockMs, mostStalls = DEFAULT_MOST_STALLS, signal, reporter = silent } = options;
  const summary: WorkSummary = { read: 0, failed: 0, stalled: 0 };
  const ended = new Ending(signal);
  const redis = await connectQueue(options.redis);
  const queue = new Queue<ArticleJob>(options.queue, { connection: redis });
  const metrics = new WorkerMetrics(queue);
  const pool = new ExtractPool(workers, options.settings, options.workerModule);
  const processor = new ArticleProcessor(pool, sink, {
    onRead(seconds) {
      summary.read++;
      metrics.read(seconds);
    },
    onFailed(failure: InputFailure) {
      summary.failed++;
      metrics.failed();
      reporter.failure(failure);
    },
    onStoreError: (error) => reporter.note(`storing failed (${error.message}): trying again`, { error: error.message }),
    onFatal: (error) => ended.fail(error),
  });
  const worker = new Worker<ArticleJob>(options.queue, (job, token) => processor.process(job, token ?? ''), {
    connection: redis, autorun: false, concurrency: workers * 2, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: mostStalls,
  });
  const givenUp: Promise<void>[] = [];
  worker.on('stalled', () => summary.stalled++);
  worker.on('error', (error) => reporter.note(`the queue: ${error.message}`, { error: error.message }));
  worker.on('failed', (job, error) => {
    if (job && error.message === LOST) givenUp.push(processor.giveUp(job, lostFailure(job, mostStalls)).catch((fault: Error) => reporter.note(`storing failed (${fault.message})`)));
  });
  try {
    if (options.metricsPort !== undefined) reporter.note(`metrics on http://127.0.0.1:${await metrics.listen(options.metricsPort)}/metrics`);
    await pool.start();
    const running = worker.run().catch((error: Error) => ended.fail(error));
    reporter.note(`taking articles from queue ${options.queue} with ${workers} ${workers === 1 ? 'process' : 'processes'}`);
    if (options.untilEmpty) void endWhenEmpty(queue, ended);
    await ended.reached;
    await worker.close();
    await running;
    await Promise.all(givenUp);
    if (ended.error) throw ended.error;
    return summary;
  } finally {
    ended.end();
    reporter.end();
    await worker.close(true);
    await pool.stop();
    await metrics.close();
    await queue.close();
    redis.disconnect();
  }
}

/** The moment at which a worker is to stop: a signal, an error, or an empty queue. */
class Ending {
  error: Error | null = null;
  over = false;
  readonly reached: Promise<void>;
  private resolve: () => void = () => {};

  constructor(signal?: AbortSignal) {
    this.reached = new Promise((resolve) => {
      this.resolve = resolve;
    });
    if (signal?.aborted) this.end();
    else signal?.addEventListener('abort', () => this.end(), { once: true });
  }

  fail(error: Error): void {
    this.error ??= error;
    this.end();
  }

  end(): void {
    this.over = true;
    this.resolve();
  }
}

async function endWhenEmpty(queue: Queue, ended: Ending): Promise<void> {
  try {
    while (!ended.over) {
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
      if (Object.values(counts).every((count) => count === 0)) return ended.end();
      await sleep(LOOK_MS);
    }
  } catch (error) {
    if (!ended.over) ended.fail(error as Error);
  }
}

function lostFailure({ data: { item } }: Job<ArticleJob>, times: number): InputFailure {
  return 'code' in item ? item : unitFailure({ page: item }, 'worker-lost', `the workers that read it died more than ${times} times: it was set aside; look at their memory`);
}
