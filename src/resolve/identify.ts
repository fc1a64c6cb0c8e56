import { clusterId, partId } from './stable-id.js';
import type { UnionFind } from './union-find.js';

/** Ids of clusters by their root. */
export interface Ids {
  /** @throws TypeError for a cluster that had no members */
  of: (root: number) => string;
  known: (root: number) => string | undefined;
  formerIds: ReadonlyMap<string, string[]>;
}

/**
 * Gives each cluster its id. An anchor that a correction has split over several clusters stays with the one that the
 * correction does not name, else with the side it names first; the others get an id made of the anchor and the side.
 */
export function identify(
  members: Iterable<number>,
  unions: UnionFind,
  anchorOf: (member: number) => string,
  sideName: (root: number) => string = () => '',
): Ids {
  const anchors = new Map<number, string | Set<string>>();
  for (const member of members) {
    const root = unions.find(member);
    const anchor = anchorOf(member);
    const known = anchors.get(root);
    if (known === undefined) anchors.set(root, anchor);
    else if (known instanceof Set) known.add(anchor);
    else if (known !== anchor) anchors.set(root, new Set([known, anchor]));
  }
  const owners = new Map<string, string>();
  const parts = new Set<string>();
  const roots = [...anchors.keys()]
    .map((root) => ({ root, side: sideName(root), first: unions.sidesOf(root)[0] ?? -1 }))
    .sort((a, b) => a.first - b.first || a.root - b.root);
  const ids = new Map<number, string>();
  const formerIds = new Map<string, string[]>();
  for (const { root, side } of roots) {
    const all = anchors.get(root) ?? '';
    const own = [...(typeof all === 'string' ? [all] : all)].map((anchor) => {
      if (owners.has(anchor)) return partOf(anchor, side, parts);
      owners.set(anchor, side);
      return anchor;
    });
    const cluster = clusterId(own);
    ids.set(root, cluster.id);
    if (cluster.formerIds.length) formerIds.set(cluster.id, cluster.formerIds);
  }
  return {
    of: (root) => {
      const id = ids.get(root);
      if (id === undefined) throw new TypeError(`cluster ${root} has no id: was it added after resolving?`);
      return id;
    },
    known: (root) => ids.get(root),
    formerIds,
  };
}

/** The id of a further cluster that has an anchor: no two of them get the same. */
function partOf(anchor: string, side: string, parts: Set<string>): string {
  let id = partId(anchor, side);
  for (let number = 2; parts.has(id); number++) id = partId(anchor, `${side}\0${number}`);
  parts.add(id);
  return id;
}
