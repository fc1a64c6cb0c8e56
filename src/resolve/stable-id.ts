import { createHash } from 'node:crypto';

/**
 * Ids that last.
 *
 * Every article-level naming has an anchor: a hash over what that article itself says, never over what other articles
 * add (a person: name and the first body named with them; a body: its name; an agreement: its parties and day).
 * A resolved thing is a set of anchors. Its id is the smallest of them, the others are its `formerIds`. From that follows:
 * - more articles with anchors that are known change nothing, whatever their dates: a cluster that only grows keeps its id;
 * - clusters that join bring their anchors together: the smallest id stays, every other one stands in `formerIds`;
 * - an anchor lasts as long as its article, so every id that was written still leads somewhere, also after a split;
 * - nothing but inputs and corrections goes in, so one run and ten `--add` runs give the same ids.
 * (No rule computed from inputs alone can also promise that an article which links a person to a further body never
 * changes the id: the further body may have been somebody's anchor before.)
 *
 * Weak anchors (a bare name of one article, a short form of one publisher) begin with 8–f and strong ones with 0–7: a weak one
 * never takes an id away from a strong one.
 */
export function anchorId(kind: 'person' | 'organisation' | 'agreement' | 'event', parts: readonly string[], weak = false): string {
  const hash = createHash('sha256')
    .update(`${kind}\0${parts.join('\0')}`)
    .digest('hex');
  const first = Number.parseInt(hash.slice(0, 1), 16);
  return `${PREFIX[kind]}-${(weak ? first | 8 : first & 7).toString(16)}${hash.slice(1, 16)}`;
}

const PREFIX = { person: 'p', organisation: 'o', agreement: 'a', event: 'e' } as const;

/** The id of a part that a correction splits off from what else has this anchor. */
export function partId(anchor: string, side: string): string {
  const hash = createHash('sha256').update(`part\0${anchor}\0${side}`).digest('hex');
  return `${anchor.slice(0, 3)}${hash.slice(0, 15)}`;
}

/** The id of a thing with these anchors, and the ids that lead to it as well. */
export function clusterId(anchors: Iterable<string>): { id: string; formerIds: string[] } {
  const [id, ...formerIds] = [...new Set(anchors)].sort();
  if (id === undefined) throw new TypeError('a cluster without anchors has no id');
  return { id, formerIds };
}
