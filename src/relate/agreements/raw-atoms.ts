import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Atom } from './atoms.js';
import type { Passage } from './passage.js';

/** Ends of names of bodies and of places that can be a party. */
const ORG_END =
  /(?:[省市县区州旗镇乡村盟]|公司|集团|银行|信用社|合作社|大学|学院|学校|中学|小学|国中|国小|幼儿园|医院|卫生院|研究所|研究院|事务所|设计院|协会|学会|商会|基金会|联合会|联盟|委员会|管委会|居委会|村委会|政府|公所|厅|[\u4e00-\u9fff]{2}局|厂|社|中心|图书馆|博物馆|美术馆|出版社|报社|电视台|俱乐部|总会|工会|法院|检察院|海关|股份|科技|传媒|控股|园区|开发区|新区|高新区|保税区)$/;
const TRIM = /^(?:D|日前|近日|当天|当日|同日|随后|其中|此外|另外|会上|分别|逐一|先后|各|还|又|也|已|将|拟|并|由|[^，]{0,6}(?:仪式上|活动上|会议上))+/;
const CUT =
  /(?:分别|共同|正式|现场|举行|举办|签|达成|已|将|拟|于|在|就|三方|双方|四方|两地|联合|共建|代表|成功|[一二三四五六七八九十\d]+家|等|订|缔|续|先后|逐一)/;
const CONNECTOR = '、和与及同跟';
const NO_NAME =
  /[的了是被把对们]|^(?:我|该|本|各|其|有关|相关|多家|部分|两|三|四|五|六|七|八|九|十|\d)|协议|合同|签约|领导|负责|主任|书记|市长|县长|区长|局长|校长|院长|代表/;

/**
 * Names in a list with others that no recogniser knows as bodies, as further atoms: 与甲厂、乙公司签署, where only the one is known.
 * Taken only beside a connective and when they end as names of bodies and places end.
 */
export function withRawAtoms(article: Article, passage: Passage): Atom[] {
  const { text } = passage.mask;
  const atoms = [...passage.atoms];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char !== undefined && !CONNECTOR.includes(char) && !'，；：。OPTQSZ'.includes(char)) continue;
    if (at - from >= 2) {
      const atom = atomOf(article, passage, from, at);
      if (atom && !atoms.some((known) => known.from < atom.to && atom.from < known.to)) atoms.push(atom);
    }
    from = at + 1;
  }
  return atoms.length === passage.atoms.length ? atoms : atoms.sort((a, b) => a.from - b.from);
}

function atomOf(article: Article, { mask }: Passage, from: number, to: number): Atom | null {
  const { text, items } = mask;
  const piece = text.slice(from, to);
  const start = from + (TRIM.exec(piece)?.[0].length ?? 0);
  const rest = text.slice(start, to);
  const cut = rest.search(CUT);
  const end = cut > 0 ? start + cut : to;
  const name = text.slice(start, end);
  if (name.length < 3 || name.length > 20 || !ORG_END.test(name) || NO_NAME.test(name) || /[A-Z]/.test(name)) return null;
  const linkedLeft = start === from && from > 0 && CONNECTOR.includes(text[from - 1] as string);
  const linkedRight = end === to && CONNECTOR.includes(text[to] ?? '');
  if (
    !(linkedLeft && (cut > 0 || linkedRight || '，；。：'.includes(text[to] ?? '。'))) &&
    !(linkedRight && (from === 0 || '，；：。'.includes(text[from - 1] as string)))
  )
    return null;
  const place = { start: (items[start] as MaskedItem).start, end: (items[end - 1] as MaskedItem).end };
  return { kind: 'state', from: start, to: end, name: article.text.slice(place.start, place.end).replace(/\s+/g, ''), raw: true };
}
