import { storeKey } from '../../run/record-store.js';
import { ESCAPED, storable } from './storable.js';

/** A row by the names of its columns. */
export type Row = Record<string, unknown>;

/** The row of a line of a table, without its key: columns are the fields in snake_case. */
export function rowOf(line: string): Row {
  const fields = JSON.parse(line) as Row;
  const row = ESCAPED.test(line) ? storable(fields) : fields;
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value]));
}

/** The column of a field: duplicateOf is duplicate_of. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The key of an article's row. Ids can be too long for an index. */
export function articleKey(id: string): string {
  return storeKey('article', id);
}

/** Gives keys to rows that have no id: a hash of what they say, numbered where the same is said twice of one article. */
export class ContentKeys {
  private about = '';
  private readonly times = new Map<string, number>();

  constructor(private readonly table: string) {}

  /** @param about what lines of one article have in common; they come one after the other */
  key(line: string, about: string): string {
    if (about !== this.about) this.times.clear();
    this.about = about;
    const hash = storeKey(this.table, line);
    const times = this.times.get(hash) ?? 0;
    this.times.set(hash, times + 1);
    return times ? `${hash}~${times}` : hash;
  }
}
