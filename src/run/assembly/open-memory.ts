import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RecordStore } from '../record-store.js';
import { DigestMemory } from './digest-memory.js';
import { RowMemory } from './row-memory.js';
import { ToldMemory } from './told-memory.js';

/** Names the program that the memory is of. */
const PROGRAM_FILE = 'memory-of';

/** What joining remembers from one run to the next. It is no loss when it is lost. */
export interface AssemblyMemory {
  digests: DigestMemory;
  told: ToldMemory;
  rows: RowMemory;
}

/** Opens what the same program remembered, or begins anew. `program` names all that joining depends on beside the records. */
export function openMemory(state: string, program: string, fresh = false): AssemblyMemory & { close(): void } {
  const path = join(state, PROGRAM_FILE);
  const known = !fresh && existsSync(path) && readFileSync(path, 'utf8') === program;
  const [digests, told, rows] = ['digests.log', 'told.log', 'rows.log'].map((name) => RecordStore.open(state, { name, fresh: !known })) as [RecordStore, RecordStore, RecordStore];
  // last, when nothing of another program is left
  if (!known) writeFileSync(path, program);
  return {
    digests: new DigestMemory(digests),
    told: new ToldMemory(told),
    rows: new RowMemory(rows),
    close: () => [digests, told, rows].forEach((store) => store.close()),
  };
}
