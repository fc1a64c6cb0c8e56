import { CharacterSet } from '../../text/character-set.js';
import { isHan, isLatin } from '../chart/characters.js';
import { Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { wordStarts } from '../chart/word-starts.js';
import { followsPiece, isThing, namesThing } from './around-dotted.js';
import type { Offer } from './foreign-name-candidates.js';
import { isOfMorphemes } from './morphemes.js';
import { addLeft, addRight } from './name-context.js';
import { transliteration } from './name-tables.js';

const DOTTED = feature('name with a dot', 4);
const DOTTED_SPELLED = feature('name with a dot: characters of the spelling tables', 0.5);
const DOTTED_UNSPELLED = feature('name with a dot: other characters', -1);
const DOTTED_EDGE = feature('name with a dot ends at word boundaries', 0.4);
const DOTTED_EDGE_INSIDE = feature('name with a dot ends inside a word', -0.6);
/** 依米提|拉起家常: the last part is one that names have, or one character more. */
const DOTTED_MORPHEMES = feature('name with a dot ends in known parts', 1.8);
const DOTTED_BEYOND = feature('name with a dot ends behind known parts', -0.8);
const DOT = new CharacterSet('·•・‧');
const A_DOT = wordStarts.add('·•・‧-');
/** 库尔班和木沙江: what joins two people. */
const JOINING = new CharacterSet('和与及同');
const joinsNames = (text: string, at: number) => JOINING.hasAt(text, at);
const PICTURE = new CharacterSet('摄');
/** 劳尔·卡洛斯|时，: what names are not spelt with. */
const BEHIND = new CharacterSet('时墓像说称曾还已将就在为向对由率从的了并');

/** Proposes runs of Han or Latin characters joined by dots: 彼得·伊万诺夫. */
export function dottedNameCandidates(view: SentenceView, offer: Offer): void {
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
        if (PICTURE.hasAt(text, stop - 1) || (stop > last + 3 && BEHIND.hasAt(text, stop - 1))) break;
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
