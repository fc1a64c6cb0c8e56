import { run } from '../run.js';
import type { RunOptions } from '../run/run-options.js';
import { leanHeap } from './lean-heap.js';
import { reporterFor } from './reporters.js';
import { summaryLines } from './summary.js';
import { untilInterrupted } from './until-interrupted.js';

interface Flags extends Omit<RunOptions, 'inputs' | 'reporter' | 'signal' | 'maxTextBytes' | 'timeLimitMs'> {
  maxBytes?: number; timeLimit?: number; quiet?: boolean; log?: 'json';
}

/** Runs `tonggao run` and tells how it went on standard error. Returns the exit status. */
export async function runCommand(inputs: readonly string[], { maxBytes, timeLimit, quiet, log, ...flags }: Flags): Promise<number> {
  leanHeap();
  const reporter = reporterFor({ quiet, log });
  const interruption = untilInterrupted();
  try {
    const summary = await run({ ...flags, inputs, reporter, signal: interruption.signal, maxTextBytes: maxBytes, timeLimitMs: timeLimit === undefined ? undefined : timeLimit * 1000 });
    if (log === 'json') reporter.note('done', { ...summary });
    else if (!quiet) process.stderr.write(summaryLines(summary, flags.dryRun ?? false));
    if (summary.stopped) return 130;
    return summary.failed > 0 ? 1 : 0;
  } finally {
    interruption.end();
  }
}
