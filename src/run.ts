import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { listInputs } from './ingest/list-inputs.js';
import { readMetadata } from './ingest/read-metadata.js';
import { readSites } from './ingest/read-sites.js';
import type { InputFailure, InputFile } from './ingest/reader.js';
import { type Fingerprint, fingerprint, recordFingerprint } from './run/fingerprint.js';
import { writeManifest } from './run/manifest.js';
import { loadMembers, Members, saveMembers } from './run/members.js';
import { membersOfDataset } from './run/members-of-dataset.js';
import { openOutput } from './run/open-output.js';
import { StoredRecords } from './run/stored-records.js';
import { RowMemory } from './run/assembly/row-memory.js';
import { ToldMemory } from './run/assembly/told-article.js';
import { type ReadSummary, readAll } from './run/read-all.js';
import { RecordStore } from './run/record-store.js';
import { type RunOptions, withDefaults, type FullRunOptions } from './run/run-options.js';
import { type DatasetCounts, writeDataset } from './run/write-dataset.js';
import { compareCodePoints } from './text/compare-code-points.js';

/** Records that no input leads to any more are thrown out once the store is larger than this and more than half of it is waste. */
const WASTE_BYTES = 64 << 20;

/** What a run came to. `counts` is null when no dataset was written: a dry run, or one that was stopped. */
export interface RunSummary extends ReadSummary {
  counts: DatasetCounts | null;
  out: string;
  milliseconds: number;
}

/** Reads every input and writes the dataset: a whole corpus, what runs at once, what fails alone, what is used again. */
export async function run(given: RunOptions): Promise<RunSummary> {
  const options = withDefaults(given);
  const begun = Date.now();
  const state = join(options.out, '.tonggao');
  const release = options.dryRun ? () => {} : openOutput(options.out, state);
  try {
    const print = fingerprint(options.segmenter);
    const store = RecordStore.open(state, { fresh: options.fresh, readOnly: options.dryRun });
    const kept = options.add ? (loadMembers(state) ?? { members: membersOfDataset(options.out, store), failures: [] }) : null;
    const members = new Members(kept?.members);

    const { files, failures } = await filesOf(options);
    for (const failure of failures) {
      members.failures.push(failure);
      options.reporter.failure(failure);
    }
    const read = await readAll(files, bytesOf(files), recordFingerprint(print), store, members, options);
    read.failed += failures.length;

    const readMs = Date.now() - begun;
    let counts: DatasetCounts | null = null;
    if (!read.stopped && !options.dryRun) counts = await assemble(store, members, kept?.failures ?? [], files, state, print, options);
    const summary: RunSummary = { ...read, counts, out: options.out, milliseconds: Date.now() - begun };
    if (!options.dryRun) {
      writeManifest(state, { program: print, inputs: options.inputs, options: { ...options, reporter: undefined, signal: undefined }, ...summary, timings: { ...read.timings, allReading: readMs, allAssembling: summary.milliseconds - readMs } });
    }
    store.close();
    return summary;
  } finally {
    options.reporter.end();
    release();
  }
}

/** The files of the inputs, in an order that does not depend on how they were given, with what the metadata says of them. */
async function filesOf({ inputs, metadata, sites, out }: FullRunOptions): Promise<{ files: InputFile[]; failures: InputFailure[] }> {
  const listed = await listInputs(inputs);
  const failures = listed.failures;
  // a dataset inside its own input folder is not read as input
  const files = listed.files.filter(({ path }) => !resolve(path).startsWith(resolve(out) + sep));
  const table = metadata ? await readMetadata(metadata) : null;
  const rules = sites ? await readSites(sites) : undefined;
  files.sort((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.path, b.path));
  return { files: table || rules ? files.map((file) => ({ ...file, metadata: table?.find(file.name), sites: rules })) : files, failures };
}

/** Bytes of all files, for the time left; packed ones count four times. */
function bytesOf(files: readonly InputFile[]): number {
  let bytes = 0;
  for (const { path, extension } of files) {
    try {
      bytes += statSync(path).size * (extension.endsWith('.gz') ? 4 : 1);
    } catch {
      // its reader will say what is wrong with it
    }
  }
  return bytes;
}

async function assemble(store: RecordStore, members: Members, kept: readonly InputFailure[], files: readonly InputFile[], state: string, print: Fingerprint, options: FullRunOptions): Promise<DatasetCounts> {
  const sorted = members.sorted((key) => store.has(key));
  const seen = new Set(files.map(({ name }) => name));
  const failures = [...kept.filter(({ path }) => !seen.has(path)), ...members.failures].sort(byPlace);
  // before the dataset: a run killed in between has decided what is in it, and the next --add goes on from there
  saveMembers(state, sorted, failures);
  const records = new StoredRecords(sorted, store);
  options.reporter.progress({ phase: 'assemble', done: sorted.length, reused: 0, failed: failures.length, bytesDone: 0, bytesTotal: 0 });
  const memory = openMemory(state, print, options.fresh);
  try {
    const counts = await writeDataset({ out: options.out, records, memory, failures, version: print.version, corrections: options.corrections });
    memory.told.keepOnly(records.keys);
    memory.rows.keepUsed();
    const keys = sorted.map(({ key }) => key);
    if (store.bytes > WASTE_BYTES && store.bytes > 2 * store.bytesOf(keys)) store.keepOnly(keys);
    return counts;
  } finally {
    memory.close();
  }
}

/** What was told when the dataset was last written. It is no loss when it is lost. */
function openMemory(state: string, { version, node, assembly, dependencies }: Fingerprint, fresh: boolean) {
  const program = JSON.stringify([version, node, assembly, dependencies]);
  const told = RecordStore.open(state, { name: 'told.log', fresh });
  const rows = RecordStore.open(state, { name: 'rows.log', fresh });
  return {
    told: new ToldMemory(told, program),
    rows: new RowMemory(rows, program),
    close() {
      told.close();
      rows.close();
    },
  };
}

function byPlace(a: InputFailure, b: InputFailure): number {
  return compareCodePoints(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.offset ?? 0) - (b.offset ?? 0) || compareCodePoints(a.id ?? '', b.id ?? '') || compareCodePoints(a.code, b.code);
}
