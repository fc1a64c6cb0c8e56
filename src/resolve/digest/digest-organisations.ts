import type { ArticleRecord } from '../../model/article-record.js';
import { canonicalName } from '../organisations/canonical-name.js';
import { nameForm } from '../organisations/name-form.js';
import { isScoped, keyOf, scopedKey, scopeOf } from '../organisations/organisation-key.js';
import { type PlaceContext, placeContext } from '../organisations/place-context.js';
import { statedRenames } from '../organisations/stated-renames.js';
import type { Keys } from './keys.js';

/** What an article says of bodies, by the numbers of its keys. */
export interface OrganisationsDigest {
  /** The key of each body of the record. */
  nodes: number[];
  /** Bodies and what they are part of. */
  parents: [body: number, parent: number][];
  /** Short forms, each with what it is good for, and the body that the article gives it to. */
  shortForms: [form: string, body: number][];
  /** Bodies that the text says are one under two names. */
  renames: [number, number][];
}

export function digestOrganisations(record: ArticleRecord, keys: Keys): OrganisationsDigest {
  const scope = scopeOf(record);
  const byId = new Map(record.organisations.map((organisation) => [organisation.id, organisation]));
  let place: PlaceContext | undefined;
  const context = (): PlaceContext => (place ??= placeContext(record));
  const nodes = record.organisations.map((organisation) => keys.number(keyOf(organisation, byId, record, scope, context)));
  const nodeOf = new Map(record.organisations.map(({ id }, at) => [id, nodes[at] ?? 0]));
  const digest: OrganisationsDigest = { nodes, parents: [], shortForms: [], renames: [] };
  for (const { id, parentId, aliases, kind } of record.organisations) {
    const node = nodeOf.get(id);
    if (node === undefined) continue;
    const parent = parentId === null ? undefined : nodeOf.get(parentId);
    if (parent !== undefined && parent !== node) digest.parents.push([node, parent]);
    if (isScoped(keys.key(node))) continue;
    for (const alias of aliases) {
      const name = canonicalName(alias);
      const form = nameForm(name, kind);
      if (form !== 'standIn') digest.shortForms.push([form === 'full' ? name : scopedKey(name, scope), node]);
    }
  }
  for (const [before, after] of statedRenames(record)) {
    const [a, b] = [nodeOf.get(before), nodeOf.get(after)];
    if (a !== undefined && b !== undefined && a !== b) digest.renames.push([a, b]);
  }
  return digest;
}
