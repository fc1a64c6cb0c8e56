import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes read at a time. */
const CHUNK = 1 << 20;

/** The lines of a UTF-8 file one after the other, empty ones left out, with no more than a line and a chunk in memory. */
export function* readLines(path: string, size = CHUNK): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(size);
    let rest: Buffer[] = [];
    for (;;) {
      const read = readSync(file, chunk, 0, size, null);
      if (read === 0) break;
      let from = 0;
      for (let to = chunk.indexOf(10, 0); to >= 0 && to < read; to = chunk.indexOf(10, from)) {
        const line = rest.length ? Buffer.concat([...rest, chunk.subarray(from, to)]).toString('utf8') : chunk.toString('utf8', from, to);
        rest = [];
        from = to + 1;
        if (line !== '') yield line;
      }
      // the chunk is written over by the next read, so what is kept of it is copied
      if (from < read) rest.push(Buffer.from(chunk.subarray(from, read)));
    }
    if (rest.length) yield Buffer.concat(rest).toString('utf8');
  } finally {
    closeSync(file);
  }
}
