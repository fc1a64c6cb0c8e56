import { COUNTRY_NAMES } from '../../lexicon/country-names.js';

/** 三县（市）教体局, 三省农担公司, 深圳两院 */
const COUNTED =
  /^[两兩双雙三四五六七八九十\d]+(?:[省县縣国國]|[市区區校地](?![一-龥]?[道街路山]))(?:（[市县区]）)?[一-龥]{2,}|[两兩双雙三四五六七八九十]+[院校馆館企方家]$|[|｜]/;

/** Whether words taken for a party name nobody: a number of bodies, or what kind of body of which country it is (阿联酋企业). */
export function isNobody(name: string): boolean {
  if (COUNTED.test(name)) return true;
  const kind = /(?:企业|企業|公司|船东|船東|客户|高校|机构|機構|药企|车企)$/.exec(name);
  return kind !== null && COUNTRY_NAMES.has(name.slice(0, kind.index));
}
