import { join } from 'node:path';
import { assembleMembers } from './run/assemble-members.js';
import { fingerprint, recordFingerprint } from './run/fingerprint.js';
import { bytesOf, inputFiles } from './run/input-files.js';
import { writeManifest } from './run/manifest.js';
import { KnownIds } from './run/known-ids.js';
import { loadMembers, Members } from './run/members.js';
import { membersOfDataset } from './run/members-of-dataset.js';
import { openOutput } from './run/open-output.js';
import { type ReadSummary, readAll } from './run/read-all.js';
import { readCorrections } from './run/read-corrections.js';
import { RecordStore } from './run/record-store.js';
import { type FullRunOptions, type RunOptions, withDefaults } from './run/run-options.js';
import type { DatasetCounts } from './run/write-dataset.js';

/** What a run came to. `counts` is null when no dataset was written: a dry run, or one that was stopped. */
export interface RunSummary extends ReadSummary {
  counts: DatasetCounts | null;
  out: string;
  milliseconds: number;
}

/** Reads every input and writes the dataset: a whole corpus, what runs at once, what fails alone, what is used again. */
export async function run(given: RunOptions): Promise<RunSummary> {
  const options = withDefaults(given);
  const state = join(options.out, '.tonggao');
  const release = options.dryRun ? () => {} : openOutput(options.out, state);
  try {
    return await runIn(state, options);
  } finally {
    options.reporter.end();
    release();
  }
}

async function runIn(state: string, options: FullRunOptions): Promise<RunSummary> {
  const begun = Date.now();
  const print = fingerprint(options.segmenter);
  // a mistake in them is told now, not after hours of reading
  if (options.corrections !== undefined) readCorrections(options.corrections);
  const store = RecordStore.open(state, { fresh: options.fresh, readOnly: options.dryRun });
  try {
    const before = loadMembers(state);
    const kept = options.add ? (before ?? { members: membersOfDataset(options.out, store), failures: [] }) : null;
    const members = new Members(kept?.members);
    const known = new KnownIds(before?.members ?? [], (key) => store.has(key));
    const { files, failures } = await inputFiles(options);
    for (const failure of failures) {
      members.failures.push(failure);
      options.reporter.failure(failure);
    }
    const read = await readAll(files, bytesOf(files), recordFingerprint(print), store, members, known, options);
    read.failed += failures.length;
    const readMs = Date.now() - begun;

    let counts: DatasetCounts | null = null;
    if (!read.stopped && !options.dryRun) {
      const names = new Set(files.map(({ name }) => name));
      counts = await assembleMembers(state, store, members, (kept?.failures ?? []).filter(({ path }) => !names.has(path)), print, options);
    }
    const summary: RunSummary = { ...read, counts, out: options.out, milliseconds: Date.now() - begun };
    if (!options.dryRun) {
      const { reporter: _, signal: __, ...told } = options;
      writeManifest(state, { program: print, options: told, inputs: options.inputs, ...summary, timings: { ...read.timings, allReading: readMs, allAssembling: summary.milliseconds - readMs } });
    }
    return summary;
  } finally {
    store.close();
  }
}
