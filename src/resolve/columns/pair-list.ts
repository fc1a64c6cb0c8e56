/** Both numbers of a pair are below this, so that the pair is one exact number below 2^52. */
const LIMIT = 2 ** 26;

/** Pairs of integers from 0 on, eight bytes each, to be sorted: what a map of lists is for few things, this is for millions. */
export class PairList {
  private pairs = new Float64Array(256);
  length = 0;

  push(first: number, second: number): void {
    if (!(first >= 0 && first < LIMIT && second >= 0 && second < LIMIT)) throw new RangeError(`${first} and ${second} are no pair of integers from 0 below ${LIMIT}`);
    if (this.length === this.pairs.length) {
      const larger = new Float64Array(this.pairs.length * 2);
      larger.set(this.pairs);
      this.pairs = larger;
    }
    this.pairs[this.length++] = first * LIMIT + second;
  }

  /** Sorts by the first number, then by the second. */
  sort(): this {
    this.pairs.subarray(0, this.length).sort();
    return this;
  }

  /** Sorts and keeps one of equal pairs. */
  sortDistinct(): this {
    this.sort();
    let kept = 0;
    for (let at = 0; at < this.length; at++) if (at === 0 || this.pairs[at] !== this.pairs[at - 1]) this.pairs[kept++] = this.pairs[at] ?? 0;
    this.length = kept;
    return this;
  }

  first(at: number): number {
    return Math.floor((this.pairs[at] ?? 0) / LIMIT);
  }

  second(at: number): number {
    return (this.pairs[at] ?? 0) % LIMIT;
  }

  /** The second numbers of all pairs with one first number, once sorted. */
  secondsOf(first: number): number[] {
    let low = 0;
    for (let high = this.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((this.pairs[middle] ?? 0) < first * LIMIT) low = middle + 1;
      else high = middle;
    }
    const seconds: number[] = [];
    for (; low < this.length && this.first(low) === first; low++) seconds.push(this.second(low));
    return seconds;
  }

  /** The runs of pairs with one first number, once sorted. */
  *runs(): Generator<{ first: number; from: number; to: number }> {
    for (let from = 0; from < this.length; ) {
      const first = this.first(from);
      let to = from + 1;
      while (to < this.length && this.first(to) === first) to++;
      yield { first, from, to };
      from = to;
    }
  }
}
