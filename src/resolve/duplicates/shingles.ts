/** Length of a shingle in characters that count: eight of them in a row are seldom the same by chance. */
const LENGTH = 8;
const BASE = 0x01000193;

/** Hashes of all runs of eight characters of a text, punctuation and white space left out (a copy often differs in those only). */
export function shingles(text: string): Uint32Array {
  const characters = text.replace(/[\s\p{P}]/gu, '');
  const count = characters.length - LENGTH + 1;
  if (count <= 0) return new Uint32Array(0);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + LENGTH; i++) hash = Math.imul(hash ^ characters.charCodeAt(i), BASE);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hashes[at] = (hash ^ (hash >>> 13)) >>> 0;
  }
  return hashes;
}
