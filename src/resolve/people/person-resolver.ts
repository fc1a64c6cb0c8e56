import type { ArticleRecord } from '../../model/article-record.js';
import type { Person, Post } from '../../model/person.js';
import { IntList } from '../int-list.js';
import { Interner } from '../interner.js';
import { ministryOf, spelledCountry } from '../organisations/country-body.js';
import type { OrganisationResolver } from '../organisations/organisation-resolver.js';
import { anchorId } from '../stable-id.js';
import { UnionFind } from '../union-find.js';
import { type Candidate, groupNamesakes, type PossiblySamePair } from './group-namesakes.js';
import { isForeignName } from './foreign-name.js';
import { householdNames, keepCompany } from './keep-company.js';
import { isNameVariant } from './name-variants.js';
import { Seats } from './seats.js';
import { isHighOffice, isStateTitle } from './state-titles.js';

const MEDIA_POST = /记者|编辑|主编|主播|主持|评论员|台长|社长|通讯员|摄影|董事|总经理|总裁/;

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
  private readonly bodies = new IntList();
  private readonly bodyOffsets = new IntList();
  /** How many articles have each name. */
  private articlesByName: number[] = [];
  readonly seats: Seats;
  unions = new UnionFind();
  doubts: PossiblySamePair[] = [];
  /** Names that corrections give instead of those read. */
  private readonly renamed = new Map<number, number>();

  constructor(private readonly organisations: OrganisationResolver) {
    this.seats = new Seats(organisations);
  }

  add(article: number, record: ArticleRecord, nodes: ReadonlyMap<string, number>): void {
    this.offsets.push(this.nameOf.length);
    this.publishers.push(record.publisher === null ? -1 : this.names.number(record.publisher));
    const ties = this.tiesOf(record, nodes);
    for (const person of record.people) {
      const seats = person.posts.map((post) => this.seatOf(post, nodes, record.text));
      const bodies = [...this.bodiesOf(person, seats, record.publisher), ...(ties.get(person.id) ?? [])];
      this.seats.add(
        seats,
        person.posts.map(({ title }) => this.organisations.nodeOfTitle(title)),
      );
      const first = bodies.find((node) => this.organisations.roleOf(node) === 'body');
      // whoever stands at bodies of two states is two people read as one, or a post misread: not to be known by it
      const anchor =
        first === undefined || this.countriesOf(bodies).size > 1
          ? anchorId('person', [person.name, 'article', record.id], true)
          : anchorId('person', [person.name, 'body', this.organisations.keys.string(first)], false);
      this.nameOf.push(this.names.number(person.name));
      this.anchorOf.push(this.anchors.number(anchor));
      this.articleOf.push(article);
      this.bodyOffsets.push(this.bodies.length);
      for (const body of new Set(bodies)) this.bodies.push(body);
    }
  }

  /** The node of a post's body. */
  private seatOf({ organisation, organisationId }: Post, nodes: ReadonlyMap<string, number>, text: string): number | null {
    const node = organisationId === null ? undefined : nodes.get(organisationId);
    return node ?? (organisation === null ? null : this.organisations.nodeOfName(spelledCountry(organisation, text)));
  }

  /** Nodes of the bodies that a person has posts at, in the order of the posts, and of the offices that say by themselves who somebody is. */
  private bodiesOf(person: Person, seats: readonly (number | null)[], publisher: string | null): number[] {
    const abroad = [...this.countriesOf(seats.flatMap((node) => node ?? []))].filter((country) => country !== '中国');
    const foreign = abroad.length > 0 || isForeignName(person.name);
    const bodies = person.posts.flatMap(({ organisation, title }, at) => {
      // 央视网消息：某某委员会主任… the publisher tells of the post, it does not have it
      if (organisation !== null && organisation === publisher && !MEDIA_POST.test(title)) return [];
      const node = seats[at] ?? null;
      if (node === null) return !foreign && isStateTitle(title) ? [this.organisations.nodeOfName('国家')] : [];
      const ministry = ministryOf(this.organisations.nameOf(node), title);
      if (ministry !== null) return [this.organisations.nodeOfName(ministry)];
      if (!foreign || !this.organisations.isAnyMinistry(node)) return [node];
      // 冰岛副总理兼外交部长: the ministry is that of the state
      const [country] = abroad;
      return abroad.length === 1 ? [this.organisations.nodeOfName(country + this.organisations.nameOf(node))] : [];
    });
    // last, so that a body names the person before an office does
    const offices = person.posts.filter(({ title }) => foreign || isHighOffice(title)).map(({ title }) => this.organisations.nodeOfOffice(title));
    const titles = person.posts.map(({ title }) => this.organisations.nodeOfTitle(title));
    return [...bodies, ...offices, ...titles];
  }

  private countriesOf(bodies: readonly number[]): Set<string> {
    return new Set(bodies.flatMap((node) => (this.organisations.roleOf(node) === 'body' ? (this.organisations.countryOf(node) ?? []) : [])));
  }

  /** Who signs for a body is tied to it, and who writes for a publisher to that. */
  private tiesOf({ agreements, authors, people, publisher }: ArticleRecord, nodes: ReadonlyMap<string, number>): Map<string, number[]> {
    const ties = new Map<string, number[]>();
    const tie = (id: string, node: number | undefined): void => {
      if (node !== undefined) ties.set(id, [...(ties.get(id) ?? []), node]);
    };
    for (const { signatories } of agreements)
      for (const { personId, organisationId } of signatories) if (organisationId !== null) tie(personId, nodes.get(organisationId));
    const writers = new Set(authors.map(({ name }) => name));
    if (publisher) for (const { id, name } of people) if (writers.has(name)) tie(id, this.organisations.keys.number(`${publisher}${'\u0001'}writers`));
    return ties;
  }

  rename(index: number, name: string): void {
    this.renamed.set(index, this.names.number(name));
  }

  /** Joins what is one. `first` does what corrections say before anything else is joined. May be called again after a renaming. */
  resolve(first: () => void = () => undefined): void {
    const count = this.nameOf.length;
    this.unions = new UnionFind();
    this.unions.grow(count);
    this.doubts = [];
    first();
    this.articlesByName = [];
    for (let index = 0; index < count; index++) this.articlesByName[this.name(index)] = this.articlesOfName(this.name(index)) + 1;
    for (const namesakes of this.byName(count)) {
      const candidates: Candidate[] = namesakes.map((index) => ({
        index,
        name: this.names.string(this.name(index)),
        article: this.articleOf.at(index),
        bodies: this.reach(index),
        ...this.officesOf(index),
      }));
      const left = groupNamesakes(candidates, (article) => this.bodiesOfArticle(article), this.unions, this.doubts);
      this.joinCompany(left);
      if (left.length === candidates.length) this.joinHousehold(left);
    }
    this.joinVariants();
    this.seats.settle((index) => this.unions.find(index));
  }

  /** Joins bare sights of a name that keep the same company. */
  private joinCompany(left: readonly Candidate[]): void {
    const sights = left.map(({ index, article }) => ({ index, company: [...this.peopleOf(article)].flatMap((other) => (other === index ? [] : [this.name(other)])) }));
    const [first, ...others] = keepCompany(sights, Array.from(left[0]?.name ?? '').length, (name) => this.articlesOfName(name) / this.offsets.length);
    if (first !== undefined) for (const index of others) this.unions.union(first, index);
  }

  /** Joins sights of a name that nobody is placed under, within one publisher's articles. */
  private joinHousehold(sights: readonly Candidate[]): void {
    const told = sights.map(({ index, article }) => ({ index, publisher: this.publishers.at(article) < 0 ? null : this.publishers.at(article) }));
    for (const [first, ...others] of householdNames(told, Array.from(sights[0]?.name ?? '').length))
      if (first !== undefined) for (const index of others) this.unions.union(first, index);
  }

  /** Joins people under two forms of a name who hold one office: 云飞 and 乔治·云飞, both 总统 of one state. */
  private joinVariants(): void {
    for (const holders of this.seats.holders((index) => (this.isMixed(index) ? null : this.unions.find(index)))) {
      for (let i = 0; i < holders.length; i++) {
        for (let j = i + 1; j < holders.length; j++) {
          const [a, b] = [holders[i], holders[j]];
          if (a && b && isNameVariant({ name: this.names.string(this.name(a.index)), articles: a.articles }, { name: this.names.string(this.name(b.index)), articles: b.articles }))
            this.unions.union(a.index, b.index);
        }
      }
    }
  }

  /** Whether an article has somebody at bodies of two states: two people read as one, or a post misread. */
  private isMixed(index: number): boolean {
    return this.countriesOf(this.nodesOf(index)).size > 1;
  }

  private *peopleOf(article: number): Generator<number> {
    const end = article + 1 < this.offsets.length ? this.offsets.at(article + 1) : this.nameOf.length;
    for (let index = this.offsets.at(article); index < end; index++) yield index;
  }

  private articlesOfName(name: number): number {
    return this.articlesByName[name] ?? 0;
  }

  /** Indices of people, name by name. */
  private *byName(count: number): Generator<number[]> {
    const order = Int32Array.from({ length: count }, (_, index) => index);
    order.sort((a, b) => this.name(a) - this.name(b) || a - b);
    let group: number[] = [];
    for (const index of order) {
      if (group[0] !== undefined && this.name(group[0]) !== this.name(index)) {
        yield group;
        group = [];
      }
      group.push(index);
    }
    if (group.length) yield group;
  }

  /** Offices that may tie a person to others of the name, and the countries whose bodies the article puts the person at. */
  private officesOf(index: number): { offices: number[]; titles: number[]; countries: string[] } {
    const nodes = this.nodesOf(index);
    const of = (role: 'body' | 'office' | 'title'): number[] => nodes.filter((node) => this.organisations.roleOf(node) === role);
    return { offices: of('office'), titles: of('title'), countries: of('body').flatMap((node) => this.organisations.countryOf(node) ?? []) };
  }

  private nodesOf(index: number): number[] {
    const end = index + 1 < this.bodyOffsets.length ? this.bodyOffsets.at(index + 1) : this.bodies.length;
    const nodes: number[] = [];
    for (let at = this.bodyOffsets.at(index); at < end; at++) nodes.push(this.bodies.at(at));
    return nodes;
  }

  /** The bodies of a person as clusters, with the bodies that these are part of and the places that they govern. */
  reach(index: number): Set<number> {
    const reach = new Set<number>();
    for (const node of this.nodesOf(index)) if (this.organisations.roleOf(node) === 'body') for (const body of this.organisations.family(node)) reach.add(body);
    return reach;
  }

  private bodiesOfArticle(article: number): Set<number> {
    return new Set(
      this.organisations
        .nodesOfArticle(article)
        .flatMap((node) => this.organisations.family(node))
        .filter((node) => !this.organisations.isCentre(node)),
    );
  }

  private name(index: number): number {
    return this.renamed.get(index) ?? this.nameOf.at(index);
  }
}
