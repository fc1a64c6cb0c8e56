import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** What was written: for the package's description, and to tell one version from another. */
export interface WrittenFile {
  rows: number;
  bytes: number;
  sha256: string;
}

const BUFFER_UNITS = 1 << 20;

/** Writes lines to a file in large pieces, counting and hashing them on the way; on the disk for good once closed. */
export class LineWriter {
  private readonly file: number;
  private readonly hash = createHash('sha256');
  private pieces = '';
  private rows = 0;
  private bytes = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  write(line: string): void {
    this.pieces += `${line}\n`;
    this.rows++;
    if (this.pieces.length > BUFFER_UNITS) this.flush();
  }

  /** Writes lines that have their line ends. */
  writeLines(lines: string | Buffer, rows: number): void {
    this.rows += rows;
    if (typeof lines !== 'string') {
      this.flush();
      this.put(lines);
      return;
    }
    this.pieces += lines;
    if (this.pieces.length > BUFFER_UNITS) this.flush();
  }

  close(): WrittenFile {
    this.flush();
    fsyncSync(this.file);
    closeSync(this.file);
    return { rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  private flush(): void {
    if (this.pieces === '') return;
    const bytes = Buffer.from(this.pieces, 'utf8');
    this.pieces = '';
    this.put(bytes);
  }

  private put(bytes: Buffer): void {
    this.hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.bytes += bytes.length;
  }
}
