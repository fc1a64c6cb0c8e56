import type { ArticleRecord } from '../../model/article-record.js';
import type { Organisation } from '../../model/organisation.js';
import { canonicalName } from './canonical-name.js';
import { spelledCountry } from './country-body.js';
import { nameForm } from './name-form.js';
import { type PlaceContext, placedName } from './place-context.js';

/** Where a key's name is good: everywhere (''), with one publisher, or in one article. */
export const SEPARATOR = '\u0001';

/** What a short form is good for: the publisher's articles, else the site's, else this article alone. */
export function scopeOf({ publisher, source, id }: ArticleRecord): string {
  if (publisher) return `publisher:${publisher}`;
  const host = source.url?.match(/^https?:\/\/([^/:]+)/)?.[1];
  return host ? `host:${host}` : `article:${id}`;
}

/** Whether a key's name is good with one publisher or in one article only. */
export function isScoped(key: string): boolean {
  return key.includes(SEPARATOR);
}

/** The key of an article's body: its canonical name, with what it is good for where that is not everywhere. */
export function keyOf(organisation: Organisation, byId: ReadonlyMap<string, Organisation>, record: ArticleRecord, scope: string, context: () => PlaceContext): string {
  const name = canonicalName(spelledCountry(organisation.name, record.text));
  const form = nameForm(name, organisation.kind);
  if (form === 'full') return name;
  const parent = organisation.parentId === null ? undefined : byId.get(organisation.parentId);
  if (parent) {
    const above = canonicalName(parent.name);
    if (nameForm(above, parent.kind) === 'full') return name.startsWith(above) ? name : above + name;
  }
  const placed = form === 'relative' ? placedName(name, context()) : null;
  if (placed) return canonicalName(placed);
  if (form === 'short' || (form === 'relative' && !scope.startsWith('article:'))) return `${name}${SEPARATOR}${scope}`;
  return `${name}${SEPARATOR}article:${record.id}`;
}
