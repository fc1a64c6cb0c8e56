import { compareCodePoints } from '../../text/compare-code-points.js';

/** Counts of values, and the one to show: the most frequent, of equals the longest, of equals the smallest. */
export class Tally<T extends string> {
  readonly counts = new Map<T, number>();

  add(value: T, times = 1): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + times);
  }

  most(): T | undefined {
    return this.ranked()[0];
  }

  ranked(): T[] {
    return [...this.counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || compareCodePoints(a, b)).map(([value]) => value);
  }

  sorted(): T[] {
    return [...this.counts.keys()].sort(compareCodePoints);
  }
}

/** Values each once, sorted by code point. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareCodePoints);
}
