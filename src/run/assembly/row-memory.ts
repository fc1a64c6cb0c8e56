import { type RecordStore, storeKey } from '../record-store.js';
import { WaitingAnswers } from './waiting-answers.js';

const PART = '\u0001';

/** Rows of the tables by all that went into them. */
export class RowMemory {
  private readonly waiting: WaitingAnswers;
  /** How many answers the store had before: of these, whether they were used. All others are new. */
  private readonly used: Uint8Array;

  constructor(private readonly store: RecordStore) {
    this.waiting = new WaitingAnswers(store);
    this.used = new Uint8Array(store.size);
  }

  /** The lines made from these ingredients: from memory, else made by `make` and remembered. */
  lines(ingredients: readonly unknown[], make: () => string[]): string[] {
    const key = storeKey(JSON.stringify(ingredients));
    const known = this.store.read(key);
    if (known !== null) {
      this.used[this.store.numberOf(key)] = 1;
      return known.split(PART);
    }
    const lines = make();
    this.waiting.add(key, lines.join(PART));
    return lines;
  }

  /** Forgets all rows that were not asked for, when it is worth it. */
  keepUsed(): void {
    this.waiting.flush();
    if (this.store.bytes > 2 * this.store.bytesOf(this.usedKeys())) this.store.keepOnly(this.usedKeys());
  }

  private *usedKeys(): Generator<string> {
    for (let number = 0; number < this.store.size; number++) if (number >= this.used.length || this.used[number] === 1) yield this.store.keyOf(number);
  }
}
