import type { Article } from '../../model/article.js';
import { baseOf } from './base-of.js';
import { asState } from './carried-bodies.js';
import { type BodyReference, inside } from './body-reference.js';
import { isPartyDepartment, isPlainUnitName, withoutShortForm } from './departments.js';
import { hostAt } from './hosts.js';
import { atLevel, isOfSchool, isOfState, isUnitTitle, needsNoBody, titleFits } from './title-domain.js';

/** Which wholes a department belongs in by its last word. */
const DEPARTMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:系|学工部|招生办|研究生院|教研室|二级学院|学院|學院|实训中心|书院|(?:教务|学工|学生|学务|招生|就业|社科|科研|总务|实训|實訓|产教融合|产学研|校企合作|教学|研究生|国际合作与交流|教师工作|本科生院|学位|學務|總務|研發|國際事務)\p{Script=Han}{0,4}[处處])$/u,
    /大学|学院|学校|中学|高专|大學|學院|學校|高级中学|职院|科大$/u,
  ],
  [
    /(?:内科|外科|科|产科|儿科|护理部|医务部|医务处|门诊部|急诊科|康复科|公關室|護理部|急救站)$/u,
    /医院|保健院|醫院|卫生院|(?:卫生|医疗|急救|诊疗|康复|服务)\p{Script=Han}{0,4}中心$|局$/u,
  ],
  [/(?:庭|审判委员会)$/u, /法院$/u],
  [
    /(?:事业部|市场部|销售部|人力资源部|财务部|公共事务部|研发中心|车间|技术中心|分公司|子公司|厂|班|站|市場部|事業部)$/u,
    /公司|集团|股份|控股|厂|银行|企业|电视台|报|科技/u,
  ],
  [/(?:分行|支行|营业部|分理处)$/u, /银行|信用社|农商行|总行$/u],
  [/公司$/u, /公司|集团|股份|控股|银行/u],
  [/(?:司|署)$/u, /部$|委$|总局$|总署$|^国家.+局$/u],
  [/(?:局|厅|廳)$/u, /(?:(?<!工作)部|委|政府|局)$/u],
];
const HOSTS =
  /[协联]$|政府$|人大|政协|法院|检察院|大学|学院|学校|中学|公司|集团|医院|银行|协会|学会|商会|商會|联合会|基金会|局|厅|台|院|社|中心|委员会|股份|大學|學院|醫院|館|馆/u;

/** Bodies of the whole state and party, which texts name as those whose will is done (落实国务院部署), and whose bare departments they never name. */
const HIGHEST = /^(?:党中央|中共中央|国务院|全国人大|全国政协|中央军委|联合国)$/u;
const SCHOOL = /大学|学院|学校|中学|小学|高专|大學|學院|學校|职院|中专|职高|技校|附中|科大$|师大$/u;

/** How well a body is the whole of a department, by their words. */
export function houses(name: string, unit: string): number {
  if (HIGHEST.test(name)) return 0;
  // 校办, 校团委
  if (/^校(?!友)/u.test(unit)) return SCHOOL.test(name) ? 1 : 0;
  // an embassy has offices and no ministries
  if (/(?:使|领事|領事)[馆館]$/u.test(name)) return /[处處组組室科]$/u.test(unit) ? 0.5 : 0;
  const wanted = DEPARTMENTS.find(([last]) => last.test(unit))?.[1];
  if (wanted) return wanted.test(name) ? 1 : 0;
  return HOSTS.test(name) ? 0.5 : 0.2;
}

/** Departments of a whole school, never of one of its colleges. */
const OF_SCHOOL =
  /(?:处|指导中心|校友会|党委办公室|党政办公室|党政办|人事部|组织部|宣传部|统战部|学工部|研究生院|招生办|工作办公室|融媒体中心|保卫部|图书馆|档案馆|校史馆)$/u;

/** A department in a list stands in the body whose people the list names, else in the one that the article is about. */
export function departmentOf(unit: BodyReference, owners: readonly BodyReference[], article: Article): BodyReference {
  if (isPartyDepartment(unit.organisation)) {
    const owner = owners.findLast((candidate) => /[委]$|党委$|党工委$/u.test(candidate.organisation) && candidate.unit === null);
    if (owner) return { ...inside(unit, { ...owner, base: owner.organisation }), told: true };
  }
  for (let i = owners.length - 1; i >= 0; i--) {
    const owner = owners[i] as BodyReference;
    if (owner.department || owner.organisationId === unit.organisationId || (owner.organisationId === null && owner.base === owner.organisation)) continue;
    if (/学院$|系$/u.test(unit.organisation) && isPlainUnitName(owner.base)) continue;
    if (OF_SCHOOL.test(unit.organisation) && /(?:学院|系)$/u.test(words(owner)) && (owner.unit !== null || isPlainUnitName(owner.organisation))) {
      if (owner.unit !== null) return inside(unit, { ...owner, unit: null });
      continue;
    }
    if (houses(owner.base, unit.organisation) >= 0.5) return { ...inside(unit, { ...owner, unit: null }), told: true };
  }
  if (isPartyDepartment(unit.organisation)) return unit;
  const host = hostAt(article, unit, (name) => houses(name, unit.organisation), 1.8);
  if (!host) return unit;
  const whole = OF_SCHOOL.test(unit.organisation) ? baseOf(host.organisation) : host.organisation;
  const held = inside(
    { ...unit, organisation: withoutShortForm(unit.organisation, host.organisation) },
    whole === host.organisation ? host : { ...host, organisation: whole, organisationId: null, base: whole },
  );
  return host.lead === undefined ? held : { ...held, lead: host.lead };
}

const words = (body: BodyReference) => body.unit ?? body.organisation;

/** The body of the list that a title without one belongs to; `linked` when nothing but list marks stand since it. */
export function ownerOfTitle(title: string, owners: readonly BodyReference[], linked: boolean): BodyReference | null {
  if (needsNoBody(title)) return null;
  const last = owners.at(-1);
  if (!last) return null;
  if (isOfState(title)) return last.organisationId === null && titleFits(title, last.organisation) > 0 ? (asState(last) ?? last) : asState(last);
  for (let i = owners.length - 1; i >= 0; i--) {
    const body = owners[i] as BodyReference;
    if (isOfSchool(title) && isPlainUnitName(words(body))) continue;
    if (titleFits(title, words(body)) === 1) return atLevel(title, body);
    if (body.unit && titleFits(title, body.organisation) === 1) return { ...body, unit: null };
  }
  if (!linked || last.place || (isOfSchool(title) && isPlainUnitName(words(last))) || titleFits(title, words(last)) === 0) return null;
  if (last.unit !== null && !isUnitTitle(title)) return /(?:学院|學院|公司|医院)$/u.test(last.unit) ? last : { ...last, unit: null };
  return atLevel(title, last);
}
