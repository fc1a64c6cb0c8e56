import { BoundedQueue } from './bounded-queue.js';
import { type Answer, type BatchAnswer, type Unit, unitFailure, type WorkerSettings } from './unit.js';
import { WorkerCrash, WorkerProcess } from './worker-process.js';

/** A batch is full at so many articles or so many characters, whichever comes first. */
const BATCH_UNITS = 64;
const BATCH_CHARACTERS = 200_000;
/** What a file that nobody has read yet counts for. */
const FILE_CHARACTERS = 4_000;

/** How many workers read, with which settings, and who takes their answers. */
export interface ExtractorOptions {
  settings: WorkerSettings;
  workers: number;
  /** Takes the answers as they come, in no order. */
  onAnswers: (units: readonly Unit[], answers: readonly Answer[]) => void;
  /** Another program for the workers, for tests. */
  workerModule?: URL;
}

/**
 * Spreads articles over worker processes, in batches, and holds the reader back when they fall behind.
 * An article that makes a worker crash or takes too long is answered with a failure; the others of its batch are not lost.
 */
export class Extractor {
  /** Milliseconds by step, summed over all workers. */
  readonly timings: Record<string, number> = {};
  private batch: Unit[] = [];
  private characters = 0;
  private readonly queue: BoundedQueue<Unit[]>;
  private readonly lanes: Promise<void>[] = [];
  private failed: unknown = null;

  constructor(private readonly options: ExtractorOptions) {
    this.queue = new BoundedQueue(options.workers * 2);
  }

  /** Starts the first worker before there is anything to read. */
  begin(): void {
    this.lanes.push(this.lane());
  }

  /** Hands over an article; resolves when there is room for the next. */
  async add(unit: Unit): Promise<void> {
    this.batch.push(unit);
    this.characters += 'page' in unit ? unit.page.content.length : FILE_CHARACTERS;
    if (this.batch.length >= BATCH_UNITS || this.characters >= BATCH_CHARACTERS) await this.send();
  }

  /** Waits for all answers, then ends the workers. */
  async finish(): Promise<void> {
    if (this.batch.length) await this.send();
    this.queue.close();
    await Promise.all(this.lanes);
    if (this.failed) throw this.failed;
  }

  /** Forgets what has not been begun, waits for what is under way, then ends the workers. */
  async stop(): Promise<void> {
    this.batch = [];
    this.queue.clear();
    await this.finish();
  }

  private async send(): Promise<void> {
    if (this.failed) throw this.failed;
    const batch = this.batch;
    this.batch = [];
    this.characters = 0;
    const room = this.queue.push(batch);
    if (this.queue.length > 0 && this.lanes.length < this.options.workers) this.lanes.push(this.lane());
    await room;
    if (this.failed) throw this.failed;
  }

  /** One worker's life: batch after batch until there are no more. */
  private async lane(): Promise<void> {
    const worker = new WorkerProcess(this.options.settings, this.options.workerModule);
    worker.wake();
    try {
      for (let batch = await this.queue.take(); batch; batch = await this.queue.take()) await this.work(worker, batch);
    } catch (error) {
      this.failed ??= error;
      this.queue.clear();
      this.queue.close();
    } finally {
      await worker.stop();
    }
  }

  private async work(worker: WorkerProcess, units: readonly Unit[], singly = units.length === 1): Promise<void> {
    if (!units.length) return;
    let answer: BatchAnswer;
    try {
      answer = await worker.ask({ units, singly });
    } catch (error) {
      if (!(error instanceof WorkerCrash)) throw error;
      if (units.length === 1) return this.setAside(units[0] as Unit, 'worker-crashed', `made the process that read it fail (${error.message}): it was set aside; report it`);
      // which of them it was shows when each is read alone
      for (const unit of units) await this.work(worker, [unit]);
      return;
    }
    const done = answer.answers.length;
    this.options.onAnswers(units.slice(0, done), answer.answers);
    for (const [step, ms] of Object.entries(answer.timings)) this.timings[step] = (this.timings[step] ?? 0) + ms;
    if (done === units.length) return;
    // broken off in the middle of a rule: what that rule keeps in memory may be half written
    worker.kill();
    if (!singly) return this.work(worker, units, true);
    if (units.length === 1) return this.setAside(units[0] as Unit, 'time-limit', `not read within ${this.options.settings.timeLimitMs / 1000} s: it was set aside; --time-limit SECONDS gives it more`);
    await this.work(worker, units.slice(done, done + 1));
    await this.work(worker, units.slice(done + 1));
  }

  private setAside(unit: Unit, code: string, message: string): void {
    this.options.onAnswers([unit], [{ failure: unitFailure(unit, code, message) }]);
  }
}
