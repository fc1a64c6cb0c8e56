import { bodyAnaphora } from '../../lexicon/body-anaphora.js';
import { bodySuffixes } from '../../lexicon/body-suffixes.js';
import type { OrganisationKind } from '../../model/organisation.js';
import { bodyNames } from '../../text/body-names.js';
import { countryBody } from './country-body.js';

/**
 * How far a name reaches: `full` names one body everywhere (江北理工大学), `relative` one body within a place or a parent
 * (省教育厅, 党委宣传部), `short` one body in the mouth of one publisher (江理), a `standIn` one body within one article (学校).
 */
export type NameForm = 'full' | 'relative' | 'short' | 'standIn';

const STAND_INS = new Set(bodyAnaphora.map(([word]) => word));
const SUFFIXES = new Set(bodySuffixes.map(([suffix]) => suffix));
const LONGEST_SUFFIX = Math.max(...bodySuffixes.map(([suffix]) => suffix.length));
const POINTING = /^(?:我|本|该|贵|此|两|各|全)[校院厂司省市县区州厅局部会社行所馆团队]?(?:公司|集团|中心|学院|单位|政府)?$/;
const PLACE = /^.{2,}(?:自治区|自治州|自治县|特别行政区|[省市县区州盟旗镇乡村])$/;
const RELATIVE_PLACE = /^(?:自治区|自治州|[省市县区州镇乡盟旗])(?!内|外|块|别|场|长)[^省市县区]{1,}$/;
const WITHIN = /^(?:党委|党政|党组|团委|纪委|工会|机关|校|院|学生|研究生|教务|人事|科研|财务|组织|宣传|统战|办公|综合|后勤|保卫|国际|对外)/;

/** The reach of a canonical name. */
export function nameForm(name: string, kind: OrganisationKind): NameForm {
  if (STAND_INS.has(name) || POINTING.test(name) || (SUFFIXES.has(name) && name.length < 4 && !bodyNames.has(name))) return 'standIn';
  if (bodyNames.has(name) || countryBody(name) !== null || (/^[\x20-\x7e]+$/.test(name) && name.length > 3)) return 'full';
  if (RELATIVE_PLACE.test(name)) return 'relative';
  if (PLACE.test(name)) return 'full';
  const suffix = suffixLength(name);
  if (kind === 'unit' && (name.length - suffix < 4 || WITHIN.test(name))) return 'relative';
  if (WITHIN.test(name) && name.length <= 8) return 'relative';
  if (suffix === 0 && name.length <= 4) return 'short';
  return name.length - suffix < 2 && name.length <= 4 && !/^(?:中国|国家|中央|全国)/.test(name) ? 'short' : 'full';
}

/** Length of the longest kind word that ends the name (大学, 有限公司); 0 when none does. */
function suffixLength(name: string): number {
  for (let length = Math.min(LONGEST_SUFFIX, name.length - 1); length > 0; length--) {
    if (SUFFIXES.has(name.slice(-length))) return length;
  }
  return 0;
}
