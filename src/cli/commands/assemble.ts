import { type Command, Option } from 'commander';

interface Flags { out: string; corrections?: string; quiet?: boolean; log?: 'json' }

/** Adds `tonggao assemble`. */
export function register(program: Command): void {
  program
    .command('assemble')
    .description('join records that extract wrote, on however many machines, into the dataset that one run would have written')
    .argument('<RECORDS...>', 'files of records, folders, globs; - for standard input')
    .requiredOption('--out <DIR>', 'where the dataset goes')
    .option('--corrections <FILE>', 'corrections to the dataset')
    .option('--quiet', 'only failures on standard error')
    .addOption(new Option('--log <FORMAT>', 'JSON log lines on standard error').choices(['json']))
    .action(async (inputs: string[], { quiet, log, ...flags }: Flags) => {
      const { assembleRecords } = await import('../../run/assemble-records.js');
      const { reporterFor } = await import('../reporters.js');
      const { summaryLines } = await import('../summary.js');
      const reporter = reporterFor({ quiet, log });
      const summary = await assembleRecords({ inputs, reporter, ...flags });
      if (log === 'json') reporter.note('done', { ...summary });
      else if (!quiet) process.stderr.write(summaryLines({ ...summary, out: flags.out, read: 0, reused: 0, stopped: false }, false));
      process.exitCode = summary.failed > 0 ? 1 : 0;
    });
}
