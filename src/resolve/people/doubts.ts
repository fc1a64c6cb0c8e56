import type { PossiblySame } from '../../model/dataset-row.js';
import type { Ids } from '../identify.js';
import { IntList } from '../columns/int-list.js';
import { PairList } from '../columns/pair-list.js';

/** Pairs of people that may be one, by an index of each, and why: three integers a pair. */
export class Doubts {
  private readonly a = new IntList();
  private readonly b = new IntList();
  private readonly reasons = new IntList();
  private readonly words: string[] = [];
  /** Each person of a pair, by the root of the cluster, with the place of the pair; known once `settle` was called. */
  private pairsOf = new PairList();

  push(a: number, b: number, reason: string): void {
    if (!this.words.includes(reason)) this.words.push(reason);
    this.a.push(a);
    this.b.push(b);
    this.reasons.push(this.words.indexOf(reason));
  }

  /** To be called once it is known who is who. */
  settle(find: (index: number) => number): void {
    this.pairsOf = new PairList();
    for (let pair = 0; pair < this.a.length; pair++) {
      const [x, y] = [find(this.a.at(pair)), find(this.b.at(pair))];
      if (x === y) continue;
      this.pairsOf.push(x, pair);
      this.pairsOf.push(y, pair);
    }
    this.pairsOf.sort();
  }

  /** Whom the person with a root may be, by id. */
  of(root: number, find: (index: number) => number, ids: Ids): PossiblySame[] {
    const same = this.pairsOf.secondsOf(root).map((pair) => {
      const [x, y] = [find(this.a.at(pair)), find(this.b.at(pair))];
      return { id: ids.of(x === root ? y : x), reasons: [this.words[this.reasons.at(pair)] ?? ''] };
    });
    return same.sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}
