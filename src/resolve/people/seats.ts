import { IntColumn } from '../columns/int-column.js';
import { IntList } from '../columns/int-list.js';
import { PairList } from '../columns/pair-list.js';
import type { OrganisationResolver } from '../organisations/organisation-resolver.js';
import { titleReading } from '../titles/title-reading.js';

/** Titles that one person at a time has at a body. */
const SINGLE_HOLDER: ReadonlySet<string> = new Set(['head', 'partySecretary', 'chair', 'chiefExecutive', 'secretaryGeneral']);
/** Ranks of officers are many people's, a command is one's. */
const COMMAND = /(?:参谋长|司令员?)$/;
/** So many articles, and so large a share of those that name a body, say where a title that stands without one belongs. */
const LEAST = 3;
const SHARE = 0.8;
const NOWHERE = -1;
const UNKNOWN = -2;
/** Room for the numbers of titles in a key that has two numbers. */
const TITLES = 2 ** 22;

/** A person in an office, and how many articles show it. */
export interface Holder {
  index: number;
  articles: number;
}

/**
 * Which titles people have at which bodies, two integers for each post of each article, and what all articles together say
 * of posts that one article leaves incomplete.
 */
export class Seats {
  private readonly titles = new IntList();
  private readonly bodies = new IntList();
  private readonly offsets = new IntList();
  private readonly single = new IntColumn(UNKNOWN);
  /** Body of a cluster's title, by a key of both: for titles that some article gives without a body. */
  private usual: ReadonlyMap<number, number> = new Map();
  private countries: ReadonlyMap<number, string> = new Map();

  constructor(private readonly organisations: OrganisationResolver) {}

  /** Adds the posts of the next person of an article; `nodes` are the nodes of its keys. */
  add(seats: readonly (readonly [title: number, body: number])[], nodes: readonly number[]): void {
    this.offsets.push(this.titles.length);
    for (const [title, body] of seats) {
      this.titles.push(nodes[title] ?? 0);
      this.bodies.push(nodes[body] ?? NOWHERE);
    }
  }

  /** For each office that one person at a time holds, who is seen in it; `find` tells a person's cluster, null for whoever is not to be counted. */
  *holders(find: (index: number) => number | null): Generator<Holder[]> {
    const numbers = new Map<number, number>();
    const seen = new PairList();
    for (let index = 0; index < this.offsets.length; index++) {
      for (const { title, body } of this.of(index)) {
        if (body === NOWHERE || !this.isSingle(title)) continue;
        const root = find(index);
        if (root === null) break;
        const office = this.organisations.seatOf(body) * TITLES + title;
        const number = numbers.get(office) ?? numbers.size;
        numbers.set(office, number);
        seen.push(number, root);
      }
    }
    for (const { from, to } of seen.sort().runs()) {
      if (seen.second(from) !== seen.second(to - 1)) yield holdersIn(seen, from, to);
    }
  }

  /** Learns from all articles where titles without a body belong, and which state people are of, once it is known who is who. */
  settle(find: (index: number) => number): void {
    const open = new Set<number>();
    const abroad = new Set<number>();
    for (const { root, title, body } of this.all(find)) {
      if (body === NOWHERE) open.add(root * TITLES + title);
      else if (this.organisations.facts.isAnyMinistry(body)) abroad.add(root);
    }
    const bodies = new Map<number, Map<number, number>>();
    const countries = new Map<number, Map<string, number>>();
    for (const { root, title, body } of this.all(find)) {
      if (body === NOWHERE) continue;
      const key = root * TITLES + title;
      if (open.has(key)) count(bodies, key, this.organisations.unions.find(body));
      if (!abroad.has(root) || this.organisations.facts.isAnyMinistry(body)) continue;
      const country = this.organisations.facts.countryOf(body);
      if (country !== null) count(countries, root, country);
    }
    this.usual = mostly(bodies, LEAST);
    this.countries = mostly(countries, 1);
  }

  /** The body of a person's post when all articles know better than the one that names it: `root` is the person's cluster. */
  bodyOf(index: number, at: number, root: number): number | string | null {
    const post = this.offsets.at(index) + at;
    // a correction has given the person posts of another
    if (post >= this.endOf(index)) return null;
    const body = this.bodies.at(post);
    if (body === NOWHERE) return this.usual.get(root * TITLES + this.titles.at(post)) ?? null;
    const country = this.organisations.facts.isAnyMinistry(body) ? this.countries.get(root) : undefined;
    return country === undefined || country === '中国' ? null : country + this.organisations.facts.nameOf(body);
  }

  private isSingle(title: number): boolean {
    let single = this.single.get(title);
    if (single === UNKNOWN) {
      const name = this.organisations.facts.nameOf(title);
      const { category, level } = titleReading(name);
      single = level === 'chief' && (SINGLE_HOLDER.has(category) || COMMAND.test(name)) ? 1 : 0;
      this.single.set(title, single);
    }
    return single === 1;
  }

  private *all(find: (index: number) => number): Generator<{ root: number; title: number; body: number }> {
    for (let index = 0; index < this.offsets.length; index++) for (const post of this.of(index)) yield { root: find(index), ...post };
  }

  private *of(index: number): Generator<{ title: number; body: number }> {
    const end = this.endOf(index);
    for (let at = this.offsets.at(index); at < end; at++) yield { title: this.titles.at(at), body: this.bodies.at(at) };
  }

  private endOf(index: number): number {
    return index + 1 < this.offsets.length ? this.offsets.at(index + 1) : this.titles.length;
  }
}

/** The people of one office, each with the number of times. */
function holdersIn(seen: PairList, from: number, to: number): Holder[] {
  const holders: Holder[] = [];
  for (let at = from; at < to; at++) {
    const last = holders.at(-1);
    if (last?.index === seen.second(at)) last.articles++;
    else holders.push({ index: seen.second(at), articles: 1 });
  }
  return holders;
}

function count<Key, Value>(counts: Map<Key, Map<Value, number>>, key: Key, value: Value): void {
  const values = counts.get(key) ?? new Map<Value, number>();
  values.set(value, (values.get(value) ?? 0) + 1);
  counts.set(key, values);
}

/** The value that nearly all articles give, for each key that has one. */
function mostly<Key, Value>(counts: ReadonlyMap<Key, ReadonlyMap<Value, number>>, least: number): Map<Key, Value> {
  const found = new Map<Key, Value>();
  for (const [key, values] of counts) {
    let all = 0;
    let best: [Value, number] | undefined;
    for (const entry of values) {
      all += entry[1];
      if (!best || entry[1] > best[1]) best = entry;
    }
    if (best && best[1] >= least && best[1] >= SHARE * all) found.set(key, best[0]);
  }
  return found;
}
