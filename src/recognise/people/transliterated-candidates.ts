import { placeNames } from '../../text/place-names.js';
import { Evidence, feature } from '../chart/features.js';
import { PLACE_NAME } from '../chart/place-starts.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily, TagSet } from '../chart/tags.js';
import { LONGEST_SPELLED } from './around-dotted.js';
import type { Offer } from './foreign-name-candidates.js';
import { isListedPlace } from './listed-places.js';
import { addLeft, addRight } from './name-context.js';
import { transliteration, TRANSLITERATION } from './name-tables.js';
import { endsTitle, isClosed } from './no-name.js';

/** Kept by hand: the articles to learn from hold too few such names; 0.7 above what training ran with, where no annotated article loses and newscasts gain a fifth. */
const SPELLED = feature('= name transliterated', -2.6);
const SPELLED_CHARACTER = feature('= name transliterated per character', 0.57);
const SPELLED_NAME_WORD = feature('name transliterated with a name word', 1.6);
const SPELLED_UNKNOWN = feature('name transliterated of unknown words', 0.6);
const SPELLED_WORDS = feature('name transliterated of words', -0.6);
/** 南非总统某某福萨，: nothing but sounds from the title to the stop. */
const SPELLED_WHOLE = feature('= name transliterated, all between a title and a stop', 2.5);
const SPELLED_BEFORE = feature('name transliterated goes on before', -0.8);
const SPELLED_AFTER = feature('name transliterated goes on behind', -0.8);
const SPELLED_FIRST = tagFamily('name transliterated, first word');
const IS_PLACE = feature('name is a place', -3);
const PLAIN = new TagSet(/^(?:n$|v|a|d|c|p|t|m|r|i|l|b|f)/);
const UNKNOWN_TAG = new TagSet(/^(?:nr|nrt|x|nz|eng)/);
const NAME_TAG = new TagSet(/^nr/);

/** Proposes two to nine characters of the spelling tables: 特朗普, 马克龙. */
export function transliteratedCandidates(view: SentenceView, offer: Offer): void {
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
