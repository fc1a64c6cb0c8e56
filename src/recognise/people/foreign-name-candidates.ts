import type { Candidate } from '../chart/candidate.js';
import { isHan, isLatin, isStop } from '../chart/characters.js';
import { PLACE_NAME } from '../chart/place-starts.js';
import { placeNames } from '../../text/place-names.js';
import { Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily, TagSet } from '../chart/tags.js';
import { CharacterSet } from '../../text/character-set.js';
import { isListedPlace } from './listed-places.js';
import { followsPiece, isThing, LONGEST_SPELLED, namesThing } from './around-dotted.js';
import { endsTitle, isClosed } from './no-name.js';
import { latinNameCandidates } from './latin-name-candidates.js';
import { morphemeNameCandidates } from './morpheme-name-candidates.js';
import { isOfMorphemes, morphemeCharacters } from './morphemes.js';
import { addLeft, addRight } from './name-context.js';
import { listedCandidates } from './listed-name-candidates.js';
import { followers, noNames, transliteration, TRANSLITERATION } from './name-tables.js';
import { heads, TITLE_HEAD } from '../titles/title-words.js';
import { wordStarts } from '../chart/word-starts.js';

const DOTTED = feature('name with a dot', 4);
const DOTTED_SPELLED = feature('name with a dot: characters of the spelling tables', 0.5);
const DOTTED_UNSPELLED = feature('name with a dot: other characters', -1);
const DOTTED_EDGE = feature('name with a dot ends at word boundaries', 0.4);
const DOTTED_EDGE_INSIDE = feature('name with a dot ends inside a word', -0.6);
/** 依米提|拉起家常: the last part is one that names have, or one character more. */
const DOTTED_MORPHEMES = feature('name with a dot ends in known parts', 1.8);
const DOTTED_BEYOND = feature('name with a dot ends behind known parts', -0.8);
/** Kept by hand: the articles to learn from hold too few such names; 0.7 above what training ran with, where no annotated article loses and newscasts gain a fifth. */
const SPELLED = feature('= name transliterated', -2.6);
const SPELLED_CHARACTER = feature('= name transliterated per character', 0.57);
const SPELLED_NAME_WORD = feature('name transliterated with a name word', 1.6);
const SPELLED_UNKNOWN = feature('name transliterated of unknown words', 0.6);
const SPELLED_WORDS = feature('name transliterated of words', -0.6);
const UNKNOWN = feature('name unlike any', -3.6);
const UNKNOWN_LONG = feature('name unlike any, of four and five', -0.8);

const UNKNOWN_ACTS = feature('name unlike any, a noun before a verb of people', -0.6);
/** Each of its characters stands in parts of Tibetan, Mongolian and other names. */
const UNKNOWN_SOUNDS = feature('name unlike any, per character of known parts', 0.3);

/** 南非总统某某福萨，: nothing but sounds from the title to the stop. */
const SPELLED_WHOLE = feature('= name transliterated, all between a title and a stop', 2.5);
const SPELLED_BEFORE = feature('name transliterated goes on before', -0.8);
const SPELLED_AFTER = feature('name transliterated goes on behind', -0.8);
const IS_PLACE = feature('name is a place', -3);
const UNKNOWN_FIRST = tagFamily('name unlike any, first word');
const UNKNOWN_WORD = tagFamily('name unlike any is a word');
const UNKNOWN_CUT = feature('name unlike any cuts a word', -0.8);
const SPELLED_FIRST = tagFamily('name transliterated, first word');

const DOT = new CharacterSet('·•・‧');
const UNKNOWN_OR_NAME = new TagSet(/^(?:nr|x|nz|eng|zg|ns)/);
const A_DOT = wordStarts.add('·•・‧-');
/** 库尔班和木沙江: what joins two people. */
const JOINING = new CharacterSet('和与及同');
const joinsNames = (text: string, at: number) => JOINING.hasAt(text, at);
/** What no name begins with behind a title (会长 | 会, 主任 | 和), and what none ends in before a boundary. */
const NO_BEGIN = new CharacterSet('会级处室部办们制副等會處辦們和与及兼将曾同向对应由在把后时都未间');
const NO_END = new CharacterSet('在任曾现将已则转由摄');
const PICTURE = new CharacterSet('摄');
const LIST_MARK = '、'.charCodeAt(0);
const PLAIN = new TagSet(/^(?:n$|v|a|d|c|p|t|m|r|i|l|b|f)/);
const UNKNOWN_TAG = new TagSet(/^(?:nr|nrt|x|nz|eng)/);
const NOUN = new TagSet(/^n$/);
const NAME_TAG = new TagSet(/^nr/);

