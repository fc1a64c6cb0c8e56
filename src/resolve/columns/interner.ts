const EMPTY = -1;

/** Gives each distinct string a small integer. The strings are kept outside the heap: two bytes a character and some sixteen beside. */
export class Interner {
  private units = new Uint16Array(1 << 12);
  /** Where each string ends among the units; it begins where the one before it ends. */
  private ends = new Uint32Array(1 << 8);
  private hashes = new Int32Array(1 << 8);
  /** Numbers of strings by their hashes, in the next free place; at most half full. */
  private slots = new Int32Array(1 << 9).fill(EMPTY);
  private count = 0;

  get size(): number {
    return this.count;
  }

  number(string: string): number {
    const hash = hashOf(string);
    const slot = this.slotOf(string, hash);
    const known = this.slots[slot] ?? EMPTY;
    if (known !== EMPTY) return known;
    const number = this.append(string, hash);
    this.slots[slot] = number;
    if (this.count * 2 > this.slots.length) this.rehash();
    return number;
  }

  known(string: string): number | undefined {
    const number = this.slots[this.slotOf(string, hashOf(string))] ?? EMPTY;
    return number === EMPTY ? undefined : number;
  }

  string(number: number): string {
    if (number < 0 || number >= this.count) throw new RangeError(`no string ${number} of ${this.count}`);
    const from = this.start(number);
    return Buffer.from(this.units.buffer, from * 2, ((this.ends[number] ?? 0) - from) * 2).toString('utf16le');
  }

  private slotOf(string: string, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? EMPTY;
      if (number === EMPTY || (this.hashes[number] === hash && this.is(number, string))) return slot;
    }
  }

  private is(number: number, string: string): boolean {
    const from = this.start(number);
    if ((this.ends[number] ?? 0) - from !== string.length) return false;
    for (let at = 0; at < string.length; at++) if (this.units[from + at] !== string.charCodeAt(at)) return false;
    return true;
  }

  private start(number: number): number {
    return number === 0 ? 0 : (this.ends[number - 1] ?? 0);
  }

  private append(string: string, hash: number): number {
    const from = this.start(this.count);
    const to = from + string.length;
    if (to > this.units.length) this.units = larger(this.units, new Uint16Array(Math.max(to, this.units.length * 2)));
    if (this.count === this.ends.length) {
      this.ends = larger(this.ends, new Uint32Array(this.count * 2));
      this.hashes = larger(this.hashes, new Int32Array(this.count * 2));
    }
    for (let at = 0; at < string.length; at++) this.units[from + at] = string.charCodeAt(at);
    this.ends[this.count] = to;
    this.hashes[this.count] = hash;
    return this.count++;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = (this.hashes[number] ?? 0) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.slots = slots;
  }
}

function larger<T extends Uint16Array | Uint32Array | Int32Array>(values: T, room: T): T {
  room.set(values);
  return room;
}

/** FNV-1a over UTF-16 units, mixed so that the lowest bits depend on all of them. */
function hashOf(string: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < string.length; at++) hash = Math.imul(hash ^ string.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
