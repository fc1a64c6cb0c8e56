import type { Article } from '../../model/article.js';
import type { BodyReference } from './body-reference.js';
import type { Item } from './line-items.js';
import { bodyOfWords } from './body-of-words.js';

const FOUNDED =
  /(?:成立|设立|组建)了?[“「]?([^，。；、“”「」]{2,18}(?:工作组|领导小组|小组|专班|筹备组|委员会|指挥部|实验室|中心|联盟|研究院))[”」]?，(?:并)?由?(?:[^，。；]{0,40}、)?[^，。；]{0,24}$/u;

/** 双方成立协作推进工作组，由甲、乙任|组长: the body that is just founded, though no body has been read there. */
export function foundedBefore(article: Article, line: readonly Item[], name: number): BodyReference | null {
  const person = line[name];
  if (!person) return null;
  const start = (line[0] as Item).start - (line[0] as Item).gap.length;
  const words = FOUNDED.exec(article.text.slice(Math.max(start, person.start - 90), person.start))?.[1];
  if (!words || article.organisations.some(({ name: known }) => known.endsWith(words))) return null;
  return bodyOfWords(words, { start: person.start, end: person.start });
}
