import { congressCommittees } from '../../lexicon/congress-committees.js';

const OWNERS = new Map<string, string[]>();
for (const [field, owner] of congressCommittees) for (const name of [`${field}委员会`, `${field}委`]) OWNERS.set(name, [...(OWNERS.get(name) ?? []), owner]);

const NAMED: readonly (readonly [string, RegExp])[] = [
  ['全国政协', /全国政协|中国人民政治协商会议全国委员会/],
  ['全国人大', /全国人大|全国人民代表大会/],
];
/** A congress or conference of some place, whose committees have the same names. */
const LOCAL = /[省市县区州盟旗](?:政协|人大|人民代表大会|政治协商会议)/;

/** Whether a name is that of a committee, without its owner. */
export function isCommittee(name: string): boolean {
  return OWNERS.has(name);
}

/** The consultative conference, when an article is about it and about no other congress; else null. */
export function onlyCongress(text: string): string | null {
  const [conference, congress] = NAMED;
  return conference?.[1].test(text) && !congress?.[1].test(text) && !LOCAL.test(text) && !/中央委员/.test(text) ? conference[0] : null;
}

/** The full name of a national committee named without its owner (经济委员会 → 全国政协经济委员会), where the article's words leave one owner for it; else the name. */
export function spelledOwner(name: string, text: string): string {
  const owners = OWNERS.get(name);
  if (owners === undefined || LOCAL.test(text)) return name;
  const named = NAMED.filter(([owner, form]) => owners.includes(owner) && form.test(text)).map(([owner]) => owner);
  const [one] = named;
  return named.length === 1 && one !== undefined ? one + name : name;
}
