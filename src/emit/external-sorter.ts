import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodePoints } from '../text/compare-code-points.js';
import { LeastHeap } from '../text/least-heap.js';
import { LineWriter } from './line-writer.js';
import { readLines } from './read-lines.js';

interface Entry {
  key: string;
  line: string;
}

/** UTF-16 units held in memory before they go to disk, by default 4 Mi (8 MB). */
const DEFAULT_UNITS = 4 << 20;

/** Read at a time of each run: all runs are open at once when they are merged. */
const RUN_BYTES = 1 << 17;

/**
 * Sorts any number of keyed JSON lines in bounded memory: sorted runs on disk, merged when read.
 * Lines of one key keep the order in which they were added.
 */
export class ExternalSorter {
  private entries: Entry[] = [];
  private units = 0;
  private runs = 0;

  constructor(
    private readonly folder: string,
    private readonly limit = DEFAULT_UNITS,
  ) {}

  add(key: string, line: string): void {
    this.entries.push({ key, line });
    this.units += key.length + line.length + 40;
    if (this.units > this.limit) this.spill();
  }

  /** Everything added, by key; may be called again. */
  *sorted(): Generator<Entry> {
    if (this.runs === 0) {
      this.entries.sort(byKey);
      yield* this.entries;
      return;
    }
    if (this.entries.length) this.spill();
    yield* merge(Array.from({ length: this.runs }, (_, run) => readRun(this.runPath(run))));
  }

  /** The lines of one key at a time. */
  *groups(): Generator<{ key: string; lines: string[] }> {
    let group: { key: string; lines: string[] } | undefined;
    for (const { key, line } of this.sorted()) {
      if (group?.key === key) group.lines.push(line);
      else {
        if (group) yield group;
        group = { key, lines: [line] };
      }
    }
    if (group) yield group;
  }

  remove(): void {
    this.entries = [];
    rmSync(this.folder, { recursive: true, force: true });
  }

  private spill(): void {
    if (this.runs === 0) mkdirSync(this.folder, { recursive: true });
    this.entries.sort(byKey);
    const writer = new LineWriter(this.runPath(this.runs++), false);
    for (const { key, line } of this.entries) writer.write(`${JSON.stringify(key)}\t${line}`);
    writer.close();
    this.entries = [];
    this.units = 0;
  }

  private runPath(run: number): string {
    return join(this.folder, `run-${run}.tsv`);
  }
}

const byKey = (a: Entry, b: Entry): number => compareCodePoints(a.key, b.key);

function* readRun(path: string): Generator<Entry> {
  for (const line of readLines(path, RUN_BYTES)) {
    const tab = line.indexOf('\t'); // a key in JSON holds no raw tab
    yield { key: JSON.parse(line.slice(0, tab)), line: line.slice(tab + 1) };
  }
}

/** Merges sorted runs; of equal keys the earlier run comes first. */
function* merge(runs: Generator<Entry>[]): Generator<Entry> {
  const heads = new LeastHeap<Head>((a, b) => compareCodePoints(a.entry.key, b.entry.key) || a.run - b.run);
  runs.forEach((entries, run) => {
    const { value } = entries.next();
    if (value) heads.push({ entry: value, run });
  });
  for (let least = heads.least; least; least = heads.least) {
    yield least.entry;
    const next = runs[least.run]?.next();
    if (next && !next.done) heads.replace({ entry: next.value, run: least.run });
    else heads.remove();
  }
}

/** The next entry of a run. */
interface Head {
  entry: Entry;
  run: number;
}
