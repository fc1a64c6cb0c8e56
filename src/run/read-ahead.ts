import { readSync } from 'node:fs';

/** Bytes read at a time where answers are asked for one after the other. */
const AHEAD = 1 << 17;

/** Reads places of a file that only grows; those who read on from where they stopped are spared a call for each place. */
export class ReadAhead {
  private window = Buffer.alloc(0);
  private start = 0;
  private room = Buffer.allocUnsafe(AHEAD);

  constructor(private readonly fd: number) {}

  /** The bytes at a place, fewer where the file ends; the next reading overwrites them. */
  read(from: number, length: number): Buffer {
    const end = this.start + this.window.length;
    if (from < this.start || from + length > end) this.fill(from, from >= end && from - end < AHEAD ? Math.max(length, AHEAD) : length);
    return this.window.subarray(from - this.start, from - this.start + length);
  }

  private fill(from: number, length: number): void {
    if (length > this.room.length) this.room = Buffer.allocUnsafe(2 * length);
    let done = 0;
    while (done < length) {
      const read = readSync(this.fd, this.room, done, length - done, from + done);
      if (read === 0) break;
      done += read;
    }
    this.window = this.room.subarray(0, done);
    this.start = from;
  }
}
