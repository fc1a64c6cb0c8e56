import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import { bodyAnaphora } from '../../lexicon/body-anaphora.js';
import type { OrganisationMention } from '../../model/article.js';
import { isPlainUnitName, ofItself } from '../posts/departments.js';
import { SHORT_SCHOOL } from '../posts/short-schools.js';
import { namedForScholars, setBesideOwn } from './partners.js';
import type { Group } from './group.js';

const kinds = new Map(bodyAnaphora);
/** Which names a stand-in can mean, by its own words: 学院 an academy, 集团 a group. */
const FITS: readonly (readonly [RegExp, RegExp])[] = [
  [/学校|校$|校方/u, /大学|学院|学校|职院|中学|小学|大學|學院|學校|学堂|书院|幼儿园|中专|党校/u],
  [/学院$/u, /(?<!科)学院/u],
  [/^(?:我院|该院|本院)$/u, /学院|医院|研究院|法院|检察院|保健院|卫生院|中心/u],
  [/公司|集团|企业|厂/u, /公司|集团|厂|控股|银行|企业|航空|股份|科技|传媒|社$/u],
  [/医院|院方/u, /医院|卫生院|保健院|中心|诊所/u],
  [/行$/u, /银行|行$/u],
  [/研究院|所$/u, /研究院|研究所|所$|院$/u],
  [/协会|学会|商会|联合会|该会|本会/u, /会$|社$/u],
  [/基金会/u, /基金会$/u],
  [/合作社/u, /合作社$/u],
  [/中心/u, /中心$/u],
  [/使馆/u, /使馆$/u],
  [/管委会|委员会/u, /委员会$|管委会$/u],
  [/实验室/u, /实验室$/u],
  [/局$/u, /局$/u],
  [/厅$/u, /厅$/u],
  [/委$/u, /委$|委员会$/u],
  [/办$/u, /办$|办公室$|办事处$/u],
  [/处$/u, /处$/u],
  [/系$/u, /系$/u],
  [/馆$/u, /馆$/u],
  [/社$/u, /社$/u],
  [/医疗队/u, /医疗队$/u],
  [/代表团/u, /代表团$/u],
  [/联盟/u, /联盟$/u],
  [/政府$/u, /政府$/u],
];

const LEVELS = new Map([...'省市县区州镇'].map((level) => [`${level}政府`, new RegExp(`${level}(?:人民)?政府$`, 'u')]));
/** 市政府 is the government of a city, no district's. */
const levelOf = (word: string) => LEVELS.get(word);

/** The body that 学校, 该公司 stand for: the last one named before of a fitting kind for 该…, else the one named most. */
export function anaphorReferent(word: string, mention: OrganisationMention, groups: readonly Group[], text: string): Group | null {
  const kind = kinds.get(word) ?? kinds.get(word.replace(/^该/u, ''));
  if (!kind) return null;
  const fit = levelOf(word) ?? FITS.find(([stand]) => stand.test(word))?.[1];
  const fitting = groups.filter(
    (group) =>
      (fit
        ? (group.brand ? kind === 'company' : fit.test(group.folded)) && (kindAgrees(kind, group) || (word === '集团' && group.folded.endsWith(word)))
        : group.kind === kind) && !group.folded.endsWith('党委'),
  );
  if (fitting.length === 0) return /校/u.test(word) ? shortSchool(groups) : null;
  // 集团 in news of a firm and its banks is the firm
  const firms = /^(?:本|该|我)?(?:公司|集团|企业)$/u.test(word) ? fitting.filter((group) => !/银行/u.test(group.folded)) : [];
  if (firms.length > 0 && firms.length < fitting.length) fitting.splice(0, fitting.length, ...firms);
  const bare = word.replace(/^[该我本]/u, '');
  const exact = fitting.filter((group) => (group.brand || group.folded.endsWith(bare)) && !(bare === '学院' && group.folded.endsWith('科学院')));
  const named = (exact.length > 0 ? exact : fitting).filter(
    (group) => group.mentions.some((other) => other.proper !== false) || (ofItself(group.folded) && group.folded.length > 5),
  );
  const near = OF_PLACE.test(word) ? null : justNamed(exact.length > 0 ? exact : fitting, mention, text);
  if (near) return near;
  const whole = (named.length > 0 ? named : exact.length > 0 ? exact : fitting).filter(
    (group) => !/校/u.test(word) || !(isPlainUnitName(group.folded) || COLLEGE.test(group.folded)),
  );
  const short = whole.length === 0 && /校/u.test(word) ? shortSchool(groups) : null;
  if (short) return short;
  // 我校 in the news of 文学院 is the university, which goes unnamed
  if (whole.length === 0 && /校/u.test(word) && named.concat(exact, fitting).every((group) => isPlainUnitName(group.folded))) return null;
  let pool = whole.length > 0 ? whole : named.length > 0 ? named : exact.length > 0 ? exact : fitting;
  const last = (group: Group) => Math.max(...group.mentions.filter((other) => other.start < mention.start).map((other) => other.start));
  if (/^(?:该|本行|此)/u.test(word)) {
    const told = (exact.length > 0 && bare.length > 1 ? exact : fitting).filter((group) => group.mentions.some((other) => other.start < mention.start));
    return told.length > 0 ? told.reduce((a, b) => (last(b) > last(a) ? b : a)) : null;
  }
  if (/^我/u.test(word)) pool = withoutGuests(atHome(pool), text);
  if (pool.length === 0) return /校/u.test(word) ? shortSchool(groups) : null;
  const beside = new Set(OF_OWN.test(word) ? pool.filter((group) => isBesideOwn(group, text)) : []);
  const before = pool.filter((group) => !beside.has(group) && group.mentions.some((other) => other.start < mention.start));
  const headline = text.indexOf('\n');
  const weight = (group: Group) =>
    group.mentions.reduce((sum, other) => sum + (other.form === 'anaphor' ? 3 : 10), 0) +
    (group.mentions.some((other) => other.start < headline) ? 12 : 0) +
    (group.parent ? 0 : 5) -
    (beside.has(group) ? 60 : 0) -
    (/产业学院|研究院$/u.test(group.folded) && /校/u.test(word) ? 30 : 0) -
    Math.min(...group.mentions.map((other) => other.start)) / 1000;
  const choose = before.length > 0 ? before : pool;
  return choose.reduce((a, b) => (weight(b) > weight(a) ? b : a));
}

