import { type Command, Option } from 'commander';
import { atLeast } from '../numbers.js';

interface Flags {
  out: string; to?: string; add?: boolean; fresh?: boolean; dryRun?: boolean; workers?: number; metadata?: string; sites?: string; corrections?: string;
  maxBytes?: number; segmenter: 'nodejieba' | 'node-rs'; timeLimit?: number; quiet?: boolean; log?: 'json';
}

/** Adds `tonggao run`. */
export function register(program: Command): void {
  program
    .command('run')
    .description('read every input and write the dataset; what was read before is used again')
    .argument('[INPUT...]', 'files, folders, globs', ['corpus/'])
    .option('--out <DIR>', 'where the dataset goes', 'output/')
    .option('--to <URL>', 'store the dataset in PostgreSQL as well: postgres://USER@HOST/DATABASE')
    .option('--add', 'keep what the dataset has and add to it; without it the dataset mirrors the inputs')
    .option('--fresh', 'use nothing that an earlier run read')
    .option('--dry-run', 'say what would be read, and write nothing')
    .option('--workers <N>', 'processes that read articles, some 350 MB each (default: one a core)', atLeast(1))
    .option('--metadata <FILE>', 'CSV or NDJSON with path, published, url, publisher, title of plain files')
    .option('--sites <FILE>', 'YAML or JSON list of {host, body, headline, remove, publisher}: where the article stands on the pages of a site')
    .option('--corrections <FILE>', 'corrections to the dataset')
    .option('--max-bytes <N>', 'most text of one article, in bytes (default: 5000000)', atLeast(1))
    .addOption(new Option('--segmenter <NAME>', 'what cuts text into words').choices(['nodejieba', 'node-rs']).default('nodejieba'))
    .option('--time-limit <SECONDS>', 'longest time for one article (default: 30)', atLeast(0.001))
    .option('--quiet', 'only failures on standard error')
    .addOption(new Option('--log <FORMAT>', 'JSON log lines on standard error').choices(['json']))
    .addHelpText('after', '\nExit status: 0 all read, 1 some inputs could not be read (see problems.ndjson), 2 wrong usage, 70 a fault of the program,\n74 the disk failed or is full, 75 another run is writing there, 130 stopped with Ctrl-C.')
    .action(async (inputs: string[], { to, ...flags }: Flags) => {
      const { runCommand } = await import('../run-command.js');
      const { thenStore } = await import('../then-store.js');
      process.exitCode = await thenStore({ ...flags, to }, () => runCommand(inputs, flags));
    });
}
