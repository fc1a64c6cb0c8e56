import { CharacterSet } from '../../text/character-set.js';
import { isHan, isStop } from '../chart/characters.js';
import { Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily, TagSet } from '../chart/tags.js';
import { heads, TITLE_HEAD } from '../titles/title-words.js';
import type { Offer } from './foreign-name-candidates.js';
import { morphemeCharacters } from './morphemes.js';
import { addRight } from './name-context.js';
import { followers, noNames, transliteration } from './name-tables.js';

const UNKNOWN = feature('name unlike any', -3.6);
const UNKNOWN_LONG = feature('name unlike any, of four and five', -0.8);
const UNKNOWN_ACTS = feature('name unlike any, a noun before a verb of people', -0.6);
/** Each of its characters stands in parts of Tibetan, Mongolian and other names. */
const UNKNOWN_SOUNDS = feature('name unlike any, per character of known parts', 0.3);
const UNKNOWN_FIRST = tagFamily('name unlike any, first word');
const UNKNOWN_WORD = tagFamily('name unlike any is a word');
const UNKNOWN_CUT = feature('name unlike any cuts a word', -0.8);
const UNKNOWN_OR_NAME = new TagSet(/^(?:nr|x|nz|eng|zg|ns)/);
/** What no name begins with behind a title (会长 | 会, 主任 | 和), and what none ends in before a boundary. */
const NO_BEGIN = new CharacterSet('会级处室部办们制副等會處辦們和与及兼将曾同向对应由在把后时都未间');
const NO_END = new CharacterSet('在任曾现将已则转由摄');
const LIST_MARK = '、'.charCodeAt(0);
const NOUN = new TagSet(/^n$/);

/** Proposes whatever stands between a title and a boundary, two to five characters: surnames no list has, names that are words. */
export function nameAfterTitleCandidates(view: SentenceView, offer: Offer): void {
  const { text, start, end } = view;
  if (!view.mayHold(TITLE_HEAD)) return;
  const starts = new Set<number>();
  const behind = (headEnd: number) => starts.add(text[headEnd] === ' ' ? headEnd + 1 : headEnd);
  for (let at = start; at < end; at++) if (view.mayBegin(at, TITLE_HEAD)) heads.each(text, at, end, behind);
  for (const from of starts) {
    if (NO_BEGIN.hasAt(text, from) || followers.longest(text, from, end) > 0) continue;
    for (let stop = from + 1; stop < Math.min(end, from + 5) && isHan(text, stop - 1) && isHan(text, stop); ) {
      stop++;
      // 总书记重要讲话: words of the dictionary are names only where the sentence part ends with them
      const closed = stop >= end || isStop(text, stop) || text.charCodeAt(stop) === LIST_MARK || (followers.longest(text, stop, end) > stop + 1 && isOfUnknownWords(view, from, stop));
      // 馆长书香主持: a noun and what only people do
      const acts = !closed && view.isWord(from, stop) && view.wordHas(from, NOUN) && followers.longestValue(text, stop, end)?.speech === true;
      if (!(closed || acts) || NO_END.hasAt(text, stop - 1) || noNames.hasAt(text, from, stop)) continue;
      const evidence = addRight(view, stop, new Evidence()).add(UNKNOWN);
      if (stop - from > 3) evidence.add(UNKNOWN_LONG);
      if (acts) evidence.add(UNKNOWN_ACTS);
      if (soundsForeign(text, from, stop)) evidence.add(UNKNOWN_SOUNDS, stop - from);
      evidence.add((view.isWord(from, stop) ? UNKNOWN_WORD : UNKNOWN_FIRST)[view.tagAt(from)] as number);
      if (!view.isWordBoundary(from) || !view.isWordBoundary(stop)) evidence.add(UNKNOWN_CUT);
      offer(from, stop, 'person/after-title', evidence);
    }
  }
}

/** Names, words that the segmenter does not know, and single characters. */
function isOfUnknownWords(view: SentenceView, from: number, stop: number): boolean {
  for (let at = from; at < stop; at = view.wordEnd(at)) if (view.wordEnd(at) - at > 1 && !view.wordHas(at, UNKNOWN_OR_NAME)) return false;
  return true;
}

function soundsForeign(text: string, from: number, stop: number): boolean {
  for (let at = from; at < stop; at++) if (!morphemeCharacters.hasAt(text, at) && !transliteration.hasAt(text, at)) return false;
  return true;
}
