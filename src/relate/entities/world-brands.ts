import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import type { OrganisationMention } from '../../model/article.js';
import { kindOf } from './body-kind.js';

const LATIN_BRACKET = /^ ?[（(][A-Z][A-Za-z&.,\- ]{2,40}[）)]/u;

/** Brands of firms that the text gives with their name in Latin script: 云帆（Yunfan Imaging）; a 云帆医疗（中国）有限公司 is their company in one country. */
export function worldBrands(mentions: readonly OrganisationMention[], folded: string, nameOf: (mention: OrganisationMention) => string): Set<string> {
  const brands = new Set<string>();
  for (const mention of mentions) {
    if (mention.form === 'anaphor' || folded[mention.end] !== '（' || mention.end - mention.start > 6) continue;
    const name = nameOf(mention);
    if (LATIN_BRACKET.test(folded.slice(mention.end, mention.end + 46)) && kindOf(name) === 'other') brands.add(name);
  }
  return brands;
}

/** 医疗设备（中国）有限公司, 中国有限公司: what a brand calls its company in one country. */
export const ofOneCountry = (rest: string) => /（\p{Script=Han}{2,4}）\p{Script=Han}{0,4}公司$/u.test(rest) || (startsWithState(rest) && /公司$/u.test(rest));

/** Whether words begin with a state or a bracket. */
export function startsWithState(words: string): boolean {
  for (let length = 2; length <= 5; length++) if (COUNTRY_NAMES.has(words.slice(0, length))) return true;
  return /^[（(]/u.test(words);
}
