import type { ArticleRecord } from '../../model/article-record.js';
import { articleDay } from '../article-day.js';
import { shingles } from './shingles.js';

/** One shingle in eight is kept, by its hash, so that the same ones are kept of every article. */
const SAMPLE = 8;
/** A shingle that more articles have is a phrase of the house (本网讯…), not a sign of copying. */
const COMMON = 40;
/** Share of an article's text that stands in another one from which on it is a copy. */
export const COPY_SHARE = 0.8;
/** Articles with fewer kept shingles say too little to compare. */
const LEAST = 4;

interface Told { sample: Uint32Array; day: string | null; length: number }

export interface Copy { of: number; share: number }

/** Finds articles that say again what another one says. Kept in memory: one shingle hash in eight. */
export class DuplicateFinder {
  private readonly told: Told[] = [];

  add(record: ArticleRecord): void {
    const all = shingles(record.text);
    const sample = Uint32Array.from(new Set(all.filter((hash) => hash % SAMPLE === 0))).sort();
    this.told.push({ sample, day: articleDay(record), length: record.text.length });
  }

  /** Which articles are copies: index of the copy → the article it copies and the share of its text found there. */
  resolve(): Map<number, Copy> {
    const copies = new Map<number, Copy>();
    // earlier and longer articles are originals; what is left is compared with those that stay
    const order = this.told.map((_, index) => index).sort((a, b) => this.precedence(a, b));
    const rank = new Int32Array(order.length);
    order.forEach((index, at) => { rank[index] = at; });
    const near = this.neighbours();
    for (const index of order) {
      let best: Copy | undefined;
      for (const other of near.get(index) ?? []) {
        if (copies.has(other)) continue;
        const share = this.share(index, other);
        const contained = this.share(other, index) < COPY_SHARE;
        const first = contained || (rank[other] ?? 0) < (rank[index] ?? 0);
        if (share >= COPY_SHARE && first && (!best || share > best.share)) best = { of: other, share };
      }
      if (best) copies.set(index, best);
    }
    return copies;
  }

  private precedence(a: number, b: number): number {
    const [x, y] = [this.told[a], this.told[b]];
    const [dayA, dayB] = [x?.day ?? '9999', y?.day ?? '9999'];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return (y?.length ?? 0) - (x?.length ?? 0) || a - b;
  }

  /** Pairs of articles that share kept shingles which few others have. */
  private neighbours(): Map<number, Set<number>> {
    const holders = new Float64Array(this.told.reduce((sum, { sample }) => sum + (sample.length < LEAST ? 0 : sample.length), 0));
    let at = 0;
    this.told.forEach(({ sample }, index) => {
      // hash and article in one number below 2^53
      if (sample.length >= LEAST) for (const hash of sample) holders[at++] = hash * 2 ** 21 + index;
    });
    holders.sort();
    const shared = new Map<number, Map<number, number>>();
    for (let from = 0; from < holders.length; ) {
      const hash = Math.floor((holders[from] ?? 0) / 2 ** 21);
      let to = from + 1;
      while (to < holders.length && Math.floor((holders[to] ?? 0) / 2 ** 21) === hash) to++;
      if (to - from > 1 && to - from <= COMMON) count(shared, holders.subarray(from, to));
      from = to;
    }
    return new Map([...shared].map(([index, others]) => [index, new Set([...others.keys()])]));
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

function count(shared: Map<number, Map<number, number>>, holders: Float64Array): void {
  const indices = Array.from(holders, (holder) => holder % 2 ** 21);
  for (const a of indices) {
    const others = shared.get(a) ?? new Map<number, number>();
    for (const b of indices) if (a !== b) others.set(b, (others.get(b) ?? 0) + 1);
    shared.set(a, others);
  }
}
