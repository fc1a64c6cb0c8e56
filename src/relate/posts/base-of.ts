import { bodyNames } from '../../text/body-names.js';
import { placeNames } from '../../text/place-names.js';

/** Known by its short forms alone: the rule for suffixes finds the full name. */
const PLANNING = '国家发展和改革委员会';

/** A body and a unit of it in one name: 云岭大学|教务处. */
export const WITH_UNIT =
  /^(.{2,}?(?:大学|大學|学院|學院|医院|醫院|公司|集团|中学))(?!附属|附屬|第)(?:\p{Script=Han}{2,}(?:处|處|科|室|系|部|办|办公室|学院|學院|中心)|图书馆|圖書館|档案馆|博物馆)$/u;

/** An office and a department of it: 国家邮政局|市场监管司, 云岭省教育厅|职成处. */
const OF_OFFICE = /^(.{2,}?(?:局|厅|廳|部|委员会|委|署))\p{Script=Han}{2,10}(?:司|处|處|科)$/u;

/** The known body that a name begins with (财政部 of 财政部预算司), else the name. */
export function baseOf(name: string): string {
  const whole = WITH_UNIT.exec(name)?.[1] ?? OF_OFFICE.exec(name)?.[1];
  if (whole) return whole;
  const end = name.startsWith(PLANNING) ? PLANNING.length : bodyNames.longest(name, 0, name.length);
  // 国家税务总局云岭市税务局 is no department
  return end > 2 && end < name.length - 1 && placeNames.longest(name, end, name.length) < 0 ? name.slice(0, end) : name;
}
