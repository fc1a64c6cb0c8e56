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

/** Loading the dictionary takes a second or two; on a loaded machine ten. */
const START_MS = 120_000;

/**
 * A worker in a process of its own, started when it is first asked, and again after a crash. Not a thread: a crash in
 * native code ends only the process, and its dictionary (260 MB) goes back to the system, which nodejieba's threads never do.
 */
export class WorkerProcess {
  private child: Promise<ChildProcess> | null = null;

  constructor(private readonly settings: WorkerSettings, private readonly module: URL = WORKER_MODULE) {}

  /**
   * The answers for a batch.
   * @throws WorkerCrash when the process ends first, or does not answer in time
   */
  async ask(batch: Batch): Promise<BatchAnswer> {
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

  /** Lets the process end in peace. */
  async stop(): Promise<void> {
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
      // one worker a core: threads that help it to collect garbage would take the core of the next worker
      execArgv: ['--max-semi-space-size=8', '--single-threaded-gc', ...(own || this.module.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [])],
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
