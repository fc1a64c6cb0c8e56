import { bodyNames } from '../../text/body-names.js';
import { countryBody } from './country-body.js';
import { readPlace } from './read-place.js';

/** What the law adds to a firm's name: 云溪股份有限公司, 云溪集团. */
const FORM = /(?:[（(][^（）()]{2,6}[）)])?(?:控股|股份|集团|有限|责任|总?公司)+$/;

/** A firm's name without its legal form (云溪重工集团有限公司, 云溪重工集团 → 云溪重工), for firms and whatever stands in a list of firms by such a name; null for others, and where a place or a kind of trade is all that is left. */
export function firmName(name: string): string | null {
  if (!FORM.test(name)) return bodyNames.get(name) === 'company' ? name : null;
  const core = name.replace(FORM, '');
  return core.length < 2 || countryBody(core) !== null || isPlace(core) ? null : core;
}

function isPlace(name: string): boolean {
  return readPlace(name) !== null && (name.length <= 3 || /[省市县区州盟旗镇乡]$/.test(name));
}
