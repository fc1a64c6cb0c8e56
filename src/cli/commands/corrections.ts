import type { Command } from 'commander';
import { UsageError } from '../usage-error.js';
import { requireDataset } from './export.js';

/** Adds `tonggao corrections`. */
export function register(program: Command): void {
  program
    .command('corrections')
    .description('corrections out of what annotators exported from Label Studio (JSON) or doccano (JSONL), one a line')
    .argument('<FILE>', 'the exported file')
    .requiredOption('--dataset <DIR>', 'the dataset that the annotators were given')
    .action(async (file: string, { dataset }: { dataset: string }) => {
      const { readFileSync } = await import('node:fs');
      const { importAnnotations } = await import('../../export/import-annotations.js');
      await requireDataset(dataset);
      const { corrections, left, unknown } = importAnnotations(read(readFileSync, file), file, dataset);
      process.stdout.write(corrections.map((correction) => `${JSON.stringify(correction)}\n`).join(''));
      if (left > 0) process.stderr.write(`${left} changed marks have no correction: dates, and single marks taken from somebody who keeps others\n`);
      if (unknown > 0) process.stderr.write(`${unknown} items belong to no article of ${dataset}, or to one whose text has changed since\n`);
      if (unknown > 0) process.exitCode = 1;
    });
}

function read(readFile: (file: string, encoding: 'utf8') => string, file: string): string {
  try {
    return readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as Error).message})`);
  }
}
