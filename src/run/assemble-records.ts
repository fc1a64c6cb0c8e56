import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { listInputs } from '../ingest/list-inputs.js';
import { openInput, unreadable } from '../ingest/input-bytes.js';
import type { InputFailure, InputFile } from '../ingest/reader.js';
import { splitLines } from '../ingest/split-lines.js';
import { articleRecord } from '../model/article-record.js';
import { compareCodePoints } from '../text/compare-code-points.js';
import { type ErrorLine, failureOf } from './extract/error-line.js';
import { BLANK } from './extract/filter-lines.js';
import { fingerprint } from './fingerprint.js';
import { openOutput } from './open-output.js';
import { silent, type Reporter } from './reporter.js';
import { type DatasetCounts, writeDataset } from './write-dataset.js';

/** Longest line that a record may be: the longest article with all its annotations stays well under it. */
const MAX_LINE_BYTES = 256 << 20;

export interface AssembleOptions {
  /** Files of records as `extract` writes them, folders and globs of such files; `-` is standard input. */
  inputs: readonly string[];
  out: string;
  /** Records from elsewhere, as lines: a database by its name. */
  stored?: readonly { name: string; lines: AsyncIterable<string> }[];
  corrections?: string;
  reporter?: Reporter;
}

/** Joins records that `extract` wrote, on however many machines, into the dataset that one run would have written. */
export async function assembleRecords({ inputs, out, stored = [], corrections, reporter = silent }: AssembleOptions): Promise<{ counts: DatasetCounts; failed: number; milliseconds: number }> {
  const begun = Date.now();
  const state = join(out, '.tonggao');
  const release = openOutput(out, state);
  try {
    const failures: InputFailure[] = [];
    const fail = (failure: InputFailure) => {
      failures.push(failure);
      reporter.failure(failure);
    };
    const listed = await listInputs(inputs);
    for (const failure of listed.failures) fail(failure);
    // by name, so that the order of the shards on the command line decides nothing
    const files = listed.files.sort((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.path, b.path));
    const { version } = fingerprint('nodejieba');
    const counts = await writeDataset({ out, records: recordLines(files, stored, fail), failures, version, corrections });
    // what an earlier run knew of this folder is no longer what is in it
    rmSync(join(state, 'members.ndjson'), { force: true });
    return { counts, failed: failures.length, milliseconds: Date.now() - begun };
  } finally {
    reporter.end();
    release();
  }
}

type Fail = (failure: InputFailure) => void;

/** The records of shards as they stand; lines that tell of an input that could not be read become failures. */
async function* recordLines(files: readonly InputFile[], stored: NonNullable<AssembleOptions['stored']>, fail: Fail): AsyncGenerator<string> {
  for (const file of files) {
    try {
      for await (const { number, bytes } of splitLines(openInput(file) as AsyncIterable<Buffer>, MAX_LINE_BYTES)) yield* recordLine(bytes?.toString() ?? '', file.name, number, fail);
    } catch (error) {
      fail(unreadable(file, error));
    }
  }
  for (const { name, lines } of stored) {
    let number = 0;
    for await (const text of lines) yield* recordLine(text, name, ++number, fail);
  }
}

function* recordLine(text: string, path: string, line: number, fail: Fail): Generator<string> {
  if (!text.trim()) return;
  const record = recordOf(text);
  if (typeof record === 'string') fail({ id: null, path, line, code: 'bad-record', message: `${record}: only lines that \`tonggao extract\` of this version wrote can be joined` });
  else if ('error' in record) {
    const answer = record as unknown as ErrorLine;
    if (answer.error.code !== BLANK) fail(failureOf(answer));
  } else yield text;
}

function recordOf(text: string): Record<string, unknown> | string {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    return `no JSON (${(error as Error).message.slice(0, 100)})`;
  }
  if (record !== null && typeof record === 'object' && 'error' in record) return record as Record<string, unknown>;
  const parsed = articleRecord.safeParse(record);
  return parsed.success ? (record as Record<string, unknown>) : `no article record (${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message})`;
}
