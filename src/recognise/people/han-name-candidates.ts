import { wordlikeSurnames } from '../../lexicon/surnames-wordlike.js';
import type { Candidate } from '../chart/candidate.js';
import { isHan, isStop } from '../chart/characters.js';
import { placeNames } from '../../text/place-names.js';
import { Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily } from '../chart/tags.js';
import { addLeft, addRight } from './name-context.js';
import { compound, givenOdds, headsBackwards, isNoName, isPlainSurname, japaneseSurnames, surnameFeature } from './name-tables.js';

const NAME = feature('name', -4.2);
const IS_PLACE = feature('name of Han form is a place', -2.5);
const WORD_CLOSED = feature('name is a word before punctuation', 0.6);
const WORD_CLOSED_TITLE = feature('name is a word between a title and punctuation', 2.5);
const JAPANESE = feature('surname Japanese', 2.2);
const COMPOUND = feature('surname compound', 4.2);
const DOUBLE = feature('surname double', 0.5);
const GIVEN = feature('given character', 0.55);
const GIVEN_UNKNOWN = feature('given character never seen', -0.6);
const TWO_GIVEN = feature('given name of two', 0.4);
const THREE_GIVEN = feature('given name of three', -0.5);
const REDUPLICATED = feature('given name reduplicated', 0.3);
const ENDS_LIKE_BODY = feature('name ends like a body', -1.6);
const IS_WORD = feature('name is a word', -2.2);
const IS_NAME_WORD = feature('name is a name word', 2);
const IS_UNKNOWN_WORD = feature('name is an unknown word', 2);
const CUTS_START = feature('name cuts a word at its start', -1.3);
const CUTS_END = feature('name cuts a word at its end', -1.3);
const SINGLES = feature('name of single characters', 1.1);
const HAS_NAME_WORD = feature('name holds a name word', 0.7);
const OTHER_CUT = feature('name of other words', 0);
const FIRST = tagFamily('name first word');
const LAST = tagFamily('name last word');
/** What a surname that is also a word says by itself: 和, 由, 于 hardly ever begin a name. */
const WORDLIKE = new Map(wordlikeSurnames.map((surname) => [surname.charCodeAt(0), feature(`surname ${surname}`)]));

/** Particles, pronouns and the like, which no given name has. */
const NEVER_GIVEN = /[的了着过们是在与和及等这那其也很就都而或但把被让给于副你我他她它任曾现将已则转]/u;
/** 左起, 前排, and a surname with its form of address (王老师): no names of people. */
const NEVER_NAME = /^[左右前后][一二三四五六七八起排]|(?:老师|师傅|先生|女士|小姐|同志|医生|大夫|书记|主任|校长|老師|師傅)$/u;
/** The side of a country (中方), matters of a place (涉台): words of diplomacy. */
const SIDE = /^[中美俄英法德日韩朝越印巴哈塔吉乌土伊沙以黎叙埃南肯坦苏尼加澳新墨古委智秘阿意西葡荷比波匈捷塞希罗保白格亚缅老柬泰马菲蒙港台欧非我对]方$|^涉/u;
const BODY_END = /[科处部局室厅司县市省区镇乡村院校班级队店厂站]/u;

