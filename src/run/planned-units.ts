import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { ndjsonLines, pageOfLine } from '../ingest/ndjson-lines.js';
import { isFailure, type InputFailure, type InputFile, type ReadOptions } from '../ingest/reader.js';
import { readInput } from '../ingest/read-inputs.js';
import { LINES, MANY_ARTICLES } from '../ingest/readers.js';
import type { KnownIds } from './known-ids.js';
import { storeKey } from './record-store.js';
import type { Unit } from './workers/unit.js';

/** Longer files are not read twice, once for their hash and once for their text: their reader says what is wrong with them. */
const HASHED_BYTES = 64 << 20;

/** An article to come: what to hand to a worker, and the key under which its record may be known already. */
export interface Planned { id: string; key: string; unit: Unit; bytes: number }

/** An article whose record is known: nothing of it has to be read. */
export interface Known { id: string; key: string; bytes: number }

/**
 * The articles of some files, in their order, each with the key of its record. Lines and archives are read here, but lines that
 * `known` knows; of a file that holds one article only the hash is taken, and a worker reads it when its record is not known yet.
 */
export async function* plannedUnits(files: readonly InputFile[], read: ReadOptions, fingerprint: string, known: KnownIds): AsyncGenerator<Planned | Known | InputFailure> {
  // it goes into the hash of every line: a short one
  const program = storeKey(fingerprint);
  for (const file of files) {
    // rules for sites go by what stands in the line
    if (LINES.has(file.extension) && !file.sites?.length) {
      yield* plannedLines(file, read, program, known);
      continue;
    }
    if (!MANY_ARTICLES.has(file.extension) && file.path !== '-') {
      yield plannedFile(file, read, program);
      continue;
    }
    for await (const item of readInput(file, read)) {
      if (isFailure(item)) yield item;
      else yield { id: item.id, key: storeKey(program, 'page', JSON.stringify(item)), unit: { page: item }, bytes: item.source.bytes };
    }
  }
}

async function* plannedLines(file: InputFile, read: ReadOptions, program: string, known: KnownIds): AsyncGenerator<Planned | Known | InputFailure> {
  for await (const line of ndjsonLines(file, read)) {
    if ('code' in line) {
      yield line;
      continue;
    }
    const key = storeKey(program, 'line', String(read.maxTextBytes), line.bytes);
    const id = known.idOf(key);
    const bytes = line.bytes.length;
    if (id !== undefined) yield { id, key, bytes };
    else {
      const page = pageOfLine(line, file, read);
      if (page) yield isFailure(page) ? page : { id: page.id, key, unit: { page }, bytes };
    }
  }
}

function plannedFile(file: InputFile, { maxTextBytes }: ReadOptions, program: string): Planned {
  const { id, name, extension, metadata = null, sites } = file;
  const { bytes, hash } = contentOf(file.path);
  return { id, key: storeKey(program, 'file', JSON.stringify([id, name, extension, metadata, maxTextBytes, hash, ...(sites?.length ? [sites] : [])])), unit: { file }, bytes };
}

/** Size and hash of a file's bytes. A file that cannot be read has a hash that no record stands under: its reader will say why. */
function contentOf(path: string): { bytes: number; hash: string } {
  try {
    const bytes = statSync(path).size;
    if (bytes > HASHED_BYTES) return { bytes, hash: `unknown ${bytes}` };
    return { bytes, hash: createHash('sha256').update(readFileSync(path)).digest('hex') };
  } catch {
    return { bytes: 0, hash: 'unknown' };
  }
}
