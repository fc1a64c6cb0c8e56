import type { ArticleRecord } from '../../model/article-record.js';
import { articleDay } from '../article-day.js';
import { shingles } from './shingles.js';

/** One shingle in eight is kept, by its hash, so that the same ones are kept of every article. */
const SAMPLE = 8;
/** Of a shingle that many articles have (a phrase of the house, or a release on hundreds of sites) each is compared with the first few only. */
const FIRST = 8;
/** Share of an article's text that stands in another one from which on it is a copy. */
export const COPY_SHARE = 0.8;
/** Articles with fewer kept shingles say too little to compare. */
const LEAST = 4;

interface Told {
  sample: Uint32Array;
  day: string | null;
  length: number;
}

export interface Copy {
  of: number;
  share: number;
}

/** Finds articles that say again what another one says. Kept in memory: one shingle hash in eight. */
export class DuplicateFinder {
  private told: Told[] = [];

  add(record: ArticleRecord): void {
    const all = shingles(record.text);
    const sample = Uint32Array.from(new Set(all.filter((hash) => hash % SAMPLE === 0))).sort();
    this.told.push({ sample, day: articleDay(record), length: record.text.length });
  }

  /** Which articles are copies: index of the copy → the article it copies and the share of its text found there. To be asked once. */
  resolve(): Map<number, Copy> {
    const copies = new Map<number, Copy>();
    // earlier and longer articles are originals; what is left is compared with those that stay
    const order = this.told.map((_, index) => index).sort((a, b) => this.precedence(a, b));
    const rank = new Int32Array(order.length);
    order.forEach((index, at) => {
      rank[index] = at;
    });
    const near = this.neighbours(rank);
    for (const index of order) {
      let best: Copy | undefined;
      for (const otherRank of near.get(rank[index] ?? 0) ?? []) {
        const other = order[otherRank] ?? 0;
        if (copies.has(other)) continue;
        const share = this.share(index, other);
        const contained = this.share(other, index) < COPY_SHARE;
        const first = contained || (rank[other] ?? 0) < (rank[index] ?? 0);
        if (share >= COPY_SHARE && first && (!best || share > best.share)) best = { of: other, share };
      }
      if (best) copies.set(index, best);
    }
    // the samples are most of what resolving holds in memory, and nobody asks for them again
    this.told = [];
    return copies;
  }

  private precedence(a: number, b: number): number {
    const [x, y] = [this.told[a], this.told[b]];
    const [dayA, dayB] = [x?.day ?? '9999', y?.day ?? '9999'];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return (y?.length ?? 0) - (x?.length ?? 0) || a - b;
  }

  /** For each article that can be a copy, by rank: those that share a kept shingle with it. */
  private neighbours(rank: Int32Array): Map<number, Set<number>> {
    const holders = new Float64Array(this.told.reduce((sum, { sample }) => sum + (sample.length < LEAST ? 0 : sample.length), 0));
    let at = 0;
    this.told.forEach(({ sample }, index) => {
      // hash and rank in one number below 2^53, so that sorting brings a hash's articles together, the first ones first
      if (sample.length >= LEAST) for (const hash of sample) holders[at++] = hash * 2 ** 21 + (rank[index] ?? 0);
    });
    holders.sort();
    const near = new Map<number, Set<number>>();
    const canBeCopy = this.canBeCopies(holders, rank);
    for (const [from, to] of groups(holders)) {
      for (let at = from + 1; at < to; at++) {
        const b = (holders[at] ?? 0) % 2 ** 21;
        for (let first = from; first < Math.min(at, from + FIRST); first++) {
          const a = (holders[first] ?? 0) % 2 ** 21;
          if (canBeCopy[a]) beside(near, a, b);
          if (canBeCopy[b]) beside(near, b, a);
        }
      }
    }
    return near;
  }

  /** By rank: whether enough of an article's kept shingles stand in any other article at all. Few do, and only those are compared. */
  private canBeCopies(holders: Float64Array, rank: Int32Array): Uint8Array {
    const shared = new Uint32Array(rank.length);
    for (const [from, to] of groups(holders)) {
      if (to - from > 1) for (let at = from; at < to; at++) count(shared, (holders[at] ?? 0) % 2 ** 21);
    }
    const can = new Uint8Array(rank.length);
    this.told.forEach(({ sample }, index) => {
      const at = rank[index] ?? 0;
      // shares are rounded to three places
      if (sample.length >= LEAST && (shared[at] ?? 0) >= (COPY_SHARE - 0.0005) * sample.length) can[at] = 1;
    });
    return can;
  }

  private share(index: number, other: number): number {
    const a = this.told[index]?.sample ?? new Uint32Array(0);
    const b = this.told[other]?.sample ?? new Uint32Array(0);
    let both = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const [x, y] = [a[i] ?? 0, b[j] ?? 0];
      if (x === y) both++;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return a.length === 0 ? 0 : Math.round((both / a.length) * 1000) / 1000;
  }
}

/** The runs of one hash in sorted holders, as [from, to). */
function* groups(holders: Float64Array): Generator<[number, number]> {
  for (let from = 0; from < holders.length; ) {
    const hash = Math.floor((holders[from] ?? 0) / 2 ** 21);
    let to = from + 1;
    while (to < holders.length && Math.floor((holders[to] ?? 0) / 2 ** 21) === hash) to++;
    yield [from, to];
    from = to;
  }
}

function beside(near: Map<number, Set<number>>, a: number, b: number): void {
  const known = near.get(a);
  if (known) known.add(b);
  else near.set(a, new Set([b]));
}

function count(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
