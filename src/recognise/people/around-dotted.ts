import { isHan } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { CharacterSet } from '../../text/character-set.js';
import { Trie } from '../../text/trie.js';
import { transliteration } from './name-tables.js';

/** 谢尔瓦莫哈梅托夫: so many characters a name of one part has at most. */
export const LONGEST_SPELLED = 9;

const FUNCTION = new TagSet(/^(?:r|d|p|c|v|u|ul|uj)$/);
const JOINING = new CharacterSet('和与同及向对在由据');
/** What is called after people: 彼得·哈夫洛国际机场, “彼得·哈夫洛”号. */
const THING = Trie.of(['号', '”号', '国际机场', '机场', '大学', '医院', '奖', '大桥', '广场', '大街', '杯']);

/** Whether a ship, an airport or the like is said here. */
export function isThing(text: string, at: number, end: number): boolean {
  return THING.longest(text, at, end) > 0;
}

/** Whether the last part of a name with dots, of characters that spell sounds, belongs to a ship, an airport or the like. */
export function namesThing({ text, end }: SentenceView, from: number): boolean {
  let at = from;
  while (at < end && at - from < LONGEST_SPELLED && transliteration.hasAt(text, at)) at++;
  return at > from && isThing(text, at, end);
}

/** 、谢列|提·贾基尔: behind punctuation, after two single characters that are no function words, no name begins. */
export function followsPiece(view: SentenceView, from: number, dot: number): boolean {
  let start = from;
  for (; start > view.start && dot - start < 5 && isHan(view.text, start - 1); start--) {
    if (view.wordEnd(start - 1) - view.wordStart(start - 1) > 1 || JOINING.hasAt(view.text, start - 1)) return false;
  }
  return from - start >= 2 && (start <= view.start || !isHan(view.text, start - 1)) && !view.wordHas(start, FUNCTION);
}
