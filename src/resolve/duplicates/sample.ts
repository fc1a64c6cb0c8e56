import { shingles } from './shingles.js';

/** One shingle in eight is kept, by its hash, so that the same ones are kept of every article. */
export const SAMPLE = 8;

/** The kept hashes of a text's shingles, sorted, each once. */
export function sampleOf(text: string): Uint32Array {
  return Uint32Array.from(new Set(shingles(text).filter((hash) => hash % SAMPLE === 0))).sort();
}

/** A sample out of the base64 of its bytes. */
export function readSample(base64: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Uint32Array(bytes.buffer);
}
