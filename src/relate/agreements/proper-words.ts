import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Passage } from './passage.js';

/** Words for people and bodies in general: 与客户、经销商签署 names nobody. */
const GENERIC =
  /(?:企业|公司|单位|机构|方|院校|学校|高校|医院|厂商|客户|商户|农户|伙伴|银行|部门|人员|学生|员工|家长|居民|村民|球员|艺人|项目|嘉宾|专家|国家|地区|城市|政府|供应商|经销商|服务商|运营商|房东|业主|对手|双方|各方|投资者|股东|董事会|此同时|会者|之|商家|品牌|客商|社会)$/;

/** Whether plain words look like a name that no lexicon has: the segmenter takes a part for a name or foreign, or falls into single characters. */
export function isProper(article: Article, { sentence, mask: { items, text } }: Passage, from: number, to: number): boolean {
  const words = text.slice(from, to);
  if (/[a-z]{2,}/.test(words) && !/(?:客户|用户|会员|项目|人员|方)$/.test(words)) return true;
  if (GENERIC.test(words)) return false;
  const start = (items[from] as MaskedItem).start;
  const end = (items[to - 1] as MaskedItem).end;
  let singles = 0;
  const { ends, tags } = article.words(sentence);
  for (let i = 0; i < ends.length; i++) {
    const wordStart = ends[i - 1] ?? sentence.start;
    const wordEnd = ends[i] as number;
    if (wordEnd <= start || wordStart >= end) continue;
    if (/^(?:n[rstz]|x|eng|j)/.test(tags[i] ?? '')) return true;
    if (wordEnd - wordStart === 1) singles++;
  }
  return singles > 0;
}
