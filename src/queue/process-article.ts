import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import pLimit from 'p-limit';
import type { InputFailure } from '../ingest/reader.js';
import { errorLine } from '../run/extract/error-line.js';
import type { Answer } from '../run/workers/unit.js';
import { RecordRefused, type RecordSink } from '../store/record-entry.js';
import { type ArticleJob, entryKey } from './article-job.js';
import { type ExtractPool, mayPass } from './extract-pool.js';

/** Records on their way to the store at once. */
const STORING = 16;
/** A store that refuses is no fault of the article: it costs no attempt, and is tried again after this time. */
const STORE_RETRY_MS = 5_000;

/** What becomes of articles, as it becomes known. */
export interface ArticleEvents {
  onRead(seconds: number): void;
  /** Set aside: no further attempt will be made. */
  onFailed(failure: InputFailure): void;
  onStoreError(error: Error): void;
  /** Nothing can be read at all. */
  onFatal(error: Error): void;
}

/** Reads the article of a job and stores its record. A job may be delivered any number of times: what is stored is the same. */
export class ArticleProcessor {
  private readonly storing = pLimit(STORING);

  constructor(private readonly pool: ExtractPool, private readonly sink: RecordSink, private readonly events: ArticleEvents) {}

  async process(job: Job<ArticleJob>, token: string): Promise<void> {
    const { item } = job.data;
    const begun = performance.now();
    if ('code' in item) return this.store(job, token, errorLine(item));
    const answer = await this.extract(job, token);
    if ('json' in answer) {
      await this.store(job, token, answer.json);
      this.events.onRead((performance.now() - begun) / 1000);
      return;
    }
    const { failure } = answer;
    const reason = `${failure.message} [${failure.code}]`;
    if (mayPass(failure) && job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw new Error(reason);
    // the dataset has to say what is missing from it, be the job repaired later or not
    await this.store(job, token, errorLine(failure));
    this.events.onFailed(failure);
    throw new UnrecoverableError(reason);
  }

  /** Stores why there is no record of an article whose workers were lost again and again. */
  async giveUp({ data }: Job<ArticleJob>, failure: InputFailure): Promise<void> {
    this.events.onFailed(failure);
    await this.storing(() => this.sink.put(entryOf(data, errorLine(failure))));
  }

  private async extract(job: Job<ArticleJob>, token: string): Promise<Answer> {
    const { item } = job.data;
    if ('code' in item) return { failure: item };
    try {
      return await this.pool.extract(item);
    } catch (error) {
      this.events.onFatal(error as Error);
      return putOff(job, token, 0);
    }
  }

  private async store(job: Job<ArticleJob>, token: string, line: string): Promise<void> {
    try {
      await this.storing(() => this.sink.put(entryOf(job.data, line)));
    } catch (error) {
      if (error instanceof RecordRefused) throw new UnrecoverableError(error.message);
      this.events.onStoreError(error as Error);
      await putOff(job, token, STORE_RETRY_MS);
    }
  }
}

function entryOf(job: ArticleJob, line: string) {
  return { key: entryKey(job), id: job.item.id, position: job.position, line };
}

/** Gives a job back to the queue for later; this counts as no attempt. */
async function putOff(job: Job, token: string, ms: number): Promise<never> {
  await job.moveToDelayed(Date.now() + ms, token);
  throw new DelayedError();
}
