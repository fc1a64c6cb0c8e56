import type { Candidate } from '../chart/candidate.js';
import { isHan } from '../chart/characters.js';
import { BODY_BIAS, Evidence, family, feature, lexical } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TAGS, TagSet } from '../chart/tags.js';
import { placeNames } from '../../text/place-names.js';
import { LATIN_OR_DIGIT } from './body-bounds.js';
import { anaphora, isConjunction, isGeneric, isNoBody, isStopper } from './word-roles.js';

const ITEM = feature('item of a list of bodies', -0.5);
const LENGTH = family('item of a list of bodies of length', ['3', '4', '5', '6', '7', '8']);
const INITIAL: Record<string, number> = { x: 1.8, nz: 1.6, nr: 0.6, ns: 0.3, eng: 0.8, n: -0.7, v: -0.7, vn: -1, u: -3, p: -3, d: -1.5, m: -1.5, q: -1.5 };
const WORD = TAGS.map((tag) => feature(`item of a list of bodies has tag ${tag}`, INITIAL[tag] ?? -0.5));
/** 澜|朔|垣|泽: the segmenter takes to pieces what it does not know. */
const SINGLE = feature('item of a list of bodies has a word of one character', 0.6);
const LAST_WORD = lexical('item of a list of bodies ends in');
/** What the list says that it was of. */
const NOUN = lexical('item of a list of');
const FIRST = feature('first item of a list of bodies', -0.5);
/** Words that names have for themselves. */
const OWN = new TagSet(/^(?:n[rstz]|x|j|eng)/);
const BEFORE_FIRST = new TagSet(/^(?:v|p|c|u|uj|ul|d|f)$/);

/** 甲、乙、丙等36家企业; 甲、乙、丙3家龙头企业: what stands behind a list of bodies. */
const CLOSE = /(?:等[\d一二三四五六七八九十百千数多]{0,6}余?[家所个]?|[\d两三四五六七八九十]{1,4}[家所])[\p{Script=Han}]{0,8}?(企业|公司|机构|单位|银行|高校|院校|医院|集团|商会|协会|厂商|车企|药企|券商|媒体|基金|资本)/gu;
const LIST_MARK = '、'.charCodeAt(0);
const LEAST = 3;
const MOST = 8;
const MOST_ITEMS = 40;

type Propose = (candidate: Candidate) => void;

/** Proposes the items of a list that says it is one of bodies (海朔乳品、利垣粮油、云舵等4家企业). */
export function listItemCandidates(view: SentenceView, propose: Propose): void {
  const sentence = view.text.slice(view.start, view.end);
  if (!sentence.includes('、')) return;
  for (const { index, 0: words, 1: noun } of sentence.matchAll(CLOSE)) {
    let end = view.start + index;
    const nounEnd = end + words.length;
    for (let count = 0; count < MOST_ITEMS; count++) {
      const mark = beginningOf(view, end);
      const inList = view.text.charCodeAt(mark - 1) === LIST_MARK;
      if (!inList && count === 0) break;
      if (inList) offer(view, mark, end, nounEnd - (noun as string).length, nounEnd, propose);
      else offerFirst(view, mark, end, nounEnd - (noun as string).length, nounEnd, propose);
      if (!inList) break;
      end = mark - 1;
    }
  }
}

/** Where the run of characters begins that an item may be made of, at most twelve before its end; behind a conjunction that stands in it. */
function beginningOf(view: SentenceView, end: number): number {
  let at = end;
  while (at > view.start && end - at < 12 && (isHan(view.text, at - 1) || LATIN_OR_DIGIT.hasAt(view.text, at - 1))) at--;
  return at;
}

/** 包括|甲、乙: the first item begins behind a verb or a particle, if it can be told. */
function offerFirst(view: SentenceView, from: number, end: number, nounStart: number, nounEnd: number, propose: Propose): void {
  for (let at = view.wordStart(end - 1); at > from && end - at <= MOST; at = view.wordStart(at - 1)) {
    if (view.wordHas(at - 1, BEFORE_FIRST)) offer(view, at, end, nounStart, nounEnd, propose, FIRST);
  }
}

function offer(view: SentenceView, start: number, end: number, nounStart: number, nounEnd: number, propose: Propose, first = -1): void {
  const { text } = view;
  if (end - start < LEAST || end - start > MOST || !view.isWordBoundary(start) || !view.isWordBoundary(end)) return;
  if (isNoBody(text, start, end) || anaphora.hasAt(text, start, end) || placeNames.hasAt(text, start, end)) return;
  const evidence = new Evidence().add(BODY_BIAS).add(ITEM).add(LENGTH[end - start - LEAST] as number).add(first);
  evidence.add(LAST_WORD.of(text, view.wordStart(end - 1), end)).add(NOUN.of(text, nounStart, nounEnd));
  let own = false;
  for (let at = start; at < end; at = view.wordEnd(at)) {
    const wordEnd = view.wordEnd(at);
    if (isStopper(text, at, wordEnd) || isGeneric(text, at, wordEnd) || isConjunction(text, at, wordEnd)) return;
    evidence.add(WORD[view.tagAt(at)] as number);
    if (wordEnd - at === 1) evidence.add(SINGLE);
    own ||= view.wordHas(at, OWN) || (wordEnd - at === 1 && !view.wordHas(at, BEFORE_FIRST));
  }
  // 钢铁企业, 机床厂: plain words say which sort
  if (!own) return;
  propose({ kind: 'body', start, end, rule: 'body/item', bodyKind: 'other', form: 'full', proper: true, score: evidence.score, trace: evidence.trace });
}
