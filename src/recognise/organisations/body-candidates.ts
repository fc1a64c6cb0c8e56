import { bodyAnaphora } from '../../lexicon/body-anaphora.js';
import { titleHeads } from '../../lexicon/title-heads.js';
import { Trie } from '../../text/trie.js';
import type { Candidate } from '../chart/candidate.js';
import { isStop } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { weights } from '../chart/weights.js';
import { type Suffix, suffixes, suffixesBackwards } from './suffix-strength.js';
import { bodyNames, isConjunction, isStopper, OPENING, placeNames } from './word-roles.js';

const heads = Trie.of(titleHeads);
const anaphora = Trie.from(bodyAnaphora);
const PARTY_ORGAN = /^(?:党委|党组|党总支|党支部|团委|纪委|工会|机关党委|董事会|监事会|理事会)$/u;
const SHARING = /[部局处厅司署县市省区州镇乡旗村盟科课]/u;
const MAX_LENGTH = 42;
const MAX_STARTS = 16;
const base = { strong: weights.suffixStrong, medium: weights.suffixMedium, weak: weights.suffixWeak, place: weights.placeSuffix };

/** Proposes bodies and places by their last word, known bodies and places by their names, and stand-ins (学校, 该公司). */
export function bodyCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  for (let at = start; at < end; at++) {
    suffixes.each(text, at, end, (suffixEnd, suffix) => proposeBySuffix(view, at, suffixEnd, suffix, propose));
    bodyNames.each(text, at, end, (stop, kind) => {
      const cut = endPenalty(view, stop) + (view.isWordBoundary(at) ? 0 : weights.cutsWordAtStart);
      propose({ kind: 'body', start: at, end: stop, rule: 'body/known', bodyKind: kind, form: 'full', score: weights.knownBody + cut });
      if (sharesTitle(text, stop, end)) propose({ kind: 'body', start: at, end: stop - 1, rule: 'body/known', bodyKind: kind, form: 'full', shared: true, score: weights.knownBody + cut });
    });
    anaphora.each(text, at, end, (stop, kind) => {
      if (endPenalty(view, stop) === 0 && view.isWordBoundary(at)) propose({ kind: 'body', start: at, end: stop, rule: 'body/anaphor', bodyKind: kind, form: 'anaphor', score: weights.anaphor });
    });
    proposePlaces(view, at, propose);
  }
}

/** A place, and places inside it that follow directly (湖北省武汉市洪山区). */
function proposePlaces(view: SentenceView, at: number, propose: (candidate: Candidate) => void): void {
  let stop = placeNames.longest(view.text, at, view.end);
  if (stop < 0 || !(view.isWordBoundary(at) || view.isWordBoundary(stop))) return;
  for (let count = 0; count < 4 && stop > 0; count++) {
    propose({ kind: 'place', start: at, end: stop, rule: 'place/known', score: weights.place + 0.1 * (stop - at) });
    if (sharesTitle(view.text, stop, view.end)) propose({ kind: 'place', start: at, end: stop - 1, rule: 'place/known', shared: true, score: weights.place });
    stop = placeNames.longest(view.text, stop, view.end);
  }
}

function proposeBySuffix(view: SentenceView, suffixStart: number, end: number, suffix: Suffix, propose: (candidate: Candidate) => void): void {
  const ending = endPenalty(view, end);
  const shared = sharesTitle(view.text, end, view.end);
  if (ending < 0 && !shared) return;
  const kind = suffix.strength === 'place' ? 'place' : 'body';
  const rule = kind === 'place' ? 'place/suffix' : 'body/suffix';
  const partyOrgan = PARTY_ORGAN.test(view.text.slice(suffixStart, end)) && heads.longest(view.text, end, view.end) > 0;
  eachStart(view, suffixStart, suffix, (start, cost) => {
    // 学院党委书记: the committee of a school or firm belongs to the title, that of a town is a body (水坪镇党委书记)
    if (partyOrgan && !/[省市县区州盟旗镇乡村道]$/u.test(view.text.slice(start, suffixStart))) cost -= 5;
    if (/[副正老原]/u.test(view.text[start] ?? '') && suffix.strength !== 'strong') cost += weights.bodyFunctionWord;
    if (start === suffixStart && suffix.strength !== 'strong') cost += weights.bodyBare;
    const score = base[suffix.strength] + cost;
    if (score < -6) return;
    const candidate: Candidate = { kind, start, end, rule, bodyKind: suffix.kind, form: 'full', score };
    if (ending === 0) propose(candidate);
    if (shared && end - 1 > start) propose({ ...candidate, end: end - 1, shared: true });
  });
}

