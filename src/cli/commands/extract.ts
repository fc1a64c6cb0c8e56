import type { Command } from 'commander';

/** Adds `tonggao extract`. */
export function register(program: Command): void {
  program
    .command('extract')
    .description('print one article record a line; with no FILE, or -, a filter: NDJSON in, NDJSON out')
    .argument('[FILE...]', 'articles to read; - for standard input')
    .option('--strict', 'end with status 1 when a line could not be read')
    .action(async (files: string[], options: { strict?: boolean }) => {
      const { extractFilter } = await import('../../run/extract-filter.js');
      const failed = await extractFilter(process.stdin, process.stdout);
      if (failed > 0 && options.strict) process.exitCode = 1;
    });
}
