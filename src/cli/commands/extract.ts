import { type Command, Option } from 'commander';
import { atLeast } from '../numbers.js';

interface Flags { strict?: boolean; metadata?: string; sites?: string; maxBytes?: number; timeLimit?: number; segmenter: 'nodejieba' | 'node-rs'; quiet?: boolean; log?: 'json' }

/** Adds `tonggao extract`. */
export function register(program: Command): void {
  program
    .command('extract')
    .description('print one article record a line, in input order; with no FILE, or -, a filter: NDJSON in, NDJSON out, one line for one line')
    .argument('[FILE...]', 'files, folders, globs; - for standard input')
    .option('--strict', 'as a filter, end with status 1 when a line could not be read')
    .option('--metadata <FILE>', 'CSV or NDJSON with path, published, url, publisher, title of plain files')
    .option('--sites <FILE>', 'YAML or JSON list of {host, body, headline, remove, publisher}: where the article stands on the pages of a site')
    .option('--max-bytes <N>', 'most text of one article, in bytes (default: 5000000)', atLeast(1))
    .option('--time-limit <SECONDS>', 'longest time for one article (default: 30)', atLeast(0.001))
    .addOption(new Option('--segmenter <NAME>', 'what cuts text into words').choices(['nodejieba', 'node-rs']).default('nodejieba'))
    .option('--quiet', 'say nothing on standard error')
    .addOption(new Option('--log <FORMAT>', 'JSON log lines on standard error').choices(['json']))
    .action(async (files: string[], flags: Flags) => {
      const { extractCommand } = await import('../extract-command.js');
      process.exitCode = await extractCommand(files, flags);
    });
}
