import { Command, CommanderError } from 'commander';
import * as assemble from './commands/assemble.js';
import * as corrections from './commands/corrections.js';
import * as diff from './commands/diff.js';
import * as enqueue from './commands/enqueue.js';
import * as evaluate from './commands/eval.js';
import * as explain from './commands/explain.js';
import * as exporting from './commands/export.js';
import * as extract from './commands/extract.js';
import * as report from './commands/report.js';
import * as run from './commands/run.js';
import * as schema from './commands/schema.js';
import * as worker from './commands/worker.js';
import { version } from './version.js';

/**
 * The commands, in the order of the help. A command is a file under commands/ that exports
 * `register(program: Command): void`; it imports types and commander at its top and everything else inside its
 * action, so that `--help` and `--version` load no dictionary.
 */
const commands: readonly { register: (program: Command) => void }[] = [run, extract, assemble, evaluate, schema, explain, diff, exporting, corrections, report, enqueue, worker];

/** Runs the command that the arguments name. Returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('tonggao')
    .description('Reads Chinese press releases and institutional news and turns them into clean, linked, checkable data.')
    .version(version())
    .showHelpAfterError('(run it with --help for the options)')
    .exitOverride();
  for (const command of commands) command.register(program);
  process.exitCode = 0;
  try {
    await program.parseAsync(argv);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return statusOf(error);
  }
}

/** What an error that ends a command means for the one who called it; unknown ones are faults of the program. */
const STATUS_BY_NAME: Record<string, number> = { UsageError: 2, OutputError: 2, OptionFileError: 2, CorrectionsError: 2, ServerError: 69, LockedError: 75 };
const DISK_CODES = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EMFILE', 'ENFILE']);

function statusOf(error: unknown): number {
  // commander has printed its own message already; --help and --version come here with exit code 0
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const { name, message, stack, code } = error as NodeJS.ErrnoException;
  const status = STATUS_BY_NAME[name];
  if (status !== undefined) {
    process.stderr.write(`tonggao: ${message}\n`);
    return status;
  }
  if (code && DISK_CODES.has(code)) {
    process.stderr.write(`tonggao: writing failed (${message}): free some space and run again; what was read is kept and the old dataset is as it was\n`);
    return 74;
  }
  process.stderr.write(`tonggao: ${stack ?? message ?? String(error)}\n`);
  return 70;
}
