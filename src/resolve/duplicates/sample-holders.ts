import type { IntSpool } from '../columns/int-spool.js';
import { SAMPLE } from './sample.js';

/** So many hashes are sorted at a time, eight bytes each. */
const AT_ONCE = 1 << 21;
/** Hashes are counted by their first bits, to be dealt with in portions. */
const BUCKET_BITS = 8;
/** Room for a rank beside a hash that is a multiple of `SAMPLE`, in one number below 2^53. */
const RANKS = 2 ** 24;

/** Where the sample of the article of a rank stands. */
export type SamplePlace = (rank: number) => { from: number; count: number };

/** For each kept shingle the articles that have it, found by sorting a portion of all hashes after the other. */
export class SampleHolders {
  /** Portions of the hashes by their first bits, and how many hashes each has. */
  private readonly portions: { from: number; to: number; count: number }[] = [];
  private sorted: { portion: object; holders: Float64Array } | undefined;

  constructor(
    private readonly samples: IntSpool,
    private readonly place: SamplePlace,
    private readonly articles: number,
  ) {
    if (articles > RANKS) throw new RangeError(`${articles} articles are more than ${RANKS} in one dataset`);
    const counts = new Uint32Array(2 ** BUCKET_BITS);
    this.each((hash) => {
      const bucket = bucketOf(hash);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    });
    for (const [bucket, count] of counts.entries()) {
      const last = this.portions.at(-1);
      if (last && last.count + count <= AT_ONCE) Object.assign(last, { to: bucket + 1, count: last.count + count });
      else this.portions.push({ from: bucket, to: bucket + 1, count });
    }
  }

  /** The ranks of the articles that have one shingle, the first ones first, shingle by shingle. */
  *groups(): Generator<number[]> {
    for (const portion of this.portions) {
      const holders = this.holdersIn(portion);
      for (let from = 0; from < holders.length; ) {
        const hash = Math.floor((holders[from] ?? 0) / RANKS);
        let to = from + 1;
        while (to < holders.length && Math.floor((holders[to] ?? 0) / RANKS) === hash) to++;
        // of a shingle that one article alone has nothing follows
        if (to - from > 1) yield Array.from(holders.subarray(from, to), (holder) => holder % RANKS);
        from = to;
      }
    }
  }

  private holdersIn(portion: { from: number; to: number; count: number }): Float64Array {
    // with few articles there is one portion, sorted once
    if (this.sorted?.portion === portion) return this.sorted.holders;
    this.sorted = undefined;
    const holders = new Float64Array(portion.count);
    let at = 0;
    this.each((hash, rank) => {
      const bucket = bucketOf(hash);
      if (bucket >= portion.from && bucket < portion.to) holders[at++] = (hash / SAMPLE) * RANKS + rank;
    });
    holders.sort();
    this.sorted = { portion, holders };
    return holders;
  }

  private each(act: (hash: number, rank: number) => void): void {
    for (let rank = 0; rank < this.articles; rank++) {
      const { from, count } = this.place(rank);
      if (count > 0) for (const hash of this.samples.read(from, count)) act(hash, rank);
    }
  }
}

function bucketOf(hash: number): number {
  return hash >>> (32 - BUCKET_BITS);
}
