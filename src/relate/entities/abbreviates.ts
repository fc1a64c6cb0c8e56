import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import { bodyAliases } from '../../lexicon/body-aliases.js';
import { placeNames, withoutPlace } from '../../text/place-names.js';
import { shortForms } from '../../text/short-forms.js';

const RELATIVE = /^[省市县区州旗镇乡]/u;
const PREFIX = /^(?:中共|中国|国务院|国家|全国|国立|省立|市立|私立|财团法人|社团法人)/u;
const FIRM = /(?:（[^）]{1,8}）)?(?:控股|集团|股份|投资)*(?:有限)?(?:责任)?公司$|集团$/u;
const aliases = new Set(bodyAliases.map(([short, full]) => `${short}=${full}`));
/** Names that end like this are bodies of their own, not the beginning of a longer one's name. */
const STANDS_ALONE =
  /(?:大学|学院|学校|公司|集团|医院|银行|政府|局|厅|部|委|委员会|研究院|研究所|中心|协会|学会|商会|联合会|法院|检察院|图书馆|博物馆|馆|报社|出版社|电视台|台|厂|小学|中学|独中|高中|国中|国小|职高|中专|高专|科大|书院|合作社|农会|幼儿园|园|场|站|队|省|市|县|区|镇|乡)$/u;
const TAIL = /^(?:（[^）]{1,8}）|\([^)]{1,8}\))?(?:集团|控股|股份|有限|责任|公司|总公司|研究院|中心|学校|委员会)*$/u;

/** 云岭市委 is the committee of the place, never its 发展和改革委员会 or the 党工委 of a zone in it. */
const COMMITTEE = /[省市县区旗州盟]委$/u;
const ofSamePlace = (short: string, full: string) =>
  full
    .replace(/^(?:中国共产党|中共)/u, '')
    .replace(/委员会$/u, '委')
    .endsWith(short);

/** True when `short` can stand for `full`: the full form shortened at the end, without its place, or by leaving out characters. */
export function abbreviates(short: string, full: string): boolean {
  if (short.length >= full.length || short.length < 2) return false;
  if (COMMITTEE.test(short) && short.length > 2 && !ofSamePlace(short, full)) return false;
  // all that follows keeps the first character
  if (!full.includes(short[0] as string)) return aliases.has(`${short}=${full}`);
  if (isPartOf(full, short)) return false;
  // 云帆航空 of 云帆航空股份有限公司
  if (full.startsWith(short)) return TAIL.test(full.slice(short.length)) || isBrand(short, full);
  const bare = withoutPlace(full);
  if (bare !== full && bare.startsWith(short)) return TAIL.test(bare.slice(short.length)) || isBrand(short, bare);
  // 县人民医院 of 汶阳县人民医院
  if (full.endsWith(short)) return RELATIVE.test(short) || isPlace(full.slice(0, full.length - short.length));
  if (RELATIVE.test(short)) {
    // 县医院 of 汶阳县人民医院
    const level = full.indexOf(short[0] as string);
    return level > 0 && endsAlike(short, full) && inOrder(short.slice(0, -1), full.slice(level));
  }
  if (isWithoutPrefix(short, full)) return true;
  // 东方集团 of 东方智造（集团）有限公司
  if (/集团$/u.test(short) && /集团/u.test(full) && (full.startsWith(short.slice(0, -2)) || bare.startsWith(short.slice(0, -2)))) return true;
  const core = full.replace(FIRM, '');
  const bareCore = bare.replace(FIRM, '');
  if (core !== full && (core.startsWith(short) || bareCore.startsWith(short))) return true;
  return [full, bare, core, bareCore].some((form) => form.length > short.length && isSubsequence(short, form)) || aliases.has(`${short}=${full}`);
}

/** The same name without 国立, the city's last word, the state: nothing else can be meant. */
export const isWithoutPrefix = (short: string, full: string): boolean =>
  short.length > 3 && ((PREFIX.test(full) && full.replace(PREFIX, '') === short) || withoutLevel(full) === short || isOfSameHead(short, full));

