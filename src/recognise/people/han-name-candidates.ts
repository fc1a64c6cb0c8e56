import { wordlikeSurnames } from '../../lexicon/surnames-wordlike.js';
import type { Candidate } from '../chart/candidate.js';
import { isHan, isStop } from '../chart/characters.js';
import { placeNames } from '../../text/place-names.js';
import { Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily, TagSet } from '../chart/tags.js';
import { CharacterSet } from '../../text/character-set.js';
import { addFrame, addLeft, addRight } from './name-context.js';
import { addList } from './name-lists.js';
import { compound, COMPOUND_SURNAME, followers, givenOdds, isPlainSurname, JAPANESE_SURNAME, japaneseSurnames, NO_NAME, noNames, SURNAME, surnameFeature } from './name-tables.js';
import { endsTitle, isClosed, isNoName } from './no-name.js';
import { endings } from '../organisations/suffix-strength.js';
import { PLACE_NAME } from '../chart/place-starts.js';
import { titleBegins } from '../titles/title-begins.js';

const NAME = feature('name', -4.2);
const IS_PLACE = feature('name of Han form is a place', -2.5);
const WORD_CLOSED = feature('name is a word before punctuation', 0.6);
const WORD_CLOSED_TITLE = feature('name is a word between a title and punctuation', 2.5);
/** The same for words that are no names anywhere else. */
const NO_NAME_CLOSED = feature('name is a word that names nobody between a title and punctuation', -2.5);
const JAPANESE = feature('surname Japanese', 2.2);
const COMPOUND = feature('surname compound', 4.2);
const DOUBLE = feature('surname double', 0.5);
const VIETNAMESE = new CharacterSet('阮黎裴范邓陈武杜');
const VIETNAMESE_WOMAN = feature('= surname and 氏', 1.5);
const GIVEN = feature('given character', 0.55);
const GIVEN_UNKNOWN = feature('given character never seen', -0.6);
const TWO_GIVEN = feature('given name of two', 0.4);
const THREE_GIVEN = feature('given name of three', -0.5);
const REDUPLICATED = feature('given name reduplicated', 0.3);
const ENDS_LIKE_BODY = feature('name ends like a body', -1.6);
const IS_WORD = feature('name is a word', -2.2);
const IS_NAME_WORD = feature('name is a name word', 2);
/** Names that the segmenter's dictionary has with family and given name (tag nrfg). */
const IS_FULL_NAME = feature('= name is a full name of the dictionary', 4);
const ENDS_IN_AND = feature('name ends in 和', -1);
const IS_UNKNOWN_WORD = feature('name is an unknown word', 2);
const CUTS_START = feature('name cuts a word at its start', -1.3);
const CUTS_END = feature('name cuts a word at its end', -1.3);
const CUTS_VERB = feature('= name cuts what people do', -1.2);
const SINGLES = feature('name of single characters', 1.1);
const HAS_NAME_WORD = feature('name holds a name word', 0.7);
const OTHER_CUT = feature('name of other words', 0);
/** 云州市卫生局陆国平局长: a body, somebody, and what he is there. */
const BETWEEN_BODY_AND_TITLE = {
  strong: feature('name between a body strong and a title', 2.5),
  medium: feature('name between a body medium and a title', 2.5),
  weak: feature('name between a body weak and a title', 2),
  place: feature('name between a place and a title', 1),
};
/** 卫生局|陆国平|局长: the title begins as the body ends. */
const BETWEEN_OFFICE_AND_HEAD = feature('name between an office and its head', 2.5);
const FIRST = tagFamily('name first word');
const LAST = tagFamily('name last word');
/** What a surname that is also a word says by itself: 和, 由, 于 hardly ever begin a name. */
const WORDLIKE = new Map(wordlikeSurnames.map((surname) => [surname.charCodeAt(0), feature(`surname ${surname}`)]));

/** Particles, pronouns and the like, which no given name has. */
const NEVER_GIVEN = new CharacterSet('摄的了着过们是在与和及等这那该其也很就都而或但把被让给于所副你我他她它任曾现将已则转');
const BODY_END = new CharacterSet('科处部局室厅司县市省区镇乡村院校班级队店厂站');
const LIST_MARK = '、'.charCodeAt(0);
const FULL_NAME = new TagSet(/^nrfg$/);
const NAME_TAG = new TagSet(/^nr/);
const NAME_OR_UNKNOWN = new TagSet(/^(?:nr|x)/);
const UNKNOWN = new TagSet(/^x$/);
const NOT_PLAIN = new TagSet(/^(?:nr|x|eng|ns|nz|j|zg)/);
const BEFORE_NAME = new TagSet(/^(?:p|c|v)$/);

