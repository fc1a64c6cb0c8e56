import type { IntSpool } from '../columns/int-spool.js';
import { SAMPLE } from './sample.js';

/** So many hashes are sorted at a time, eight bytes each. */
const AT_ONCE = 1 << 22;
/** Hashes are counted by their first bits, to be dealt with in portions. */
const BUCKET_BITS = 8;
/** Room for a rank beside a hash that is a multiple of `SAMPLE`, in one number below 2^53. */
const RANKS = 2 ** 24;

/** Integers read at a time. */
const CHUNK = 1 << 16;

/** The samples of all articles, one after the other. */
export interface Samples {
  spool: IntSpool;
  /** Articles in the order of their samples. */
  articles: number;
  /** How many hashes all of them have together. */
  size: number;
  /** How many hashes an article's sample has. */
  count: (article: number) => number;
  /** An article's rank; null for one that is not to be compared. */
  rank: (article: number) => number | null;
}

/** For each kept shingle the articles that have it, found by sorting a portion of all hashes after the other. */
export class SampleHolders {
  /** Portions of the hashes by their first bits, and how many hashes each has. */
  private readonly portions: { from: number; to: number; count: number }[] = [];
  private sorted: { portion: object; holders: Float64Array } | undefined;

  /** @param atOnce hashes sorted at a time */
  constructor(
    private readonly samples: Samples,
    atOnce = AT_ONCE,
  ) {
    if (samples.articles > RANKS) throw new RangeError(`${samples.articles} articles are more than ${RANKS} in one dataset`);
    if (samples.size <= atOnce) {
      this.portions.push({ from: 0, to: 2 ** BUCKET_BITS, count: samples.size });
      return;
    }
    const counts = new Uint32Array(2 ** BUCKET_BITS);
    this.each((hash) => {
      const bucket = bucketOf(hash);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    });
    for (const [bucket, count] of counts.entries()) {
      const last = this.portions.at(-1);
      if (last && last.count + count <= atOnce) Object.assign(last, { to: bucket + 1, count: last.count + count });
      else this.portions.push({ from: bucket, to: bucket + 1, count });
    }
  }

  /** Shows the ranks of the articles that have one shingle in common, the first ones first, shingle by shingle. */
  groups(show: (rank: (at: number) => number, count: number) => void): void {
    for (const portion of this.portions) {
      const holders = this.holdersIn(portion);
      let from = 0;
      const rank = (at: number): number => (holders[from + at] ?? 0) % RANKS;
      while (from < holders.length) {
        const end = (Math.floor((holders[from] ?? 0) / RANKS) + 1) * RANKS;
        let to = from + 1;
        while (to < holders.length && (holders[to] ?? 0) < end) to++;
        // of a shingle that one article alone has nothing follows
        if (to - from > 1) show(rank, to - from);
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
    this.sorted = { portion, holders: holders.subarray(0, at).sort() };
    return this.sorted.holders;
  }

  private each(act: (hash: number, rank: number) => void): void {
    const { spool, articles, count, rank } = this.samples;
    let [chunk, from, at] = [spool.read(0, CHUNK), 0, 0];
    for (let article = 0; article < articles; article++) {
      const end = at + count(article);
      const own = rank(article);
      for (; at < end; at++) {
        if (at - from >= chunk.length) [chunk, from] = [spool.read(at, CHUNK), at];
        if (own !== null) act(chunk[at - from] ?? 0, own);
      }
    }
  }
}

function bucketOf(hash: number): number {
  return hash >>> (32 - BUCKET_BITS);
}
