import { IntList } from './int-list.js';

/** Lists of integers, one after the other: four bytes an entry and four a list. */
export class ListOfLists {
  private readonly offsets = new IntList();
  private readonly entries = new IntList();

  /** How many lists there are. */
  get length(): number {
    return this.offsets.length;
  }

  push(list: Iterable<number>): void {
    this.offsets.push(this.entries.length);
    for (const entry of list) this.entries.push(entry);
  }

  /** A copy of one list. */
  at(index: number): number[] {
    const list: number[] = [];
    for (let at = this.start(index), end = this.end(index); at < end; at++) list.push(this.entries.at(at));
    return list;
  }

  /** Where a list begins among the entries of all. */
  start(index: number): number {
    return this.offsets.at(index);
  }

  end(index: number): number {
    return index + 1 < this.offsets.length ? this.offsets.at(index + 1) : this.entries.length;
  }

  /** How many entries all lists have together. */
  get size(): number {
    return this.entries.length;
  }

  /** The entry at a place among those of all lists. */
  entry(at: number): number {
    return this.entries.at(at);
  }
}
