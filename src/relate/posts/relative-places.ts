import type { Article } from '../../model/article.js';
import { placeNames } from '../../text/place-names.js';

/** The places that a body's name begins with, widest first: 云州市清河县白桥镇 of 云州市清河县白桥镇党委. */
const OF_BODY =
  /^(?!\p{Script=Han}{2,5}[党黨](?!委|工委|组|校))(?:\p{Script=Han}{2,7}?(?:省|自治区))?(?:\p{Script=Han}{2,7}?(?:市|自治州|州|盟|地区))?(?:\p{Script=Han}{1,9}?(?:自治县|县|縣|区|區|旗|市))?(?:\p{Script=Han}{1,4}?(?:镇|鎮|乡|鄉))?(?=人民政府|政府|委|党委|党工委|人大|政协|人民|纪委|监委|总工会|\p{Script=Han}{0,12}(?:局|厅|委员会|办公室|中心|医院|学校|法院|检察院|公所|站|所|会|馆|中学|小学)|\p{Script=Han}{1,5}[委院])/u;
const PROVINCES = [
  '北京',
  '天津',
  '河北',
  '山西',
  '内蒙古',
  '辽宁',
  '吉林',
  '黑龙江',
  '上海',
  '江苏',
  '浙江',
  '安徽',
  '福建',
  '江西',
  '山东',
  '河南',
  '湖北',
  '湖南',
  '广东',
  '广西',
  '海南',
  '重庆',
  '四川',
  '贵州',
  '云南',
  '西藏',
  '陕西',
  '甘肃',
  '青海',
  '宁夏',
  '新疆',
];
const LEVELS = '省市县縣区區旗州盟镇鎮乡鄉';

interface Found {
  name: string;
  level: string;
  start: number;
  printed: boolean;
}

/** The places of an article that 县, 市, 省 and the like can mean, with where they are named. */
export interface RelativePlaces {
  /** The place of a level (县) that words at `at` mean: one just named, else the one named most. */
  of: (level: string, at: number, full?: boolean) => string | null;
}

/** The places of an article, found when one is first asked for. */
export function relativePlaces(article: Article): RelativePlaces {
  let found: Found[] | null = null;
  return {
    of: (level, at, full = false) => {
      found ??= collect(article);
      const wanted = level === '縣' ? '县縣' : level === '區' ? '区區' : level === '鎮' ? '镇鎮' : level === '鄉' ? '乡鄉' : level === '委' ? '' : level;
      // 广州 is no 州
      const fitting = found.filter((place) => wanted.includes(place.level) && (place.level !== '州' || place.name.length > 2));
      if (fitting.length === 0) return level === '省' ? provinceIn(article, at) : null;
      return choose(article, fitting, at, full);
    },
  };
}

/** 云江土家族苗族自治州, whose bodies go by 云江州: 云江州委. */
const shortPrefecture = (place: string | null) =>
  place?.replace(/(?<=^.{2,4})(?:(?:土家|苗|侗|藏|彝|白|傣|景颇|傈僳|壮|布依|哈尼|朝鲜|回|蒙古|哈萨克|柯尔克孜|羌)族)+自治州$/u, '州') ?? null;

