import { Interner } from '../columns/interner.js';
import { IntList } from '../columns/int-list.js';
import { ListOfLists } from '../columns/list-of-lists.js';
import { PairList } from '../columns/pair-list.js';
import type { EventDigest } from '../digest/digest-events.js';
import { UnionFind } from '../union-find.js';

const NONE = -1;
/** Whoever takes part in more events meets one guest after the other: that two events have such a person says nothing. */
const BUSY = 20;

/**
 * Finds which events of different articles are one: same kind, same whole day, and the same name, or two participants, one of whom is
 * not everywhere, and the place in common. Of events without a name and of no kind in particular, that the same officials attend one
 * after the other (会见 of one guest, then of the next), the same words must tell.
 */
export class EventResolver {
  /** Where each article's events begin among all of them. */
  readonly offsets = new IntList();
  readonly unions = new UnionFind();
  readonly anchors = new Interner();
  readonly anchorOf = new IntList();
  private readonly articleOf = new IntList();
  /** Names, places, and kinds with days. */
  private readonly words = new Interner();
  private readonly slots = new IntList();
  private readonly names = new IntList();
  private readonly told = new IntList();
  private readonly places = new IntList();
  /** Indices of participants among the people of all articles. */
  private readonly participants = new ListOfLists();
  /** How many events each person takes part in. */
  private readonly eventsOf = new Map<number, number>();

  get length(): number {
    return this.anchorOf.length;
  }

  /** Takes in an article's events; `firstPerson` is the index of its first person among the people of all articles. */
  add(article: number, events: readonly EventDigest[], firstPerson: number): void {
    this.offsets.push(this.length);
    for (const { slot, name, words, place, participants, anchor } of events) {
      this.anchorOf.push(this.anchors.number(anchor));
      this.articleOf.push(article);
      this.slots.push(this.word(slot));
      this.names.push(this.word(name));
      this.told.push(this.word(words));
      this.places.push(this.word(place));
      this.participants.push(participants.map((at) => firstPerson + at));
    }
  }

  /** `personOf` gives the cluster of a person of an article. */
  resolve(personOf: (index: number) => number): void {
    this.unions.grow(this.length);
    this.eventsOf.clear();
    for (let index = 0; index < this.length; index++)
      for (const person of new Set(this.participants.at(index).map(personOf))) this.eventsOf.set(person, (this.eventsOf.get(person) ?? 0) + 1);
    const bySlot = new PairList();
    const byAnchor = new PairList();
    for (let index = 0; index < this.length; index++) {
      byAnchor.push(this.anchorOf.at(index), index);
      if (this.slots.at(index) !== NONE) bySlot.push(this.slots.at(index), index);
    }
    for (const { from, to } of byAnchor.sort().runs()) for (let at = from + 1; at < to; at++) this.unions.union(byAnchor.second(from), byAnchor.second(at));
    for (const { from, to } of bySlot.sort().runs()) {
      for (let i = from; i < to; i++) for (let j = i + 1; j < to; j++) this.compare(bySlot.second(i), bySlot.second(j), personOf);
    }
  }

  private compare(i: number, j: number, personOf: (index: number) => number): void {
    if (this.articleOf.at(i) === this.articleOf.at(j)) return;
    const [a, b] = [this.names.at(i), this.names.at(j)];
    if (a !== NONE && b !== NONE) {
      if (a === b || this.endsWith(a, b) || this.endsWith(b, a)) this.unions.union(i, j);
      return;
    }
    const [words, others] = [this.told.at(i), this.told.at(j)];
    if (words !== NONE && others !== NONE) {
      if (words === others) this.unions.union(i, j);
      return;
    }
    const people = new Set(this.participants.at(i).map(personOf));
    const shared = [...new Set(this.participants.at(j).map(personOf).filter((person) => people.has(person)))];
    const rare = shared.filter((person) => (this.eventsOf.get(person) ?? 0) <= BUSY).length;
    const [here, there] = [this.places.at(i), this.places.at(j)];
    if (shared.length >= 2 && rare >= 1 && (here === NONE || there === NONE || here === there)) this.unions.union(i, j);
  }

  /** Whether a name ends with another one that is long enough to say something. */
  private endsWith(name: number, other: number): boolean {
    const end = this.words.string(other);
    return end.length > 5 && this.words.string(name).endsWith(end);
  }

  private word(text: string | null): number {
    return text === null ? NONE : this.words.number(text);
  }
}
