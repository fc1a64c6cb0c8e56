import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** What was written: for the package's description, and to tell one version from another. */
export interface WrittenFile {
  rows: number;
  bytes: number;
  sha256: string;
}

const BUFFER_BYTES = 1 << 18;
/** UTF-8 bytes that a UTF-16 unit may need. */
const UNIT_BYTES = 3;
const LINE_END = 10;

/** Writes lines to a file in large pieces, counting and hashing them on the way; on the disk for good once closed. */
export class LineWriter {
  private readonly file: number;
  private readonly hash = createHash('sha256');
  private readonly waiting = Buffer.allocUnsafe(BUFFER_BYTES);
  private waits = 0;
  private rows = 0;
  private bytes = 0;

  /** @param lasting false for a file that is read again soon and then thrown away: it is not hashed, and the disk is not waited for */
  constructor(path: string, private readonly lasting = true) {
    this.file = openSync(path, 'w');
  }

  /** Writes a line that has no line end; as bytes it is UTF-8. */
  write(line: string | Buffer): void {
    this.add(line);
    if (this.waits === BUFFER_BYTES) this.flush();
    this.waiting[this.waits++] = LINE_END;
    this.rows++;
  }

  /** Writes lines that have their line ends. */
  writeLines(lines: string | Buffer, rows: number): void {
    this.add(lines);
    this.rows += rows;
  }

  close(): WrittenFile {
    this.flush();
    if (this.lasting) fsyncSync(this.file);
    closeSync(this.file);
    return { rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  private add(text: string | Buffer): void {
    const most = text.length * (typeof text === 'string' ? UNIT_BYTES : 1);
    if (this.waits + most > BUFFER_BYTES) this.flush();
    if (most > BUFFER_BYTES) this.put(typeof text === 'string' ? Buffer.from(text, 'utf8') : text);
    else this.waits += typeof text === 'string' ? this.waiting.write(text, this.waits, 'utf8') : text.copy(this.waiting, this.waits);
  }

  private flush(): void {
    if (this.waits > 0) this.put(this.waiting.subarray(0, this.waits));
    this.waits = 0;
  }

  private put(bytes: Buffer): void {
    if (this.lasting) this.hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.bytes += bytes.length;
  }
}