/** 恩山州文旅局 and 恩山某族自治州文旅局, 云工大附属医院 and 云岭工业大学附属医院: the same name behind two forms of what it begins with. */
function isOfSameHead(short: string, full: string): boolean {
  let tail = 0;
  while (tail < short.length && short.at(-1 - tail) === full.at(-1 - tail)) tail++;
  if (tail < 3 || tail === short.length) return false;
  const head = short.slice(0, short.length - tail);
  const whole = full.slice(0, full.length - tail);
  if (/族自治$/u.test(whole) && /^[州县]/u.test(full.slice(-tail))) return whole.startsWith(head) && head.length === 2;
  return shortForms(whole).includes(head) || aliases.has(`${head}=${whole}`);
}

/** 青禾第一中学 of 青禾市第一中学, 莱恩大学 of 德国莱恩大学. */
export function withoutLevel(full: string): string {
  for (let length = 2; length <= 7; length++) if (COUNTRY_NAMES.has(full.slice(0, length)) && full.length > length + 3) return full.slice(length);
  return full.replace(/^(\p{Script=Han}{2,3})[市县区](?=第[一二三四五六七八九十]|人民医院|中心医院|职业|高级中学|实验|中医)/u, '$1');
}

/** Parts of a body, whose names are no fuller names of it: 云帆织造|驻村项目部. */
const PART = /^第[一二三四五六七八九十]+届|(?:部|处|科|室|组|系|队|站|车间|班|分公司|子公司|支行|分行|教研室|支部|工会|团委)$/u;

/** Whether a name is a part's of the body with the other name, whose name it begins with. */
export const isPartOf = (name: string, whole: string) => whole.length > 2 && name.startsWith(whole) && PART.test(name.slice(whole.length));

/** 云帆 or 云帆国际 of 云帆国际教育学院, 云帆 of 云帆工具有限公司: the name itself without what kind of body it is. */
function isBrand(short: string, full: string): boolean {
  if (STANDS_ALONE.test(short) || PART.test(full.slice(short.length))) return false;
  return FIRM.test(full) || short.length > 3;
}

function isPlace(words: string): boolean {
  let at = 0;
  while (at < words.length) {
    const stop = placeNames.longest(words, at, words.length);
    if (stop < 0) return false;
    at = stop;
  }
  return true;
}

/** 云岭航空职院 of 云岭航空职业技术学院: the same first characters and the same end, some left out between. */
function isSubsequence(short: string, full: string): boolean {
  // the tail is what is shortened; with the same long tail the characters left out tell two bodies apart
  if (short.length > 3 && full.endsWith(short.slice(-4))) return false;
  return (
    short.length > 2 &&
    (short.slice(0, 2) === full.slice(0, 2) ||
      (short[0] === full[0] && (short.length > 4 || (/(?:[所专大]|(?<![学医法])院)$/u.test(short) && !/^[中国全省市]/u.test(short))))) &&
    endsAlike(short, full) &&
    inOrder(short.slice(0, -1), full)
  );
}

/** The last character of a short form, and what it stands for. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['委', '委员会'],
  ['办', '办公室'],
  ['大', '大学'],
  ['专', '专科学校'],
  ['专', '专业学校'],
  ['联', '联合会'],
  ['中', '中学'],
  ['图', '图书馆'],
  ['博', '博物馆'],
  ['职', '职业学院'],
];

/** 监委 and 监察委员会, 医院 and 人民医院, 外办 and 外事办公室 end alike. */
function endsAlike(short: string, full: string): boolean {
  const last = short.at(-1);
  return last === full.at(-1) || ENDINGS.some(([short, long]) => last === short && full.endsWith(long));
}

function inOrder(short: string, full: string): boolean {
  let at = 0;
  for (const char of short) {
    at = full.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
