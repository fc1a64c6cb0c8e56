import type { Interner } from './columns/interner.js';
import { IntColumn } from './columns/int-column.js';
import { PairList } from './columns/pair-list.js';
import { clusterId, partId } from './stable-id.js';
import type { UnionFind } from './union-find.js';

const NONE = -1;

/** Ids of clusters by their root: four bytes a root, for the ids themselves are kept with the anchors. */
export class Ids {
  private readonly ids: Int32Array;
  /** Number of an id, and of an id that leads to it as well. */
  private readonly former = new PairList();
  private readonly roots = new IntColumn(NONE);

  constructor(
    roots: number,
    private readonly names: Interner,
  ) {
    this.ids = new Int32Array(roots).fill(NONE);
  }

  /** Gives a cluster the smallest of its anchors as id. */
  give(root: number, anchors: readonly string[]): void {
    const { id, formerIds } = clusterId(anchors);
    const number = this.names.number(id);
    this.ids[root] = number;
    this.roots.set(number, root);
    for (const other of formerIds) this.former.push(number, this.names.number(other));
  }

  /** To be called when all clusters have their ids. */
  seal(): this {
    this.former.sort();
    return this;
  }

  /** @throws TypeError for a cluster that had no members */
  of(root: number): string {
    const id = this.known(root);
    if (id === undefined) throw new TypeError(`cluster ${root} has no id: was it added after resolving?`);
    return id;
  }

  known(root: number): string | undefined {
    const number = this.ids[root] ?? NONE;
    return number === NONE ? undefined : this.names.string(number);
  }

  /** @throws TypeError for what is no id of a cluster */
  rootOf(id: string): number {
    const root = this.roots.get(this.names.known(id) ?? NONE);
    if (root === NONE) throw new TypeError(`${id} is no id of a cluster`);
    return root;
  }

  /** Other ids that lead to a thing, sorted. */
  formerIds(id: string): string[] {
    const number = this.names.known(id);
    if (number === undefined) return [];
    const ids = this.former.secondsOf(number).map((other) => this.names.string(other));
    return ids.length > 1 ? ids.sort() : ids;
  }
}

/**
 * Gives each cluster its id. `anchorOf` numbers a member's anchor among the names. An anchor that a correction has split
 * over several clusters stays with the one that the correction does not name, else with the side it names first; the
 * others get an id made of the anchor and the side.
 */
export function identify(
  members: Iterable<number>,
  unions: UnionFind,
  names: Interner,
  anchorOf: (member: number) => number,
  sideName: (root: number) => string = () => '',
): Ids {
  const anchorsOf = new PairList();
  const rootsOf = new PairList();
  let most = 0;
  for (const member of members) {
    const root = unions.find(member);
    most = Math.max(most, root + 1);
    anchorsOf.push(root, anchorOf(member));
    rootsOf.push(anchorOf(member), root);
  }
  const split = splitAnchors(rootsOf.sortDistinct(), names, unions, sideName);
  const ids = new Ids(most, names);
  anchorsOf.sortDistinct();
  for (const { first: root, from, to } of anchorsOf.runs()) {
    const anchors: string[] = [];
    for (let at = from; at < to; at++) anchors.push(split.get(`${root} ${anchorsOf.second(at)}`) ?? names.string(anchorsOf.second(at)));
    ids.give(root, anchors);
  }
  return ids.seal();
}

/** What stands for an anchor in clusters that have it together with others but do not keep it, by root and anchor. */
function splitAnchors(rootsOf: PairList, names: Interner, unions: UnionFind, sideName: (root: number) => string): Map<string, string> {
  const split = new Map<string, string>();
  const parts = new Set<string>();
  for (const { first: anchor, from, to } of rootsOf.runs()) {
    if (to - from === 1) continue;
    const roots: { root: number; side: number }[] = [];
    for (let at = from; at < to; at++) roots.push({ root: rootsOf.second(at), side: unions.sidesOf(rootsOf.second(at))[0] ?? -1 });
    const [, ...others] = roots.sort((a, b) => a.side - b.side || a.root - b.root);
    for (const { root } of others) split.set(`${root} ${anchor}`, partOf(names.string(anchor), sideName(root), parts));
  }
  return split;
}

/** The id of a further cluster that has an anchor: no two of them get the same. */
function partOf(anchor: string, side: string, parts: Set<string>): string {
  let id = partId(anchor, side);
  for (let number = 2; parts.has(id); number++) id = partId(anchor, `${side}\0${number}`);
  parts.add(id);
  return id;
}
