import { CharacterSet } from '../../text/character-set.js';
import { placeNames } from '../../text/place-names.js';
import { isHan, isStop } from '../chart/characters.js';
import { Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import type { Offer } from './foreign-name-candidates.js';
import { morphemeCharacters } from './morphemes.js';
import { PLACE_NAME } from '../chart/place-starts.js';
import { addLeft, addRight } from './name-context.js';
import { followers, morphemes, NAME_MORPHEME, transliteration } from './name-tables.js';
import { endsTitle, isClosed } from './no-name.js';

/** 国王和穆罕默德: what joins two people is in neither's name. */
const JOINING = new CharacterSet('和与同及');
const MORPHEMES = feature('name of morphemes', -2.2);
const MORPHEME = feature('name morpheme', 1.5);
const MORPHEME_CHARACTER = feature('name of morphemes per character', 0.25);
const MORPHEME_TAIL = feature('name of morphemes and one character', -0.8);
const MORPHEME_TAIL_TWO = feature('name of morphemes and two characters', -1);
const MORPHEME_HEAD = feature('name of one or two characters and morphemes', -0.6);
/** 罗|布和|米玛: the begin or the end of it belongs to another part of a name. */
const CUTS_MORPHEME = feature('name of morphemes cuts another', -2.5);

const MOST_PARTS = 4;

/** Proposes names of one or more known parts of Tibetan, Uyghur, Mongolian and other names (多吉次仁, 吐尔逊), with at most two characters more. */
export function morphemeNameCandidates(view: SentenceView, offer: Offer): void {
  if (!view.mayHold(NAME_MORPHEME)) return;
  for (let from = view.start; from < view.end - 1; from++) {
    if (!view.mayBegin(from, NAME_MORPHEME) || isInPlace(view, from)) continue;
    chains(view, from, offer);
  }
}

/** 伊拉|克, 乌兹|别克|斯坦: a country is nobody, nor is the end of a place. */
function isInPlace(view: SentenceView, from: number): boolean {
  const { text, start, end } = view;
  for (let at = Math.max(start, from - 4); at < from; at++) if (view.mayBegin(at, PLACE_NAME) && placeNames.longest(text, at, end) > from + 1) return true;
  const stop = placeNames.longest(text, from, end);
  return stop > from + 2 && placeNames.at(text, from, stop) === 'country';
}

function chains(view: SentenceView, from: number, offer: Offer): void {
  const { text, end } = view;
  const head = headBefore(view, from);
  let left: Evidence | null = null;
  const visit = (at: number, count: number) => {
    if (count > 0) {
      left ??= beginning(view, from, from);
      const inside = new Evidence().add(MORPHEME, count).add(MORPHEME_CHARACTER, at - from);
      if (cutsMorpheme(view, at)) inside.add(CUTS_MORPHEME);
      endings(view, from, at, left.fork().join(inside), offer);
      if (head >= 0) endings(view, head, at, beginning(view, head, from).add(MORPHEME_HEAD).join(inside), offer);
    }
    if (count < MOST_PARTS) morphemes.each(text, at, end, (stop) => visit(stop, count + 1));
  };
  visit(from, 0);
}

function beginning(view: SentenceView, start: number, from: number): Evidence {
  const evidence = addLeft(view, start, new Evidence()).add(MORPHEMES);
  return cutsMorpheme(view, from) ? evidence.add(CUTS_MORPHEME) : evidence;
}

/** 阿曼等国: a country or a city is nobody, unless a title says so. */
function isPlaceAbroad(view: SentenceView, start: number, end: number): boolean {
  const level = placeNames.at(view.text, start, end);
  return (level === 'country' || level === 'city') && !endsTitle(view, start);
}

/** Proposes what ends with the last known part, and with one or two characters behind it that no part covers, as they stand in names: 沙马|石一. */
function endings(view: SentenceView, start: number, at: number, evidence: Evidence, offer: Offer): void {
  if (!isPlaceAbroad(view, start, at)) offer(start, at, 'person/morphemes', addRight(view, at, evidence.fork()));
  if (at - start >= 8 || !soundsAlike(view, at)) return;
  offer(start, at + 1, 'person/morphemes', addRight(view, at + 1, evidence.fork().add(MORPHEME_TAIL)));
  if (soundsAlike(view, at + 1) && isBoundary(view, at + 2)) offer(start, at + 2, 'person/morphemes', addRight(view, at + 2, evidence.add(MORPHEME_TAIL_TWO)));
}

const soundsAlike = ({ text, end }: SentenceView, at: number) => at < end && (transliteration.hasAt(text, at) || morphemeCharacters.hasAt(text, at));

/** Punctuation, or what people do. */
const isBoundary = (view: SentenceView, at: number) => isClosed(view, at) || followers.longest(view.text, at, view.end) > 0;

/** Where a name begins that has one or two unknown characters before its first known part, right behind a title or punctuation; -1 for none. */
function headBefore(view: SentenceView, from: number): number {
  for (let head = from - 1; head >= Math.max(view.start, from - 2); head--) {
    if (!isHan(view.text, head) || isStop(view.text, head) || view.text[head] === '、' || JOINING.hasAt(view.text, head)) return -1;
    if (head > view.start && (view.text[head - 1] === '、' || endsTitle(view, head)) && view.isWordBoundary(head)) return head;
  }
  return -1;
}

/** Whether a known part of names begins before a place and goes on behind it. */
function cutsMorpheme({ text, start, end }: SentenceView, at: number): boolean {
  for (let from = Math.max(start, at - 2); from < at; from++) if (morphemes.longest(text, from, end) > at) return true;
  return false;
}
