import type { Command } from 'commander';

/** Adds `tonggao schema`. */
export function register(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schemas of the records (2020-12), or of one record')
    .argument('[NAME]', 'one schema: article, person, organisation, post, agreement, event, mention, problem')
    .action(async (name?: string) => {
      const { jsonSchemas } = await import('../../emit/json-schemas.js');
      const { UsageError } = await import('../usage-error.js');
      const schemas = jsonSchemas();
      if (name !== undefined && !schemas.has(name)) throw new UsageError(`there is no schema "${name}": one of ${[...schemas.keys()].join(', ')}`);
      process.stdout.write(`${JSON.stringify(name === undefined ? Object.fromEntries(schemas) : schemas.get(name), null, 2)}\n`);
    });
}
