import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import { knownBody } from './body-words.js';
import { type PartyRef, partyOf } from './party-ref.js';
import type { Passage } from './passage.js';
import { isProper } from './proper-words.js';

const NAME = '(O|[^，。；：、OPDTSZ]{2,16}?)';

/** Phrases of a sentence alone that name who signed without 与 before the signing word; `right` alone: the other side is the body named first. */
const PHRASES: readonly { id: string; cue: string; pattern: RegExp }[] = [
  // 总经理在签约现场表示，公司自去年起与某厂合作
  {
    id: 'works-with',
    cue: '合作',
    pattern: new RegExp(`签约(?:仪式)?(?:现场|上)[^。]*?(?:与|同)(?<right>${NAME.slice(1)}(?:紧密|深入|长期|开展|展开|进行)*合作`),
  },
  // 签约仪式上，总经理一行对某物业表示了感谢
  { id: 'thanks', cue: '感谢', pattern: new RegExp(`签约(?:仪式|活动)[上中]，[^，。]*?对(?<right>${NAME.slice(1)}(?:表示|致以)[^，。]{0,3}感谢`) },
  // 某公司已签署合同，将股权出售给某某文化
  {
    id: 'sold-to',
    cue: '给',
    pattern: new RegExp(`签[署订]了?[^，。]{0,12}(?:合同|协议)，[^。]{0,40}?(?:转让|出售|出租|转租)给(?<right>${NAME.slice(1)}(?=[，。]|$)`),
  },
  // 某集团也签约增资某航空
  {
    id: 'invests-in',
    cue: '签约',
    pattern: new RegExp(`(?:^|[，。；D])(?<left>${NAME.slice(1)}也?签约(?:拟|将)?(?:增资|增持|收购|入股|并购)了?(?<right>${NAME.slice(1)}(?=至|[，。；]|$)`),
  },
  // 甲体育&乙供应商签约仪式, 甲体育&FIHU某联合会供应商签约仪式
  {
    id: 'ampersand',
    cue: '签约仪式',
    pattern: new RegExp(`(?:^|[，。；D])(?<left>${NAME.slice(1)}[&×/](?:(?:[a-z]{2,8})?(?<right>O)[^，。；：、OPDTSZ]{0,8}|(?<words>${NAME.slice(3)})签约仪式`),
  },
  // 曾与甲车厂签约的乙集团总裁某某
  {
    id: 'who-signed-with',
    cue: '签',
    pattern: new RegExp(`[与和同](?<right>${NAME.slice(1)}(?:签约|签[署订]了?[^，。；的]{0,8}(?:协议|合同))的(?<left>O)(?=Z|P|[，。])`),
  },
  // 在与甲资产签约之时，乙资本两家股东的董事长…
  {
    id: 'while-signing',
    cue: '签约之',
    pattern: new RegExp(
      `(?:^|[，。；D]|在)[与和同](?<right>${NAME.slice(1)}签约之[时际日]，(?<left>${NAME.slice(1)}(?=[一二两三四五六七八九十]+[家大位]|的|也|则|已|将|在|对|Z|P|表示|宣布)`,
    ),
  },
  // 甲银行完成乙医疗合同签署
  {
    id: 'completes',
    cue: '完成',
    pattern: new RegExp(
      `(?:^|[，。；D])(?<left>${NAME.slice(1)}(?:顺利|成功|正式|已|率先)*完成了?[与和同对]?(?<right>${NAME.slice(1)}(?:的|贷款|授信|借款|采购|服务)*(?:合同|协议)的?签[署订约]`,
    ),
  },
  // 双方签署合同当日，甲地产需要向乙文旅支付定金
  {
    id: 'owes',
    cue: '双方',
    pattern: new RegExp(
      `双方(?:正式|共同|已)?签[署订]了?[^。；]{0,20}?，(?<left>${NAME.slice(1)}(?:需要?|须|应当?|将|同意|承诺|已)+向(?<right>${NAME.slice(1)}(?:支付|转让|交付|出售|提供|购买|采购|增资|出租)`,
    ),
  },
  // 某软件公告，实际控制人将其持有的公司股份转让给某资管，…（合同签署日）
  {
    id: 'shares-to',
    cue: '转让给',
    pattern: new RegExp(`将其?(?:所|合计)*持有的[^，。；]{0,30}(?:股份|股权)[^，。；]{0,6}转让给(?<right>${NAME.slice(1)}(?=[，。；])`),
  },
  // 某汽车…，以及签约了某队
  { id: 'signs-up', cue: '签约了', pattern: new RegExp(`签约了(?<right>${NAME.slice(1)}(?=[，。；]|$)`) },
  // 某集团豪迈签下南川37个项目
  {
    id: 'projects-of',
    cue: '签下',
    pattern: new RegExp(`签下了?(?<right>${NAME.slice(1)}(?:的)?(?:[\\d一二三四五六七八九十百]+余?[个大项])[^，。；]{0,6}项目`),
  },
];

