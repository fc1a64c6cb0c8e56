import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Hash of every file of a dataset, by its name; the state in `.tonggao` is left out. */
export function datasetHashes(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true }).map(String).filter((name) => !name.startsWith('.tonggao') && statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(names.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
}

/** The rows of an NDJSON file. */
export function rows<Row = Record<string, unknown>>(folder: string, name: string): Row[] {
  return readFileSync(join(folder, `${name}.ndjson`), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
}
