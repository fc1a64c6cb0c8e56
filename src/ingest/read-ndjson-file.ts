import { ndjsonLines, pageOfLine } from './ndjson-lines.js';
import type { Reader } from './reader.js';

/** Reads articles that stand one a line in a JSON Lines file, plain or gzipped, a line at a time. Bad lines fail alone. */
export const readNdjsonFile: Reader = async function* (input, options) {
  for await (const line of ndjsonLines(input, options)) {
    const page = 'code' in line ? line : pageOfLine(line, input, options);
    if (page) yield page;
  }
};
