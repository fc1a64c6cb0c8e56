import { CharacterSet } from '../../text/character-set.js';
import { backwards, Trie } from '../../text/trie.js';
import { isHan } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { isCounted } from './word-roles.js';

/** What says of which sort, or which of many: 三甲|医院, 受捐|学校. */
const SORT = backwards('三甲|二甲|三级|二级|教学|受捐|受赠|受助|捐赠|受捐赠|参训|参赛|获奖|入选|试点|示范|会员|理事|综合性|专科|县域|医联体|大小|不同|这些|那些|一些|某些|所有|任何|更多|许多|很多|诸多|若干|两级|两类|三类|周边|附近|各家|各所|小型|大型|特殊|高等|中等|外国|驻地|贫困|山区|寄宿制|县级|市级|省级|国家级|基层|跨国|上市|民营|国有|知名|龙头|重点|同类|各类|首批|外地|海外|国内|国外|境外|多家|数家|各级|各地|其他|其它|部分|不少|众多|民办|公办|乡村|农村|公立|私立|普通|签约|参展|参会|兄弟|各大|全市|全省|全县|全区'.split('|'));
const MEASURE = new CharacterSet('家所个座间支批');
const NUMERAL = new CharacterSet('一二三四五六七八九十百千两数几多余各每些0123456789');
const SIZE = new CharacterSet('大小');
const UNKNOWN = new TagSet(/^(?:x|nz)$/);
const OF_ANOTHER = '附属';
const BRANDED = Trie.of(['集团', '公司', '酒店', '协会', '学会', '商会', '基金会', '医院', '银行']);

/** True where what stands before a word like 学校 leaves it one of many (三所|学校, 三甲|医院), or is the first part of a name (恒岳|集团). */
export function isOneOfMany(view: SentenceView, start: number, end: number): boolean {
  const { text } = view;
  if (start <= view.start || !isHan(text, start - 1) || view.wordEnd(start - 1) !== start) return false;
  const before = view.wordStart(start - 1);
  if (start - before === 1 && MEASURE.hasAt(text, before)) return NUMERAL.hasAt(text, before - 1);
  if (start - before === 1 && SIZE.hasAt(text, before)) return true;
  // 三所|附属|医院
  if (text.startsWith(OF_ANOTHER, before)) return before > view.start && MEASURE.hasAt(text, before - 1);
  return SORT.longestBackwards(text, start, view.start) !== undefined || isCounted(text, before, start) || (BRANDED.hasAt(text, start, end) && view.wordHas(before, UNKNOWN));
}
