import { type Command, Option } from 'commander';

interface Flags { out: string; to?: string; corrections?: string; quiet?: boolean; log?: 'json' }

/** Adds `tonggao assemble`. */
export function register(program: Command): void {
  program
    .command('assemble')
    .description('join records that extract wrote, on however many machines, into the dataset that one run would have written')
    .argument('<RECORDS...>', 'files of records, folders, globs; - for standard input; postgres://… for what workers stored there')
    .requiredOption('--out <DIR>', 'where the dataset goes')
    .option('--to <URL>', 'store the dataset in PostgreSQL as well: postgres://USER@HOST/DATABASE')
    .option('--corrections <FILE>', 'corrections to the dataset')
    .option('--quiet', 'only failures on standard error')
    .addOption(new Option('--log <FORMAT>', 'JSON log lines on standard error').choices(['json']))
    .action(async (inputs: string[], flags: Flags) => {
      const { assembleCommand } = await import('../assemble-command.js');
      const { thenStore } = await import('../then-store.js');
      process.exitCode = await thenStore(flags, () => assembleCommand(inputs, flags));
    });
}
