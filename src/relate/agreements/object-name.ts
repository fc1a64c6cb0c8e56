import { AGREEMENT_NOUNS, NO_AGREEMENT_NOUNS } from '../../lexicon/agreement-nouns.js';
import { fold } from '../../text/fold.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';

/** What is signed, by the words around the signing word. */
export interface ObjectName {
  name: string | null;
  start: number;
  end: number /** a paper that makes no agreement: 责任书, 承诺书 */;
  refused: boolean /** named in 《》 */;
  document: boolean;
}

const NOUN = [...AGREEMENT_NOUNS].sort((a, b) => b.length - a.length).join('|');
const NO_NOUN = NO_AGREEMENT_NOUNS.join('|');
/** Up to where the words behind a signing word can name what is signed. */
const OBJECT = /^(?:了|署|定|下|有|起)?([^，。；：！？PDS]*)/;
const LAST_NOUN = new RegExp(`^.*(?:${NO_NOUN}|(?:${NOUN})书?(?!的?(?:签|批文|通知|要求|约定|内容|规定|履行)))`);
const NEXT_NAME = new RegExp(`(?<=(?:${NOUN})书?)(?:[、和与及]|以及)(?=[^，。；]*(?:${NOUN}))`);
const NOUN_END = new RegExp(`(?:${NOUN})$`);
const REFUSED = new RegExp(`(?:${NO_NOUN})`);

const NOTHING: ObjectName = { name: null, start: 0, end: 0, refused: false, document: false };

/** Reads what is signed right after the signing word: 签署了一项为期五年的《T》, 签订…合作协议. More than one when titles are listed. */
export function objectsAfter(mask: Mask, text: string, at: number): ObjectName[] {
  const rest = mask.text.slice(at);
  const quoted = /^(?:了|署)?[^，。；：！？TQ]{0,8}Q(?=[，。；！？]|$)/.exec(rest);
  if (quoted) {
    const object = documentName(mask.items[at + quoted[0].length - 1] as MaskedItem, text);
    return object.name && NOUN_END.test(fold(object.name).replace(/[”」』]$/, '')) ? [object] : [];
  }
  const titles = /^[^，。；：！？T]{0,24}?(T(?:[、和及与]?T)*)/.exec(rest);
  if (titles) {
    const first = at + titles[0].length - (titles[1] as string).length;
    const found: ObjectName[] = [];
    for (let i = first; i < at + titles[0].length; i++) if (mask.text[i] === 'T') found.push(documentName(mask.items[i] as MaskedItem, text));
    const kept = found.filter((object) => !object.refused);
    return kept.length ? kept : found;
  }
  const object = OBJECT.exec(rest);
  const words = object ? LAST_NOUN.exec((object[1] as string).slice(0, 80).replace(/(?:并|同时|仪式|标志|后).*$/, (cut) => ' '.repeat(cut.length))) : null;
  if (object && words) {
    let from = at + object[0].length - (object[1] as string).length;
    return words[0].split(NEXT_NAME).map((name, i, all) => {
      const start = from;
      from += name.length + (i < all.length - 1 ? (mask.text.startsWith('以及', start + name.length) ? 2 : 1) : 0);
      return phraseName(mask, text, start, start + name.length);
    });
  }
  const loose = /^(?:了|署)?([^，。；：！？PDST]{2,30}(?:安排|意见|方案|计划|声明|公报|行动|约定|办法|细则|清单|协定))(?=[，。；！？]|$)/.exec(rest);
  if (loose) return [phraseName(mask, text, at + loose[0].length - (loose[1] as string).length, at + loose[0].length)];
  return [];
}

