/** A long list of integers below 2^32 that is written once and read in pieces: it need not be in memory. */
export interface IntSpool {
  append(values: Uint32Array): void;
  /** `count` integers from the place `from` on. */
  read(from: number, count: number): Uint32Array;
}

/** Integers in memory. */
export class MemorySpool implements IntSpool {
  private values = new Uint32Array(1024);
  private length = 0;

  append(values: Uint32Array): void {
    if (this.length + values.length > this.values.length) {
      const larger = new Uint32Array(Math.max(this.length + values.length, this.values.length * 2));
      larger.set(this.values.subarray(0, this.length));
      this.values = larger;
    }
    this.values.set(values, this.length);
    this.length += values.length;
  }

  read(from: number, count: number): Uint32Array {
    return this.values.subarray(from, Math.min(this.length, from + count));
  }
}
