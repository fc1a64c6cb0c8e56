import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import type { BodyReference } from './body-reference.js';
import { needsNoBody, titleFits } from './title-domain.js';

/** Bodies that stand by themselves and can have posts and departments. */
const WHOLE = /(?:大学|大學|学院|學院|学校|學校|中学|小学|公司|集团|集團|医院|醫院|银行|銀行|协会|協會|学会|學會|商会|商會|联合会|聯合會|基金会|基金會|研究院|研究所|政府|局|厅|廳|委员会|委|部|日报|报社|电视台|院|社|厂|中心|联盟|馆|館|队|會|会|股份|科技|控股|所|站|园)$/u;
/** Which wholes a department belongs in by its last word. */
const DEPARTMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:系|教务处|学工处|学工部|学生处|招生办|招生就业处|研究生院|教研室|二级学院|社科处|科研处|研发处|总务处|学院|學院|實訓處|实训处)$/u, /大学|学院|学校|中学|高专|大學|學院|學校|高级中学|职院/u],
  [/(?:内科|外科|科室|产科|儿科|护理部|医务部|门诊部|急诊科|康复科|公關室)$/u, /医院|保健院|醫院|卫生院|中心/u],
  [/(?:事业部|市场部|销售部|人力资源部|财务部|公共事务部|研发中心|车间|技术中心|分公司|子公司|站|厂)$/u, /公司|集团|股份|控股|厂|银行|企业|电视台|报/u],
  [/(?:司|署)$/u, /部$|委$|总局$|总署$/u],
];

interface Choice { organisation: Organisation; score: number }

/** The body that a title without one belongs to: it fits, was named last or most, and nothing else comes near. Null when the text does not say. */
export function bodyInContext(article: Article, title: { title: string; start: number; end: number; rank: boolean }): BodyReference | null {
  if (title.rank || needsNoBody(title.title)) return null;
  const best = choose(article, title.start, (organisation) => titleFits(title.title, organisation.name));
  return best ? reference(best.organisation, title) : null;
}

/** The body that a department named alone stands in. */
export function wholeInContext(article: Article, department: BodyReference): BodyReference | null {
  const wanted = DEPARTMENTS.find(([unit]) => unit.test(department.organisation))?.[1];
  const best = choose(article, department.start, (organisation) => (organisation.id === department.organisationId ? 0 : wanted ? (wanted.test(organisation.name) ? 1 : 0) : 0.5));
  return best && best.score >= 2 ? reference(best.organisation, department) : null;
}

function choose(article: Article, at: number, fit: (organisation: Organisation) => number): Choice | null {
  const block = article.blocks.find((candidate) => candidate.start <= at && at < candidate.end);
  let best: Choice | null = null;
  for (const organisation of article.organisations) {
    if (organisation.parentId !== null || !WHOLE.test(organisation.name) || organisation.kind === 'media') continue;
    const fits = fit(organisation);
    if (fits === 0) continue;
    const before = organisation.mentions.filter((mention) => mention.start < at);
    const last = before.at(-1);
    let score = (fits === 1 ? 2.5 : 0.6) + Math.min(2, 0.5 * Math.log2(1 + organisation.mentions.length));
    if (last && block && last.start >= block.start) score += 1 + (at - last.end < 60 ? 0.7 : 0);
    else if (last) score += 0.4;
    if ((organisation.mentions[0]?.start ?? 0) < 60) score += 0.5;
    if (!best || score > best.score) best = { organisation, score };
  }
  return best && best.score >= 1.9 ? best : null;
}

function reference(organisation: Organisation, at: { start: number; end: number }): BodyReference {
  return { organisation: organisation.name, organisationId: organisation.id, unit: null, department: false, base: organisation.name, start: at.start, end: at.end };
}
