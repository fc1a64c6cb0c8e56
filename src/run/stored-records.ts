import type { SortedRecord, SortedRecords } from './assembly/sorted-records.js';
import type { Member } from './members.js';
import type { RecordStore } from './record-store.js';

/** The records of a dataset's members out of the store, by id; of one id the last. */
export class StoredRecords implements SortedRecords {
  readonly keys: readonly string[];
  private readonly ids: readonly string[];
  private readonly times: Uint32Array;

  /** @param members sorted by id, those of one id in the order in which they count */
  constructor(members: readonly Member[], private readonly store: RecordStore) {
    const last = members.filter(({ id }, at) => members[at + 1]?.id !== id);
    this.keys = last.map(({ key }) => key);
    this.ids = last.map(({ id }) => id);
    this.times = new Uint32Array(last.length);
    let group = 0;
    members.forEach(({ id }, at) => {
      this.times[group] = (this.times[group] ?? 0) + 1;
      if (members[at + 1]?.id !== id) group++;
    });
  }

  *records(): Generator<SortedRecord> {
    for (const [at, key] of this.keys.entries()) yield { id: this.ids[at] ?? '', key, times: this.times[at] ?? 1, line: () => this.store.readBytes(key) ?? '' };
  }
}
