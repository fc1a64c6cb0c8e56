import { isUtf8 } from 'node:buffer';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Page } from '../model/article.js';
import { decode } from './decode.js';
import { openInput, unreadable } from './input-bytes.js';
import { pageFromNdjsonLine } from './page-from-ndjson-line.js';
import type { InputFailure, InputFile, ReadOptions } from './reader.js';
import { splitLines } from './split-lines.js';
import { undoUtf16 } from './undo-utf16.js';

/** A line that has not been looked into yet, with its 1-based number; its bytes say all that its page depends on but the limit. */
export interface NdjsonLine { number: number; bytes: Buffer }

/** Escapes (\\u5b66) and markup make a line longer than its text. */
const LINE_FACTOR = 12;
const SPACE = /^\s*$/;

/** The lines of a JSON Lines file, plain or gzipped; those that are too long fail alone. */
export async function* ndjsonLines(input: InputFile, { maxTextBytes }: ReadOptions): AsyncGenerator<NdjsonLine | InputFailure> {
  const raw = openInput(input);
  // gunzip reads on over members; the callback is there because an error reaches the loop below through the stream itself
  const bytes = input.extension.endsWith('.gz') ? pipeline(raw, createGunzip(), () => {}) : raw;
  const limit = maxTextBytes * LINE_FACTOR;
  try {
    for await (const { number, bytes: line } of splitLines(undoUtf16(bytes as AsyncIterable<Buffer>), limit)) {
      if (line) yield { number, bytes: line };
      else yield { id: null, line: number, path: input.name, code: 'too-large', message: `line ${number} is longer than ${limit} bytes: raise the limit on the size of one article, or divide it` };
    }
  } catch (error) {
    const failure = unreadable(input, error);
    yield { ...failure, id: null, message: `${failure.message}; what stands before the fault was read` };
  }
}

/** The page that a line holds, or why it holds none; null when it is blank. */
export function pageOfLine({ number, bytes }: NdjsonLine, { name }: InputFile, { maxTextBytes }: ReadOptions): Page | InputFailure | null {
  const decoded = isUtf8(bytes) ? { text: bytes.toString(), charset: 'utf-8' } : decode(bytes);
  if ('code' in decoded) return { id: null, line: number, path: name, code: decoded.code, message: `line ${number}: ${decoded.message}` };
  const { text, charset } = decoded;
  return SPACE.test(text) ? null : pageFromNdjsonLine(text, { line: number, path: name, maxTextBytes, charset });
}
