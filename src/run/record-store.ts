import { createHash } from 'node:crypto';
import { closeSync, existsSync, fdatasyncSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_LENGTH, KeyIndex } from './key-index.js';
import { ReadAhead } from './read-ahead.js';
import { dropStoreIndex, loadStoreIndex, saveStoreIndex } from './store-index.js';

const CHUNK_BYTES = 8 << 20;
const NEWLINE = 10;
/** Lines that are looked at to see whether an index is of this file. */
const PROBES = 16;

/** The key of an answer: a hash of everything it depends on. */
export function storeKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url').slice(0, KEY_LENGTH);
}

/**
 * Answers of the pipeline by the hash of what they depend on: an append-only file of lines `KEY JSON`.
 * A process killed while it appends leaves at most one torn line at the end; opening the store cuts that off.
 */
export class RecordStore {
  /** Numbers the keys. A key that stands twice is led to its last line. */
  private index = new KeyIndex();
  private places = new Float64Array(2048);
  private lengths = new Uint32Array(2048);
  private end = 0;
  /** How much of the file the index beside it is about. */
  private indexed = 0;
  private reader: ReadAhead;

  private constructor(private readonly path: string, private fd: number) {
    this.reader = new ReadAhead(fd);
  }

  /** Opens the store in a folder, or begins one. `fresh` throws away what was there; `readOnly` changes nothing on the disk. */
  static open(folder: string, { name = 'records.log', fresh = false, readOnly = false } = {}): RecordStore {
    const path = join(folder, name);
    if (readOnly) {
      const store = new RecordStore(path, openSync(existsSync(path) && !fresh ? path : '/dev/null', 'r'));
      store.scan();
      return store;
    }
    mkdirSync(folder, { recursive: true });
    rmSync(`${path}.new`, { force: true });
    if (fresh) {
      dropStoreIndex(path);
      rmSync(path, { force: true });
    }
    const store = new RecordStore(path, openSync(path, 'a+'));
    const size = store.scan();
    if (store.end < size) ftruncateSync(store.fd, store.end);
    return store;
  }

  has(key: string): boolean {
    return this.index.find(key) >= 0;
  }

  get size(): number {
    return this.index.size;
  }

  /** Bytes of the file. */
  get bytes(): number {
    return this.end;
  }

  /** Bytes of the answers under some keys. */
  bytesOf(keys: Iterable<string>): number {
    let bytes = 0;
    for (const key of keys) bytes += this.lengths[this.index.find(key)] ?? 0;
    return bytes;
  }

  /** The number of a key, from 0 on; -1 for one that is not there. */
  numberOf(key: string): number {
    return this.index.find(key);
  }

  keyOf(number: number): string {
    return this.index.key(number);
  }

  /** What stands under a key, or null. */
  read(key: string): string | null {
    return this.readBytes(key)?.toString('utf8') ?? null;
  }

  /** The same as bytes of UTF-8, which the next reading overwrites. */
  readBytes(key: string): Buffer | null {
    const at = this.index.find(key);
    if (at < 0) return null;
    const [from, length] = [this.places[at] as number, this.lengths[at] as number];
    const buffer = this.reader.read(from, length);
    if (buffer.length < length) throw new Error(`${this.path} ends before byte ${from + length}: run again with --fresh`);
    return buffer;
  }

  /** Adds answers in one write. When the disk is full, what was written of them is taken back and the error goes on. */
  append(answers: readonly { key: string; json: string }[]): void {
    const lines = Buffer.from(answers.map(({ key, json }) => `${key} ${json}\n`).join(''));
    try {
      for (let done = 0; done < lines.length;) done += writeSync(this.fd, lines, done);
    } catch (error) {
      ftruncateSync(this.fd, this.end);
      throw error;
    }
    this.indexLines(lines, this.end);
    this.end += lines.length;
  }

  /** Waits until the disk has what was appended. */
  flush(): void {
    fdatasyncSync(this.fd);
  }

  close(): void {
    if (this.indexed !== this.end) this.saveIndex();
    closeSync(this.fd);
  }

