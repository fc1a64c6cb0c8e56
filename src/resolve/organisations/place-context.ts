import type { ArticleRecord } from '../../model/article-record.js';
import { canonicalName } from './canonical-name.js';
import { readPlace } from './read-place.js';

/** The one province, city and county that an article is about, as far as its bodies, publisher and headline agree on one. */
export interface PlaceContext {
  province: string | null;
  city: string | null;
  county: string | null;
}

export function placeContext(record: ArticleRecord): PlaceContext {
  const places = [record.publisher, ...record.organisations.map(({ name }) => name)].flatMap((name) =>
    name === null ? [] : (readPlace(canonicalName(name)) ?? []),
  );
  const only = (level: 'province' | 'city' | 'county'): string | null => {
    const found = new Set(places.flatMap((place) => place[level] ?? []));
    const [one] = found;
    return found.size === 1 && one !== undefined ? one : null;
  };
  return { province: only('province'), city: only('city'), county: only('county') };
}

/** A name that leaves its place out, with the place that the article makes plain (省教育厅 → 江北省教育厅); null when it does not. */
export function placedName(name: string, context: PlaceContext): string | null {
  if (/^(?:省|自治区)./.test(name)) return context.province && context.province + name.replace(/^(?:省|自治区)/, '');
  const city = name.startsWith('市') && context.county?.endsWith('市') ? context.county : context.city;
  if (/^[市州盟]./.test(name)) return city && city + name.slice(1);
  if (/^[县区旗]./.test(name)) return context.county?.endsWith(name.charAt(0)) ? context.county + name.slice(1) : null;
  return null;
}
