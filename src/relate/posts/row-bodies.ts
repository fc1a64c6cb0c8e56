import type { Article } from '../../model/article.js';
import { type BodyReference, inside } from './body-reference.js';
import { isPartyDepartment } from './departments.js';
import { houses } from './list-bodies.js';
import type { Item } from './line-items.js';

/** Departments by number, which every body of the kind has: 第四检察部, 第二支部. */
const NUMBERED = /^第[一二三四五六七八九十]+\p{Script=Han}{1,5}[部处科室庭]$/u;

/** Departments that nearly every body has. */
const EVERYWHERE =
  /^(?:(?:综合|党政|院长|校长|行政)?办公室|党政办|人力资源[部处]|财务[部处科]|人事[部处科]|办公室|综合[部处]|市场部|销售部|技术部|研发部|教务处|科研处|学生处|护理部|医务科)$/u;

/** 海洲检察院委员、第四检察部主任: the department of the body just named, though another one of that name was named in full before. */
export function ofThisList(article: Article, owner: BodyReference | undefined, item: Item, named: BodyReference): BodyReference {
  const printed = article.text.slice(item.start, item.end);
  // 某开发区党工委书记、管委会主任
  const zone = /^(?:管委会|管理委员会)$/u.test(printed) ? /^(.{3,}?)(?:党工委|工委|党委)$/u.exec(owner?.organisation ?? '')?.[1] : undefined;
  // 某村党支部书记、村委会主任
  const village = /^(?:村委会|村民委员会|居委会)$/u.test(printed) ? /^(.+(?:村|社区))(?:党支部|党总支)?$/u.exec(owner?.organisation ?? '')?.[1] : undefined;
  if (village) return { ...named, organisation: village, organisationId: null, unit: printed, department: false, base: village };
  if (zone) return { ...named, organisation: zone + printed, organisationId: null, unit: null, department: false, base: zone + printed };
  if (!owner || owner.base === named.base || item.kind !== 'body' || named.department) return named;
  // 工商联秘书长甲，办公室主任乙, where the text names another body's 办公室 in full
  const anothers =
    item.mention.form !== 'anaphor' && named.organisation + (named.unit ?? '') !== printed && EVERYWHERE.test(printed) && houses(owner.base, printed) >= 0.5;
  // 区委常委、宣传部部长, where the text names a school's 宣传统战部
  const ofCommittee =
    isPartyDepartment(printed) && /委$/u.test(owner.organisation) && named.organisation !== printed && !named.organisation.startsWith(owner.organisation);
  if (!anothers && !ofCommittee && !NUMBERED.test(printed)) return named;
  return { ...named, organisation: printed, organisationId: null, unit: null, department: true, base: printed };
}

/** 某市某区委常委、|副区长: the place of the committee just named, as it is printed there. */
export function seatOf(level: string, committee: BodyReference | null | undefined): string | null {
  const place =
    committee?.unit === null ? /^(.{2,})(?:委|党委|人民政府|政府)$/u.exec(committee.organisation)?.[1]?.replace(/([旗镇区县市])\1$/u, '$1') : undefined;
  // 云江州委 is the one of 云江土家族苗族自治州
  return place?.endsWith(level) && level !== '州' ? place : null;
}

/** 某市 and 教育局 side by side are one body, 某某大学 and 教务处 too. */
export function combine(whole: BodyReference, part: BodyReference, kind: Item['kind']): BodyReference {
  if (whole.organisationId !== null && whole.organisationId === part.organisationId && part.unit === null) return whole;
  if (kind === 'stand-in' || (kind === 'place' && whole.organisationId !== null)) return whole;
  // 某某党|某市议员: the party is the councillor's, not the city's
  if (/[党黨]$/u.test(whole.organisation) && kind === 'place') return part;
  // 云帆食品|集团 where the text has 新国云帆食品集团
  if (part.unit === null && part.organisation.includes(whole.organisation) && part.organisation !== whole.organisation) return part;
  if (whole.organisationId === null) return { ...part, organisation: whole.organisation + part.organisation };
  return inside(part, { ...whole, base: whole.organisation, unit: null });
}