function choose(article: Article, fitting: readonly Found[], at: number, full: boolean): string | null {
  const scores = new Map<string, number>();
  const block = article.blocks.find((candidate) => candidate.start <= at && at < candidate.end);
  for (const place of fitting) {
    let score = scores.get(place.name) ?? 0;
    score += 1;
    if (place.start < at) score += at - place.start < 60 ? 2 : block && place.start >= block.start ? 0.7 : 0.3;
    scores.set(place.name, score);
  }
  let best: string | null = null;
  for (const [name, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = name;
  if (!full) return shortPrefecture(best);
  // 云州市清河区 for 清河区 when the text prints the two as one place
  return fitting.reduce<string | null>(
    (fullest, place) =>
      best !== null &&
      place.printed &&
      /^[^省]+[市县][^省市]+$/u.test(place.name) &&
      place.name.endsWith(best) &&
      place.name.length > (fullest as string).length
        ? place.name
        : fullest,
    best,
  );
}

function collect(article: Article): Found[] {
  const found: Found[] = [];
  const add = (name: string, start: number, printed = false) => {
    const parts = partsOf(name);
    for (const part of parts) found.push({ name: part, level: levelOf(part), start, printed: false });
    if (printed && parts.length > 1 && levelOf(name) !== '市') found.push({ name, level: levelOf(name), start, printed });
  };
  for (const place of article.placeMentions ?? []) {
    const name = article.text.slice(place.start, place.end).replace(/ /g, '');
    if (LEVELS.includes(name.at(-1) as string)) add(name, place.start, true);
    else for (const level of ['省', '市', '县']) if (placeNames.has(name + level)) add(name + level, place.start);
  }
  for (const organisation of article.organisations) {
    const place = OF_BODY.exec(organisation.name)?.[0];
    if (place && (place.length > 2 || placeNames.has(place))) for (const mention of organisation.mentions) add(place, mention.start);
  }
  addNamed(article.text, found);
  return found;
}

/** Names of cities, counties and towns that stand in the text itself: 走访清河区，与区委书记. */
function addNamed(text: string, found: Found[]): void {
  for (const match of text.matchAll(/[市县縣区區旗州镇鎮乡鄉]/gu)) {
    const end = match.index + 1;
    for (let length = 8; length >= 2; length--) {
      // 代县|长 is an acting head, no place
      if (length === 2 && /[长長]/u.test(text[end] ?? '')) break;
      if (!placeNames.has(text.slice(end - length, end))) continue;
      found.push({ name: text.slice(end - length, end), level: match[0], start: end - length, printed: false });
      break;
    }
  }
  for (const match of text.matchAll(/(?<=^|[，。、；：（\n在到赴与和])(\p{Script=Han}{2})(?:镇|鎮|乡|鄉)(?!村|党|黨|长|長|里|亲)/gmu))
    found.push({ name: match[0], level: match[0].at(-1) as string, start: match.index, printed: false });
}

/** 云州市清河区 → 云州市, 清河区: each place by its own name. */
function partsOf(name: string): string[] {
  const parts: string[] = [];
  let at = 0;
  while (at < name.length) {
    let end = placeNames.longest(name, at, name.length);
    if (end < at + 2 || !LEVELS.includes(name[end - 1] as string)) {
      const next = /^\p{Script=Han}{2,9}?(?:自治区|自治州|自治县|[省市县縣区區旗州盟镇鎮乡鄉])/u.exec(name.slice(at));
      if (!next) break;
      end = at + next[0].length;
    }
    if (name[end - 1] !== '省' || placeNames.has(name.slice(at, end))) parts.push(name.slice(at, end));
    at = end;
  }
  return parts;
}

const levelOf = (name: string): string => (/自治区$/u.test(name) ? '省' : (name.at(-1) as string));

/** The province that the text names most, when it names one at all. */
function provinceIn(article: Article, at: number): string | null {
  let best: string | null = null;
  let most = 0;
  for (const name of PROVINCES) {
    let score = 0;
    for (let place = article.text.indexOf(name); place >= 0; place = article.text.indexOf(name, place + 2)) score += place < at ? 1.2 : 1;
    if (score > most) {
      most = score;
      best = name;
    }
  }
  if (best === null) return null;
  return /^(?:北京|天津|上海|重庆)$/u.test(best)
    ? `${best}市`
    : /^(?:内蒙古|广西|西藏|宁夏|新疆)$/u.test(best)
      ? placeNames.has(`${best}自治区`)
        ? `${best}自治区`
        : best
      : `${best}省`;
}

/** Titles that are posts of a place: 区长 of a 区. */
export const placeLevelOf = (title: string): string | null =>
  /^(?:常务)?(?:副|代|代理|第一副)?([省市县縣区區旗州盟镇鎮乡鄉])[长長]$/u.exec(title.replace(/^(?:原|前|时任|現任|现任|新任|老)/u, ''))?.[1] ?? null;
