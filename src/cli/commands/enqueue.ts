import { type Command, Option } from 'commander';
import { atLeast } from '../numbers.js';

interface Flags {
  redis: string; queue: string; attempts: number; mostWaiting: number; metadata?: string; sites?: string; maxBytes?: number; quiet?: boolean; log?: 'json';
}

/** Adds `tonggao enqueue`. */
export function register(program: Command): void {
  program
    .command('enqueue')
    .description('put the articles of the inputs into a queue, for any number of workers on any number of machines')
    .argument('<INPUT...>', 'files, folders, globs; - for NDJSON on standard input')
    .option('--redis <URL>', 'Redis or Valkey that holds the queue', 'redis://127.0.0.1:6379')
    .option('--queue <NAME>', 'name of the queue', 'tonggao')
    .option('--attempts <N>', 'how often an article is tried before it is set aside', atLeast(1), 3)
    .option('--most-waiting <N>', 'wait for the workers while so many articles are in the queue', atLeast(1), 20_000)
    .option('--metadata <FILE>', 'CSV or NDJSON with path, published, url, publisher, title of plain files')
    .option('--sites <FILE>', 'YAML or JSON list of {host, body, headline, remove, publisher}: where the article stands on the pages of a site')
    .option('--max-bytes <N>', 'most text of one article, in bytes (default: 5000000)', atLeast(1))
    .option('--quiet', 'only failures on standard error')
    .addOption(new Option('--log <FORMAT>', 'JSON log lines on standard error').choices(['json']))
    .action(async (inputs: string[], flags: Flags) => {
      const { enqueueCommand } = await import('../enqueue-command.js');
      process.exitCode = await enqueueCommand(inputs, flags);
    });
}
