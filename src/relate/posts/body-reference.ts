import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { knownBodies } from '../../lexicon/known-bodies.js';
import { Trie } from '../../text/trie.js';
import type { Item } from './line-items.js';
import type { RelativePlaces } from './relative-places.js';

const bodyNames = Trie.of([...knownBodies.map(([name]) => name), '农业农村部', '国家发展和改革委员会', '交通运输部', '生态环境部', '中国气象局', '国家卫生健康委员会', '应急管理部']);

/** A body as a post names it: an organisation of the record, or a place, and the unit inside it. */
export interface BodyReference {
  organisation: string;
  organisationId: string | null;
  unit: string | null;
  /** A department by its looks: its name is a plain word and it stands in no named body. */
  department: boolean;
  /** What a sibling department hangs on: the body without its last unit. */
  base: string;
  start: number;
  end: number;
}

/** Departments and the like, which stand inside another body even when the text does not say so. */
const UNIT = /(?:处|科|室|系|部|办|办公室|中心|学院|研究院|研究所|事业部|车间|支部|分会|基地|组|队|所|工会|团委|图书馆|档案馆|实验室|司|局|厅|處|廳|係|學院|實驗室|中心|公司|馆|院)$/u;
const WHOLE = /职业|师范|技工|技师|专科|高级中学|(?:大学|医院|银行|人民政府|法院|检察院|联合国|电视台|日报|报社|师范学院|市委|县委|省委|区委|有限公司)$/u;
const RELATIVE = /^([省市县縣区區旗州镇鎮乡鄉])(?=委|政府|人民政府|人大|政协|政協|纪委|监委|公安|教育|卫生|.{2,12}[局厅办处委院会心])/u;

export function referenceTo(article: Article, item: Item, places: RelativePlaces): BodyReference {
  const printed = article.text.slice(item.start, item.end).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  const place = { start: item.start, end: item.end };
  if (item.kind === 'body') {
    const organisation = article.organisations.find((candidate) => candidate.id === item.mention.organisationId);
    if (organisation) {
      const department = item.mention.proper === false && organisation.parentId === null && UNIT.test(organisation.name) && !WHOLE.test(organisation.name) && !RELATIVE.test(organisation.name);
      const reference = withParent(article, organisation, places, item.start);
      return { ...reference, department, base: baseOf(reference.organisation), ...place };
    }
  }
  return { organisation: printed, organisationId: null, unit: null, department: false, base: printed, ...place };
}

/** The known body that a name begins with (财政部 of 财政部预算司), else the name. */
function baseOf(name: string): string {
  const end = bodyNames.longest(name, 0, name.length);
  return end > 2 && end < name.length - 1 ? name.slice(0, end) : name;
}

function withParent(article: Article, organisation: Organisation, places: RelativePlaces, at: number): Pick<BodyReference, 'organisation' | 'organisationId' | 'unit'> {
  const parent = organisation.parentId ? article.organisations.find((candidate) => candidate.id === organisation.parentId) : undefined;
  if (parent) {
    const form = [parent.name, ...parent.aliases].filter((alias) => organisation.name.startsWith(alias)).sort((a, b) => b.length - a.length)[0];
    if (form) {
      const above = withParent(article, parent, places, at);
      return { ...above, unit: (above.unit ?? '') + organisation.name.slice(form.length) };
    }
  }
  const level = RELATIVE.exec(organisation.name)?.[1];
  const full = level ? places.of(level, at) : null;
  return { organisation: full ? full + organisation.name.slice(1) : organisation.name, organisationId: organisation.id, unit: null };
}

/** The unit inside the body that the list is about: 医务部 in a list of a hospital. */
export function inside(unit: BodyReference, whole: BodyReference): BodyReference {
  if (whole.base === unit.organisation || whole.organisation === unit.organisation || unit.organisation.startsWith(whole.organisation)) return unit;
  return { ...unit, organisation: whole.base, organisationId: whole.base === whole.organisation ? whole.organisationId : null, unit: unit.organisation + (unit.unit ?? ''), department: false };
}
