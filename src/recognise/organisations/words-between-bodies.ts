import { Trie } from '../../text/trie.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { endings } from './suffix-strength.js';

/** 某某集团旗下|某某公司, 甲公司联合|乙公司: words that lead from one body to another when a name stands on either side. */
const LEADS_ON = Trie.of('旗下|下属|所属|下辖|辖下|属下|联合|联手|协同|会同|携手|联袂|伙同|协助|委托|邀请|陪同|走访|走进|来访|指导|授权|收购|参股'.split('|'));
/** 国有全资大型|集团, 首家本土|公司: words that say what sort of body, in front of the name of none and inside none. */
const SAYS_SORT = Trie.of('全资|大型|超大型|特大型|知名|著名|龙头|领军|领先|首家|首个|首批|唯一|国家级|世界级|世界一流|一流|顶尖|顶级|老牌|本土|大中型|中大型|头部|控股型|省级|市级|县级|区级'.split('|'));
/** 江苏省省级机关事务管理局: what may stand behind such a word in a name after all. */
const OF_LEVEL = Trie.of('机关|行政|文明|财政|重点|经济|应急|储备'.split('|'));

/** 甲公司联合|乙公司: a body ends before the word and a name follows it. */
export function leadsOn(view: SentenceView, start: number, end: number, beforeName: boolean): boolean {
  return beforeName && LEADS_ON.hasAt(view.text, start, end) && endings.longestBackwards(view.text, start, view.start) !== undefined;
}

/** 首家本土|航空公司: a word that says what sort of body stands here. */
export function saysSort(text: string, start: number, end: number, limit: number): boolean {
  return SAYS_SORT.hasAt(text, start, end) && OF_LEVEL.longest(text, end, limit) < 0;
}
