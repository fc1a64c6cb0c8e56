import { workplaces } from '../../lexicon/venues.js';
import { wordsOfNoBrand } from '../../lexicon/words-of-no-brand.js';
import { bodyNames } from '../../text/body-names.js';
import { CharacterSet } from '../../text/character-set.js';
import { placeNames } from '../../text/place-names.js';
import { backwards, Trie } from '../../text/trie.js';
import { isStop } from '../chart/characters.js';
import { type Evidence, feature, lexical } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { addConjunction, addWord, noteProper } from './inner-words.js';
import type { Suffix } from './suffix-strength.js';
import { endsBody, functionGlued, joinsAlike, leadsToPlace, listMarkBefore, mayBegin, openingOf } from './walk-bounds.js';
import { cannotHold, endsInNoBody, isConjunction, isCounted, isNoBody, isStopper } from './word-roles.js';
import { isNounBeforeBody, leadsOn, saysSort } from './words-between-bodies.js';

const SINGLE_TAIL = feature('body suffix is the end of a word', -0.5);
const HELD = lexical('body holds');
const HOLDS_STOPPER = feature('body holds a stopper', -2.5);
const HOLDS_VERB = feature('body holds a verb', -1.5);
const LONG = feature('body words beyond eight', -0.3);
const BRACKET = feature('body bracket inside', 0);
/** 由|市人大: the name begins behind a function character that the segmenter took for its first one. */
export const AFTER_FUNCTION = feature('body after a function character inside a word', 0.5);
const HOLDS_FUNCTION_FIRST = feature('body holds a word that begins with a function character', -1);
const HOLDS_FUNCTION = feature('body holds a function character', -0.8);
/** 充分发挥信息科技, 愿同某某大学: adverbs, prepositions, particles and pronouns stand around names, not in them. */
const FUNCTION_WORD = new TagSet(/^(?:d|ad|p|u|ud|ug|uj|ul|uv|uz|r|rr|rz|y)$/);
const REGION = new CharacterSet('省市县区州');
const LATIN = new CharacterSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz&.');
const NO_BRAND = Trie.of(wordsOfNoBrand);
const WORKPLACE = backwards(workplaces);
/** Bodies that no place of work holds as a whole. */
const WHOLE = backwards(['学院', '大学', '公司', '集团', '医院', '银行']);
const SPACE = 32;
const ALONG_WITH = '暨'.charCodeAt(0);
const CLOSE = '）'.charCodeAt(0);
const CLOSE_LATIN = ')'.charCodeAt(0);
const COMMITTEE = '委'.charCodeAt(0);
const MAX_LENGTH = 42;
const MAX_WORDS = 18;
/** Brands with their trade are short (云州恒达轴承). */
const MAX_WORDS_OF_TRADE = 3;

/** How far a walk may go over words that names hardly hold: up to another body, or beyond it. */
export type Rope = 'short' | 'long';

/** Says where the walk stands: a start, the evidence so far, and whether a function character was cut off before it. */
type Offer = (start: number, walk: Evidence, cut: boolean) => void;

/**
 * Walks left from a suffix word by word and offers each start, with what the words between say for or against it. It goes on over verbs
 * and nouns for people, which names hold now and then (继续教育处, 用户服务部), up to another body; with a long rope also behind one.
 */