/** Walks left from the suffix word by word and offers each start with what the words between say for or against it. */
function eachStart(view: SentenceView, suffixStart: number, suffix: Suffix, offer: (start: number, cost: number) => void): void {
  const { text } = view;
  const floor = Math.max(view.start, suffixStart - MAX_LENGTH);
  let cost = 0;
  let count = 0;
  let at = suffixStart;
  const first = view.wordAt(suffixStart);
  if (first && first.start < suffixStart) {
    // the suffix is the tail of a word: 职业技术学院, 市政府
    if (isStopper(view.wordText(first))) return;
    at = first.start;
  }
  offer(at, cost + startEvidence(view, at));
  while (at > floor && count < MAX_STARTS) {
    if (text[at - 1] === '）' || text[at - 1] === ')') {
      const open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
      if (open < floor || at - open > 12 || open <= view.start) return;
      at = open;
      cost += weights.bodyWord;
      continue;
    }
    if (isStop(text, at - 1) && text[at - 1] !== ' ') return;
    const word = view.wordAt(at - 1);
    if (!word || word.end > at) return;
    const words = view.wordText(word);
    if (words === ' ' && !/[A-Za-z&.]/.test(text[at - 2] ?? '')) return;
    if (isConjunction(words)) {
      cost += weights.bodyConjunction;
    } else if (isStopper(words)) return;
    else cost += wordCost(words, word.tag) + (isStopper(words) ? 0 : parentEvidence(view, at));
    at = Math.max(word.start, floor);
    count++;
    if (cost < -7) return;
    if (!isConjunction(words) && words !== ' ') offer(at, cost + startEvidence(view, at) + (suffix.strength === 'weak' ? weights.bodyPerWeakLength * Math.max(0, count - 5) : 0));
  }
}

/** A body inside the body (the hospital of 人民医院宣传科) speaks for the longer reading. */
function parentEvidence(view: SentenceView, end: number): number {
  const strength = suffixEndingAt(view, end);
  return strength === 'strong' ? weights.parentStrong : strength === 'medium' ? weights.parentMedium : 0;
}

function suffixEndingAt(view: SentenceView, end: number): Suffix['strength'] | null {
  let found: Suffix['strength'] | null = null;
  suffixesBackwards.eachBackwards(view.text, end, view.start, (_start, suffix) => {
    if (found !== 'strong') found = suffix.strength;
  });
  return found;
}

function wordCost(word: string, tag: string): number {
  const cost = weights.bodyWord;
  if (/^(?:v|vd|vi|vg)$/.test(tag)) return cost + (word.length === 1 ? weights.bodyVerb : weights.bodyVerb * 0.35);
  if (/^(?:d|p|c|u|uj|ul|r|y|e|o|zg|z|k|uz|ug|ud)$/.test(tag)) return cost + weights.bodyFunctionWord;
  if (tag === 't' || tag === 'tg') return cost + weights.bodyTime;
  if (/^(?:m|q|mq)$/.test(tag)) return cost + weights.bodyNumber * (/\d/.test(word) ? 3 : 1);
  if (tag === 'nr') return cost + weights.bodyNumber * 0.6;
  return cost;
}

function startEvidence(view: SentenceView, at: number): number {
  const { text } = view;
  let evidence = 0;
  if (placeNames.longest(text, at, view.end) > 0) evidence += weights.startsWithPlace;
  else if (bodyNames.longest(text, at, view.end) > 0) evidence += weights.startsWithKnown;
  else if (OPENING.test(text.slice(at, at + 3))) evidence += weights.startsWithPlace * 0.7;
  if (at <= view.start || isStop(text, at - 1)) return evidence + weights.bodyAfterBoundary;
  const before = view.wordAt(at - 1);
  const word = before ? view.wordText(before) : '';
  if (text[at - 1] === '、' || isStopper(word) || isConjunction(word)) return evidence + weights.bodyAfterBoundary;
  if (before && /^(?:v|p|c|d|u|uj|ul|r|vd|vi|t|m)$/.test(before.tag)) return evidence + weights.bodyAfterBoundary * 0.4;
  return evidence + weights.bodyAfterOther;
}

/** Below 0 when the name would end inside a longer word (大学|生, 公司|法), not when a title begins there. */
function endPenalty(view: SentenceView, end: number): number {
  if (view.isWordBoundary(end)) return 0;
  if (heads.longest(view.text, end, view.end) > 0) return 0;
  return weights.bodyEndsInWord;
}

/** True when the body's last character begins a title of two characters (局长 in 教育局长). */
function sharesTitle(text: string, end: number, limit: number): boolean {
  return text[end] === '长' && text[end - 1] !== text[end - 2] && SHARING.test(text[end - 1] ?? '') && end < limit && heads.longest(text, end - 1, limit) > 0;
}
