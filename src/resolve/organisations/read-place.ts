import { divisions } from '../../lexicon/divisions.js';
import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import type { OrganisationPlace } from '../../model/dataset-organisation.js';

interface Division {
  code: string;
  name: string;
}

/** Short forms that are mostly something else: 中山 is a man's name in the names of schools and hospitals everywhere. */
const NOT_SHORT = new Set(['中山']);
const NAME_OF = new Map(divisions);
const MUNICIPALITIES = new Set(['11', '12', '31', '50']);
/** Written form → divisions of that name (鼓楼区 is in several cities). */
const BY_FORM = new Map<string, Division[]>();
let longest = 0;
for (const [code, name] of divisions) {
  for (const form of formsOf(code, name)) {
    BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), { code, name }]);
    longest = Math.max(longest, form.length);
  }
}
/** As canonical names are written: 刚果(布). */
const COUNTRIES = new Set([...COUNTRY_NAMES].flatMap((name) => [name, name.normalize('NFKC')]));
const COUNTRY_LENGTH = Math.max(...[...COUNTRY_NAMES].map((name) => name.length));
const BEFORE = /^(?:中共|中国共产党|国家税务总局|国家统计局|国网|中国人民银行|中国银行|中国移动|中国电信|共青团|政协)/;
const STATE = /^(?:中国|国家|全国|国务院|中央|最高人民|教育部|公安部|外交部|国防部|财政部)/;

/** The full name, and of provinces and cities the name without its last word (江北省 → 江北); 区 and 县 in short are too often other words. */
function formsOf(code: string, name: string): string[] {
  if (!code.endsWith('00')) return [name];
  const short = name.replace(/(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|(?:[\u4e00-\u9fa5]{1,3}族)+自治州|[省市盟]|地区)$/, '');
  return short.length >= 2 && short !== name && !NOT_SHORT.has(short) ? [name, short] : [name];
}

/** Where a body is, by the division or country that its name begins with; null when it says nothing. */
export function readPlace(name: string): OrganisationPlace | null {
  const start = name.replace(BEFORE, '');
  const divided = readDivisions(start);
  if (divided) return placeOfCode(divided.code);
  const country = prefixIn(start, COUNTRY_LENGTH, (form) => COUNTRIES.has(form));
  if (country) return { country, province: null, city: null, county: null };
  return STATE.test(name) ? { country: '中国', province: null, city: null, county: null } : null;
}

/** A name with the divisions that it begins with in full, the higher ones too: 云溪县文化馆 and 江北省云溪县文化馆 come to one; null when it begins with none or with a short form alone (江北大学). */
export function fullyPlaced(name: string): string | null {
  const divided = readDivisions(name);
  return divided === null || divided.last !== NAME_OF.get(divided.code) || divided.rest === '' ? null : `${divided.code} ${divided.rest}`;
}

/** The division that a name begins with, what follows it, and how the last division is written. */
function readDivisions(start: string): { code: string; rest: string; last: string } | null {
  let last = '';
  let code = '';
  let rest = start;
  for (let level = 0; level < 3; level++) {
    const form = prefixIn(rest, longest, (candidate) => within(candidate, code).length > 0);
    if (form === null) break;
    const found = within(form, code);
    // a name that several divisions bear says nothing by itself
    const [division] = found;
    if (!division || (found.length > 1 && new Set(found.map((one) => one.code)).size > 1)) break;
    code = division.code;
    last = form;
    rest = rest.slice(form.length);
    if (!code.endsWith('00')) break;
  }
  return code === '' ? null : { code, rest, last };
}

/** Divisions of a written form inside the division of `code`; of a city and a county of one name the city. */
function within(form: string, code: string): Division[] {
  const stem = code.replace(/(?:00)+$/, '');
  const found = (BY_FORM.get(form) ?? []).filter((division) => division.code !== code && division.code.startsWith(stem));
  const highest = Math.min(...found.map((division) => division.code.replace(/(?:00)+$/, '').length));
  return found.filter((division) => division.code.replace(/(?:00)+$/, '').length === highest);
}

function prefixIn(text: string, most: number, has: (form: string) => boolean): string | null {
  for (let length = Math.min(most, text.length); length >= 2; length--) if (has(text.slice(0, length))) return text.slice(0, length);
  return null;
}

function placeOfCode(code: string): OrganisationPlace {
  const province = NAME_OF.get(`${code.slice(0, 2)}0000`) ?? null;
  const city = MUNICIPALITIES.has(code.slice(0, 2)) ? province : (NAME_OF.get(`${code.slice(0, 4)}00`) ?? null);
  return {
    country: '中国',
    province,
    city: code.slice(2) === '0000' && !MUNICIPALITIES.has(code.slice(0, 2)) ? null : city,
    county: code.endsWith('00') ? null : (NAME_OF.get(code) ?? null),
  };
}
