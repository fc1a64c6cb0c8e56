import { isUtf8 } from 'node:buffer';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import { decode } from './decode.js';
import { openInput, unreadable } from './input-bytes.js';
import { pageFromNdjsonLine } from './page-from-ndjson-line.js';
import type { Reader } from './reader.js';
import { splitLines } from './split-lines.js';
import { undoUtf16 } from './undo-utf16.js';

/** Escapes (\\u5b66) and markup make a line longer than its text. */
const LINE_FACTOR = 12;
const SPACE = /^\s*$/;

/** Reads articles that stand one a line in a JSON Lines file, plain or gzipped, a line at a time. Bad lines fail alone. */
export const readNdjsonFile: Reader = async function* (input, { maxTextBytes }) {
  const raw = openInput(input);
  // gunzip reads on over members; the callback is there because an error reaches the loop below through the stream itself
  const bytes = input.extension.endsWith('.gz') ? pipeline(raw, createGunzip(), () => {}) : raw;
  const limit = maxTextBytes * LINE_FACTOR;
  try {
    for await (const { number, bytes: line } of splitLines(undoUtf16(bytes as AsyncIterable<Buffer>), limit)) {
      const place = { line: number, path: input.name };
      if (line === null) {
        yield { id: null, ...place, code: 'too-large', message: `line ${number} is longer than ${limit} bytes: raise the limit on the size of one article, or divide it` };
        continue;
      }
      let text: string;
      let charset = 'utf-8';
      if (isUtf8(line)) text = line.toString();
      else {
        const decoded = decode(line);
        if ('code' in decoded) {
          yield { id: null, ...place, code: decoded.code, message: `line ${number}: ${decoded.message}` };
          continue;
        }
        ({ text, charset } = decoded);
      }
      if (!SPACE.test(text)) yield pageFromNdjsonLine(text, { ...place, maxTextBytes, charset });
    }
  } catch (error) {
    const failure = unreadable(input, error);
    yield { ...failure, id: null, message: `${failure.message}; what stands before the fault was read` };
  }
};