const OF_OWN = /^[我本]|学校|校/u;
/** Whether the text sets the body beside its own; told once, before words that stand for bodies are added to it. */
function isBesideOwn(group: Group, text: string): boolean {
  let known = besideOwn.get(group);
  if (known === undefined) besideOwn.set(group, (known = setBesideOwn(text, group.mentions) > 0));
  return known;
}
const besideOwn = new WeakMap<Group, boolean>();

/** Whoever says 我校 does not name the own school only as where a speaker comes from. */
const withoutGuests = (groups: readonly Group[], text: string) => groups.filter((group) => !namedForScholars(text, group.mentions));

/** The only school of a text that has nothing but short forms: 云科大. */
function shortSchool(groups: readonly Group[]): Group | null {
  const schools = groups.filter((group) => SHORT_SCHOOL.test(group.folded));
  return schools.length === 1 ? (schools[0] as Group) : null;
}

/** A college under its university's name is no school of its own. */
const COLLEGE = /(?:大学|学院|学校).{2,}(?:学院|研究生院|学部|系|中心|处|部)$/u;
/** Words by which a text speaks of its own body: no matter which one was named last. */
const OF_PLACE = /校|^[我本全]|^(?:该|此)/u;

/** 走进某集团总部，同|集团董事长…: the body of the kind that the same sentence has named last in full. */
function justNamed(groups: readonly Group[], mention: OrganisationMention, text: string): Group | null {
  let best: Group | null = null;
  let last = -1;
  for (const group of groups) {
    for (const other of group.mentions) {
      if (other.form !== 'full' || other.end > mention.start || mention.start - other.end > 24 || other.start <= last) continue;
      if (/[。！？；、\n]/u.test(text.slice(other.end, mention.start))) continue;
      last = other.start;
      best = group;
    }
  }
  return best;
}

/** 我校 is no foreign school when a Chinese one is told of. */
function atHome(groups: Group[]): Group[] {
  const home = groups.filter((group) => !startsAbroad(group.folded));
  return home.length > 0 ? home : groups;
}

function startsAbroad(name: string): boolean {
  for (let length = 2; length <= 6; length++) if (COUNTRY_NAMES.has(name.slice(0, length)) && !/^(?:中国|中华)/u.test(name)) return true;
  return false;
}

function kindAgrees(kind: string, group: Group): boolean {
  if (kind === 'other') return true;
  if (group.kind === kind) return true;
  if (kind === 'company') return group.kind === 'bank' || group.kind === 'media' || group.kind === 'other' || group.kind === 'unit';
  if (kind === 'school') return group.kind === 'unit' || group.kind === 'institute' || group.kind === 'hospital';
  return kind === 'association' ? group.kind === 'foundation' || group.kind === 'international' : group.kind === 'unit' || group.kind === 'other';
}
