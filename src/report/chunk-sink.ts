import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DetailKind } from './page-data.js';

/** Takes the page's data as it is made, a named chunk of JSON at a time. */
export interface ChunkSink {
  put: (name: string, json: string) => void;
}

/** Keeps all chunks in memory: for one file, and for the server. */
export class MemorySink implements ChunkSink {
  readonly chunks = new Map<string, string>();

  put(name: string, json: string): void {
    this.chunks.set(name, json);
  }
}

/**
 * Keeps chunks in memory while all of them together stay under a limit; beyond it they go to a folder as scripts.
 * So a small dataset becomes one file and a big one is never held whole.
 */
export class SpillingSink extends MemorySink {
  private size = 0;
  /** Whether the limit was passed: then every chunk is in the folder and none in memory. */
  spilled = false;

  constructor(private readonly limit: number, private readonly folder: string) {
    super();
  }

  override put(name: string, json: string): void {
    if (this.spilled) return this.write(name, json);
    super.put(name, json);
    this.size += Buffer.byteLength(json);
    if (this.size > this.limit) this.spill();
  }

  private spill(): void {
    this.spilled = true;
    mkdirSync(join(this.folder, 'data'), { recursive: true });
    for (const [name, json] of this.chunks) this.write(name, json);
    this.chunks.clear();
  }

  private write(name: string, json: string): void {
    writeFileSync(join(this.folder, 'data', `${name}.js`), chunkScript(name, json));
  }
}

/**
 * A chunk as a classic script, which a page may load from disk where it may fetch no file. The data is a string that
 * the page parses as JSON, which browsers do faster than reading it as code.
 */
export function chunkScript(name: string, json: string): string {
  const quoted = json.replace(/[\\'\u2028\u2029]/g, (char) => (char === '\u2028' ? '\\u2028' : char === '\u2029' ? '\\u2029' : `\\${char}`));
  return `tonggaoChunk('${name}','${quoted}');\n`;
}

/** Size in UTF-16 units after which a chunk of details is closed. */
const CHUNK_SIZE = 200_000;

/** Cuts the details of one kind into chunks of about equal size; `firstRows` says which rows are where. */
export class DetailWriter<Detail> {
  readonly firstRows: number[] = [];
  private rows: string[] = [];
  private size = 0;
  private count = 0;

  constructor(private readonly kind: DetailKind, private readonly sink: ChunkSink) {}

  add(detail: Detail): void {
    if (this.rows.length === 0) this.firstRows.push(this.count);
    const json = JSON.stringify(detail);
    this.rows.push(json);
    this.count++;
    this.size += json.length;
    if (this.size > CHUNK_SIZE) this.flush();
  }

  flush(): void {
    if (this.rows.length === 0) return;
    this.sink.put(`${this.kind}-${this.firstRows.length - 1}`, `[${this.rows.join(',')}]`);
    this.rows = [];
    this.size = 0;
  }
}
