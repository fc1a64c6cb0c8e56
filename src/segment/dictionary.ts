const SLOT = 4;
const PAIR_SLOT = 2;
const FIRST_SIZE = 1 << 16;
/** Tags that the segmenter gives to what no dictionary holds; an empty tag in the dictionary means the same. */
const UNTAGGED = '';

/**
 * A dictionary in jieba's format (`word frequency tag`, a word a line) as a trie in flat tables: the steps from node to node stand in
 * a hash table, (node, character) → node, four numbers a slot so that a step costs one line of the processor's cache. Most places of a
 * text are done with after two characters: those have a table of their own that is small enough to stay in the cache.
 */
export class Dictionary {
  /** By node, the logarithm of the word's share of all text; 0 where no word ends. */
  weights = new Float64Array(FIRST_SIZE);
  /** The weight of a character that is no word: that of the rarest word. */
  readonly least: number;
  /** By first character, its node, 0 for none. */
  readonly roots = new Int32Array(65536);
  /** Two characters, node. */
  private pairs = new Int32Array(FIRST_SIZE * PAIR_SLOT);
  private pairCount = 0;
  /** Parent, character, node, nothing. */
  private slots = new Int32Array(FIRST_SIZE * SLOT);
  private slotCount = 0;
  private nodes = 0;
  private tags = new Uint8Array(FIRST_SIZE);
  private readonly tagNames: string[] = [];

  /** `userWords` come on top: `word`, `word tag` or `word frequency tag`. A word of theirs without frequency is as frequent as the median one. */
  constructor(words: string, userWords = '') {
    let sum = 0;
    for (let from = 0; from < words.length; ) {
      const behindWord = words.indexOf(' ', from);
      const behindFrequency = words.indexOf(' ', behindWord + 1);
      const end = words.indexOf('\n', behindFrequency);
      const frequency = Number(words.slice(behindWord + 1, behindFrequency));
      // before the next look at the weights: adding makes new tables
      const node = this.add(words, from, behindWord, words.slice(behindFrequency + 1, end < 0 ? words.length : end));
      this.weights[node] = frequency;
      sum += frequency;
      from = end < 0 ? words.length : end + 1;
    }
    const frequencies = this.weights.filter((frequency) => frequency > 0).sort();
    const weightOf = (frequency: number) => Math.log(frequency / sum);
    for (let node = 0; node < this.weights.length; node++) if (this.weights[node]) this.weights[node] = weightOf(this.weights[node] as number);
    this.least = weightOf(frequencies[0] as number);
    const median = frequencies[frequencies.length >> 1] as number;
    for (const line of userWords.split('\n').filter(Boolean)) {
      const [word = '', ...rest] = line.split(' ');
      const node = this.add(word, 0, word.length, rest.at(-1) ?? UNTAGGED);
      this.weights[node] = weightOf(rest.length === 2 ? Number(rest[0]) : median);
    }
  }

  /** The node of two characters, 0 when no word begins with them. */
  pair(first: number, second: number): number {
    const { pairs } = this;
    const key = (first << 16) | second;
    const mask = pairs.length - 1;
    for (let slot = pairSlot(key) & mask; ; slot = (slot + PAIR_SLOT) & mask) {
      const node = pairs[slot + 1] as number;
      if (node === 0 || pairs[slot] === key) return node;
    }
  }

  /** The node behind a third or further character, 0 when there is none. */
  step(node: number, code: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = slotOf(node, code) & mask; ; slot = (slot + SLOT) & mask) {
      const next = slots[slot + 2] as number;
      if (next === 0 || (slots[slot + 1] === code && slots[slot] === node)) return next;
    }
  }

  /** The node of the word that is exactly the text from `from` to `to`, 0 for none. */
  find(text: string, from: number, to: number): number {
    const first = text.charCodeAt(from);
    if (to === from + 1) return this.weights[this.roots[first] as number] === 0 ? 0 : (this.roots[first] as number);
    let node = this.pair(first, text.charCodeAt(from + 1));
    for (let at = from + 2; node && at < to; at++) node = this.step(node, text.charCodeAt(at));
    return this.weights[node] === 0 ? 0 : node;
  }

  /** The tag of a node's word; empty when the dictionary gives none. */
  tagOf(node: number): string {
    return this.tagNames[this.tags[node] as number] as string;
  }

  /** The node of the word that is the text from `from` to `to`, made where there is none. */
  private add(text: string, from: number, to: number, tag: string): number {
    const first = text.charCodeAt(from);
    let node = (this.roots[first] as number) || (this.roots[first] = this.newNode());
    if (to > from + 1) node = this.pair(first, text.charCodeAt(from + 1)) || this.growPair(first, text.charCodeAt(from + 1));
    for (let at = from + 2; at < to; at++) node = this.step(node, text.charCodeAt(at)) || this.grow(node, text.charCodeAt(at));
    let number = this.tagNames.indexOf(tag);
    if (number < 0) number = this.tagNames.push(tag) - 1;
    this.tags[node] = number;
    return node;
  }

  private growPair(first: number, second: number): number {
    if (++this.pairCount * PAIR_SLOT * 2 > this.pairs.length) {
      const before = this.pairs;
      this.pairs = new Int32Array(before.length * 2);
      for (let slot = 0; slot < before.length; slot += PAIR_SLOT) if (before[slot + 1]) putPair(this.pairs, before[slot] as number, before[slot + 1] as number);
    }
    const node = this.newNode();
    putPair(this.pairs, (first << 16) | second, node);
    return node;
  }

  private grow(node: number, code: number): number {
    if (++this.slotCount * SLOT * 1.6 > this.slots.length) {
      const before = this.slots;
      this.slots = new Int32Array(before.length * 2);
      for (let slot = 0; slot < before.length; slot += SLOT) if (before[slot + 2]) put(this.slots, before[slot] as number, before[slot + 1] as number, before[slot + 2] as number);
    }
    const next = this.newNode();
    put(this.slots, node, code, next);
    return next;
  }

  private newNode(): number {
    const node = ++this.nodes;
    if (node === this.weights.length) {
      this.weights = widened(this.weights, new Float64Array(node * 2));
      this.tags = widened(this.tags, new Uint8Array(node * 2));
    }
    return node;
  }
}

function pairSlot(key: number): number {
  return (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 8) * PAIR_SLOT;
}

function slotOf(node: number, code: number): number {
  return (Math.imul((node << 12) ^ code, 0x9e3779b1) >>> 8) * SLOT;
}

function putPair(pairs: Int32Array, key: number, node: number): void {
  const mask = pairs.length - 1;
  let slot = pairSlot(key) & mask;
  while (pairs[slot + 1] !== 0) slot = (slot + PAIR_SLOT) & mask;
  pairs[slot] = key;
  pairs[slot + 1] = node;
}

function put(slots: Int32Array, node: number, code: number, next: number): void {
  const mask = slots.length - 1;
  let slot = slotOf(node, code) & mask;
  while (slots[slot + 2] !== 0) slot = (slot + SLOT) & mask;
  slots[slot] = node;
  slots[slot + 1] = code;
  slots[slot + 2] = next;
}

function widened<T extends Float64Array | Uint8Array>(before: T, after: T): T {
  after.set(before);
  return after;
}
