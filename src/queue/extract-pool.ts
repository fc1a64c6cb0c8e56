import pLimit from 'p-limit';
import type { InputFailure } from '../ingest/reader.js';
import type { Page } from '../model/article.js';
import { type Answer, unitFailure, type WorkerSettings } from '../run/workers/unit.js';
import { WorkerCrash, WorkerProcess } from '../run/workers/worker-process.js';

/** Failures that another try, on a machine with less to do, may not meet again. */
const PASSING = new Set(['worker-crashed', 'time-limit']);

/** Whether to try an article once more. */
export function mayPass({ code }: InputFailure): boolean {
  return PASSING.has(code);
}

/**
 * Processes that read one article at a time each. They are processes of their own so that the one that holds the locks of
 * the queue has nothing to compute and renews them in time, however long an article takes.
 */
export class ExtractPool {
  private readonly idle: WorkerProcess[] = [];
  private readonly limit: ReturnType<typeof pLimit>;

  constructor(private readonly workers: number, private readonly settings: WorkerSettings, private readonly module?: URL) {
    this.limit = pLimit(workers);
  }

  /**
   * What comes of an article; waits for a process that is free.
   * @throws WorkerStartError when no process can be started
   */
  extract(page: Page): Promise<Answer> {
    return this.limit(async () => {
      const worker = this.idle.pop() ?? new WorkerProcess(this.settings, this.module);
      try {
        return await this.ask(worker, page);
      } finally {
        this.idle.push(worker);
      }
    });
  }

  /** Starts all processes, so that the first articles do not wait for them one after the other. */
  async start(): Promise<void> {
    const workers = Array.from({ length: this.workers }, () => new WorkerProcess(this.settings, this.module));
    this.idle.push(...workers);
    await Promise.all(workers.map((worker) => worker.ask({ units: [], singly: true })));
  }

  async stop(): Promise<void> {
    await Promise.all(this.idle.map((worker) => worker.stop()));
  }

  private async ask(worker: WorkerProcess, page: Page): Promise<Answer> {
    try {
      const { answers: [answer] } = await worker.ask({ units: [{ page }], singly: true });
      if (answer) return answer;
    } catch (error) {
      if (!(error instanceof WorkerCrash)) throw error;
      return { failure: unitFailure({ page }, 'worker-crashed', `made the process that read it fail (${error.message}): it was set aside; report it`) };
    }
    // broken off in the middle of a rule: what that rule keeps in memory may be half written
    worker.kill();
    return { failure: unitFailure({ page }, 'time-limit', `not read within ${this.settings.timeLimitMs / 1000} s: it was set aside; --time-limit SECONDS gives it more`) };
  }
}
