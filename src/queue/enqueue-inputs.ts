import { setTimeout as sleep } from 'node:timers/promises';
import { type JobsOptions, Queue } from 'bullmq';
import { listInputs } from '../ingest/list-inputs.js';
import { readInput } from '../ingest/read-inputs.js';
import type { MetadataTable } from '../ingest/read-metadata.js';
import { type InputFailure, isFailure } from '../ingest/reader.js';
import type { Page, SiteRule } from '../model/article.js';
import { type Reporter, silent } from '../run/reporter.js';
import { compareCodePoints } from '../text/compare-code-points.js';
import { type ArticleJob, entryKey, jobId } from './article-job.js';
import { connectQueue } from './connect.js';

const BATCH = 100;
const WAIT_MS = 200;
/** What a short article takes in the queue is some 10 kB: 200 MB of it. */
const DEFAULT_MOST_WAITING = 20_000;
const FIRST_RETRY_MS = 1_000;

export interface EnqueueOptions {
  inputs: readonly string[];
  /** redis://HOST:PORT */
  redis: string;
  queue: string;
  maxTextBytes?: number;
  metadata?: MetadataTable;
  sites?: readonly SiteRule[];
  /** How often an article is tried before it is set aside. */
  attempts?: number;
  /** The queue is filled no further than this; then its workers are waited for. */
  mostWaiting?: number;
  reporter?: Reporter;
  signal?: AbortSignal;
}

export interface EnqueueSummary { added: number; failed: number; stopped: boolean }

/**
 * Puts every article of the inputs into the queue, in the order in which `run` counts them. What cannot be read is put in as well, so that
 * the dataset will say so. What is still waiting from an earlier call is not put in twice.
 */
export async function enqueueInputs(options: EnqueueOptions): Promise<EnqueueSummary> {
  const { inputs, redis: url, reporter = silent, signal } = options;
  const summary: EnqueueSummary = { added: 0, failed: 0, stopped: false };
  const redis = await connectQueue(url);
  const queue = new Queue<ArticleJob>(options.queue, { connection: redis });
  const jobs = new JobMaker(await serverTime(redis), options.attempts);
  try {
    let batch: ReturnType<JobMaker['job']>[] = [];
    const send = async () => {
      await roomIn(queue, options, reporter);
      await queue.addBulk(batch);
      summary.added += batch.length;
      batch = [];
    };
    for await (const item of itemsOf(inputs, options)) {
      if (signal?.aborted) break;
      if (isFailure(item)) {
        summary.failed++;
        reporter.failure(item);
      }
      batch.push(jobs.job(item));
      if (batch.length >= BATCH) await send();
    }
    if (batch.length) await send();
    summary.stopped = signal?.aborted ?? false;
    return summary;
  } finally {
    reporter.end();
    await queue.close();
    redis.disconnect();
  }
}

async function* itemsOf(inputs: readonly string[], { maxTextBytes, metadata, sites }: EnqueueOptions): AsyncGenerator<Page | InputFailure> {
  const { files, failures } = await listInputs(inputs);
  yield* failures;
  files.sort((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.path, b.path));
  for (const file of files) yield* readInput(file, { maxTextBytes, metadata, sites });
}

/** Makes jobs that know their place in the order. */
class JobMaker {
  private index = 0;
  private readonly times = new Map<string, number>();

  /** @param begun Milliseconds by the server's clock, which is one for all who fill the queue. */
  constructor(private readonly begun: number, private readonly attempts = 3) {}

  job(item: Page | InputFailure): { name: string; data: ArticleJob; opts: JobsOptions } {
    const first = entryKey({ item, occurrence: 1 });
    const occurrence = (this.times.get(first) ?? 0) + 1;
    this.times.set(first, occurrence);
    const position = `${String(this.begun).padStart(14, '0')}-${String(this.index++).padStart(10, '0')}`;
    const opts: JobsOptions = { jobId: jobId({ item, occurrence }), attempts: this.attempts, backoff: { type: 'exponential', delay: FIRST_RETRY_MS, jitter: 0.5 }, removeOnComplete: true, removeOnFail: false };
    return { name: 'article', data: { position, occurrence, item }, opts };
  }
}

async function serverTime(redis: { time(): Promise<unknown> }): Promise<number> {
  const [seconds, micros] = (await redis.time()) as [number | string, number | string];
  return Number(seconds) * 1000 + Math.floor(Number(micros) / 1000);
}

/** Waits until the queue has room. */
async function roomIn(queue: Queue, { mostWaiting = DEFAULT_MOST_WAITING, signal }: EnqueueOptions, reporter: Reporter): Promise<void> {
  for (let told = false; !signal?.aborted; told = true) {
    const waiting = await queue.getWaitingCount();
    if (waiting < mostWaiting) return;
    if (!told) reporter.note(`${waiting} articles are waiting in the queue: going on when workers have taken some (--most-waiting)`, { waiting });
    await sleep(WAIT_MS);
  }
}
