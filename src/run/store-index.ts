import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { KEY_LENGTH } from './key-index.js';

/** Where the answers of a store stand: what reading its whole file once finds out. */
export interface StoreIndex {
  /** Bytes of the file that this is about. */
  end: number;
  keys: Uint8Array;
  places: Float64Array;
  lengths: Uint32Array;
}

const HASH_BYTES = 32;
const HEAD_BYTES = 16;
const PLACE_BYTES = 8;
const LENGTH_BYTES = 4;

/** Keeps a store's index beside its file, so that the next run need not read the whole file for it. */
export function saveStoreIndex(path: string, { end, keys, places, lengths }: StoreIndex): void {
  const parts = [new Float64Array([end, places.length]), places, lengths, keys].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  writeFileSync(fileOf(path), Buffer.concat([hash.digest(), ...parts]));
}

/** The index that was kept, or null when there is none, when it is damaged, or of more than the file now has. */
export function loadStoreIndex(path: string, size: number): StoreIndex | null {
  if (!existsSync(fileOf(path))) return null;
  const file = readFileSync(fileOf(path));
  const body = Uint8Array.from(file.subarray(HASH_BYTES));
  if (body.length < HEAD_BYTES || !createHash('sha256').update(body).digest().equals(file.subarray(0, HASH_BYTES))) return null;
  const [end = 0, count = 0] = new Float64Array(body.buffer, 0, 2);
  const lengthsAt = HEAD_BYTES + count * PLACE_BYTES;
  const keysAt = lengthsAt + count * LENGTH_BYTES;
  if (end > size || body.length !== keysAt + count * KEY_LENGTH) return null;
  return { end, places: new Float64Array(body.buffer, HEAD_BYTES, count), lengths: new Uint32Array(body.buffer, lengthsAt, count), keys: body.subarray(keysAt) };
}

/** To be called before a store's file is written anew. */
export function dropStoreIndex(path: string): void {
  rmSync(fileOf(path), { force: true });
}

function fileOf(path: string): string {
  return `${path}.index`;
}
