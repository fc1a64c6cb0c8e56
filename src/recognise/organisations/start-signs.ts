import { isStop } from '../chart/characters.js';
import { type Evidence, feature, lexical } from '../chart/features.js';
import { PLACE_NAME } from '../chart/place-starts.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { NO_SIGN, SignTable } from '../chart/sign-table.js';
import { TAGS, tagFamily, TagSet } from '../chart/tags.js';
import { bodyNames } from '../../text/body-names.js';
import { CharacterSet } from '../../text/character-set.js';
import { placeNames } from '../../text/place-names.js';
import { LATIN_OR_DIGIT } from './body-bounds.js';
import { cannotBegin, isConjunction, isGeneric, isStopper, KNOWN_BODY, openings } from './word-roles.js';

const FIRST = tagFamily('body first word');
const FIRST_WORD = lexical('body first');
const PREVIOUS_WORD = lexical('body after');
const EDGES = TAGS.map((before) => tagFamily(`body between ${before} and`));
const BEGINS_STOPPER = feature('body begins with a stopper', -2);
const BEGINS_VERB = feature('body begins with a verb', -2);
const BEGINS_GENERIC = feature('body begins with a word for sorts', -3);
const FROM_PLACE = feature('body begins with a place', 1.5);
const FROM_KNOWN = feature('body begins with a known body', 1.6);
const FROM_OPENING = feature('body begins with an opening word', 1);
const AFTER_BOUNDARY = feature('body after a boundary', 0.8);
const AFTER_STOPPER = feature('body after a stopper', 0.8);
const AFTER_PREDICATE = feature('body after a verb', 0.3);
const AFTER_OTHER = feature('body after other words', -1.6);
/** 3D|云造科技: letters and digits before a name belong to it. */
const CUT_LATIN = feature('body cut from letters or digits before it', -2);
const FUNCTION_START = feature('body begins with a function character', -3);
const BEGINS_FUNCTION = new CharacterSet('由在将把被让任报用同系与和从向对改该并又先请受经他她它不各则前支');
const UNKNOWN = new TagSet(/^(?:x|v|p|d|c)/);
const PREDICATE = new TagSet(/^(?:v|p|c|d|u|uj|ul|r|vd|vi|t|m)$/);
const LIST_MARK = '、'.charCodeAt(0);

/** What a start says, by what stands there and what stands before it. */
export function addStart(view: SentenceView, at: number, evidence: Evidence): Evidence {
  if (beginsWithName(view, at)) evidence.proper = true;
  return signs.add(view, at, evidence);
}

const beginsWithName = (view: SentenceView, at: number) =>
  (view.mayBegin(at, PLACE_NAME) && placeNames.longest(view.text, at, view.end) > 0) || (view.mayBegin(at, KNOWN_BODY) && bodyNames.longest(view.text, at, view.end) > 0);

const signs = new SignTable(10, (view, at) => {
  const { text } = view;
  const place = placeNames.longest(text, at, view.end) > 0;
  const known = !place && bodyNames.longest(text, at, view.end) > 0;
  return [
    ...firstWordSigns(view, at),
    FIRST[view.tagAt(at)] as number,
    view.lexicalAt(at, FIRST_WORD),
    view.lexicalAt(at - 1, PREVIOUS_WORD),
    EDGES[view.tagAt(at - 1)]?.[view.tagAt(at)] as number,
    !place && !known && BEGINS_FUNCTION.hasAt(text, at) && view.wordHas(at, UNKNOWN) ? FUNCTION_START : NO_SIGN,
    place ? FROM_PLACE : known ? FROM_KNOWN : openings.longest(text, at, at + 3) > 0 ? FROM_OPENING : NO_SIGN,
    signBefore(view, at),
    at > view.start && LATIN_OR_DIGIT.hasAt(text, at - 1) && !LATIN_OR_DIGIT.hasAt(text, at) ? CUT_LATIN : NO_SIGN,
  ];
});

/** Signs against a first word that names do not begin with. */
function firstWordSigns(view: SentenceView, at: number): number[] {
  const { text } = view;
  const end = view.wordEnd(at);
  if (view.wordStart(at) !== at) return [];
  const found = isGeneric(text, at, end) ? [BEGINS_GENERIC] : [];
  if (isStopper(text, at, end)) found.push(BEGINS_STOPPER);
  else if (cannotBegin(view, at, end)) found.push(BEGINS_VERB);
  return found;
}

function signBefore(view: SentenceView, at: number): number {
  const { text } = view;
  if (at <= view.start || text.charCodeAt(at - 1) === LIST_MARK || isStop(text, at - 1)) return AFTER_BOUNDARY;
  const start = view.wordStart(at - 1);
  const end = view.wordEnd(at - 1);
  if (isStopper(text, start, end) || isConjunction(text, start, end)) return AFTER_STOPPER;
  return view.wordHas(at - 1, PREDICATE) ? AFTER_PREDICATE : AFTER_OTHER;
}
