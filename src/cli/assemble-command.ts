import { assembleRecords } from '../run/assemble-records.js';
import { isPostgres } from '../store/postgres/database.js';
import { recordsIn } from '../store/postgres/records-in.js';
import { leanHeap } from './lean-heap.js';
import { reporterFor } from './reporters.js';
import { summaryLines } from './summary.js';

interface Flags { out: string; corrections?: string; quiet?: boolean; log?: 'json' }

/** Runs `tonggao assemble`. Returns the exit status. */
export async function assembleCommand(inputs: readonly string[], { out, corrections, quiet, log }: Flags): Promise<number> {
  leanHeap();
  const reporter = reporterFor({ quiet, log });
  const databases = inputs.filter(isPostgres);
  const summary = await assembleRecords({ inputs: inputs.filter((input) => !isPostgres(input)), stored: databases.map((url) => ({ name: url.replace(/^.*[/]/, ''), lines: recordsIn(url) })), out, corrections, reporter });
  if (log === 'json') reporter.note('done', { ...summary });
  else if (!quiet) process.stderr.write(summaryLines({ ...summary, out, read: 0, reused: 0, stopped: false }, false));
  return summary.failed > 0 ? 1 : 0;
}
