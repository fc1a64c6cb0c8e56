import type { Article } from '../../model/article.js';
import { placeNames } from '../../text/place-names.js';

const OF_BODY = /^(\p{Script=Han}{1,14}[省市县区旗州盟])(?:人民政府|政府|委|人大|政协|人民医院|\p{Script=Han}{0,12}(?:局|厅|委员会|办公室|中心|医院|学校))/u;

/** The places of an article that 县, 市, 省 and the like can mean, with where they are named. */
export interface RelativePlaces {
  /** The place of a level (县) that words at `at` mean: the one named last before, else the first. */
  of: (level: string, at: number) => string | null;
}

export function relativePlaces(article: Article): RelativePlaces {
  const found: { name: string; level: string; start: number }[] = [];
  const add = (name: string, start: number) => {
    const level = /自治[县州区旗]$/u.test(name) ? (name.at(-1) === '区' ? '省' : (name.at(-1) as string)) : (name.at(-1) as string);
    if (name.length > 2 && (level !== '省' || /自治区$/u.test(name) || placeNames.has(name))) found.push({ name, level, start });
  };
  for (const place of article.placeMentions ?? []) {
    const name = article.text.slice(place.start, place.end).replace(/ /g, '');
    if (/[省市县縣区區旗州盟镇鎮乡鄉村]$/u.test(name)) add(name, place.start);
    else for (const level of ['省', '市', '县']) if (placeNames.has(name + level)) add(name + level, place.start);
  }
  for (const organisation of article.organisations) {
    const place = OF_BODY.exec(organisation.name)?.[1];
    if (place) for (const mention of organisation.mentions) add(place, mention.start);
  }
  found.sort((a, b) => a.start - b.start);
  return {
    of: (level, at) => {
      const fitting = found.filter((place) => place.level === level);
      const before = fitting.filter((place) => place.start < at);
      const chosen = before.at(-1) ?? fitting[0];
      if (!chosen) return null;
      // the fullest form the text has: 云州市清河区 for 清河区 when both stand there
      return fitting.reduce((best, place) => (place.name.endsWith(chosen.name) && place.name.length > best.length ? place.name : best), chosen.name);
    },
  };
}

/** Titles that are posts of a place: 区长 of a 区. */
export const placeLevelOf = (title: string): string | null => /([省市县縣区區旗州盟镇鎮乡鄉村])长$/u.exec(title.replace(/長$/u, '长'))?.[1] ?? null;
