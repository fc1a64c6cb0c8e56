import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Batch, BatchAnswer, WorkerSettings } from './unit.js';

/** A worker ended, or was ended, before it answered. */
export class WorkerCrash extends Error {
  override name = 'WorkerCrash';
}

/** A worker that cannot even start: no article is to blame, the run has to stop. */
export class WorkerStartError extends Error {
  override name = 'WorkerStartError';
}

const own = import.meta.url.endsWith('.ts');
/** The program that a worker runs: from source, it is the source. */
export const WORKER_MODULE = new URL(own ? './extract-worker.ts' : './extract-worker.js', import.meta.url);

/**
 * How Node runs a worker. Articles that go through the stages together outlive many a collection of a small young generation, and are
 * copied each time: with a large one they are through before it is full, a fifth of the time. One worker a core: threads that help it
 * to collect garbage would take the core of the next worker. Plain machine code at once: the first half minute is a tenth shorter.
 * Optimised code three times later than is usual: compiled with all that was seen by then, fewer functions are compiled again, another tenth.
 */
export const WORKER_FLAGS: readonly string[] = ['--min-semi-space-size=32', '--max-semi-space-size=64', '--single-threaded-gc', '--always-sparkplug', '--interrupt-budget=200000'];

/** Loading the dictionary takes half a second; on a loaded machine ten. */
const START_MS = 120_000;

/**
 * A worker in a process of its own, started when it is woken or first asked, and again after a crash. Not a thread: a crash in
 * native code or a lack of memory ends only the process, and what was in it goes back to the system.
 */
export class WorkerProcess {
  private child: Promise<ChildProcess> | null = null;
  private asked = false;

  constructor(private readonly settings: WorkerSettings, private readonly module: URL = WORKER_MODULE) {}

  /** Starts the process; whether that fails is told when it is asked. */
  wake(): void {
    this.child ??= this.start();
    this.child.catch(() => {});
  }

  /**
   * The answers for a batch.
   * @throws WorkerCrash when the process ends first, or does not answer in time
   */
  async ask(batch: Batch): Promise<BatchAnswer> {
    this.asked = true;
    this.child ??= this.start();
    const child = await this.child;
    try {
      // the worker breaks off by itself after the time limit; this is for one that hangs in native code or while it reads a file
      return await exchange<BatchAnswer>(child, batch, this.settings.timeLimitMs * (batch.units.length + 1) + 5_000);
    } catch (error) {
      this.kill();
      throw error;
    }
  }

  /** Ends the process at once; the next question starts another. */
  kill(): void {
    this.child?.then((child) => child.kill('SIGKILL'), () => {});
    this.child = null;
  }

  /** Lets the process end in peace; one that was never asked is not waited for. */
  async stop(): Promise<void> {
    if (!this.asked) return this.kill();
    const child = await this.child?.catch(() => null);
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.disconnect();
    await ended;
  }

  private async start(): Promise<ChildProcess> {
    const child = fork(fileURLToPath(this.module), [], {
      serialization: 'advanced',
      // nothing of a worker goes to standard output: that carries data only
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [...WORKER_FLAGS, ...(own || this.module.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [])],
    });
    child.on('error', () => {});
    try {
      await exchange(child, null, START_MS);
      await exchange(child, { settings: this.settings }, START_MS);
    } catch (error) {
      child.kill('SIGKILL');
      throw new WorkerStartError(`a worker did not start (${(error as Error).message}): see the lines above; \`npm ci\` puts back what is missing`);
    }
    return child;
  }
}

/** Sends a message, if there is one, and waits for the next that comes back. */
function exchange<T>(child: ChildProcess, message: object | null, limitMs: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const finish = (act: () => void) => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      act();
    };
    const onMessage = (answer: unknown) => finish(() => resolve(answer as T));
    const onExit = (code: number | null, signal: string | null) => finish(() => reject(new WorkerCrash(signal ? `ended by ${signal}` : `ended with status ${code}`)));
    const timer = setTimeout(() => finish(() => reject(new WorkerCrash(`no answer within ${Math.round(limitMs / 1000)} s`))), limitMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
    if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
    else if (message) child.send(message, (error) => error && finish(() => reject(new WorkerCrash(error.message))));
  });
}
