import { countryCharacters, countryForms } from '../../lexicon/country-forms.js';
import { COUNTRY_NAMES } from '../../lexicon/country-names.js';

const plain = (name: string): string => name.normalize('NFKC');
const FORMS: ReadonlyMap<string, string> = new Map([
  ...[...COUNTRY_NAMES].map((name): [string, string] => [plain(name), plain(name)]),
  ...countryForms.map(([form, name]): [string, string] => [plain(form), plain(name)]),
]);
const CHARACTERS: ReadonlyMap<string, readonly string[]> = new Map(countryCharacters);
const LONGEST = Math.max(...[...FORMS.keys()].map(({ length }) => length));

/** What official names add to a state's short name: 乌有共和国, 乌有联合民主共和国. */
const REPUBLIC = /^(?:社会主义|民主主义|伊斯兰|阿拉伯|玻利瓦尔|多民族|民主|人民|联合|联邦|合作|东岸)*(?:共和国|合众国)|^(?:王国|大公国|联邦|苏丹国|酋长国|多民族国|公国)(?=$|政府|议会|驻|[^，]{1,6}部$)/;
/** Organs of a state, without its name: 外交部, 国民议会, 武装部队总参谋部, 驻华大使馆. */
const ORGAN =
  /^(?:(?:新一届|过渡|临时|看守|联邦|联合|中央)*政府|(?:联邦|国民|全国|最高)*(?:议会|国会|会议)(?:上院|下院|参议院|众议院|联邦委员会|国家杜马)?|国家杜马|联邦委员会|参议院|众议院|联邦议院|上议院|下议院|总统(?:府|办公室)|首相府|总理府|王室|内阁|[^，、]{2,10}部|军方?|武装部队|国防军|[陆海空]军|央行|中央银行|驻.{1,14}(?:使馆|领事馆|领馆|代表团|代表处)|最高法院|中央司令部|最高国家安全委员会)$/;

/** A body of a state: which one, and what it is there ('' for the state itself). */
export interface CountryBody {
  country: string;
  organ: string;
}

/** Reads the name of a state, in any form, or of one of its organs by name: 乌有共和国外交部 → 乌有, 外交部; null for all other bodies, also for companies and places that begin with a state's name. */
export function countryBody(name: string): CountryBody | null {
  for (let length = Math.min(LONGEST, name.length); length >= 2; length--) {
    const country = FORMS.get(name.slice(0, length));
    if (country === undefined) continue;
    const rest = name.slice(length);
    const organ = rest.replace(REPUBLIC, '');
    if (organ === '' || ORGAN.test(organ)) return { country, organ };
  }
  return null;
}

const PARLIAMENT = /(?:议会|国会|参议院|众议院|(?:上|下|联邦)议院|国民大会|国家杜马|联邦委员会|人民委员会|(?:全国|国民)(?:代表|人民代表|人民政权代表)大会|大呼拉尔|立法院|(?:议会)?[上下]院)$/;

/** Whether a body is a parliament or one of its houses, of whatever state. */
export function isParliament(name: string): boolean {
  return PARLIAMENT.test(countryBody(name)?.organ ?? name);
}

/** Written as 国名 + organ: the official name and second forms of a state give way to its short name. */
export function plainCountry(name: string): string {
  const body = countryBody(name);
  if (body === null) return name;
  // 外交部 without a state is ours in press text: 中国外交部 is no other body
  return body.country === '中国' && MINISTRY.test(body.organ) ? body.organ : body.country + body.organ;
}

/** How organs of a state begin that no pattern of their ends can tell: 国家航天集团, 武装部队总政治部. */
const OF_STATE = /^(?:国家|国防部|国防军|国民|联邦|武装部队|武装力量|中央军|最高法|最高检|总统府|总理府|陆军|海军|空军|情报总局|安全局)(?!人)[^，。、]{2,}/;

/** The full name of an organ named with its state's first character (乌国防部), where the article's words leave one state for it. */
export function spelledCountry(name: string, text: string): string {
  const states = CHARACTERS.get(name.charAt(0));
  const organ = name.slice(1);
  // what the text names in full is no guess: 黎云溪党 beside 黎巴嫩云溪党
  const inFull = states?.filter((state) => organ.length >= 3 && text.includes(state + organ)) ?? [];
  if (inFull.length === 1 && inFull[0] !== undefined && countryBody(name) === null) return inFull[0] + organ;
  if (states === undefined || !(ORGAN.test(organ) || OF_STATE.test(organ)) || countryBody(name) !== null || /^(?:外|内)/.test(name)) return name;
  const named = states.filter((state) => text.includes(state));
  const [one] = named;
  return named.length === 1 && one !== undefined ? one + organ : name;
}

const MINISTERS: readonly (readonly [RegExp, string])[] = [
  [/(?:外长|外交大臣)$/, '外交部'],
  [/(?:防长|国防大臣)$/, '国防部'],
  [/(?:财长|财政大臣)$/, '财政部'],
];

/** The ministry that a minister named by his state alone heads: 冰岛 外长 → 冰岛外交部; null for other titles. */
export function ministryOf(name: string, title: string): string | null {
  const body = countryBody(name);
  if (body === null || body.organ !== '') return null;
  const ministry = MINISTERS.find(([ending]) => ending.test(title))?.[1];
  return ministry === undefined ? null : plainCountry(body.country + ministry);
}

/** Whether a name is that of a ministry that every state may have (外交部), without saying of which state. */
export function isAnyMinistry(name: string): boolean {
  return MINISTRY.test(name) && countryBody(name) === null;
}

const MINISTRY = /^(?!中央|中共|中国|党|国家|全国|[^，]*[省市县区校院])(?:外交|国防|财政|内政|司法|教育|卫生|能源|经济|贸易|商务|农业|交通|环境|劳工|劳动|国土安全|战争|公安|安全|旅游|文化|科技|工业|内务|移民|住房|石油|水利|信息|通信|新闻|体育|青年|发展|投资|规划|计划|社会|资源|战略|数字|运输|食品|渔业|林业|矿业|海洋|法务|统一|国务|国家安全|基础设施)[^，]{0,10}部$/;
