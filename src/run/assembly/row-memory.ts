import { type RecordStore, storeKey } from '../record-store.js';

const PART = '\u0001';

/** Rows of the tables by all that went into them. */
export class RowMemory {
  private readonly waiting: { key: string; json: string }[] = [];
  private readonly used: string[] = [];

  constructor(private readonly store: RecordStore, private readonly program: string) {}

  /** The lines made from these ingredients: from memory, else made by `make` and remembered. */
  lines(ingredients: readonly unknown[], make: () => string[]): string[] {
    const key = storeKey(this.program, JSON.stringify(ingredients));
    this.used.push(key);
    const known = this.store.read(key);
    if (known !== null) return known.split(PART);
    const lines = make();
    this.waiting.push({ key, json: lines.join(PART) });
    if (this.waiting.length >= 1000) this.flush();
    return lines;
  }

  flush(): void {
    this.store.append(this.waiting.splice(0));
  }

  /** Forgets all rows that were not asked for. */
  keepUsed(): void {
    this.flush();
    if (this.store.bytes > 2 * this.store.bytesOf(this.used)) this.store.keepOnly(this.used);
  }
}
