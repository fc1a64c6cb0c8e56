import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import type { OrganisationMention } from '../../model/article.js';
import { standInWords } from './stand-in-words.js';

/** Words whose last character was read with the name: 有|关云帆公司. */
const CUT_WORD = /^(?:有关|以及|根据|由于|作为)$/u;
/** Words that no name begins with: 时任|云帆公司, 兼|神经内科, 为|学校. */
const NO_NAME =
  /^(?:时任|現任|现任|原任|新任|兼任|兼|暨|倘|由|据|据悉|其中|选举|推选|邀请|来自|前往|走访|会见|陪同|以及|以(?!色列|太|岭)|为(?=学校|公司|集团|学院|医院)|(?:家族|老牌|龙头|跨国|民营|国有)企业(?=.{2,}(?:公司|集团|厂)$)|(?:本集团|集团|公司)?(?:旗下|下属|所属|全资|控股|附属)*(?:附属公司|子公司|附属企业|下属企业)(?=.{3,}(?:公司|集团|厂|银行|学院)$))(?=.{2})/u;
/** 沂北|县人民医院: two or three characters that may be the name of a place that no list has. */
const UNKNOWN_PLACE =
  /(?:^|[，。、；：（“”！？\s在与和到赴由向对为是及])((?![在与和到赴由向对为是及全各我本该我每两几第出走]|根据|按照|经过|经由|来自|听取|会同|邀请|部分|其他|其余|所有|由于|位于|关于|通过|此次|本次|作为|参加|陪同|接受|前往|来到|代表|组织|原任|现任|时任|担任|其中|以及|还有|包括|相关|有关)\p{Script=Han}{2,3})$/u;

/** Moves a mention to where the name begins: behind words that belong to no name, before a place that does; marks what only stands for a body. */
export function trimMention(mention: OrganisationMention, folded: string): void {
  if (mention.end - mention.start > 3 && CUT_WORD.test(folded.slice(mention.start - 1, mention.start + 1))) mention.start++;
  const words = folded.slice(mention.start, mention.end);
  // 该|大学
  if (words === '学院' || words === '集团公司') mention.form = 'anaphor';
  if (words === '大学' && /[该此]/u.test(folded[mention.start - 1] ?? '')) mention.form = 'anaphor';
  mention.start -= placeBefore(folded, mention.start, words);
  if (words.startsWith('中央')) mention.start -= partyBefore(folded, mention.start);
  const front = NO_NAME.exec(words)?.[0];
  if (!front || mention.rule === 'body/known') return;
  mention.start += front.length;
  if (standInWords.has(words.slice(front.length))) mention.form = 'anaphor';
}

/** How many characters of a place's name stand before 县人民医院 and the like, where the text names that place again: 沂北|县人民医院. */
function placeBefore(folded: string, at: number, words: string): number {
  if (!/^[省市县区镇乡](?!长|场|域|民|内|外|里|上|下|级|属)/u.test(words)) return 0;
  const place = UNKNOWN_PLACE.exec(folded.slice(Math.max(0, at - 4), at))?.[1];
  if (!place) return 0;
  const name = place + (words[0] as string);
  return folded.indexOf(name) !== folded.lastIndexOf(name) ? place.length : 0;
}

/** How many characters of a party's name stand before its central organ: 中共|中央政治局, 某国劳动党|中央政治局. */
function partyBefore(folded: string, at: number): number {
  if (folded.slice(at - 2, at) === '中共') return 2;
  if (folded[at - 1] !== '党') return 0;
  for (let length = 12; length >= 4; length--) {
    const words = folded.slice(at - length, at);
    for (let end = 5; end >= 2; end--) if (COUNTRY_NAMES.has(words.slice(0, end))) return words.length;
  }
  return 0;
}
