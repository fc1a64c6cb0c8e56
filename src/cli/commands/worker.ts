import { type Command, Option } from 'commander';
import { atLeast } from '../numbers.js';

interface Flags {
  redis: string; queue: string; out?: string; to?: string; workers?: number; untilEmpty?: boolean; metrics?: number; lockSeconds: number;
  timeLimit?: number; segmenter: 'nodejieba' | 'node-rs'; deadLetters?: boolean; retryDeadLetters?: boolean; quiet?: boolean; log?: 'json';
}

/** Adds `tonggao worker`. */
export function register(program: Command): void {
  program
    .command('worker')
    .description('take articles from the queue that enqueue fills and store a record of each, until stopped with Ctrl-C or SIGTERM')
    .option('--redis <URL>', 'Redis or Valkey that holds the queue', 'redis://127.0.0.1:6379')
    .option('--queue <NAME>', 'name of the queue', 'tonggao')
    .option('--out <RECORDS_DIR>', 'a folder for the records, which assemble reads; several workers may share it')
    .option('--to <URL>', 'a PostgreSQL database for the records: postgres://USER@HOST/DATABASE')
    .option('--workers <N>', 'processes that read articles, some 350 MB each (default: one a core)', atLeast(1))
    .option('--until-empty', 'end when nothing is waiting and nothing under way')
    .option('--metrics <PORT>', 'answer Prometheus on http://127.0.0.1:PORT/metrics', atLeast(0))
    .option('--lock-seconds <N>', 'what a worker that died was doing goes to another one after so long', atLeast(1), 30)
    .option('--time-limit <SECONDS>', 'longest time for one article (default: 30)', atLeast(0.001))
    .addOption(new Option('--segmenter <NAME>', 'what cuts text into words').choices(['nodejieba', 'node-rs']).default('nodejieba'))
    .option('--dead-letters', 'print the articles that were set aside, with reasons, one a line, and end')
    .option('--retry-dead-letters', 'put the articles that were set aside back into the queue, and end')
    .option('--quiet', 'only failures on standard error')
    .addOption(new Option('--log <FORMAT>', 'JSON log lines on standard error').choices(['json']))
    .addHelpText('after', '\nExit status: 0 stopped, or the queue is empty; 1 some articles were set aside; 2 wrong usage; 69 a server is not there; 70 a fault of the program.')
    .action(async (flags: Flags) => {
      const { workerCommand } = await import('../worker-command.js');
      process.exitCode = await workerCommand(flags);
    });
}
