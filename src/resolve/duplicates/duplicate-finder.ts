import { IntColumn } from '../columns/int-column.js';
import { IntList } from '../columns/int-list.js';
import { type IntSpool, MemorySpool } from '../columns/int-spool.js';
import { PairRuns } from '../columns/pair-runs.js';
import { SampleHolders } from './sample-holders.js';

/** Of a shingle that many articles have (a phrase of the house, or a release on hundreds of sites) each is compared with the first few only. */
const FIRST = 8;
/** Share of an article's text that stands in another one from which on it is a copy. */
export const COPY_SHARE = 0.8;
/** Articles with fewer kept shingles say too little to compare. */
const LEAST = 4;
/** Articles without a day come after all that have one. */
const NO_DAY = 99_999_999;
/** Shares are rounded to three places. */
const LEAST_SHARE = COPY_SHARE - 0.0005;
/** Samples that are kept at hand: the first articles with a phrase of the house are compared with all others. */
const AT_HAND = 4096;
const NONE = -1;

export interface Copy {
  of: number;
  /** Three places. */
  share: number;
}

/** Finds articles that say again what another one says. Their samples are kept in a spool, in memory a few integers for each. */
export class DuplicateFinder {
  private readonly days = new IntList();
  private readonly lengths = new IntList();
  /** Where each article's sample begins in the spool. */
  private readonly offsets = new IntList();
  private end = 0;
  private readonly originals = new IntColumn(NONE);
  private readonly thousandths = new IntColumn(0);
  private readonly atHand = new Map<number, Uint32Array>();

  constructor(private readonly samples: IntSpool = new MemorySpool()) {}

  /** Takes in the next article: its day, how many UTF-16 units its text has, the sample of its shingles. */
  add(day: string | null, length: number, sample: Uint32Array): void {
    this.days.push(day === null ? NO_DAY : Number(day.replaceAll('-', '')));
    this.lengths.push(length);
    this.offsets.push(this.end);
    this.samples.append(sample);
    this.end += sample.length;
  }

  /** What an article is a copy of, once resolved. */
  copy(article: number): Copy | undefined {
    const of = this.originals.get(article);
    return of === NONE ? undefined : { of, share: this.thousandths.get(article) / 1000 };
  }

  /** Finds out which articles are copies. */
  resolve(): void {
    // earlier and longer articles are originals; what is left is compared with those that stay
    const order = Int32Array.from({ length: this.offsets.length }, (_, index) => index).sort((a, b) => this.precedence(a, b));
    for (const { first: rank, seconds } of this.neighbours(order).groups()) {
      const index = order[rank] ?? 0;
      const sample = this.sampleOf(index);
      let best: Copy | undefined;
      for (const otherRank of seconds) {
        const other = order[otherRank] ?? 0;
        if (this.originals.get(other) !== NONE || this.count(other) < LEAST_SHARE * sample.length) continue;
        const others = this.sampleOf(other);
        const share = shareOf(sample, others);
        if (share < COPY_SHARE || (best && share <= best.share)) continue;
        if (otherRank < rank || shareOf(others, sample) < COPY_SHARE) best = { of: other, share };
      }
      if (best) this.tell(index, best);
    }
  }

  private tell(index: number, { of, share }: Copy): void {
    this.originals.set(index, of);
    this.thousandths.set(index, Math.round(share * 1000));
  }

  private precedence(a: number, b: number): number {
    return this.days.at(a) - this.days.at(b) || this.lengths.at(b) - this.lengths.at(a) || a - b;
  }

  /** For each article that can be a copy, by rank: those that share a kept shingle with it. */
  private neighbours(order: Int32Array): PairRuns {
    const ranks = new Int32Array(order.length);
    for (const [rank, index] of order.entries()) ranks[index] = rank;
    const holders = new SampleHolders({
      spool: this.samples,
      articles: order.length,
      size: this.end,
      count: (index) => this.count(index),
      rank: (index) => (this.count(index) < LEAST ? null : (ranks[index] ?? 0)),
    });
    const canBeCopy = this.canBeCopies(holders, order);
    const near = new PairRuns(this.samples, this.end);
    holders.groups((rank, count) => {
      for (let at = 1; at < count; at++) {
        const b = rank(at);
        for (let first = 0; first < Math.min(at, FIRST); first++) {
          const a = rank(first);
          if (canBeCopy[a]) near.push(a, b);
          if (canBeCopy[b]) near.push(b, a);
        }
      }
    });
    return near;
  }

  /** By rank: whether enough of an article's kept shingles stand in any other article at all. Few do, and only those are compared. */
  private canBeCopies(holders: SampleHolders, order: Int32Array): Uint8Array {
    const shared = new Uint32Array(order.length);
    holders.groups((rank, count) => {
      for (let at = 0; at < count; at++) shared[rank(at)] = (shared[rank(at)] ?? 0) + 1;
    });
    return Uint8Array.from(order, (index, rank) => (this.count(index) >= LEAST && (shared[rank] ?? 0) >= LEAST_SHARE * this.count(index) ? 1 : 0));
  }

  private sampleOf(index: number): Uint32Array {
    let sample = this.atHand.get(index);
    if (!sample) {
      // a copy, for a spool in memory gives a part of itself
      sample = this.samples.read(this.offsets.at(index), this.count(index)).slice();
      if (this.atHand.size >= AT_HAND) this.atHand.clear();
      this.atHand.set(index, sample);
    }
    return sample;
  }

  private count(index: number): number {
    return (index + 1 < this.offsets.length ? this.offsets.at(index + 1) : this.end) - this.offsets.at(index);
  }
}

/** The share of one sample that stands in another, to three places; 0 as soon as it is clear that it is too small for a copy. */
function shareOf(a: Uint32Array, b: Uint32Array): number {
  const most = a.length * (1 - LEAST_SHARE);
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
    if (i - both > most) return 0;
  }
  return a.length === 0 ? 0 : Math.round((both / a.length) * 1000) / 1000;
}
