import type { ArticleRecord } from '../../model/article-record.js';
import { isDay } from '../compatible-dates.js';
import { Interner } from '../interner.js';
import { anchorId } from '../stable-id.js';
import { UnionFind } from '../union-find.js';

interface Told {
  article: number;
  /** Kind and day: only what agrees in both is compared. */
  slot: number;
  name: string | null;
  place: string | null;
  /** Indices of participants among the people of all articles. */
  participants: number[];
  anchor: string;
}

/** Finds which events of different articles are one: same kind, same whole day, and the same name, or two participants and the place in common. */
export class EventResolver {
  readonly told: Told[] = [];
  readonly offsets: number[] = [];
  readonly unions = new UnionFind();
  private readonly slots = new Interner();

  /** `firstPerson` is the index of the article's first person among the people of all articles. */
  add(article: number, record: ArticleRecord, firstPerson: number): void {
    this.offsets.push(this.told.length);
    const local = new Map(record.people.map(({ id }, at) => [id, firstPerson + at]));
    let ordinal = 0;
    for (const { kind, name, date, place, participants } of record.events) {
      const parts = name !== null && isDay(date) ? [kind, date, normal(name)] : [kind, record.id, String(ordinal++)];
      this.told.push({
        article,
        name: name === null ? null : normal(name),
        place,
        anchor: anchorId('event', parts),
        slot: isDay(date) ? this.slots.number(`${kind} ${date}`) : -1,
        participants: [...new Set(participants.flatMap(({ personId }) => local.get(personId) ?? []))],
      });
    }
  }

  /** `personOf` gives the cluster of a person of an article. */
  resolve(personOf: (index: number) => number): void {
    this.unions.grow(this.told.length);
    const slots = new Map<number, number[]>();
    this.told.forEach(({ slot }, index) => {
      if (slot >= 0) slots.set(slot, [...(slots.get(slot) ?? []), index]);
    });
    const anchors = new Map<string, number>();
    this.told.forEach(({ anchor }, index) => {
      const first = anchors.get(anchor);
      if (first === undefined) anchors.set(anchor, index);
      else this.unions.union(first, index);
    });
    for (const group of slots.values()) {
      for (let i = 0; i < group.length; i++) for (let j = i + 1; j < group.length; j++) this.compare(group[i] ?? 0, group[j] ?? 0, personOf);
    }
  }

  private compare(i: number, j: number, personOf: (index: number) => number): void {
    const [a, b] = [this.told[i], this.told[j]];
    if (!a || !b || a.article === b.article) return;
    if (a.name !== null && b.name !== null) {
      if (a.name === b.name || (a.name.length > 5 && b.name.endsWith(a.name)) || (b.name.length > 5 && a.name.endsWith(b.name))) this.unions.union(i, j);
      return;
    }
    const people = new Set(a.participants.map(personOf));
    const shared = new Set(b.participants.map(personOf).filter((person) => people.has(person))).size;
    if (shared >= 2 && (a.place === null || b.place === null || a.place === b.place)) this.unions.union(i, j);
  }
}

function normal(name: string): string {
  return name.normalize('NFKC').replace(/[\s“”"《》]/g, '');
}
