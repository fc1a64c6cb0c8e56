import { Interner } from '../columns/interner.js';
import { IntList } from '../columns/int-list.js';
import { ListOfLists } from '../columns/list-of-lists.js';
import { PairList } from '../columns/pair-list.js';
import type { ArticleDigest } from '../digest/article-digest.js';
import type { KeyRole } from '../organisations/organisation-key.js';
import type { OrganisationResolver } from '../organisations/organisation-resolver.js';
import { UnionFind } from '../union-find.js';
import type { Candidate } from './candidate.js';
import { Doubts } from './doubts.js';
import { isForeignName } from './foreign-name.js';
import { groupNamesakes } from './group-namesakes.js';
import { joinVariants } from './join-variants.js';
import { householdNames, keepCompany, LEAST_SIGHTS } from './keep-company.js';
import { holdsRivals } from './rivals.js';
import { Rulers } from './rulers.js';
import { Seats } from './seats.js';
import { joinCircles, MOST_SIGHTS, RARE } from './shared-circle.js';
import { type HeldOffice, heldOffice } from './state-offices.js';

/**
 * Finds which people of different articles are one. Kept in memory: a few integers for each person of each article.
 */
export class PersonResolver {
  readonly names = new Interner();
  readonly anchors = new Interner();
  /** One entry for each person of each article, one after the other; `offsets` says where an article begins. */
  readonly nameOf = new IntList();
  readonly anchorOf = new IntList();
  readonly articleOf = new IntList();
  readonly offsets = new IntList();
  /** Publisher of each article, by its number among the names; -1 where it says none. */
  private readonly publishers = new IntList();
  /** Day of each article as a number (20240301); 0 where it says none. */
  private readonly days = new IntList();
  /** Whether each person has a post that few have. */
  private readonly high = new IntList();
  /** Nodes of the offices of states that each person is in. */
  private readonly held = new ListOfLists();
  /** Nodes of bodies, offices and titles that tie each person to others of the name. */
  private readonly ties = new ListOfLists();
  /** How many articles have each name. */
  private articlesByName: number[] = [];
  private rulers = new Rulers();
  readonly seats: Seats;
  unions = new UnionFind();
  doubts = new Doubts();
  /** Names that corrections give instead of those read. */
  private readonly renamed = new Map<number, number>();

  constructor(private readonly organisations: OrganisationResolver) {
    this.seats = new Seats(organisations);
  }

  /** Takes in an article's people; `nodes` are the nodes of its keys. */
  add(article: number, { publisher, day, people }: Pick<ArticleDigest, 'publisher' | 'day' | 'people'>, nodes: readonly number[]): void {
    this.offsets.push(this.nameOf.length);
    this.publishers.push(publisher === null ? -1 : this.names.number(publisher));
    this.days.push(day === null ? 0 : Number(day.replaceAll('-', '')));
    for (const { name, anchor, ties, seats, held, high } of people) {
      this.nameOf.push(this.names.number(name));
      this.anchorOf.push(this.anchors.number(anchor));
      this.articleOf.push(article);
      this.ties.push(ties.map((key) => nodes[key] ?? 0));
      this.held.push(held.map((key) => nodes[key] ?? 0));
      this.high.push(high);
      this.seats.add(seats, nodes);
    }
  }

  rename(index: number, name: string): void {
    this.renamed.set(index, this.names.number(name));
  }

