import type { Command } from 'commander';

/** Adds `tonggao schema`. */
export function register(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schemas of the records, or of one record')
    .argument('[NAME]', 'one schema: article, person, organisation, agreement, event, …')
    .action(async (name?: string) => {
      const { z } = await import('zod');
      const { articleRecord } = await import('../../model/article-record.js');
      process.stdout.write(`${JSON.stringify(z.toJSONSchema(articleRecord), null, 2)}\n`);
      void name;
    });
}
