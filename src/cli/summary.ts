import { join } from 'node:path';
import type { RunSummary } from '../run.js';
import { styles } from './styles.js';
import { duration } from './reporters.js';

/** The end of a run in a few lines that a person likes to read. */
export function summaryLines({ read, reused, failed, stopped, counts, out, milliseconds }: Omit<RunSummary, 'timings'>, dryRun: boolean): string {
  const { bold, dim, yellow, green } = styles(process.stderr);
  const time = duration(milliseconds / 1000);
  if (dryRun) return `${plural(read, 'article')} would be read, ${reused} used again${failed ? `, ${plural(failed, 'input')} could not be read` : ''}; nothing was written\n`;
  if (stopped || !counts) return `stopped after ${time}: ${plural(read, 'article')} read and kept, the dataset is as it was; the next run goes on from there\n`;
  const parts = [
    `${bold(String(counts.articles))} ${counts.articles === 1 ? 'article' : 'articles'}${reused ? dim(` (${read} read, ${reused} known)`) : ''}`,
    plural(counts.people, 'person', 'people'), plural(counts.organisations, 'body', 'bodies'), plural(counts.agreements, 'agreement'),
  ];
  const doubts = counts.problems - failed;
  const lines = [`${green('✓')} ${parts.join(' · ')}`];
  if (doubts > 0) lines.push(`  ${plural(doubts, 'doubt')} ${dim(`in ${join(out, 'problems.ndjson')}`)}`);
  if (failed > 0) lines.push(`  ${yellow(`${plural(failed, 'input')} could not be read`)} ${dim(`see ${join(out, 'problems.ndjson')}`)}`);
  lines.push(`  ${dim(`${time}, in`)} ${join(out, '/')}`);
  return `${lines.join('\n')}\n`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