type Propose = (candidate: Candidate) => void;

const ANY_SURNAME = SURNAME | COMPOUND_SURNAME | JAPANESE_SURNAME;

/** Most of what is weighed is not proposed: one evidence serves all. */
const LEFT = new Evidence();
const EVIDENCE = new Evidence();

/** Proposes names of Han form: a surname of one or more characters and a given name of one or two. */
export function hanNameCandidates(view: SentenceView, propose: Propose): void {
  const { text, start, end } = view;
  for (let at = start; at < end - 1; at++) {
    if (!view.mayBegin(at, ANY_SURNAME)) continue;
    const code = text.charCodeAt(at);
    const single = surnameFeature[code] as number;
    const compoundEnd = view.mayBegin(at, COMPOUND_SURNAME) ? compound.longest(text, at, end) : -1;
    const japanese = view.mayBegin(at, JAPANESE_SURNAME) ? japaneseSurnames.longest(text, at, end) : -1;
    if (single < 0 && compoundEnd < 0 && japanese < 0) continue;
    const titled = endsTitle(view, at);
    if (!titled && isPlainWord(view, at)) continue;
    const left = addLeft(view, at, LEFT.clear());
    const own = WORDLIKE.get(code);
    if (own !== undefined) left.add(own);
    if (single >= 0) {
      offer(view, at, at + 1, at + 2, EVIDENCE.become(left).add(single), 'person/surname', titled, propose);
      offer(view, at, at + 1, at + 3, EVIDENCE.become(left).add(single), 'person/surname', titled, propose);
      // 高陈玉妹: the husband's surname before the own
      if (isPlainSurname(code) && isPlainSurname(text.charCodeAt(at + 1))) offer(view, at, at + 2, at + 4, EVIDENCE.become(left).add(single).add(DOUBLE), 'person/double-surname', titled, propose);
      // 黎氏秋香: so are women of Viet Nam called
      if (text[at + 1] === '氏' && VIETNAMESE.hasAt(text, at) && !(text[at + 2] === '家' || text[at + 2] === '宗')) offer(view, at, at + 2, at + 4, EVIDENCE.become(left).add(single).add(VIETNAMESE_WOMAN), 'person/double-surname', titled, propose);
    }
    if (japanese > 0) for (let given = 1; given <= 3; given++) offer(view, at, japanese, japanese + given, EVIDENCE.become(left).add(JAPANESE), 'person/japanese-surname', titled, propose);
    if (compoundEnd > 0) {
      offer(view, at, compoundEnd, compoundEnd + 1, EVIDENCE.become(left).add(COMPOUND), 'person/compound-surname', titled, propose);
      offer(view, at, compoundEnd, compoundEnd + 2, EVIDENCE.become(left).add(COMPOUND), 'person/compound-surname', titled, propose);
    }
  }
}