/** 甲联盟和乙科技将持续展开密切合作, told at a signing: read from plain words, for two such names are often taken for one */
const TOGETHER =
  /签约(?:仪式)?(?:现场|上)[^。]*?[，：](?:未来[^，。]{0,8}，)?([^，。；：、]{2,12}?)[和与]([^，。；：、]{2,12}?)(?:将会?|会|已)(?:持续|继续|进一步|展开|开展|进行|密切|深入|深度|全面|长期|的)*合作/;

/** The two sides that a phrase of a sentence alone names; the left one null when the phrase leaves it to the body named first. */
export function sidesInPhrase(article: Article, passage: Passage): { left: PartyRef | null; right: PartyRef } | null {
  const { text } = passage.mask;
  for (const { cue, pattern } of PHRASES) {
    const match = text.includes(cue) ? pattern.exec(text) : null;
    const words = match?.groups?.right ?? match?.groups?.words;
    if (!match?.groups || !words) continue;
    const right = partyIn(article, passage, match, words, pattern.source.indexOf('<right>') > pattern.source.indexOf('<left>'));
    const left = match.groups.left
      ? partyIn(article, passage, match, match.groups.left, pattern.source.indexOf('<left>') > pattern.source.indexOf('<right>'))
      : null;
    if (right && (left || !match.groups.left)) return { left, right };
  }
  return together(article, passage);
}

function together(article: Article, { plain, sentence }: Passage): { left: PartyRef; right: PartyRef } | null {
  const match = plain.includes('合作') ? TOGETHER.exec(plain.replace(/,/g, '，')) : null;
  const [first, second] = [match?.[1], match?.[2]];
  if (!match || !first || !second || GENERAL.test(first) || GENERAL.test(second)) return null;
  const at = sentence.start + match.index + match[0].lastIndexOf(first, match[0].lastIndexOf(second) - 1);
  const party = (words: string, start: number): PartyRef => {
    const place = { start, end: start + words.length };
    const name = article.text.slice(place.start, place.end);
    const body = knownBody(article, name);
    return body && body.name.length <= name.length + 6 && !body.name.includes(`${first}和`)
      ? partyOf(body, place)
      : { name, organisationId: null, ...place, confidence: 0.45, rule: 'agreement/party-words' };
  };
  return { left: party(first, at), right: party(second, at + first.length + 1) };
}

/** 双方, 企业, 我们: nobody by name */
const GENERAL = /^(?:双方|各方|两|三|我|他|其|公司|企业|学校|学院|集团|政府|未来|客户|伙伴)|[的了]|(?:企业|公司|客户|伙伴|方|双方)$/;

function partyIn(article: Article, passage: Passage, match: RegExpExecArray, words: string, last: boolean): PartyRef | null {
  const { items } = passage.mask;
  const from = match.index + (last ? match[0].lastIndexOf(words) : match[0].indexOf(words));
  const first = items[from] as MaskedItem;
  if (first.organisation) return partyOf(first.organisation, first);
  if (!isProper(article, passage, from, from + words.length)) return null;
  const place = { start: first.start, end: (items[from + words.length - 1] as MaskedItem).end };
  const name = article.text.slice(place.start, place.end).replace(/\s+/g, '');
  const body = knownBody(article, name);
  return body ? partyOf(body, place) : { name, organisationId: null, ...place, confidence: 0.45, rule: 'agreement/party-words' };
}
