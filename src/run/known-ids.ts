import { KeyIndex } from './key-index.js';
import type { Member } from './members.js';

/** Ids of articles by the keys of their records, as the last run wrote them down: a line that was read before need not be read for its id. */
export class KnownIds {
  private readonly keys = new KeyIndex();
  private readonly ids: string[] = [];

  /** @param hasRecord only members that have one are known */
  constructor(members: Iterable<Member>, hasRecord: (key: string) => boolean) {
    for (const { id, key } of members) if (hasRecord(key)) this.ids[this.keys.add(key)] = id;
  }

  idOf(key: string): string | undefined {
    return this.ids[this.keys.find(key)];
  }
}
