import { COUNTRY_NAMES } from '../../lexicon/country-names.js';

const ORGAN = /(?:人民政府|政府|党委|委|人大常委会|人民代表大会常务委员会|人大|政协|纪委监委|纪委|监委)$/;
const PLACE = /^.{2,12}?(?:自治区|自治州|自治县|特别行政区|[省市县区州盟旗镇乡])$/;

/** The place whose government, party committee, congress or consultative conference a body is, or the place itself; null for any other body (江北市人民政府, 江北市委, 江北市 → 江北市). */
export function governedPlace(name: string): string | null {
  const place = name.replace(ORGAN, '');
  if (PLACE.test(place)) return place;
  return name !== '中国' && COUNTRY_NAMES.has(name) ? name : null;
}
