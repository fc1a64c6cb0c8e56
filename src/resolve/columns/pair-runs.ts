import { LeastHeap } from '../../text/least-heap.js';
import type { IntSpool } from './int-spool.js';
import { PairList } from './pair-list.js';

/** Pairs in memory before they go to the spool. */
const DEFAULT_LIMIT = 1 << 21;
/** Pairs of a run that are read at a time. */
const CHUNK = 1 << 12;

/** Any number of pairs of integers, each kept once: sorted runs in a spool, merged when read. */
export class PairRuns {
  private pairs = new PairList();
  private readonly runs: { from: number; to: number }[] = [];

  /**
   * @param spool takes the runs behind what it has already
   * @param end how many integers it has
   */
  constructor(
    private readonly spool: IntSpool,
    private end: number,
    private readonly limit = DEFAULT_LIMIT,
  ) {}

  push(first: number, second: number): void {
    this.pairs.push(first, second);
    if (this.pairs.length < this.limit) return;
    // mostly the same pairs come again and again
    if (this.pairs.sortDistinct().length > this.limit / 2) this.spill();
  }

  /** The second numbers of each first one, both from the smallest on. */
  *groups(): Generator<{ first: number; seconds: number[] }> {
    let first = -1;
    let seconds: number[] = [];
    for (const pair of this.merged()) {
      if (pair.first !== first) {
        if (seconds.length > 0) yield { first, seconds };
        first = pair.first;
        seconds = [];
      }
      if (seconds.at(-1) !== pair.second) seconds.push(pair.second);
    }
    if (seconds.length > 0) yield { first, seconds };
  }

  private *merged(): Generator<Pair> {
    this.pairs.sortDistinct();
    if (this.runs.length === 0) {
      for (let at = 0; at < this.pairs.length; at++) yield { first: this.pairs.first(at), second: this.pairs.second(at) };
      return;
    }
    this.spill();
    const heads = new LeastHeap<{ pair: Pair; run: Generator<Pair> }>((a, b) => a.pair.first - b.pair.first || a.pair.second - b.pair.second);
    for (const run of this.runs.map((place) => this.read(place))) {
      const { value } = run.next();
      if (value) heads.push({ pair: value, run });
    }
    for (let least = heads.least; least; least = heads.least) {
      yield least.pair;
      const next = least.run.next();
      if (next.done) heads.remove();
      else heads.replace({ pair: next.value, run: least.run });
    }
  }

  private *read({ from, to }: { from: number; to: number }): Generator<Pair> {
    for (let at = from; at < to; at += 2 * CHUNK) {
      const chunk = this.spool.read(at, Math.min(2 * CHUNK, to - at));
      for (let i = 0; i < chunk.length; i += 2) yield { first: chunk[i] ?? 0, second: chunk[i + 1] ?? 0 };
    }
  }

  private spill(): void {
    const from = this.end;
    for (let at = 0; at < this.pairs.length; at += CHUNK) {
      const count = Math.min(CHUNK, this.pairs.length - at);
      const values = new Uint32Array(2 * count);
      for (let i = 0; i < count; i++) {
        values[2 * i] = this.pairs.first(at + i);
        values[2 * i + 1] = this.pairs.second(at + i);
      }
      this.spool.append(values);
      this.end += values.length;
    }
    this.runs.push({ from, to: this.end });
    this.pairs.length = 0;
  }
}

interface Pair {
  first: number;
  second: number;
}
