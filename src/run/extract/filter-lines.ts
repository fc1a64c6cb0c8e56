import { isUtf8 } from 'node:buffer';
import { decode } from '../../ingest/decode.js';
import { pageFromNdjsonLine } from '../../ingest/page-from-ndjson-line.js';
import type { InputFailure } from '../../ingest/reader.js';
import { splitLines } from '../../ingest/split-lines.js';
import type { Page } from '../../model/article.js';

/** Escapes (\\u5b66) and markup make a line longer than its text. */
const LINE_FACTOR = 12;

/** The code of the answer to a line of nothing: it keeps lines and answers in step, and is no failure. */
export const BLANK = 'blank-line';

/** What the lines of a stream hold, an item for every line, also for a blank one, so that answers can be counted off against lines. */
export async function* filterLines(input: AsyncIterable<Buffer>, maxTextBytes: number): AsyncGenerator<Page | InputFailure> {
  const limit = maxTextBytes * LINE_FACTOR;
  for await (const { number: line, bytes } of splitLines(input, limit)) {
    const fail = (code: string, message: string): InputFailure => ({ id: null, path: '-', line, code, message });
    if (bytes === null) {
      yield fail('too-large', `line ${line} is longer than ${limit} bytes: raise the limit on the size of one article, or divide it`);
      continue;
    }
    const decoded = isUtf8(bytes) ? { text: bytes.toString(), charset: 'utf-8' } : decode(bytes);
    if ('code' in decoded) yield fail(decoded.code, `line ${line}: ${decoded.message}`);
    else if (!/\S/.test(decoded.text)) yield fail(BLANK, `line ${line} is blank`);
    else yield pageFromNdjsonLine(decoded.text, { line, path: '-', maxTextBytes, charset: decoded.charset });
  }
}
