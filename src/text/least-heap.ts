/** Values of which the least is at hand: a binary heap. */
export class LeastHeap<T> {
  private readonly values: T[] = [];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  get least(): T | undefined {
    return this.values[0];
  }

  push(value: T): void {
    let at = this.values.push(value) - 1;
    for (let up = (at - 1) >> 1; at > 0 && this.compare(value, this.values[up] as T) < 0; up = (at - 1) >> 1) {
      this.values[at] = this.values[up] as T;
      at = up;
    }
    this.values[at] = value;
  }

  /** Puts a value in place of the least. */
  replace(value: T): void {
    let at = 0;
    for (let down = 1; down < this.values.length; down = 2 * at + 1) {
      if (down + 1 < this.values.length && this.compare(this.values[down + 1] as T, this.values[down] as T) < 0) down++;
      if (this.compare(this.values[down] as T, value) >= 0) break;
      this.values[at] = this.values[down] as T;
      at = down;
    }
    this.values[at] = value;
  }

  /** Takes the least away. */
  remove(): void {
    const last = this.values.pop();
    if (last !== undefined && this.values.length > 0) this.replace(last);
  }
}
