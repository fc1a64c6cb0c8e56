/** An integer for each of many numbered things, four bytes each; what was never set has the value `unset`. */
export class IntColumn {
  private values: Int32Array;

  constructor(private readonly unset: number) {
    this.values = new Int32Array(1024).fill(unset);
  }

  get(index: number): number {
    return this.values[index] ?? this.unset;
  }

  set(index: number, value: number): void {
    if (index >= this.values.length) {
      const larger = new Int32Array(Math.max(index + 1, this.values.length * 2)).fill(this.unset, this.values.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[index] = value;
  }
}
