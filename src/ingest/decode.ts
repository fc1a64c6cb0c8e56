import { isUtf8 } from 'node:buffer';
import type { Problem } from '../model/problem.js';
import { binaryKind } from './binary-kind.js';
import { canonicalCharset, decodeAs, decodeBeginning } from './charsets.js';
import { declaredCharset } from './declared-charset.js';
import { plausibility } from './plausibility.js';

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

/** Bytes looked at to choose among encodings; half a book of text, so that a large file costs no more than a small one. */
const SAMPLE = 65_536;
/** Least plausibility of text in an encoding that was only guessed: rare characters alone have 0.3. */
const GUESSED = 0.25;
/** Half of the characters are frequent ones. */
const LIKELY = 0.5;
/** Share of characters that may be undecodable in a text that is otherwise sound. */
const DAMAGED = 0.02;
const NUL_RICH = 0.1;
const LATIN_16 = 0.4;
/** Longer bytes are not valid UTF-8 by chance. */
const SHORT = 64;
const REPLACEMENT = '\ufffd';
const PLACES_SHOWN = 20;

/** Finds the encoding of bytes by byte order mark, validity, plausibility as Chinese and declaration, and decodes them. Linear in their number. */
export function decode(bytes: Uint8Array, hints: DecodeHints = {}): Decoded | NotText {
  if (bytes.length === 0) return { code: 'empty', message: 'the file is empty: take it out of the inputs, or fetch it again' };
  const marked = byteOrderMark(bytes);
  if (marked === 'utf-32') return { code: 'charset-unknown', message: 'the file is in UTF-32: save it as UTF-8' };
  if (marked) return checked(bytes, marked, null);
  const binary = binaryKind(bytes);
  if (binary) return { code: 'binary', message: `the file is ${binary.kind}, not text: ${binary.advice}` };
  const sample = bytes.subarray(0, SAMPLE);
  const nulls = share(sample, 0);
  if (nulls < NUL_RICH && isUtf8(bytes) && !isChance(bytes)) return checked(bytes, 'utf-8', null);
  const declared = canonicalCharset(hints.declared) ?? canonicalCharset(declaredCharset(bytes));
  if (nulls > LATIN_16 && nulls < 1 - LATIN_16) return checked(bytes, latin16(sample), declared);
  const best = mostPlausible(sample, declared);
  if (best.score < GUESSED && !(best.charset === declared && best.score > 0)) return notText(sample);
  return checked(bytes, best.charset, declared);
}

function byteOrderMark([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030';
  return null;
}

function mostPlausible(sample: Uint8Array, declared: string | null): { charset: string; score: number } {
  const candidates = new Set(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', ...(declared ? [declared] : [])]);
  let best = { charset: 'utf-8', score: Number.NEGATIVE_INFINITY };
  for (const charset of candidates) {
    // the declaration decides only where the characters do not
    const score = plausibility(decodeBeginning(charset, sample)) + (charset === declared ? 0.02 : 0);
    if (score > best.score) best = { charset, score };
  }
  return best;
}

/** A few characters of GB18030 can be valid UTF-8 by chance, but then they are Latin letters that no text has: 签约 is ǩԼ. */
function isChance(bytes: Uint8Array): boolean {
  if (bytes.length > SHORT) return false;
  const text = decodeAs('utf-8', bytes);
  return /[\u0080-\u07ff]/.test(text) && !/[\u0800-\uffff]/.test(text) && plausibility(decodeAs('gb18030', bytes)) >= LIKELY;
}

/** English in UTF-16 without a mark: every second byte is nought, the first of each pair when the large end comes first. */
function latin16(sample: Uint8Array): string {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 ? odd++ : even++;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

function checked(bytes: Uint8Array, charset: string, declared: string | null): Decoded | NotText {
  const text = decodeAs(charset, bytes);
  if (!/\S/.test(text)) return { code: 'empty', message: 'the file has no text: take it out of the inputs, or fetch it again' };
  if (controls(text) > DAMAGED) return { code: 'binary', message: 'the file is full of control characters, not text: take it out of the inputs' };
  const problems: Problem[] = [];
  let damaged = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    damaged++;
    if (problems.length < PLACES_SHOWN) problems.push({ code: 'undecodable-bytes', message: `bytes that are not ${charset} stand here: compare with the source`, start: at, end: at + 1 });
  }
  if (damaged > text.length * DAMAGED && damaged > 1) return notText(bytes);
  if (declared && declared !== charset) problems.push({ code: 'charset-declared-wrongly', message: `the source declares ${declared}, but its bytes are ${charset}`, start: null, end: null });
  return { text, charset, problems };
}

function notText(bytes: Uint8Array): NotText {
  return share(bytes, 0) > 0.01
    ? { code: 'binary', message: 'the file has zero bytes and no text in a known encoding: it is probably no text; take it out of the inputs' }
    : { code: 'charset-unknown', message: 'the bytes are text in no known encoding (UTF-8, UTF-16, GB18030, Big5): save the file as UTF-8' };
}

function share(bytes: Uint8Array, value: number): number {
  let count = 0;
  for (const byte of bytes) if (byte === value) count++;
  return bytes.length ? count / bytes.length : 0;
}

/** Share of control characters other than white space; NULs are counted by themselves, a few do no harm. */
function controls(text: string): number {
  let count = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09 && unit !== 0x0c && unit !== 0x0b && unit !== 0) count++;
  }
  return length ? count / length : 0;
}
