import { countryBody, isAnyMinistry, isParliament } from '../organisations/country-body.js';
import { heldParts } from '../organisations/organisation-key.js';
import { readPlace } from '../organisations/read-place.js';

/** Offices of a state that different people hold at one time. */
export type StateOffice = 'president' | 'monarch' | 'heir' | 'vicePresident' | 'premier' | 'deputyPremier' | 'speaker' | 'minister' | 'governor';

/** An office and whose it is: '' where the article does not say. */
export interface HeldOffice {
  country: string;
  office: StateOffice;
}

/** Endings of titles, the first that fits decides. */
const OFFICES: readonly (readonly [RegExp, StateOffice | null])[] = [
  [/^(?:代|候任|当选|临时|过渡|看守|前|原)|(?:顾问|助理|夫人|特使|代表)$|副(?:议长|主席|部长|外长|防长|省长|州长|大臣)/, null],
  [/(?:副总统|国家副主席)$/, 'vicePresident'],
  [/(?:总统|国家主席|联邦主席)$/, 'president'],
  [/(?:国王|女王|埃米尔|苏丹|大公|天皇)$/, 'monarch'],
  [/王储$/, 'heir'],
  [/(?:副总理|副首相)$/, 'deputyPremier'],
  [/(?:总理|首相)$/, 'premier'],
  [/议长$/, 'speaker'],
  [/(?:外长|外相|防长|财长|大臣|部长)$/, 'minister'],
  [/(?:省长|州长)$/, 'governor'],
];

/** Offices that only states have. */
const OF_STATES: ReadonlySet<StateOffice> = new Set(['president', 'monarch', 'heir', 'vicePresident', 'premier', 'deputyPremier']);

/** The office of a state that a title at a body (by its canonical name) is: 冰岛 总统, 冰岛外交部 部长, 冰岛议会 主席; null for other posts and for whoever is not fully in office (代总统). */
export function stateOffice(organisation: string | null, title: string): HeldOffice | null {
  const found = OFFICES.find(([ending]) => ending.test(title));
  const office = found ? found[1] : title === '主席' && organisation !== null && isParliament(organisation) ? 'speaker' : null;
  if (office === null) return null;
  if (organisation === null) return { country: '', office };
  const country = countryBody(organisation)?.country ?? (office === 'governor' || office === 'speaker' ? plain(readPlace(organisation)?.country ?? null) : null);
  if (country !== null) return { country, office };
  if (organisation === '国务院') return { country: '中国', office };
  // 国王 at 二十国集团 is a body misread, but a king
  return OF_STATES.has(office) || isParliament(organisation) || isAnyMinistry(organisation) ? { country: '', office } : null;
}

/** The office that a key of an office says. */
export function heldOffice(key: string): HeldOffice {
  const [country, office] = heldParts(key);
  return { country, office: office as StateOffice };
}

function plain(country: string | null): string | null {
  return country === null ? null : (countryBody(country)?.country ?? country);
}

/** Offices that nobody has together with another of the same state. */
const ALONE: Readonly<Record<StateOffice, readonly StateOffice[]>> = {
  president: ['monarch', 'heir', 'vicePresident', 'premier', 'speaker', 'minister', 'governor'],
  monarch: ['heir', 'vicePresident', 'premier', 'speaker', 'minister', 'governor'],
  heir: ['speaker'],
  vicePresident: ['speaker', 'governor'],
  premier: ['speaker', 'governor'],
  deputyPremier: ['speaker', 'governor'],
  speaker: ['minister', 'governor'],
  minister: ['governor'],
  governor: [],
};

/** All pairs of offices that one person does not hold at one time, the higher first. */
export const RIVAL_OFFICES: readonly (readonly [StateOffice, StateOffice])[] = (Object.keys(ALONE) as StateOffice[]).flatMap((high) => ALONE[high].map((low) => [high, low] as const));
