interface Node<V> {
  next: Map<number, Node<V>> | null;
  value: V | undefined;
}

/** Words with a value each, found at a place in a text. Looking costs one map access a character. */
export class Trie<V> {
  private readonly roots = new Map<number, Node<V>>();

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
    const first = word.charCodeAt(0);
    let node = this.roots.get(first);
    if (!node) {
      node = { next: null, value: undefined };
      this.roots.set(first, node);
    }
    for (let i = 1; i < word.length; i++) {
      node.next ??= new Map();
      let child = node.next.get(word.charCodeAt(i));
      if (!child) node.next.set(word.charCodeAt(i), (child = { next: null, value: undefined }));
      node = child;
    }
    node.value = value;
  }

  /** Calls back for every word that begins at `from` and ends by `to`, shortest first. */
  each(text: string, from: number, to: number, found: (end: number, value: V) => void): void {
    let node = this.roots.get(text.charCodeAt(from));
    for (let i = from + 1; node; i++) {
      if (node.value !== undefined) found(i, node.value);
      if (i >= to || !node.next) return;
      node = node.next.get(text.charCodeAt(i));
    }
  }

  /** Calls back for every word, stored back to front, that ends at `from` and begins no earlier than `floor`, shortest first. */
  eachBackwards(text: string, from: number, floor: number, found: (start: number, value: V) => void): void {
    let node = from > floor ? this.roots.get(text.charCodeAt(from - 1)) : undefined;
    for (let i = from - 1; node; i--) {
      if (node.value !== undefined) found(i, node.value);
      if (i <= floor || !node.next) return;
      node = node.next.get(text.charCodeAt(i - 1));
    }
  }

  /** The end of the longest word that begins at `from`, or -1. */
  longest(text: string, from: number, to: number): number {
    let node = this.roots.get(text.charCodeAt(from));
    let end = -1;
    for (let i = from + 1; node; i++) {
      if (node.value !== undefined) end = i;
      if (i >= to || !node.next) break;
      node = node.next.get(text.charCodeAt(i));
    }
    return end;
  }

  get(word: string): V | undefined {
    let node = this.roots.get(word.charCodeAt(0));
    for (let i = 1; node && i < word.length; i++) node = node.next?.get(word.charCodeAt(i));
    return node?.value;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}