/** Proposes names of Han form: a surname of one or more characters and a given name of one or two. */
export function hanNameCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  for (let at = start; at < end - 1; at++) {
    const single = surnameFeature[text.charCodeAt(at)] as number;
    const compoundEnd = compound.longest(text, at, end);
    if (single < 0 && compoundEnd < 0 && japaneseSurnames.longest(text, at, end) < 0) continue;
    const titled = endsTitle(view, at);
    if (!titled && isPlainWord(view, at)) continue;
    const left = addLeft(view, at, new Evidence());
    const own = WORDLIKE.get(text.charCodeAt(at));
    if (own !== undefined) left.add(own);
    const offer = (surnameEnd: number, stop: number, surname: Evidence, rule: string) => {
      if (stop > end) return;
      const evidence = surname.add(NAME);
      for (let i = surnameEnd; i < stop; i++) {
        if (!isHan(text, i) || NEVER_GIVEN.test(text[i] as string)) return;
        const odds = givenOdds[text.charCodeAt(i)] as number;
        if (Number.isNaN(odds)) evidence.add(GIVEN_UNKNOWN);
        else evidence.add(GIVEN, odds);
      }
      const words = text.slice(at, stop);
      if (NEVER_NAME.test(words) || isNoName.has(words)) return;
      // 和|师生: a function word and a noun
      if (stop - at === 3 && /[和与及同向由任为有来从]/u.test(text[at] as string) && view.isWordBoundary(at + 1) && view.isWordBoundary(stop) && view.wordAt(at + 1)?.end === stop && (/[和与及]/u.test(text[at] as string) || !/^(?:nr|x)/.test(view.wordAt(at + 1)?.tag ?? ''))) return;
      const level = placeNames.get(words);
      if (level === 'country' || level === 'province' || level === 'city' || SIDE.test(words)) return;
      if (level) evidence.add(IS_PLACE);
      if (BODY_END.test(text[stop - 1] as string)) evidence.add(ENDS_LIKE_BODY);
      if (stop - surnameEnd === 3) evidence.add(THREE_GIVEN);
      if (stop - surnameEnd === 2) evidence.add(text[surnameEnd] === text[surnameEnd + 1] ? REDUPLICATED : TWO_GIVEN);
      addWords(view, at, stop, evidence);
      addRight(view, stop, evidence);
      if (evidence.score > (titled ? -7 : WORTHLESS) || evidence.trace) propose({ kind: 'name', start: at, end: stop, rule, score: evidence.score, trace: evidence.trace });
    };
    if (single >= 0) {
      offer(at + 1, at + 2, left.fork().add(single), 'person/surname');
      offer(at + 1, at + 3, left.fork().add(single), 'person/surname');
      // 高陈玉妹: the husband's surname before the own
      if (isPlainSurname(text.charCodeAt(at)) && isPlainSurname(text.charCodeAt(at + 1))) offer(at + 2, at + 4, left.fork().add(single).add(DOUBLE), 'person/double-surname');
    }
    const japanese = japaneseSurnames.longest(text, at, end);
    if (japanese > 0) for (const given of [1, 2, 3]) offer(japanese, japanese + given, left.fork().add(JAPANESE), 'person/japanese-surname');
    if (compoundEnd > 0) {
      offer(compoundEnd, compoundEnd + 1, left.fork().add(COMPOUND), 'person/compound-surname');
      offer(compoundEnd, compoundEnd + 2, left.fork().add(COMPOUND), 'person/compound-surname');
    }
  }
}

/** Below this no neighbour but a title makes a name of it: transitions give at most some four units. */
const WORTHLESS = -4;

/** Inside a plain word of the dictionary, or at the begin of one in the midst of a sentence part, no name is looked for: its other places show it. */
function isPlainWord(view: SentenceView, at: number): boolean {
  const word = view.wordAt(at);
  if (!word || word.end - word.start < 2 || /^(?:nr|x|eng|ns|nz|j|zg)/.test(word.tag)) return false;
  if (word.start < at) return true;
  return at > view.start && !isStop(view.text, at - 1) && view.text[at - 1] !== '、' && !/^(?:p|c|v)$/.test(view.wordAt(at - 1)?.tag ?? '');
}

/** True when a title's head ends here. */
function endsTitle(view: SentenceView, at: number): boolean {
  let found = false;
  headsBackwards.eachBackwards(view.text, view.text[at - 1] === ' ' ? at - 1 : at, view.start, () => {
    found = true;
  });
  return found;
}

/** What the segmenter's words say: a name is one unknown or name word or a run of single characters, and cuts no word in two. */
function addWords(view: SentenceView, start: number, end: number, evidence: Evidence): void {
  const first = view.wordAt(start);
  if (!first) return;
  const cutsStart = first.start < start;
  const cutsEnd = !view.isWordBoundary(end);
  if (cutsStart) evidence.add(CUTS_START);
  if (cutsEnd) evidence.add(CUTS_END);
  evidence.add(FIRST[view.tagAt(start)] as number).add(LAST[view.tagAt(end - 1)] as number);
  if (first.start === start && first.end === end && !/^(?:nr|x)/.test(first.tag) && (end >= view.end || isStop(view.text, end) || view.text[end] === '、')) evidence.add(endsTitle(view, start) ? WORD_CLOSED_TITLE : WORD_CLOSED);
  if (first.start === start && first.end === end) evidence.add(/^nr/.test(first.tag) ? IS_NAME_WORD : first.tag === 'x' ? IS_UNKNOWN_WORD : IS_WORD);
  else if (!cutsStart && !cutsEnd) {
    const run = view.words.slice(view.wordIndexAt(start), view.wordIndexAt(end - 1) + 1);
    evidence.add(run.every((word) => word.end - word.start === 1) ? SINGLES : run.some((word) => /^nr/.test(word.tag)) ? HAS_NAME_WORD : OTHER_CUT);
  }
}