export function eachStart(view: SentenceView, suffixStart: number, end: number, suffix: Suffix, rope: Rope, walk: Evidence, offer: Offer): void {
  const { text } = view;
  const floor = Math.max(view.start, suffixStart - MAX_LENGTH);
  const whole = WHOLE.longestBackwards(text, end, Math.max(floor, end - 2)) !== undefined;
  let placeAt = -1;
  let at = suffixStart;
  const first = view.wordStart(suffixStart);
  if (first < suffixStart) {
    // the suffix is the tail of a word: 职业技术学院, 市政府
    if (isStopper(text, first, view.wordEnd(suffixStart)) || isNoBody(text, first, end) || endsInNoBody(text, first, suffixStart, end)) return;
    at = first;
    noteProper(view.tagAt(at), walk);
    if (text.length > suffixStart + 1 && view.wordEnd(suffixStart) === suffixStart + 1) walk.add(SINGLE_TAIL);
  }
  offer(at, walk, false);
  const most = suffix.trade ? MAX_WORDS_OF_TRADE : MAX_WORDS;
  for (let count = 0; at > floor && count < most; count++) {
    const before = text.charCodeAt(at - 1);
    if (before === CLOSE || before === CLOSE_LATIN) {
      const open = openingOf(text, at, floor);
      if (open < 0 || open <= view.start) return;
      at = open;
      walk.add(BRACKET);
      continue;
    }
    if (before !== SPACE && isStop(text, at - 1)) return;
    // 众创空间|设计学院: a place of work holds no school, firm or hospital
    if (whole && WORKPLACE.longestBackwards(text, at, Math.max(floor, at - 5))) return;
    // 湖北省委|省政府: two bodies of one place
    if (before === COMMITTEE && REGION.hasAt(text, at) && text[at + 1] === '政' && text[at + 2] === '府') return;
    const start = view.wordStart(at - 1);
    const wordEnd = view.wordEnd(at - 1);
    if (wordEnd > at) return;
    const space = before === SPACE && start === at - 1;
    if (space && !LATIN.hasAt(text, at - 2)) return;
    if (leadsOn(view, start, wordEnd, at < suffixStart && walk.proper) || saysSort(text, start, wordEnd, view.end)) return;
    // 云州重点项目|建设: words that no brand holds
    if (suffix.trade && NO_BRAND.hasAt(text, start, wordEnd)) return;
    const conjunction = isConjunction(text, start, wordEnd);
    // 年会暨|学术委员会: it joins events
    if (text.charCodeAt(start) === ALONG_WITH && conjunction) return;
    const stopper = !conjunction && isStopper(text, start, wordEnd);
    // 南开区一所|大学: what is counted is not named
    if (isCounted(text, start, wordEnd)) return;
    if (conjunction) {
      if (at >= suffixStart || suffix.trade || text.charCodeAt(start - 1) === CLOSE || placeNames.longest(text, at, view.end) > at + 1 || bodyNames.longest(text, at, view.end) > 0 || endsBody(view, start)) return;
      if (joinsAlike(text, start, end)) return;
      addConjunction(view, start, walk);
    } else if (stopper) {
      // 、来福实业有限公司、: between list marks a firm's name may begin with any word
      const floorOfItem = suffix.company && text[start] !== '等' ? listMarkBefore(view, at) : -1;
      if (floorOfItem >= 0) offer(floorOfItem + 1, walk, false);
      if (wordEnd - start < 2 || endsBody(view, start)) return;
      walk.add(HOLDS_STOPPER).add(HELD.of(text, start, wordEnd));
    } else if (cannotHold(view, start, wordEnd)) {
      if (rope === 'short' && endsBody(view, start)) return;
      if (!suffix.firm) walk.add(HOLDS_VERB).add(HELD.of(text, start, wordEnd));
    } else if (isNounBeforeBody(view, start, wordEnd) || (!suffix.firm && view.wordHas(start, FUNCTION_WORD) && placeNames.longest(text, start, at) < 0)) return;
    else addWord(view, start, wordEnd, at, walk);
    if (count > 8) walk.add(LONG);
    at = Math.max(start, floor);
    // a function word glued to the name by the segmenter: 由市|人大, 报云州|市
    const glued = functionGlued(view, start, wordEnd);
    if (glued >= 0 && glued < wordEnd - start - 1) {
      offer(at + glued + 1, walk, true);
      walk.add(HOLDS_FUNCTION);
      if (glued === 0) walk.add(HOLDS_FUNCTION_FIRST);
    }
    if (glued > 0 && joinsAlike(text, at + glued, end)) return;
    if (walk.score < -9) return;
    if (placeNames.longest(text, at, suffixStart) > at + 1) placeAt = at;
    if (!conjunction && !space && !stopper && mayBegin(view, at, start) && (placeAt < 0 || placeAt === at || leadsToPlace(view, at, placeAt))) offer(at, walk, false);
  }
}
