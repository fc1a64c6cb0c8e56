import type { Command } from 'commander';

/** Adds `tonggao explain`. */
export function register(program: Command): void {
  program
    .command('explain')
    .description('show an article with every annotation, the rule or model that made it, and what was dropped and why')
    .argument('<FILE>', 'the article; an NDJSON file or an archive may hold many, - is standard input')
    .action(async (file: string) => {
      const { explain } = await import('../explain.js');
      process.exitCode = await explain(file, process.stdout);
    });
}
