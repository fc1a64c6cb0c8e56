import type { Command } from 'commander';

/** Adds `tonggao run`. */
export function register(program: Command): void {
  program
    .command('run')
    .description('read every input and write the dataset')
    .argument('[INPUT...]', 'files, folders, globs', ['corpus/'])
    .option('--out <DIR>', 'where the dataset goes', 'output/')
    .action(async (inputs: string[], options: { out: string }) => {
      process.stderr.write(`run is not there yet (${inputs.join(' ')} → ${options.out})\n`);
      process.exitCode = 70;
    });
}
