import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const INT_BYTES = 4;
/** Integers written at a time. */
const BUFFER = 1 << 15;

/** A long list of integers below 2^32 on the disk, for as long as it is open. */
export class FileSpool {
  private readonly file: number;
  private readonly waiting = new Uint32Array(BUFFER);
  private waits = 0;
  private written = 0;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.file = openSync(path, 'w+');
  }

  append(values: Uint32Array): void {
    if (this.waits + values.length > BUFFER) this.flush();
    if (values.length > BUFFER) return this.put(values);
    this.waiting.set(values, this.waits);
    this.waits += values.length;
  }

  read(from: number, count: number): Uint32Array {
    this.flush();
    const values = new Uint32Array(Math.max(0, Math.min(count, this.written - from)));
    const bytes = new Uint8Array(values.buffer);
    for (let done = 0; done < bytes.length; ) done += readSync(this.file, bytes, done, bytes.length - done, from * INT_BYTES + done);
    return values;
  }

  close(): void {
    closeSync(this.file);
  }

  private flush(): void {
    if (this.waits === 0) return;
    this.put(this.waiting.subarray(0, this.waits));
    this.waits = 0;
  }

  private put(values: Uint32Array): void {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done);
    this.written += values.length;
  }
}
