/** A list of integers that grows, four bytes each: keys of millions of mentions fit in memory. */
export class IntList {
  private values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    const value = this.values[index];
    if (value === undefined || index >= this.length) throw new RangeError(`no entry ${index} in a list of ${this.length}`);
    return value;
  }
}
