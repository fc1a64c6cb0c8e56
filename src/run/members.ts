import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { LineWriter } from '../emit/line-writer.js';
import { readLines } from '../emit/read-lines.js';
import type { InputFailure } from '../ingest/reader.js';
import { compareCodePoints } from '../text/compare-code-points.js';

const FILE = 'members.ndjson';

/** An article of a dataset and the key under which the store has its record. */
export interface Member { id: string; key: string }

/** What belongs to a dataset: articles in the order of the inputs, and inputs that failed. */
export class Members {
  private readonly ids: string[] = [];
  private readonly keys: string[] = [];
  readonly failures: InputFailure[] = [];

  /** @param kept what stays unless an input of this run has the same id */
  constructor(private readonly kept: readonly Member[] = []) {}

  add({ id, key }: Member): void {
    this.ids.push(id);
    this.keys.push(key);
  }

  get size(): number {
    return this.ids.length;
  }

  /** The articles that have a record, sorted by id, those of one id in the order of the inputs: the last of them counts. */
  sorted(hasRecord: (key: string) => boolean): Member[] {
    const members: Member[] = [];
    const own = this.kept.length > 0 ? new Set(this.ids) : null;
    for (const member of this.kept) if (!own?.has(member.id) && hasRecord(member.key)) members.push(member);
    this.ids.forEach((id, at) => {
      const key = this.keys[at] as string;
      if (hasRecord(key)) members.push({ id, key });
    });
    return members.sort((a, b) => compareCodePoints(a.id, b.id));
  }
}

/** Writes down what a dataset is made of, in one step. */
export function saveMembers(folder: string, members: readonly Member[], failures: readonly InputFailure[]): void {
  const path = join(folder, FILE);
  const writer = new LineWriter(`${path}.new`);
  for (const { id, key } of members) writer.write(JSON.stringify([id, key]));
  for (const failure of failures) writer.write(JSON.stringify(failure));
  writer.close();
  renameSync(`${path}.new`, path);
}

/** What the dataset was made of when it was last written, or null when that is not known. */
export function loadMembers(folder: string): { members: Member[]; failures: InputFailure[] } | null {
  const path = join(folder, FILE);
  if (!existsSync(path)) return null;
  const members: Member[] = [];
  const failures: InputFailure[] = [];
  for (const line of readLines(path)) {
    const item = JSON.parse(line) as [string, string] | InputFailure;
    if (Array.isArray(item)) members.push({ id: item[0], key: item[1] });
    else failures.push(item);
  }
  return { members, failures };
}
