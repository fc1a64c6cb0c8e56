import type { ArticleRecord } from '../../model/article-record.js';
import type { Organisation } from '../../model/organisation.js';
import { IntList } from '../int-list.js';
import { Interner } from '../interner.js';
import { anchorId } from '../stable-id.js';
import { UnionFind } from '../union-find.js';
import { canonicalName } from './canonical-name.js';
import { isAnyMinistry } from './country-body.js';
import { governedPlace } from './governed-place.js';
import { nameForm } from './name-form.js';
import { isScoped, keyOf, SEPARATOR, scopeOf } from './organisation-key.js';
import { type PlaceContext, placeContext } from './place-context.js';
import { readPlace } from './read-place.js';
import { isShortFormOf } from './short-form.js';
import { statedRenames } from './stated-renames.js';

/** A name that ten times as many articles use for itself as give it to a longer name is a body of its own. */
const ALONE_SHARE = 0.1;

/**
 * Finds which bodies of different articles are one. Each naming gets a key from its article alone; keys are joined by
 * short forms that one publisher introduced and by renames stated in text. Kept in memory: the distinct keys, an
 * integer per naming, and the short forms.
 */
export class OrganisationResolver {
  readonly keys = new Interner();
  unions = new UnionFind();
  /** Node of each article's organisations, one after the other; `offsets` says where an article begins. */
  readonly nodes = new IntList();
  readonly offsets = new IntList();
  private readonly parents = new Map<number, number>();
  /** Short form within its scope → nodes of the bodies it was given to, and how many articles give it. */
  private readonly expansions = new Map<string, Map<number, number>>();
  private readonly renames: [number, number][] = [];
  private readonly countries = new Map<number, string | null>();
  private readonly ministries = new Map<number, boolean>();
  private readonly families = new Map<number, readonly number[]>();

  /** Takes in an article's bodies; returns the node of each. */
  add(record: ArticleRecord): Map<string, number> {
    this.offsets.push(this.nodes.length);
    const scope = scopeOf(record);
    const byId = new Map(record.organisations.map((organisation) => [organisation.id, organisation]));
    const nodes = new Map<string, number>();
    let place: PlaceContext | undefined;
    const context = (): PlaceContext => (place ??= placeContext(record));
    for (const organisation of record.organisations) {
      const node = this.keys.number(keyOf(organisation, byId, record, scope, context));
      nodes.set(organisation.id, node);
      this.nodes.push(node);
    }
    for (const organisation of record.organisations) this.relate(organisation, nodes, scope);
    for (const [before, after] of statedRenames(record)) {
      const a = nodes.get(before);
      const b = nodes.get(after);
      if (a !== undefined && b !== undefined && a !== b) this.renames.push([a, b]);
    }
    return nodes;
  }

  private relate(organisation: Organisation, nodes: Map<string, number>, scope: string): void {
    const node = nodes.get(organisation.id);
    if (node === undefined) return;
    const parent = organisation.parentId === null ? undefined : nodes.get(organisation.parentId);
    if (parent !== undefined && parent !== node && !this.parents.has(node)) this.parents.set(node, parent);
    if (isScoped(this.keys.string(node))) return;
    for (const alias of organisation.aliases) {
      const name = canonicalName(alias);
      const form = nameForm(name, organisation.kind);
      if (form === 'standIn') continue;
      const key = form === 'full' ? name : `${name}${SEPARATOR}${scope}`;
      const given = this.expansions.get(key) ?? new Map<number, number>();
      given.set(node, (given.get(node) ?? 0) + 1);
      this.expansions.set(key, given);
    }
  }

  /** Joins what is one. `first` does what corrections say before anything else is joined. */
  resolve(first: () => void = () => undefined): void {
    this.unions.grow(this.keys.size);
    first();
    this.unions.grow(this.keys.size);
    for (const [a, b] of this.renames) this.unions.union(a, b);
    this.joinShortForms();
  }

  private joinShortForms(): void {
    const pairs = new Map<number, { target: number; times: number }>();
    for (const [key, given] of this.expansions) {
      const node = this.keys.known(key);
      if (node === undefined) continue;
      const targets = [...given].filter(([target]) => this.unions.find(target) !== this.unions.find(node));
      const roots = new Set(targets.map(([target]) => this.unions.find(target)));
      const [target] = roots;
      // a short form that several bodies own leads nowhere
      if (roots.size !== 1 || target === undefined) continue;
      if (isScoped(key)) this.unions.union(node, target);
      else if (isShortFormOf(key, this.keys.string(target))) pairs.set(node, { target, times: targets.reduce((sum, [, times]) => sum + times, 0) });
    }
    for (const [node, target] of this.unopposed(pairs)) this.unions.union(node, target);
  }