/** Proposes names without a Chinese surname: with a dot, transliterated, of Tibetan, Uyghur, Mongolian and other morphemes, in Latin script. */
export function foreignNameCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const offer = (start: number, end: number, rule: string, evidence: Evidence) => propose({ kind: 'name', start, end, rule, score: evidence.score, trace: evidence.trace });
  dotted(view, offer);
  transliterated(view, offer);
  morphemeNameCandidates(view, offer);
  latinNameCandidates(view, offer);
  unknownAfterTitle(view, offer);
  listedCandidates(view, offer);
}

/** Proposes one name of a sentence. */
export type Offer = (start: number, end: number, rule: string, evidence: Evidence) => void;

/** 彼得·伊万诺夫: runs of Han or Latin characters joined by dots. */
function dotted(view: SentenceView, offer: Offer): void {
  const { text, start, end } = view;
  if (!view.mayHold(A_DOT)) return;
  for (let dot = start + 1; dot < end - 1; dot++) {
    if (!view.mayBegin(dot, A_DOT) || !joinsParts(text, dot)) continue;
    let last = dot;
    while (last + 1 < end) {
      const next = partEnd(view, last + 1);
      if (next < 0 || !joinsParts(text, next) || next >= end - 1 || joinsInside(text, last + 1, next)) break;
      last = next;
    }
    if (namesThing(view, last + 1)) {
      dot = last;
      continue;
    }
    for (let from = dot - 1; from >= start && dot - from <= 8 && isNamePart(text, from); from--) {
      if (dot - from > 2 && joinsNames(text, from) && !isOfMorphemes(text, from, dot)) break;
      if (followsPiece(view, from, dot)) continue;
      const left = addLeft(view, from, new Evidence()).add(DOTTED).add(view.isWordBoundary(from) ? DOTTED_EDGE : DOTTED_EDGE_INSIDE);
      addSpelling(text, from, dot, left);
      for (let stop = last + 2; stop <= Math.min(end, last + 9) && isNamePart(text, stop - 1); stop++) {
        if (isThing(text, stop, end)) continue;
        // 彼得·哈夫洛|摄: the byline of a picture
        if (PICTURE.hasAt(text, stop - 1)) break;
        if (stop > last + 3 && joinsNames(text, stop - 1) && !isOfMorphemes(text, last + 1, stop)) break;
        const evidence = addRight(view, stop, left.fork()).add(view.isWordBoundary(stop) ? DOTTED_EDGE : DOTTED_EDGE_INSIDE);
        if (isOfMorphemes(text, last + 1, stop)) evidence.add(DOTTED_MORPHEMES);
        else if (stop > last + 3 && isOfMorphemes(text, last + 1, stop - 1)) evidence.add(DOTTED_BEYOND);
        addSpelling(text, last + 1, stop, evidence);
        offer(from, stop, 'person/dotted', evidence);
      }
    }
    dot = last;
  }
}

/** 卡米力|和|牙生: a part between two dots that is the end of one name and the begin of another. */
function joinsInside(text: string, from: number, to: number): boolean {
  for (let at = from + 2; at < to - 2; at++) if (joinsNames(text, at) && !isOfMorphemes(text, from, to)) return true;
  return false;
}

/** A dot, or a hyphen between characters that spell foreign names (米格尔·迪亚斯-卡内尔). */
function joinsParts(text: string, at: number): boolean {
  return DOT.hasAt(text, at) || (text[at] === '-' && transliteration.hasAt(text, at - 1) && transliteration.hasAt(text, at + 1));
}

function isNamePart(text: string, at: number): boolean {
  return isHan(text, at) || isLatin(text, at);
}

function partEnd(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.end && isNamePart(view.text, at) && at - from < 9) at++;
  return at > from ? at : -1;
}

