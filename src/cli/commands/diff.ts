import type { Command } from 'commander';
import { requireDataset } from './export.js';

/** Adds `tonggao diff`. */
export function register(program: Command): void {
  program
    .command('diff')
    .description('facts added, changed, withdrawn, joined and split between two datasets, and what did it: data, program or a correction')
    .argument('<OLD_DIR>', 'a dataset')
    .argument('<NEW_DIR>', 'a later one')
    .option('--json', 'one JSON object a line')
    .action(async (before: string, after: string, { json }: { json?: boolean }) => {
      const { diffDatasets, differenceLine } = await import('../../diff/diff-datasets.js');
      await requireDataset(before);
      await requireDataset(after);
      for (const difference of diffDatasets(before, after)) process.stdout.write(`${json ? JSON.stringify(difference) : differenceLine(difference)}\n`);
    });
}