  /** Writes anew with only the answers under `keys`, then takes the old file's place in one step. */
  keepOnly(keys: Iterable<string>): void {
    const path = `${this.path}.new`;
    rmSync(path, { force: true });
    const fresh = new RecordStore(this.path, openSync(path, 'a+'));
    let waiting: { key: string; json: string }[] = [];
    let size = 0;
    for (const key of keys) {
      const json = this.read(key);
      if (json === null) continue;
      waiting.push({ key, json });
      size += json.length;
      if (size > CHUNK_BYTES) {
        fresh.append(waiting);
        waiting = [];
        size = 0;
      }
    }
    fresh.append(waiting);
    fresh.flush();
    dropStoreIndex(this.path);
    renameSync(path, this.path);
    closeSync(this.fd);
    Object.assign(this, { fd: fresh.fd, reader: fresh.reader, index: fresh.index, places: fresh.places, lengths: fresh.lengths, end: fresh.end, indexed: 0 });
  }

  /** Finds the places of the file's lines, up to a torn last one: as the index beside it has them, and by reading what came after. Returns its size. */
  private scan(): number {
    const size = fstatSync(this.fd).size;
    this.loadIndex(size);
    let rest: Buffer = Buffer.alloc(0);
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size || 1));
    for (let at = this.end; at < size;) {
      const read = readSync(this.fd, chunk, 0, chunk.length, at);
      if (read === 0) break;
      at += read;
      const bytes = rest.length ? Buffer.concat([rest, chunk.subarray(0, read)]) : chunk.subarray(0, read);
      const whole = bytes.lastIndexOf(NEWLINE) + 1;
      this.indexLines(bytes.subarray(0, whole), this.end);
      this.end += whole;
      rest = Buffer.from(bytes.subarray(whole));
    }
    return size;
  }

  private loadIndex(size: number): void {
    const known = loadStoreIndex(this.path, size);
    if (!known) return;
    const { end, keys, places, lengths } = known;
    Object.assign(this, { index: KeyIndex.of(keys), places, lengths, end, indexed: end });
    if (this.isAsIndexed()) return;
    Object.assign(this, { index: new KeyIndex(), places: new Float64Array(2048), lengths: new Uint32Array(2048), end: 0, indexed: 0 });
  }

  /** Whether some lines stand where the index says: the file may be another one. */
  private isAsIndexed(): boolean {
    const step = Math.max(1, Math.floor(this.size / PROBES));
    for (let number = 0; number < this.size; number += step) {
      const line = Buffer.alloc(KEY_LENGTH + 1 + (this.lengths[number] ?? 0) + 1);
      readSync(this.fd, line, 0, line.length, (this.places[number] ?? 0) - KEY_LENGTH - 1);
      if (line.toString('latin1', 0, KEY_LENGTH + 1) !== `${this.keyOf(number)} ` || line.indexOf(NEWLINE) !== line.length - 1) return false;
    }
    return true;
  }

  private saveIndex(): void {
    try {
      saveStoreIndex(this.path, { end: this.end, keys: this.index.bytes, places: this.places.subarray(0, this.size), lengths: this.lengths.subarray(0, this.size) });
    } catch {
      // it only spares the next run the reading: on a full disk that reads
      dropStoreIndex(this.path);
    }
  }

  private indexLines(lines: Buffer, offset: number): void {
    for (let start = 0; start < lines.length;) {
      const stop = lines.indexOf(NEWLINE, start);
      const key = lines.toString('latin1', start, start + KEY_LENGTH);
      this.place(key, offset + start + KEY_LENGTH + 1, stop - start - KEY_LENGTH - 1);
      start = stop + 1;
    }
  }

  private place(key: string, place: number, length: number): void {
    const number = this.index.add(key);
    if (number >= this.places.length) {
      const places = new Float64Array(Math.max(2048, number * 2));
      const lengths = new Uint32Array(Math.max(2048, number * 2));
      places.set(this.places);
      lengths.set(this.lengths);
      this.places = places;
      this.lengths = lengths;
    }
    this.places[number] = place;
    this.lengths[number] = length;
  }
}
