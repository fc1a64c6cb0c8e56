import { bodyShortForms } from '../../lexicon/body-short-forms.js';
import { plainCountry } from './country-body.js';

const SHORT_FORMS: ReadonlyMap<string, string> = new Map(bodyShortForms);
const PLAIN_GOVERNMENT = /(?<=[省市县区州盟旗镇乡])政府$/;
const PARTY_COMMITTEE = /^(?:中共|中国共产党)(?=.+(?:委|委员会)$|全国(?:人大|政协))/;
/** The sitting of a congress or committee is not another body: 第三届江北省人民代表大会, 全国政协三届常委会. */
const NUMBER = '[一二三四五六七八九十百]+';
const SITTING = new RegExp(`第${NUMBER}届|(?<=全国政协|全国人大|全国人民代表大会)${NUMBER}届(?:${NUMBER}次会议)?|^${NUMBER}届(?=全国人大|全国政协|全国人民代表大会)`);
const STATE = /^中华人民共和国(?=全国|国务院|国家|.{2,8}部$)|^中国(?=全国(?:人大|人民代表大会|政协))/;
const SPECIAL_REGION = /^(香港|澳门)特区/;
/** Ministries and committees are written with and without it: 水利和林业部, 水利林业部. */
const AND = /(?<=[\u4e00-\u9fa5]{2})和(?=[\u4e00-\u9fa5]{2,8}(?:部|委员会|委)$)/;
const LONG_COMMITTEE = /(?<=[省市县区州盟旗])委员会$/;

/**
 * One writing for names that differ in form only: brackets, spaces and quotation marks, 市政府 and 市人民政府,
 * 中共某某市委员会 and 某某市委, the standing short forms of state organs, the official names of states.
 */
export function canonicalName(name: string): string {
  let canonical = name.normalize('NFKC').replace(/[\s“”"'‘’《》〈〉「」『』]/g, '');
  if (/^[\x20-\x7e]+$/.test(name)) return name.trim().replace(/\s+/g, ' ').toLowerCase();
  canonical = canonical.replace(SITTING, '').replace(STATE, '').replace(SPECIAL_REGION, '$1特别行政区');
  canonical = (SHORT_FORMS.get(canonical) ?? canonical).replace(AND, '');
  return plainCountry(canonical.replace(PARTY_COMMITTEE, '').replace(PLAIN_GOVERNMENT, '人民政府').replace(LONG_COMMITTEE, '委'));
}
