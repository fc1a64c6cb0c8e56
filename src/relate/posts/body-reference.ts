import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import type { Item } from './line-items.js';

/** A body as a post names it: an organisation of the record, or a place, and the unit inside it. */
export interface BodyReference {
  organisation: string;
  organisationId: string | null;
  unit: string | null;
  start: number;
  end: number;
}

/** Departments and the like, which stand inside another body even when the text does not say so. */
const UNIT = /(?:处|科|室|系|部|办|办公室|中心|学院|研究院|研究所|事业部|车间|支部|分会|基地|组|队|所|工会|团委|图书馆|档案馆|实验室|委)$/u;
const WHOLE = /(?:公司|集团|大学|医院|银行|政府|法院|检察院|协会|学会|商会|部委|总局|联合国|电视台|日报|报社|职业(?:技术)?学院|师范学院|市委|县委|省委|区委)$/u;

export function referenceTo(article: Article, item: Item): BodyReference {
  const printed = article.text.slice(item.start, item.end);
  const place = { start: item.start, end: item.end };
  if (item.kind === 'body') {
    const organisation = article.organisations.find((candidate) => candidate.id === item.mention.organisationId);
    if (organisation) return { ...withParent(article, organisation, printed), ...place };
  }
  return { organisation: printed.replace(/ /g, ''), organisationId: null, unit: null, ...place };
}

function withParent(article: Article, organisation: Organisation, printed: string): Pick<BodyReference, 'organisation' | 'organisationId' | 'unit'> {
  const parent = organisation.parentId ? article.organisations.find((candidate) => candidate.id === organisation.parentId) : undefined;
  if (parent && !parent.parentId) {
    const form = [parent.name, ...parent.aliases].filter((alias) => organisation.name.startsWith(alias)).sort((a, b) => b.length - a.length)[0];
    if (form) return { organisation: parent.name, organisationId: parent.id, unit: organisation.name.slice(form.length) };
  }
  void printed;
  return { organisation: organisation.name, organisationId: organisation.id, unit: null };
}

export const isUnit = (reference: BodyReference) => reference.unit === null && UNIT.test(reference.organisation) && !WHOLE.test(reference.organisation);

/** The unit inside the body that the list is about: 医务部 in a list of 海岱医院. */
export function inside(unit: BodyReference, whole: BodyReference): BodyReference {
  if (whole.organisation === unit.organisation || unit.organisation.startsWith(whole.organisation)) return unit;
  return { ...unit, organisation: whole.organisation, organisationId: whole.organisationId, unit: unit.organisation };
}
