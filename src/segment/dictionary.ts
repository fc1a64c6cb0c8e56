const SLOT = 4;
const FIRST_SIZE = 1 << 16;
/** Tags that the segmenter gives to what no dictionary holds; an empty tag in the dictionary means the same. */
const UNTAGGED = '';

/**
 * A dictionary in jieba's format (`word frequency tag`, a word a line) as a trie in flat tables: the steps from node to node stand in
 * one hash table, (node, character) → node, four numbers a slot so that a step costs one line of the processor's cache.
 */
export class Dictionary {
  /** By node, the logarithm of the word's share of all text; 0 where no word ends. */
  weights = new Float64Array(FIRST_SIZE);
  /** The weight of a character that is no word: that of the rarest word. */
  readonly least: number;
  /** By first character, its node, 0 for none. */
  readonly roots = new Int32Array(65536);
  /** Parent, character, node. */
  private slots = new Int32Array(FIRST_SIZE * 2 * SLOT);
  private shift = 15;
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

  /** The node behind a character, 0 when there is none. */
  step(node: number, code: number): number {
    const { slots } = this;
    for (let slot = this.slotOf(node, code); ; slot = slot + SLOT === slots.length ? 0 : slot + SLOT) {
      const next = slots[slot + 2] as number;
      if (next === 0 || (slots[slot + 1] === code && slots[slot] === node)) return next;
    }
  }

  /** The node of the word that is exactly the text from `from` to `to`, 0 for none. */
  find(text: string, from: number, to: number): number {
    let node = this.roots[text.charCodeAt(from)] as number;
    for (let at = from + 1; node && at < to; at++) node = this.step(node, text.charCodeAt(at));
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
    for (let at = from + 1; at < to; at++) node = this.step(node, text.charCodeAt(at)) || this.grow(node, text.charCodeAt(at));
    let number = this.tagNames.indexOf(tag);
    if (number < 0) number = this.tagNames.push(tag) - 1;
    this.tags[node] = number;
    return node;
  }

  private grow(node: number, code: number): number {
    const next = this.newNode();
    this.put(node, code, next);
    return next;
  }

  private newNode(): number {
    const node = ++this.nodes;
    if (node === this.weights.length) {
      this.weights = widened(this.weights, new Float64Array(node * 2));
      this.tags = widened(this.tags, new Uint8Array(node * 2));
      const { slots } = this;
      this.slots = new Int32Array(slots.length * 2);
      this.shift--;
      for (let slot = 0; slot < slots.length; slot += SLOT) if (slots[slot + 2]) this.put(slots[slot] as number, slots[slot + 1] as number, slots[slot + 2] as number);
    }
    return node;
  }

  private put(node: number, code: number, next: number): void {
    const { slots } = this;
    let slot = this.slotOf(node, code);
    while (slots[slot + 2] !== 0) slot = slot + SLOT === slots.length ? 0 : slot + SLOT;
    slots[slot] = node;
    slots[slot + 1] = code;
    slots[slot + 2] = next;
  }

  private slotOf(node: number, code: number): number {
    return (Math.imul((node << 16) ^ (node >>> 16) ^ code, 0x9e3779b1) >>> this.shift) * SLOT;
  }
}

function widened<T extends Float64Array | Uint8Array>(before: T, after: T): T {
  after.set(before);
  return after;
}
