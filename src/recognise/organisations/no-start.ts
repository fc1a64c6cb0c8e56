import { urgingVerbs } from '../../lexicon/urging-verbs.js';
import { venues } from '../../lexicon/venues.js';
import { bodyNames } from '../../text/body-names.js';
import { CharacterSet } from '../../text/character-set.js';
import { placeNames } from '../../text/place-names.js';
import { backwards, Trie } from '../../text/trie.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { isFirmOfSort, namesMany } from './sorts-of-bodies.js';
import type { Suffix } from './suffix-strength.js';
import { anaphora, isNoBody, POINTING } from './word-roles.js';

/** Characters that begin no body's name when they stand as a word. */
const FUNCTION_FIRST = new CharacterSet('前原由在把被将倘从向自该用据经这是有系为任并其及与和于以对先则');
const AT_PLACE = new CharacterSet('在驻来访对涉赴');
/** One-character forms of places (在肥, 在邕). */
const SHORT_PLACE = new CharacterSet('华京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云藏陕甘青宁新港澳台穗深蓉杭肥邕昌榕筑并沈哈长汉济郑');
const VENUE = backwards(venues);
const URGING = Trie.of(urgingVerbs);
/** Words for sorts of bodies, which stand for one behind such a verb. */
const URGED = Trie.of('学院|学校|集团|公司|企业|医院|大学|高校|协会|学会|基金会|银行|研究院'.split('|'));
const WELL = '好'.charCodeAt(0);

/** A start with which the words up to the suffix are no name, whatever else speaks for it. */
export function isNoStart(view: SentenceView, start: number, suffixStart: number, end: number, suffix: Suffix, titled: boolean): boolean {
  const { text } = view;
  if (end - start === 1 || (start === suffixStart && (suffix.strength === 'weak' || anaphora.hasAt(text, start, end) || isNoBody(text, start, end)))) return true;
  if (!titled && VENUE.longestBackwards(text, end, start)) return true;
  // 职教集团, 附属医院 as a stand-in
  if (suffix.sort && anaphora.hasAt(text, start, end)) return true;
  if (suffix.sort && namesMany(view, start, suffixStart)) return true;
  if (isUrged(text, start, suffixStart, end)) return true;
  if (suffix.company && text[start - 1] === '）') return true;
  if (POINTING.hasAt(text, start) && !anaphora.hasAt(text, start, end)) return true;
  if (!titled && isFirmOfSort(text, start, end)) return true;
  if (isNoBody(text, start, end) && (!titled || text.startsWith('委员会', suffixStart))) return true;
  // 在|华合作中心, 在|肥项目部
  if (start > view.start && AT_PLACE.hasAt(text, start - 1) && SHORT_PLACE.hasAt(text, start) && view.wordEnd(start) === start + 1) return true;
  return FUNCTION_FIRST.hasAt(text, start) && view.wordEnd(start) === start + 1 && text[start - 1] !== '、' && placeNames.longest(text, start, end) < 0 && !bodyNames.hasAt(text, start, end);
}

/** 促进|学院发展, 履行好|工会职责: a verb or its 好 right before a word for a sort of body. */
function isUrged(text: string, start: number, suffixStart: number, end: number): boolean {
  if (text.charCodeAt(start) === WELL && suffixStart === start + 1) return true;
  return URGING.hasAt(text, start, suffixStart) && URGED.hasAt(text, suffixStart, end);
}