  /** Joins what is one. `first` does what corrections say before anything else is joined. May be called again after a renaming. */
  resolve(first: () => void = () => undefined): void {
    const count = this.nameOf.length;
    this.unions = new UnionFind();
    this.unions.grow(count);
    this.doubts = new Doubts();
    first();
    this.articlesByName = [];
    this.rulers = new Rulers();
    for (let index = 0; index < count; index++) {
      this.articlesByName[this.name(index)] = this.articlesOfName(this.name(index)) + 1;
      for (const office of this.held.at(index)) if (this.officeAt(office).country !== '') this.rulers.add(office, this.name(index), this.dayOf(index));
    }
    for (const namesakes of this.byName(count)) {
      const candidates = this.candidates(namesakes);
      const left = groupNamesakes(candidates, { bodies: (article) => this.bodiesOfArticle(article), countries: (article) => this.countriesOfArticle(article) }, this.unions, this.doubts);
      this.joinCompany(left);
      if (left.length === candidates.length) this.joinHousehold(left);
      this.joinCircles(candidates);
    }
    const holders = this.seats.holders((index) => (this.isMixed(index) ? null : this.unions.find(index)));
    joinVariants(holders, (index) => this.names.string(this.name(index)), this.unions, this.doubts);
    this.seats.settle((index) => this.unions.find(index));
  }

  /** The people of one name; those whom articles tie to the same share what that says of them. */
  private candidates(namesakes: readonly number[]): Candidate[] {
    const name = this.names.string(this.name(namesakes[0] ?? 0));
    const tied = new Map<string, Pick<Candidate, 'bodies' | 'loose' | 'held' | 'offices' | 'titles' | 'countries'>>();
    return namesakes.map((index) => {
      const [held, article] = [this.held.at(index), this.articleOf.at(index)];
      const ties = `${this.ties.at(index).join(' ')}/${held.join(' ')}`;
      const known = tied.get(ties) ?? { bodies: this.reach(index), loose: this.isLoose(index), held: held.map(this.officeAt), ...this.officesOf(index) };
      tied.set(ties, known);
      return { index, name, article, day: this.dayOf(index), high: this.high.at(index), ...known, ...this.misread(index) };
    });
  }

  /** What is left of somebody's bodies when the article puts them in another's office (国务院总理 before a guest's name). */
  private misread(index: number): Partial<Candidate> {
    const wrong = this.held.at(index).filter((office) => this.rulers.isMisread(office, this.name(index), this.dayOf(index)));
    if (wrong.length === 0) return {};
    const states = new Set<string | null>(wrong.map((office) => this.officeAt(office).country));
    const ties = this.ties.at(index).filter((node) => !states.has(this.organisations.facts.countryOf(node)));
    const held = this.held.at(index).filter((office) => !wrong.includes(office));
    return { bodies: this.bodiesOf(ties), countries: this.countriesOf(ties), held: held.map(this.officeAt) };
  }

  /** Joins bare sights of a name that keep the same company. */
  private joinCompany(left: readonly Candidate[]): void {
    if (left.length < LEAST_SIGHTS) return;
    const sights = left.map(({ index, article }) => ({ index, company: [...this.peopleOf(article)].flatMap((other) => (other === index ? [] : [this.name(other)])) }));
    const [first, ...others] = keepCompany(sights, Array.from(left[0]?.name ?? '').length, (name) => this.articlesOfName(name) / this.offsets.length);
    if (first !== undefined) for (const index of others) this.unions.union(first, index);
  }

  /** Joins people of a name whom two articles show beside the same others. */
  private joinCircles(candidates: readonly Candidate[]): void {
    const find = (index: number): number => this.unions.find(index);
    const [first] = candidates;
    if (!first || candidates.length > MOST_SIGHTS || candidates.every(({ index }) => find(index) === find(first.index))) return;
    const most = RARE * this.offsets.length;
    const clear = candidates.filter(({ countries }) => new Set(countries).size < 2);
    const sights = clear.map(({ index, article, countries }) => ({ index, company: this.rarerNames(article, index, most), countries }));
    const asked = Array.from(first.name).length >= 3 && !isForeignName(first.name) ? 1 : 2;
    joinCircles(sights, asked, find, (a, b) => this.unions.union(a, b));
  }

  /** The names of an article that at most so many articles have, but the one of a person. */
  private rarerNames(article: number, index: number, most: number): number[] {
    const names = [...this.peopleOf(article)].flatMap((other) => (other === index ? [] : [this.name(other)]));
    return names.filter((name) => this.articlesOfName(name) <= most);
  }

