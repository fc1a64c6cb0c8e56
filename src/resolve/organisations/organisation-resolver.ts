import type { OrganisationsDigest } from '../digest/digest-organisations.js';
import { IntColumn } from '../columns/int-column.js';
import { Interner } from '../columns/interner.js';
import { ListOfLists } from '../columns/list-of-lists.js';
import { PairList } from '../columns/pair-list.js';
import { anchorId } from '../stable-id.js';
import { UnionFind } from '../union-find.js';
import { canonicalName } from './canonical-name.js';
import { schoolOf } from './school-of.js';
import { firmName } from './firm-name.js';
import { NodeFacts } from './node-facts.js';
import { governedPlace } from './governed-place.js';
import { firmKey, governedKey, isScoped, partsOfKey } from './organisation-key.js';
import { fullyPlaced } from './read-place.js';
import { isShortFormOf } from './short-form.js';

/** A name that ten times as many articles use for itself as give it to a longer name is a body of its own. */
const ALONE_SHARE = 0.1;

const UNKNOWN = -2;
const NONE = -1;

/**
 * Finds which bodies of different articles are one. Each naming has a key from its article alone; keys are joined by
 * short forms that one publisher introduced and by renames stated in text. Kept in memory: the distinct keys, an
 * integer per naming, some integers per key, and the short forms.
 */
export class OrganisationResolver {
  readonly keys = new Interner();
  readonly facts = new NodeFacts(this.keys);
  readonly unions = new UnionFind();
  /** Nodes of each article's organisations. */
  readonly nodes = new ListOfLists();
  private readonly parents = new IntColumn(NONE);
  /** Short forms within their scopes, and the bodies that articles gave them to, once for each time. */
  private readonly shortForms = new Interner();
  private expansions = new PairList();
  private readonly renames: [number, number][] = [];
  /** Node of the firm that a body is, by whatever form of its name. */
  private readonly firms = new IntColumn(UNKNOWN);
  /** Node of the place that a body governs. */
  private readonly governed = new IntColumn(UNKNOWN);

  /** Takes in an article's bodies; `nodes` are the nodes of its keys. */
  add(digest: OrganisationsDigest, nodes: readonly number[]): void {
    const node = (key: number): number => nodes[key] ?? 0;
    this.nodes.push(digest.nodes.map(node));
    for (const [body, parent] of digest.parents) if (this.parents.get(node(body)) === NONE) this.parents.set(node(body), node(parent));
    for (const [form, body] of digest.shortForms) this.expansions.push(this.shortForms.number(form), node(body));
    for (const [a, b] of digest.renames) this.renames.push([node(a), node(b)]);
  }

  /** Joins what is one. `first` does what corrections say before anything else is joined. */
  resolve(first: () => void = () => undefined): void {
    this.unions.grow(this.keys.size);
    first();
    this.unions.grow(this.keys.size);
    for (const [a, b] of this.renames) this.unions.union(a, b);
    this.joinPlaced();
    this.joinShortForms();
    this.expansions = new PairList();
  }

  /** Joins bodies whose names differ in how much of the place they tell. */
  private joinPlaced(): void {
    const first = new Map<string, number>();
    for (let node = 0; node < this.keys.size; node++) {
      const key = this.keys.string(node);
      const placed = isScoped(key) ? null : fullyPlaced(key);
      if (placed === null) continue;
      const other = first.get(placed);
      if (other === undefined) first.set(placed, node);
      else this.unions.union(other, node);
    }
  }

  private joinShortForms(): void {
    const pairs = new Map<number, { target: number; times: number }>();
    const expansions = this.expansions.sort();
    for (const { first: form, from, to } of expansions.runs()) {
      const key = this.shortForms.string(form);
      const node = this.keys.known(key);
      if (node === undefined) continue;
      const roots = new Set<number>();
      let times = 0;
      for (let at = from; at < to; at++) {
        const root = this.unions.find(expansions.second(at));
        if (root === this.unions.find(node)) continue;
        roots.add(root);
        times++;
      }
      const [target] = roots;
      // a short form that several bodies own leads nowhere
      if (roots.size !== 1 || target === undefined) continue;
      if (isScoped(key)) this.unions.union(node, target);
      else if (isShortFormOf(key, this.keys.string(target))) pairs.set(node, { target, times });
    }
    for (const [node, target] of this.unopposed(pairs)) this.unions.union(node, target);
  }

  /** Pairs of full names that nothing speaks against: no article has both as two bodies, and the shorter one does not mostly stand alone. */
  private unopposed(pairs: ReadonlyMap<number, { target: number; times: number }>): [number, number][] {
    if (pairs.size === 0) return [];
    const alone = new Map<number, number>();
    const opposed = new Set<number>();
    for (let article = 0; article < this.nodes.length; article++) {
      const nodes = this.nodes.at(article);
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

  /** A body named only by a correction has a node as well. */
  nodeOfName(name: string): number {
    return this.keys.number(canonicalName(name));
  }

  /** What an office is of: the place or state whose organ the body is, else the body's cluster. */
  seatOf(node: number): number {
    const place = this.governedBy(node);
    return this.unions.find(place === NONE ? node : place);
  }

  /** The node of the place or state that a body governs, or none. */
  private governedBy(node: number): number {
    let place = this.governed.get(node);
    if (place === UNKNOWN) {
      const name = governedPlace(this.facts.nameOf(node));
      place = name === null ? NONE : this.keys.number(governedKey(name));
      this.governed.set(node, place);
      this.unions.grow(this.keys.size);
    }
    return place;
  }

  /** The node that stands for a firm by whatever form of its name, or none: for people of one name, never for the firms themselves. */
  private firmOf(node: number): number {
    let firm = this.firms.get(node);
    if (firm === UNKNOWN) {
      const name = firmName(this.facts.nameOf(node));
      firm = name === null ? NONE : this.keys.number(firmKey(name));
      this.firms.set(node, firm);
      this.unions.grow(this.keys.size);
    }
    return firm;
  }

  /** The node that stands for all organs of the centre, which every other article names. */
  get centre(): number | undefined {
    return this.keys.known(governedKey('国家'));
  }

  known(name: string): number | undefined {
    return this.keys.known(canonicalName(name));
  }

  /** Nodes that articles have as organisations, each once. */
  *named(): Generator<number> {
    const seen = new Uint8Array(this.keys.size);
    for (let at = 0; at < this.nodes.size; at++) {
      const node = this.nodes.entry(at);
      if (seen[node] === 0) yield node;
      seen[node] = 1;
    }
  }

  /** Clusters that a post at this body ties a person to: the body, what it is part of, the place that it governs. */
  family(node: number): number[] {
    const found: number[] = [];
    const add = (member: number): void => {
      if (!found.includes(member)) found.push(member);
    };
    for (let at = node, steps = 0; at !== NONE && steps < 4; at = this.parents.get(at), steps++) {
      add(this.unions.find(at));
      const firm = this.firmOf(at);
      if (firm !== NONE) add(this.unions.find(firm));
      const owner = schoolOf(this.facts.nameOf(at));
      const school = owner === null ? undefined : this.keys.known(owner);
      if (school !== undefined) add(this.unions.find(school));
      const place = this.governedBy(at);
      if (place !== NONE) add(place);
    }
    return found;
  }

  anchorOf(node: number): string {
    const key = this.keys.string(node);
    return anchorId('organisation', partsOfKey(key), isScoped(key));
  }
}
