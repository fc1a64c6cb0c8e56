import { type Job, Queue } from 'bullmq';
import type { ArticleJob } from './article-job.js';
import { connectQueue } from './connect.js';

/** An article that was set aside, and why. */
export interface DeadLetter {
  id: string | null;
  path: string | null;
  line: number | null;
  /** How often it was tried. */
  attempts: number;
  reason: string;
  /** When it was last tried: ISO 8601, by the worker's clock. */
  failed: string | null;
  job: string;
}

const PAGE = 200;

/** The articles that were set aside, oldest first, a few at a time. */
export async function* deadLetters(redisUrl: string, name: string): AsyncGenerator<DeadLetter> {
  const redis = await connectQueue(redisUrl);
  const queue = new Queue<ArticleJob>(name, { connection: redis });
  try {
    for (let from = 0; ; from += PAGE) {
      const jobs = await queue.getJobs('failed', from, from + PAGE - 1, true);
      for (const job of jobs) if (job) yield letterOf(job);
      if (jobs.length < PAGE) return;
    }
  } finally {
    await queue.close();
    redis.disconnect();
  }
}

/** Puts all articles that were set aside back into the queue, with all their attempts before them. Returns how many. */
export async function retryDeadLetters(redisUrl: string, name: string): Promise<number> {
  const redis = await connectQueue(redisUrl);
  const queue = new Queue<ArticleJob>(name, { connection: redis });
  try {
    let retried = 0;
    for (let left = await queue.getFailedCount(); left > 0; ) {
      const jobs = (await queue.getJobs('failed', 0, Math.min(PAGE, left) - 1, true)).filter(Boolean);
      if (!jobs.length) break;
      for (const job of jobs) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      retried += jobs.length;
      left -= jobs.length;
    }
    return retried;
  } finally {
    await queue.close();
    redis.disconnect();
  }
}

function letterOf({ id, data: { item }, attemptsMade, failedReason, finishedOn }: Job<ArticleJob>): DeadLetter {
  const place = 'code' in item ? item : item.source;
  return { id: item.id, path: place.path, line: place.line ?? null, attempts: attemptsMade, reason: failedReason ?? '', failed: finishedOn ? new Date(finishedOn).toISOString() : null, job: id ?? '' };
}