  /** Joins sights of a name that nobody is placed under, within one publisher's articles. */
  private joinHousehold(sights: readonly Candidate[]): void {
    const told = sights.map(({ index, article }) => ({ index, publisher: this.publishers.at(article) < 0 ? null : this.publishers.at(article) }));
    for (const [first, ...others] of householdNames(told, Array.from(sights[0]?.name ?? '').length))
      if (first !== undefined) for (const index of others) this.unions.union(first, index);
  }

  /** Whether an article has somebody at bodies of two states: two people read as one, or a post misread. */
  private isMixed(index: number): boolean {
    return new Set(this.officesOf(index).countries).size > 1 || holdsRivals(this.held.at(index).map(this.officeAt));
  }

  private *peopleOf(article: number): Generator<number> {
    const end = article + 1 < this.offsets.length ? this.offsets.at(article + 1) : this.nameOf.length;
    for (let index = this.offsets.at(article); index < end; index++) yield index;
  }

  private articlesOfName(name: number): number {
    return this.articlesByName[name] ?? 0;
  }

  /** Indices of people, name by name; of a name that one article alone has nothing follows. */
  private *byName(count: number): Generator<number[]> {
    const order = new PairList();
    for (let index = 0; index < count; index++) order.push(this.name(index), index);
    for (const { from, to } of order.sort().runs()) {
      if (to - from > 1) yield Array.from({ length: to - from }, (_, at) => order.second(from + at));
    }
  }

  /** Offices that may tie a person to others of the name, and the countries whose bodies the article puts the person at. */
  private officesOf(index: number): { offices: number[]; titles: number[]; countries: string[] } {
    const ties = { office: [] as number[], title: [] as number[], body: [] as number[] } satisfies Record<KeyRole, number[]>;
    for (const node of this.ties.at(index)) ties[this.organisations.facts.roleOf(node)].push(node);
    return { offices: ties.office, titles: ties.title, countries: this.countriesOf(ties.body) };
  }

  /** The bodies of a person as clusters, with the bodies that these are part of and the places that they govern. */
  reach(index: number): Set<number> {
    return this.bodiesOf(this.ties.at(index));
  }

  private bodiesOf(ties: readonly number[]): Set<number> {
    const bodies = new Set<number>();
    for (const node of ties) if (this.organisations.facts.roleOf(node) === 'body') for (const body of this.organisations.family(node)) bodies.add(body);
    return bodies;
  }

  /** The countries of whose bodies some nodes are. */
  private countriesOf(nodes: readonly number[]): string[] {
    return nodes.flatMap((node) => (this.organisations.facts.roleOf(node) === 'body' ? (this.organisations.facts.countryOf(node) ?? []) : []));
  }

  /** Whether nothing but names that any body of the kind has (大会, 组委会) says where somebody is. */
  private isLoose(index: number): boolean {
    const bodies = this.ties.at(index).filter((node) => this.organisations.facts.roleOf(node) === 'body');
    return bodies.length > 0 && bodies.every((node) => this.organisations.facts.isLoose(node));
  }

  private readonly officeAt = (node: number): HeldOffice => heldOffice(this.organisations.keys.string(node));
  private readonly dayOf = (index: number): number => this.days.at(this.articleOf.at(index));

  /** States of an article's bodies, and of those that people have posts at. */
  private countriesOfArticle(article: number): string[] {
    const people = [...this.peopleOf(article)].flatMap((index) => this.ties.at(index));
    return [...new Set(this.countriesOf([...this.organisations.nodes.at(article), ...people]))];
  }

  private bodiesOfArticle(article: number): Set<number> {
    const { nodes, centre } = this.organisations;
    const bodies = new Set(nodes.at(article).flatMap((node) => this.organisations.family(node)));
    if (centre !== undefined) bodies.delete(centre);
    return bodies;
  }

  private name(index: number): number {
    return this.renamed.get(index) ?? this.nameOf.at(index);
  }
}
