/** Characters of a key: 128 bits in base64url. */
export const KEY_LENGTH = 22;
const EMPTY = -1;

/** Numbers keys in the order in which they come: keys are hashes of one length, so that some forty bytes hold one. */
export class KeyIndex {
  private keys: Uint8Array = new Uint8Array(KEY_LENGTH << 10);
  /** Numbers of keys by their first characters, in the next free place; at most half full. */
  private slots = new Int32Array(1 << 11).fill(EMPTY);
  private count = 0;

  /** The index of keys that stand one after the other, in the order of their numbers. */
  static of(keys: Uint8Array): KeyIndex {
    const index = new KeyIndex();
    index.count = keys.length / KEY_LENGTH;
    index.keys = keys;
    let slots = index.slots.length;
    while (index.count * 2 > slots) slots *= 2;
    index.rehash(slots);
    return index;
  }

  get size(): number {
    return this.count;
  }

  /** All keys, one after the other. */
  get bytes(): Uint8Array {
    return this.keys.subarray(0, this.count * KEY_LENGTH);
  }

  /** The number of a key, or -1. */
  find(key: string): number {
    return key.length === KEY_LENGTH ? (this.slots[this.slotOf(key)] ?? EMPTY) : EMPTY;
  }

  /** The number of a key, a new one when it is not known yet. */
  add(key: string): number {
    if (key.length !== KEY_LENGTH) throw new TypeError(`a key has ${KEY_LENGTH} characters, ${key} has not`);
    const slot = this.slotOf(key);
    const known = this.slots[slot] ?? EMPTY;
    if (known !== EMPTY) return known;
    const number = this.count++;
    if (this.count * KEY_LENGTH > this.keys.length) {
      const larger = new Uint8Array(Math.max(this.keys.length, KEY_LENGTH) * 2);
      larger.set(this.keys);
      this.keys = larger;
    }
    for (let at = 0; at < KEY_LENGTH; at++) this.keys[number * KEY_LENGTH + at] = key.charCodeAt(at);
    this.slots[slot] = number;
    if (this.count * 2 > this.slots.length) this.rehash(this.slots.length * 2);
    return number;
  }

  key(number: number): string {
    return Buffer.from(this.keys.buffer, this.keys.byteOffset + number * KEY_LENGTH, KEY_LENGTH).toString('latin1');
  }

  private slotOf(key: string): number {
    const mask = this.slots.length - 1;
    for (let slot = hashOf((at) => key.charCodeAt(at)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? EMPTY;
      if (number === EMPTY || this.is(number, key)) return slot;
    }
  }

  private is(number: number, key: string): boolean {
    for (let at = 0; at < KEY_LENGTH; at++) if (this.keys[number * KEY_LENGTH + at] !== key.charCodeAt(at)) return false;
    return true;
  }

  private rehash(size: number): void {
    const slots = new Int32Array(size).fill(EMPTY);
    const mask = slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = hashOf((at) => this.keys[number * KEY_LENGTH + at] ?? 0) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.slots = slots;
  }
}

/** Of the first eight characters: a key is a hash itself. */
function hashOf(character: (at: number) => number): number {
  let hash = 0;
  for (let at = 0; at < 8; at++) hash = Math.imul(hash, 67) + character(at);
  return hash ^ (hash >>> 15);
}
