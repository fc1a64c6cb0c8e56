const SLOT = 3;
/** Bytes of the table of first characters: small, for every article makes tries of its own, and the processor's cache holds all that are asked. */
const BEGINS = 2048;

/**
 * Words with a value each, found at a place in a text. The steps from node to node stand in one hash table of numbers,
 * (node, character) → node, so that a character that leads nowhere costs one look into an array and nothing is allocated.
 */
export class Trie<V> {
  /** Node, character and the node they lead to, three numbers a slot; a free slot leads to 0, the root, where nothing leads. */
  private table = new Int32Array(SLOT * 16);
  private shift = 28;
  private used = 0;
  private readonly values: (V | undefined)[] = [undefined];
  /** A bit for each character that begins a word, some of which share one: most characters begin none. */
  private readonly begins = new Uint8Array(BEGINS);

  static of(words: Iterable<string>): Trie<true> {
    const trie = new Trie<true>();
    for (const word of words) trie.set(word, true);
    return trie;
  }

  static from<V>(entries: Iterable<readonly [string, V]>): Trie<V> {
    const trie = new Trie<V>();
    for (const [word, value] of entries) trie.set(word, value);
    return trie;
  }

  set(word: string, value: V): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) node = this.step(node, word.charCodeAt(i)) || this.grow(node, word.charCodeAt(i));
    this.values[node] = value;
    const first = word.charCodeAt(0);
    const slot = (first >> 3) & (BEGINS - 1);
    if (word) this.begins[slot] = (this.begins[slot] as number) | (1 << (first & 7));
  }

  /** Whether a word may begin with this character: for those who have more to do than to look. */
  mayBegin(code: number): boolean {
    return (((this.begins[(code >> 3) & (BEGINS - 1)] as number) >> (code & 7)) & 1) === 1;
  }

  /** Calls back for every word that begins at `from` and ends by `to`, shortest first. */
  each(text: string, from: number, to: number, found: (end: number, value: V) => void): void {
    let node = this.first(text.charCodeAt(from));
    for (let i = from + 1; node; i++) {
      const value = this.values[node];
      if (value !== undefined) found(i, value);
      if (i >= to) return;
      node = this.step(node, text.charCodeAt(i));
    }
  }

  /** Calls back for every word, stored back to front, that ends at `from` and begins no earlier than `floor`, shortest first. */
  eachBackwards(text: string, from: number, floor: number, found: (start: number, value: V) => void): void {
    let node = from > floor ? this.first(text.charCodeAt(from - 1)) : 0;
    for (let i = from - 1; node; i--) {
      const value = this.values[node];
      if (value !== undefined) found(i, value);
      if (i <= floor) return;
      node = this.step(node, text.charCodeAt(i - 1));
    }
  }

  /** The end of the longest word that begins at `from`, or -1. */
  longest(text: string, from: number, to: number): number {
    let node = this.first(text.charCodeAt(from));
    let end = -1;
    for (let i = from + 1; node; i++) {
      if (this.values[node] !== undefined) end = i;
      if (i >= to) break;
      node = this.step(node, text.charCodeAt(i));
    }
    return end;
  }

  /** The value of the longest word that begins at `from`. */
  longestValue(text: string, from: number, to: number): V | undefined {
    let node = this.first(text.charCodeAt(from));
    let longest: V | undefined;
    for (let i = from + 1; node; i++) {
      longest = this.values[node] ?? longest;
      if (i >= to) break;
      node = this.step(node, text.charCodeAt(i));
    }
    return longest;
  }

  /** The value of the longest word, stored back to front, that ends at `from` and begins no earlier than `floor`. */
  longestBackwards(text: string, from: number, floor: number): V | undefined {
    let node = from > floor ? this.first(text.charCodeAt(from - 1)) : 0;
    let longest: V | undefined;
    for (let i = from - 1; node; i--) {
      longest = this.values[node] ?? longest;
      if (i <= floor) break;
      node = this.step(node, text.charCodeAt(i - 1));
    }
    return longest;
  }

  get(word: string): V | undefined {
    return this.at(word, 0, word.length);
  }

  /** The value of the word that is exactly the text from `from` to `to`. */
  at(text: string, from: number, to: number): V | undefined {
    if (from >= to) return this.values[0];
    let node = this.first(text.charCodeAt(from));
    for (let i = from + 1; node && i < to; i++) node = this.step(node, text.charCodeAt(i));
    return node ? this.values[node] : undefined;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /** True when the text from `from` to `to` is one of the words. */
  hasAt(text: string, from: number, to: number): boolean {
    return this.at(text, from, to) !== undefined;
  }

  private first(code: number): number {
    return this.mayBegin(code) ? this.step(0, code) : 0;
  }

  /** The node behind a character, 0 when there is none. NaN, the character behind a text's end, is 0 and leads nowhere. */
  private step(node: number, code: number): number {
    const { table } = this;
    const mask = table.length - SLOT;
    for (let slot = (Math.imul((node << 16) ^ (node >>> 16) ^ code, 0x9e3779b1) >>> this.shift) * SLOT; ; slot = slot === mask ? 0 : slot + SLOT) {
      const next = table[slot + 2] as number;
      if (next === 0 || (table[slot] === node && table[slot + 1] === code)) return next;
    }
  }

  private grow(node: number, code: number): number {
    if (this.used * 2 >= this.table.length / SLOT) this.widen();
    const next = this.values.push(undefined) - 1;
    this.put(node, code, next);
    this.used++;
    return next;
  }

  private put(node: number, code: number, next: number): void {
    const { table } = this;
    let slot = (Math.imul((node << 16) ^ (node >>> 16) ^ code, 0x9e3779b1) >>> this.shift) * SLOT;
    while (table[slot + 2] !== 0) slot = slot === table.length - SLOT ? 0 : slot + SLOT;
    table[slot] = node;
    table[slot + 1] = code;
    table[slot + 2] = next;
  }

  private widen(): void {
    const before = this.table;
    this.table = new Int32Array(before.length * 2);
    this.shift--;
    for (let slot = 0; slot < before.length; slot += SLOT) if (before[slot + 2] !== 0) this.put(before[slot] as number, before[slot + 1] as number, before[slot + 2] as number);
  }
}

/** Words to be found by their last character. */
export function backwards(words: Iterable<string>): Trie<true> {
  return Trie.of(Array.from(words, reversed));
}

/** A word back to front, as tries that are asked backwards hold it. */
export function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}
