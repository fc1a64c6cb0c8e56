import type { Evidence } from './features.js';
import type { SentenceView } from './sentence-view.js';

const NOT_LOOKED = -2;
/** Stands where a place has no further sign. */
export const NO_SIGN = -1;

/**
 * The signs at each place of the sentence that is being read, found when a place is first asked about: many proposals begin or end
 * at one place. Signs are features, in the order in which they are added.
 */
export class SignTable {
  private signs = new Int32Array(0);
  private view: SentenceView | null = null;

  /** `find` gives the signs of a place, `most` at most. */
  constructor(
    private readonly most: number,
    private readonly find: (view: SentenceView, at: number) => readonly number[],
  ) {}

  add(view: SentenceView, at: number, evidence: Evidence): Evidence {
    if (this.view !== view) this.turnTo(view);
    const slot = (at - view.start) * this.most;
    if (this.signs[slot] === NOT_LOOKED) this.look(view, at, slot);
    for (let i = slot; i < slot + this.most; i++) evidence.add(this.signs[i] as number);
    return evidence;
  }

  private turnTo(view: SentenceView): void {
    const size = (view.end - view.start + 1) * this.most;
    if (this.signs.length < size) this.signs = new Int32Array(size * 2);
    this.signs.fill(NOT_LOOKED, 0, size);
    this.view = view;
  }

  private look(view: SentenceView, at: number, slot: number): void {
    const found = this.find(view, at);
    for (let i = 0; i < this.most; i++) this.signs[slot + i] = found[i] ?? NO_SIGN;
  }
}
