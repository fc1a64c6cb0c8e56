import { sortWords } from '../../lexicon/words-of-many-bodies.js';
import { CharacterSet } from '../../text/character-set.js';
import { backwards, Trie } from '../../text/trie.js';
import { isHan } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { isCounted } from './word-roles.js';

/** What says of which sort, or which of many: 三甲|医院, 受捐|学校. */
const SORT = backwards(sortWords);
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
