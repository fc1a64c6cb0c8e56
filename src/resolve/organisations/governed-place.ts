import { countryBody } from './country-body.js';

/** Whatever belongs to the national congress or the consultative conference. */
const CONGRESS = /^(?:全国政协|中国人民政治协商会议全国委员会|全国人大|全国人民代表大会)[^省市县区]{0,24}$/;

const ORGAN = /(?:人民政府|政府|党委|委|人大常委会|人民代表大会常务委员会|人大|政协|纪委监委|纪委|监委)$/;
const PLACE = /^.{2,12}?(?:自治区|自治州|自治县|特别行政区|[省市县区州盟旗镇乡])$/;

/** Organs of the centre: whoever is named at one of them is the same person at another. */
const CENTRE =
  /^(?:国家|国务院|中国共产党|中共|中共中央|党中央|国家中央军委|中国共产党中央.{0,8}|全国人民代表大会(?:常务委员会)?|中国人民政治协商会议全国委员会|国家监察委员会|全国(?:人大|人民代表大会).{2,12}委员会|全国(?:工商联|妇联|总工会|委员会)|全国工商业联合会|中华全国(?:总工会|工商业联合会|妇女联合会)|中国红十字会|中国国民党革命委员会|中国民主同盟|中国民主建国会|中国民主促进会|中国农工民主党|中国致公党|九三学社|台湾民主自治同盟|(?:中共)?中央(?:政治局|政治局常委会|书记处|军委|军事委员会|办公厅|委员会|外办|政法委|.{2,10}(?:委员会|领导小组)(?:办公室)?|(?:组织|宣传|统战|对外联络|社会工作)部))$/;

/** The place whose government, party committee, congress or consultative conference a body is, or the place itself, and the foreign state whose government a body is; null for any other body (江北市人民政府, 江北市委, 江北市 → 江北市; 冰岛政府 → 冰岛). */
export function governedPlace(name: string): string | null {
  if (CENTRE.test(name) || CONGRESS.test(name)) return '国家';
  const place = name.replace(ORGAN, '');
  if (PLACE.test(place)) return place;
  const body = countryBody(name);
  return body === null || body.country === '中国' || !/^(?:|.*政府|总统府|首相府)$/.test(body.organ) ? null : body.country;
}