function addSpelling(text: string, from: number, to: number, evidence: Evidence): void {
  let spelled = 0;
  for (let i = from; i < to; i++) if (transliteration.hasAt(text, i) || isLatin(text, i)) spelled++;
  evidence.add(DOTTED_SPELLED, spelled).add(DOTTED_UNSPELLED, to - from - spelled);
}

/** 特朗普, 马克龙: two to nine characters of the spelling tables. */
function transliterated(view: SentenceView, offer: Offer): void {
  const { text, start, end } = view;
  for (let from = start; from < end - 1; from++) {
    if (!view.mayBegin(from, TRANSLITERATION) || !view.mayBegin(from + 1, TRANSLITERATION) || !view.isWordBoundary(from)) continue;
    if (view.wordEnd(from) - view.wordStart(from) > 1 && view.wordHas(from, PLAIN)) continue;
    // 记者某某 发自奥斯陆
    if (text.startsWith('发自', from)) continue;
    let left: Evidence | null = null;
    for (let stop = from + 1; stop < Math.min(end, from + LONGEST_SPELLED) && transliteration.hasAt(text, stop); ) {
      stop++;
      if (!view.isWordBoundary(stop)) continue;
      const unknown = isUnknown(view, from, stop);
      if (!unknown && view.wordEnd(from) >= stop) continue;
      left ??= addLeft(view, from, new Evidence()).add(SPELLED);
      const evidence = addRight(view, stop, left.fork()).add(SPELLED_CHARACTER, stop - from).add(unknown ? SPELLED_UNKNOWN : SPELLED_WORDS);
      if (holdsName(view, from, stop)) evidence.add(SPELLED_NAME_WORD);
      evidence.add(SPELLED_FIRST[view.tagAt(from)] as number);
      const place = placeNames.at(text, from, stop);
      // 库尔勒, 阿克苏: names of counties too are nobody's
      if ((place && (place !== 'county' || stop - from > 2)) || endsPlace(view, from, stop) || (!endsTitle(view, from) && isListedPlace(view, from, stop))) continue;
      if (placeNames.longest(text, from, stop) > 0) evidence.add(IS_PLACE);
      if (stop - from > 2 && isClosed(view, stop) && endsTitle(view, from)) evidence.add(SPELLED_WHOLE);
      if (from > start && transliteration.hasAt(text, from - 1)) evidence.add(SPELLED_BEFORE);
      if (stop < end && transliteration.hasAt(text, stop)) evidence.add(SPELLED_AFTER);
      offer(from, stop, 'person/transliterated', evidence);
    }
  }
}

/** 库皮|扬斯克: the end of a place that begins before. */
function endsPlace(view: SentenceView, from: number, stop: number): boolean {
  const { text, start, end } = view;
  for (let at = Math.max(start, from - 5); at < from; at++) if (view.mayBegin(at, PLACE_NAME) && placeNames.longest(text, at, end) >= stop) return true;
  return false;
}

/** Names and words that the segmenter does not know, or single characters. */
function isUnknown(view: SentenceView, from: number, stop: number): boolean {
  for (let at = from; at < stop; at = view.wordEnd(at)) if (view.wordEnd(at) - at > 1 && !view.wordHas(at, UNKNOWN_TAG)) return false;
  return true;
}

function holdsName(view: SentenceView, from: number, stop: number): boolean {
  for (let at = from; at < stop; at = view.wordEnd(at)) if (view.wordHas(at, NAME_TAG)) return true;
  return false;
}

/** Whatever stands between a title and a boundary, two to five characters: surnames no list has, names that are words. */
function isOfUnknownWords(view: SentenceView, from: number, stop: number): boolean {
  for (let at = from; at < stop; at = view.wordEnd(at)) if (view.wordEnd(at) - at > 1 && !view.wordHas(at, UNKNOWN_OR_NAME)) return false;
  return true;
}

function soundsForeign(text: string, from: number, stop: number): boolean {
  for (let at = from; at < stop; at++) if (!morphemeCharacters.hasAt(text, at) && !transliteration.hasAt(text, at)) return false;
  return true;
}

function unknownAfterTitle(view: SentenceView, offer: Offer): void {
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