/** Proposes one surname with one given name, unless something says that this is no name. */
function offer(view: SentenceView, at: number, surnameEnd: number, stop: number, evidence: Evidence, rule: string, titled: boolean, propose: Propose): void {
  const { text } = view;
  if (stop > view.end) return;
  evidence.add(NAME);
  for (let i = surnameEnd; i < stop; i++) {
    if (!isHan(text, i)) return;
    if (NEVER_GIVEN.hasAt(text, i)) {
      // 庾和平 holds a word that begins with 和; 孟凡和: the one particle that ends given names
      if (text[i] !== '和' || stop - at < 3) return;
      if (i === stop - 1) evidence.add(ENDS_IN_AND);
      else if (!view.isWord(surnameEnd, stop)) return;
    }
    const odds = givenOdds[text.charCodeAt(i)] as number;
    if (Number.isNaN(odds)) evidence.add(GIVEN_UNKNOWN);
    else evidence.add(GIVEN, odds);
  }
  if (isNoName(view, at, stop, titled)) return;
  // 总工程师方向，: only between a title and a stop can it be one after all
  if (view.mayBegin(at, NO_NAME) && noNames.hasAt(text, at, stop)) evidence.add(NO_NAME_CLOSED);
  const level = view.mayBegin(at, PLACE_NAME) ? placeNames.at(text, at, stop) : undefined;
  // 喀什、库尔勒等: of counties, only those of two characters are names of people as often
  if (level && (level !== 'county' || (stop - at > 2 && !titled))) return;
  if (level) evidence.add(IS_PLACE);
  if (BODY_END.hasAt(text, stop - 1)) evidence.add(ENDS_LIKE_BODY);
  if (stop - surnameEnd === 3) evidence.add(THREE_GIVEN);
  if (stop - surnameEnd === 2) evidence.add(text.charCodeAt(surnameEnd) === text.charCodeAt(surnameEnd + 1) ? REDUPLICATED : TWO_GIVEN);
  addWords(view, at, stop, evidence);
  addRight(view, stop, evidence);
  addFrame(view, at, stop, evidence);
  const body = endings.longestBackwards(text, at, view.start);
  if (body && titleBegins(text, stop, view.end)) {
    evidence.add(BETWEEN_BODY_AND_TITLE[body.strength]);
    if (text[at - 1] === text[stop]) evidence.add(BETWEEN_OFFICE_AND_HEAD);
  }
  // 陈鹏|作报告
  if (stop - at > 2 && followers.longest(text, stop - 1, view.end) > stop) evidence.add(CUTS_VERB);
  addList(view, at, stop, isPlain(view, at, stop), evidence);
  if (evidence.score > (titled ? -7 : WORTHLESS) || evidence.trace) propose({ kind: 'name', start: at, end: stop, rule, score: evidence.score, trace: evidence.trace });
}

/** A word of the dictionary that is neither a name nor unknown. */
const isPlain = (view: SentenceView, start: number, end: number) => view.isWord(start, end) && !view.wordHas(start, NAME_OR_UNKNOWN);

/** Below this no neighbour but a title makes a name of it: transitions give at most some four units. */
const WORTHLESS = -4;

/** Inside a plain word of the dictionary, or at the begin of one in the midst of a sentence part, no name is looked for: its other places show it. */
function isPlainWord(view: SentenceView, at: number): boolean {
  const start = view.wordStart(at);
  if (view.wordEnd(at) - start < 2 || view.wordHas(at, NOT_PLAIN)) return false;
  if (start < at) return true;
  return at > view.start && !isStop(view.text, at - 1) && view.text.charCodeAt(at - 1) !== LIST_MARK && !view.wordHas(at - 1, BEFORE_NAME);
}

/** What the segmenter's words say: a name is one unknown or name word or a run of single characters, and cuts no word in two. */
function addWords(view: SentenceView, start: number, end: number, evidence: Evidence): void {
  const cutsStart = view.wordStart(start) < start;
  const cutsEnd = !view.isWordBoundary(end);
  if (cutsStart) evidence.add(CUTS_START);
  if (cutsEnd) evidence.add(CUTS_END);
  evidence.add(FIRST[view.tagAt(start)] as number).add(LAST[view.tagAt(end - 1)] as number);
  if (view.isWord(start, end)) {
    if (!view.wordHas(start, NAME_OR_UNKNOWN) && isClosed(view, end)) evidence.add(endsTitle(view, start) ? WORD_CLOSED_TITLE : WORD_CLOSED);
    if (end - start > 2 && view.wordHas(start, FULL_NAME)) evidence.add(IS_FULL_NAME);
    evidence.add(view.wordHas(start, NAME_TAG) ? IS_NAME_WORD : view.wordHas(start, UNKNOWN) ? IS_UNKNOWN_WORD : IS_WORD);
  } else if (!cutsStart && !cutsEnd) evidence.add(wordsInside(view, start, end));
}

/** The feature of a name that is several words: single characters, among them a name, or others. */
function wordsInside(view: SentenceView, start: number, end: number): number {
  let singles = true;
  let named = false;
  for (let at = start; at < end; at = view.wordEnd(at)) {
    if (view.wordEnd(at) - at !== 1) singles = false;
    if (view.wordHas(at, NAME_TAG)) named = true;
  }
  return singles ? SINGLES : named ? HAS_NAME_WORD : OTHER_CUT;
}