/** Reads what is signed before the signing word: …合作协议签约仪式, 捐赠协议在…签署, 在《T》上签字. */
export function objectBefore(mask: Mask, text: string, from: number, at: number): ObjectName {
  const part = mask.text.slice(from, at);
  const title = part.lastIndexOf('T');
  if (title >= 0 && /^(?:(?:的)?(?:签约|签署)?|[^，。；]{0,8}(?:上|中|在[^，。]{1,16}|正式|共同|D|由[^，。]*)[^，。]{0,6})$/.test(part.slice(title + 1)))
    return documentName(mask.items[from + title] as MaskedItem, text);
  const noun = new RegExp(`^([^，。；：PDS]{0,40}?(?:${NOUN}))(?:正式|在[^，。；]{1,20}|于[^，。；]{1,20}|D|共同|由[^，。]*)*$`).exec(
    part.slice(part.lastIndexOf('，') + 1),
  );
  if (noun) {
    const start = from + part.lastIndexOf('，') + 1;
    return phraseName(mask, text, start, start + (noun[1] as string).length);
  }
  return NOTHING;
}

function documentName(item: MaskedItem, text: string): ObjectName {
  const name = text.slice(item.start + 1, item.end - 1).replace(/\s+/g, '');
  return { name, start: item.start + 1, end: item.end - 1, refused: REFUSED.test(name), document: true };
}

const LEADING =
  /^(?:[^的]{1,50}领域(?:的)?(?=[一二三四五六七八九十\d多余]*[项份个]|合作|双边)|了|多?[一二三四五六七八九十\d余]+[余多]?[项份个]|和文本|有关|[^，]{0,4}?(?:举行|举办)了?|第[一二三四五六七八九十]+[份项个]|[一二两三四五六七八九十\d]+[份项个纸](?:重要)?|(?:[一二三四五六七八九十\d]+年期|\d+幅[^的]{1,6}的)|首[份个项]|新一轮|新的?|(?:双方|两国)?(?:共同)?(?:出席|参加|祝贺)|相关|有关|多项|系列|一系列|正式|双方|三方(?=.*(?:协议|合同)$)|四方(?=.{0,3}$)|上述|这份|该|其中|主|最终|书面|为期[^的，]{1,8}的?|总额[^的，]{1,12}的|D)+/;

const FIGURES =
  /^(?=[^“]*[\da-z])[^“]*[\da-z][^“]*项目(?=.*(?:投资|合作|建设|施工|采购))|^[\d.+]+[万亿]?(?:艘|台|套|辆|架|盘|吨|载重吨)(?:[\d.]+[万亿]?(?:载重)?吨)?/;

/** The shortest phrase that names it: without 一项, 为期五年、总额30亿港元的, and without the parties before it. */
function phraseName(mask: Mask, text: string, from: number, to: number): ObjectName {
  const words = mask.text.slice(from, to);
  let cut = 0;
  const body = words.lastIndexOf('O');
  if (body >= 0 && /^[^的]{0,2}(?:的|关于|就|共建|合作|战略|校|校企)/.test(words.slice(body + 1)) && /[与和、]|^[^O]*O的/.test(words.slice(0, body + 2)))
    cut = body + 1;
  const de = /(?:为期|总额|总价|价值|总投资|有效期|金额|期限)[^的]*的/.exec(words.slice(cut));
  if (de) cut += de.index + de[0].length;
  for (let trimmed = -1; trimmed !== cut; ) {
    trimmed = cut;
    cut += LEADING.exec(words.slice(cut))?.[0].length ?? 0;
    if (words[cut] === '的') cut++;
  }
  // 年产30万吨某材料项目|投资协议, 4+2艘|散货船建造合同: the project's figures are not what the paper is called
  const figures = FIGURES.exec(words.slice(cut))?.[0].length ?? 0;
  if (figures && words.length - cut - figures >= 4) cut += figures;
  const start = mask.items[from + cut]?.start ?? 0;
  const end = mask.items[to - 1]?.end ?? 0;
  const name = text.slice(start, end).replace(/\s+/g, '');
  const generic = /最|所有/.test(words.slice(cut)) || /^(?:协议|合同|合约|文本|文件|意向|框架)$/.test(words.slice(cut));
  return { name: name && !generic ? name : null, start, end, refused: REFUSED.test(words), document: false };
}

/** Whether words end in an agreement noun. */
export const endsInNoun = (words: string): boolean => NOUN_END.test(words);