  /** Pairs of full names that nothing speaks against: no article has both as two bodies, and the shorter one does not mostly stand alone. */
  private unopposed(pairs: ReadonlyMap<number, { target: number; times: number }>): [number, number][] {
    if (pairs.size === 0) return [];
    const alone = new Map<number, number>();
    const opposed = new Set<number>();
    for (let article = 0; article < this.offsets.length; article++) {
      const nodes = this.nodesOfArticle(article);
      const named = nodes.filter((node) => pairs.has(node));
      if (named.length === 0) continue;
      const roots = new Set(nodes.map((node) => this.unions.find(node)));
      for (const node of named) {
        alone.set(node, (alone.get(node) ?? 0) + 1);
        if (roots.has(this.unions.find(pairs.get(node)?.target ?? node))) opposed.add(node);
      }
    }
    return [...pairs]
      .filter(([node, { times }]) => !opposed.has(node) && times >= ALONE_SHARE * (alone.get(node) ?? 0))
      .map(([node, { target }]) => [node, target]);
  }

  /** Makes sure a body named only by a post has a node as well (张三，鄂州市副市长: a place holds the post). */
  nodeOfName(name: string): number {
    return this.keys.number(canonicalName(name));
  }

  /** A node for an office that ties people together as a body does. */
  nodeOfOffice(title: string): number {
    return this.keys.number(`${title}${SEPARATOR}office`);
  }

  /** A node for a title as such, which ties a stray sight of somebody to the one whom all the news gives that title. */
  nodeOfTitle(title: string): number {
    return this.keys.number(`${title}${SEPARATOR}title`);
  }

  /** What a node of a person's is: a body, an office that ties people, or a title as such. */
  roleOf(node: number): 'body' | 'office' | 'title' {
    const key = this.keys.string(node);
    return key.endsWith(`${SEPARATOR}office`) ? 'office' : key.endsWith(`${SEPARATOR}title`) ? 'title' : 'body';
  }

  /** The country whose body a node is, by its name; null when it does not say. */
  countryOf(node: number): string | null {
    let country = this.countries.get(node);
    if (country === undefined) {
      const name = this.nameOf(node);
      // who holds an office of the state without a body may hold it in any state
      country = name === '国家' ? null : (readPlace(name)?.country ?? null);
      this.countries.set(node, country);
    }
    return country;
  }

  /** Whether a node is a ministry that every state has, named without its state. */
  isAnyMinistry(node: number): boolean {
    let any = this.ministries.get(node);
    if (any === undefined) {
      any = this.roleOf(node) === 'body' && isAnyMinistry(this.nameOf(node));
      this.ministries.set(node, any);
    }
    return any;
  }

  /** What an office is of: the place or state whose organ the body is, else the body's cluster. */
  seatOf(node: number): number {
    const governed = governedPlace(this.nameOf(node));
    if (!governed) return this.unions.find(node);
    const place = this.keys.number(`${governed}${SEPARATOR}governed`);
    this.unions.grow(this.keys.size);
    return this.unions.find(place);
  }

  /** Whether a node stands for all organs of the centre, which every other article names. */
  isCentre(node: number): boolean {
    return this.keys.string(node) === `国家${SEPARATOR}governed`;
  }

  known(name: string): number | undefined {
    return this.keys.known(canonicalName(name));
  }

  /** Nodes that articles have as organisations, each once. */
  named(): Set<number> {
    const named = new Set<number>();
    for (let at = 0; at < this.nodes.length; at++) named.add(this.nodes.at(at));
    return named;
  }

  /** The canonical name of a node without its scope. */
  nameOf(node: number): string {
    return this.keys.string(node).split(SEPARATOR)[0] ?? '';
  }

  nodesOfArticle(article: number): number[] {
    const end = article + 1 < this.offsets.length ? this.offsets.at(article + 1) : this.nodes.length;
    const nodes: number[] = [];
    for (let at = this.offsets.at(article); at < end; at++) nodes.push(this.nodes.at(at));
    return nodes;
  }

  parentOf(node: number): number | undefined {
    return this.parents.get(node);
  }

  /** Clusters that a post at this body ties a person to: the body, what it is part of, the place that it governs. */
  family(node: number): readonly number[] {
    let family = this.families.get(node);
    if (!family) {
      const found = new Set<number>();
      for (let at: number | undefined = node, steps = 0; at !== undefined && steps < 4; at = this.parents.get(at), steps++) {
        found.add(this.unions.find(at));
        const governed = governedPlace(this.nameOf(at));
        if (governed) {
          const place = this.keys.number(`${governed}${SEPARATOR}governed`);
          this.unions.grow(this.keys.size);
          found.add(place);
        }
      }
      family = [...found];
      this.families.set(node, family);
    }
    return family;
  }

  anchorOf(node: number): string {
    const key = this.keys.string(node);
    return anchorId('organisation', key.split(SEPARATOR), isScoped(key));
  }
}
