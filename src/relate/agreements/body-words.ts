import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { fold } from '../../text/fold.js';
import { placeNames, withoutPlace } from '../../text/place-names.js';
import { shortForms } from '../../text/short-forms.js';

/** Ends of names of bodies and of places that can be a party, in simplified characters. */
export const BODY_END =
  /(?:[省市县区州旗镇乡村盟]|公司|集团|银行|信用社|合作社|联合社|联社|大学|学院|大学校|学校|技校|中学|小学|国中|国小|高中|中专|职院|幼儿园|医院|卫生院|研究所|研究院|科学院|事务所|设计院|(?:[协学商]|保存|联谊|同乡|校友|促进|研究|理事|总)会|基金会?|联合会|联盟|委员会|管委会|居委会|村委会|政府|公所|办事处|代表处|指挥部|总队|支队|厅|[\u4e00-\u9fff]{2}[局处]|厂|社|中心|图书馆|博物馆|美术馆|纪念馆|出版社|报社|电视台|俱乐部|总会|工会|法院|检察院|海关|股份|科技|传媒|控股|园区|开发区|新区|高新区|保税区|示范区|合作区)$/;

/** Ends that a name of a body has and hardly anything else, so that words before a joining word are known to be a name of their own. */
export const SURE_END =
  /(?:公司|集团|大学|学院|学校|中学|小学|国中|国小|医院|银行|公所|政府|办事处|委员会|管委会|协会|学会|商会|基金会|联合会|促进会|研究院|研究所|[\u4e00-\u9fff]{2}[局厅处]|[\u4e00-\u9fff]{2}[县市区])$/;

const WITHIN = /^.{2,20}(?:公司|集团|大学|学院|银行|政府|委员会|[\u4e00-\u9fff]{3}局|[\u4e00-\u9fff]{2}[县区](?!域|别|块|分))(?=[\u4e00-\u9fff]{2})/;

/** The front of words that is a name, where what follows is not: 某县某某事务局|综合服务平台. */
export function withinName(words: string): string | null {
  return BODY_END.test(words) ? null : (WITHIN.exec(words)?.[0] ?? null);
}

/** Whether the character at a place is a connective, not a part of a word (合同, 共同, 参与, 和谐). */
export function isConnector(text: string, at: number): boolean {
  const char = text[at] as string;
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (char === '、' || char === '及' || char === '跟') return true;
  if (char === '同') return !'合共协一会不相如随陪等伙胡'.includes(before || '·') && !'时意样期步比类等行志学盟事城名胞乡济仁'.includes(after || '·');
  if (char === '与') return !'参赋给授'.includes(before || '·') && !'会'.includes(after || '·');
  if (char === '和') return !'谐平解睦约田县'.includes(after || '·') && before !== '共';
  return false;
}

const made = new WeakMap<Organisation, readonly string[]>();

/** The short forms of a body's name, made once. */
function formsOf(body: Organisation, name: string): readonly string[] {
  let forms = made.get(body);
  if (!forms) made.set(body, (forms = shortForms(name)));
  return forms;
}

/** What stands before a name in words that were taken for one name with it (甲处将与|乙校). */
const LEADS_ON = /(?:[与和同及跟将已拟、]|代表)$/;

/** The body of an article that words name: by a name or alias, by the end of the one name that has it, or by a regular short form of one. */
export function knownBody(article: Article, words: string): Organisation | null {
  const { organisations } = article;
  const exact = organisations.find((body) => body.name === words || body.aliases.includes(words));
  if (exact) return exact.name.endsWith(words) && LEADS_ON.test(fold(exact.name.slice(0, -words.length))) ? null : exact;
  if (words.length < 3) return null;
  const ending = organisations.filter(
    (body) => body.name.endsWith(words) && body.name.length > words.length + 1 && !LEADS_ON.test(fold(body.name.slice(0, -words.length))),
  );
  if (ending.length === 1) return ending[0] ?? null;
  const short = fold(words);
  const shortened = organisations.filter((body) => {
    const name = fold(body.name);
    return (
      (name.startsWith(short) && /(?:公司|集团)$/.test(name) && !BODY_END.test(short) && withoutPlace(short).length >= 2 && !placeNames.has(short.slice(-2))) ||
      formsOf(body, name).includes(short)
    );
  });
  return shortened.length === 1 ? (shortened[0] ?? null) : null;
}
