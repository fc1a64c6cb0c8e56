import type { RecordStore } from '../record-store.js';

/** UTF-16 units that wait at most. */
const MOST = 1 << 20;

/** Answers on their way into a store: written many at a time. */
export class WaitingAnswers {
  private waiting: { key: string; json: string }[] = [];
  private units = 0;

  constructor(private readonly store: RecordStore) {}

  add(key: string, json: string): void {
    this.waiting.push({ key, json });
    this.units += json.length;
    if (this.units > MOST) this.flush();
  }

  flush(): void {
    if (this.waiting.length === 0) return;
    this.store.append(this.waiting);
    this.waiting = [];
    this.units = 0;
  }
}
