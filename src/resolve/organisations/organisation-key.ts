import type { ArticleRecord } from '../../model/article-record.js';
import type { Organisation } from '../../model/organisation.js';
import { remember } from '../../text/remember.js';
import { canonicalName } from './canonical-name.js';
import { countryBody } from './country-body.js';
import { nameForm } from './name-form.js';
import { type PlaceContext, placedName } from './place-context.js';
import { readPlace } from './read-place.js';
import { spelledName } from './spelled-name.js';

/** Stands between a name and where it is good: everywhere (nothing follows), with one publisher, or in one article; or what else it is than a body's. */
const SEPARATOR = '\u0001';
const OFFICE = `${SEPARATOR}office`;
const TITLE = `${SEPARATOR}title`;
const HELD = `${SEPARATOR}held`;

/** So many keys' countries are remembered: articles name the same bodies again and again. */
const REMEMBERED = 10_000;

/** The key of a name that is good within a scope. */
export function scopedKey(name: string, scope: string): string {
  return `${name}${SEPARATOR}${scope}`;
}

/** The key of an office that ties people together as a body does. */
export function officeKey(title: string): string {
  return `${title}${OFFICE}`;
}

/** The key of a title as such. */
export function titleKey(title: string): string {
  return `${title}${TITLE}`;
}

/** The key of an office of a state that somebody is in. */
export function heldKey(country: string, office: string): string {
  return `${country}${SEPARATOR}${office}${HELD}`;
}

/** State and office of such a key. */
export function heldParts(key: string): [country: string, office: string] {
  const [country = '', office = ''] = key.split(SEPARATOR);
  return [country, office];
}

/** The key of all organs that govern a place. */
export function governedKey(place: string): string {
  return scopedKey(place, 'governed');
}

/** The key of a firm by whatever form of its name. */
export function firmKey(name: string): string {
  return scopedKey(name, 'firm');
}

/** The key of all who write for a publisher. */
export function writersKey(publisher: string): string {
  return scopedKey(publisher, 'writers');
}

/** The canonical name of a key without its scope. */
export function nameOfKey(key: string): string {
  const end = key.indexOf(SEPARATOR);
  return end < 0 ? key : key.slice(0, end);
}

/** The parts of a key, for an id that is made of it. */
export function partsOfKey(key: string): string[] {
  return key.split(SEPARATOR);
}

/** What a key is of: a body, an office that ties people, or a title as such. */
export type KeyRole = 'body' | 'office' | 'title';

/** What a key is of, by its ending. */
export function roleOfKey(key: string): KeyRole {
  return key.endsWith(OFFICE) ? 'office' : key.endsWith(TITLE) ? 'title' : 'body';
}

/** The country whose body a key names; null when it does not say. */
export const countryOfKey = remember((key): string | null => {
  const name = nameOfKey(key);
  // who holds an office of the state without a body may hold it in any state
  return name === '国家' ? null : (countryBody(name)?.country ?? readPlace(name)?.country ?? null);
}, REMEMBERED);

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
  const name = canonicalName(spelledName(organisation.name, record.text));
  const form = nameForm(name, organisation.kind);
  if (form === 'full') return name;
  const parent = organisation.parentId === null ? undefined : byId.get(organisation.parentId);
  if (parent) {
    const above = canonicalName(parent.name);
    if (nameForm(above, parent.kind) === 'full') return name.startsWith(above) ? name : above + name;
  }
  const placed = form === 'relative' ? placedName(name, context()) : null;
  if (placed) return canonicalName(placed);
  if (form === 'short' || (form === 'relative' && !scope.startsWith('article:'))) return scopedKey(name, scope);
  return scopedKey(name, `article:${record.id}`);
}
