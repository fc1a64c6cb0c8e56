import { TagSet, tagFamily } from '../chart/tags.js';
import type { Candidate } from '../chart/candidate.js';
import { isHan, isStop } from '../chart/characters.js';
import { BODY_BIAS, Evidence, family, feature, lexical, weightOf } from '../chart/features.js';
import { leastScore } from '../chart/hopeless.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { PLACE_NAME } from '../chart/place-starts.js';
import { isRepeated } from '../../text/repeats.js';
import { placeNames } from '../../text/place-names.js';
import { headsBackwards, modifiersBackwards } from '../titles/title-words.js';
import { NO_SIGN } from '../chart/sign-table.js';
import { titleBegins } from '../titles/title-begins.js';
import { INSIDE_TITLE } from './body-bounds.js';
import { anaphora, isGeneric, isNoBody, isStopper, NO_BODY, STAND_IN } from './word-roles.js';

const BRAND = feature('brand', -4);
const TITLED = feature('brand before a title', 1.5);
/** 飞鹭|技术总监: the last word says which post it is. */
const TAKES_MODIFIER = feature('brand takes a modifier from the title behind it', -1.5);
const PLACED = feature('brand before a country in brackets', 4);
const AFTER_PLACE = feature('brand after a place', 0.3);
const QUOTED = feature('brand in quotation marks', -1);
const AGAIN = feature('brand stands elsewhere in the article too', 0.5);
const LENGTH = family('brand of length', ['2', '3', '4', '5', '6']);
const TAG = tagFamily('brand word');
const FIRST_TAG = tagFamily('brand first word');
const SECOND_TAG = tagFamily('brand second word');
const PREVIOUS = tagFamily('brand after tag');
const NEXT = tagFamily('brand before tag');
const PREVIOUS_WORD = lexical('brand after');
const NEXT_WORD = lexical('brand before');
const LAST_CHARACTER = lexical('brand ends in');
/** Tags of words that the segmenter does not know for plain ones. */
const UNKNOWN = new TagSet(/^(?:x|nz|nr|j$|eng|nt|ns|zg|vg|ng|b$)/);
const NAME = new TagSet(/^nr/);
const COUNTRY = /^[（(](\p{Script=Han}{2,4})[）)]/u;
const QUOTE = '“'.charCodeAt(0);

type Propose = (candidate: Candidate) => void;

/** Proposes bodies that go by a name without suffix (brands, short forms that nobody introduces): one unknown word, or two short ones. */
export function brandCandidates(view: SentenceView, propose: Propose): void {
  const { text } = view;
  for (let start = view.start; start < view.end; start = view.wordEnd(start)) {
    const end = view.wordEnd(start);
    // 三国政府, 一二三号: what counts names nobody
    if (!isHan(text, start) || isStopper(text, start, end) || isGeneric(text, start, end)) continue;
    const unknown = view.wordHas(start, UNKNOWN);
    const length = end - start;
    if (unknown && length >= 2 && length <= 5) offer(view, start, end, TAG[view.tagAt(start)] as number, propose);
    const next = view.wordEnd(end);
    if (next < 0 || next - start > 6 || !isHan(text, end) || isStopper(text, end, next)) continue;
    // two plain words of two characters and more are no name
    if (!unknown && length > 1 && next - end > 1 && !view.wordHas(end, UNKNOWN)) continue;
    // a place and a noun, a person and a title (某某主席) are no brand
    if (isPlace(view, start, end) || view.wordHas(start, NAME) || headsBackwards.longestBackwards(text, next, start)) continue;
    offer(view, start, next, SECOND_TAG[view.tagAt(end)] as number, propose, FIRST_TAG[view.tagAt(start)]);
  }
}

function isOtherName(view: SentenceView, start: number, end: number): boolean {
  const { text } = view;
  return (view.mayBegin(start, NO_BODY) && isNoBody(text, start, end)) || (view.mayBegin(start, STAND_IN) && anaphora.hasAt(text, start, end)) || isPlace(view, start, end);
}

function isPlace(view: SentenceView, start: number, end: number): boolean {
  return view.mayBegin(start, PLACE_NAME) && placeNames.hasAt(view.text, start, end);
}

function offer(view: SentenceView, start: number, end: number, tag: number, propose: Propose, firstTag = NO_SIGN): void {
  const { text } = view;
  if (isOtherName(view, start, end)) return;
  const evidence = new Evidence().add(BODY_BIAS).add(BRAND).add(LENGTH[end - start - 2] as number).add(tag).add(firstTag);
  evidence.add(PREVIOUS[view.tagAt(start - 1)] as number).add(NEXT[view.tagAt(end)] as number);
  evidence.add(view.lexicalAt(start - 1, PREVIOUS_WORD)).add(view.lexicalAt(end, NEXT_WORD)).add(LAST_CHARACTER.of(text, end - 1, end));
  if (view.isInsideTitle(start, end)) evidence.add(INSIDE_TITLE);
  if (titleBegins(text, end, view.end)) {
    evidence.add(TITLED);
    if (modifiersBackwards.longestBackwards(text, end, start + 2)) evidence.add(TAKES_MODIFIER);
  }
  if (text.charCodeAt(start - 1) === QUOTE) evidence.add(QUOTED);
  if (start > view.start && !isStop(text, start - 1) && isPlace(view, view.wordStart(start - 1), start)) evidence.add(AFTER_PLACE);
  if (!evidence.trace && evidence.score + Math.max(0, weightOf[AGAIN] as number) < leastScore(text, 'body', start) && !COUNTRY.test(text.slice(end, end + 6))) return;
  if (isRepeated(text, start, end)) evidence.add(AGAIN);
  const candidate: Candidate = { kind: 'body', start, end, rule: 'body/brand', bodyKind: 'other', form: 'full', proper: true, score: evidence.score, trace: evidence.trace };
  propose(candidate);
  const country = COUNTRY.exec(text.slice(end, Math.min(view.end, end + 6)));
  if (!country || !placeNames.has(country[1] as string)) return;
  const placed = evidence.fork().add(PLACED);
  propose({ ...candidate, end: end + country[0].length, score: placed.score, trace: placed.trace });
}
