import { isStop } from '../chart/characters.js';
import { type Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TAGS, tagFamily } from '../chart/tags.js';
import { suffixesBackwards } from './suffix-strength.js';
import { placeNames } from '../../text/place-names.js';
import { bodyNames, isConjunction, cannotBegin, cannotHold, isGeneric, isNoBody, isStopper, OPENING } from './word-roles.js';

const WORD = feature('body word', -0.06);
const CONJUNCTION = feature('body conjunction inside', -0.8);
const JOINS_NAMES = feature('body conjunction joins names', -2.5);
const SINGLE_TAIL = feature('body suffix is the end of a word', -0.5);
const FIRST = tagFamily('body first word');
const SHORT_VERB = feature('body verb of one character inside', -1.3);
const NUMERAL = feature('body digits inside', -1.5);
const PARENT = { strong: feature('body inside strong', 3.4), medium: feature('body inside medium', 1.6), weak: feature('body inside weak', 0.2), place: feature('body inside place', 0.3) };
const FROM_PLACE = feature('body begins with a place', 1.5);
const FROM_KNOWN = feature('body begins with a known body', 1.6);
const FROM_OPENING = feature('body begins with an opening word', 1);
const AFTER_BOUNDARY = feature('body after a boundary', 0.8);
const AFTER_STOPPER = feature('body after a stopper', 0.8);
const AFTER_PREDICATE = feature('body after a verb', 0.3);
const AFTER_OTHER = feature('body after other words', -1.6);
const LONG = feature('body words beyond eight', -0.3);
const BRACKET = feature('body bracket inside', 0);
const INNER_INITIAL: Record<string, number> = { v: -0.45, d: -3, p: -3, c: -3, u: -3, r: -3, y: -3, t: -2.6, m: -0.5, q: -0.5, nr: -0.3, other: -0.5 };
const INNER = TAGS.map((tag) => feature(`body contains tag ${tag}`, INNER_INITIAL[tag] ?? 0));

const VERB = TAGS.indexOf('v');
const AFTER_FUNCTION = feature('body after a function character inside a word', 0.5);
const HOLDS_FUNCTION = feature('body holds a function character', -0.8);
const FUNCTION = /[由在是将把被让任报向从对与和及赴到为请值经据以]/u;
const FUNCTION_START = feature('body begins with a function character', -3);
const BEGINS_FUNCTION = /[由在将把被让任报用同系与和从向对改该并又先请受经他她它不各则前支]/u;
const isUnknown = (view: SentenceView, at: number) => /^(?:x|v|p|d|c)/.test(view.wordAt(at)?.tag ?? 'x');
const PROPER = new Set(['nr', 'ns', 'nt', 'nz', 'x', 'eng', 'j'].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])));
const LESSER = /(?:众创空间|孵化器|产业园|科技园|创业园|图书馆|博物馆|体育馆|活动中心|展览馆|礼堂|报告厅|会议室|广场|大厦|酒店)$/u;
const GREATER = /(?:学院|大学|公司|集团|医院|银行)$/u;
const MAX_LENGTH = 42;
const MAX_WORDS = 18;

/** Walks left from a suffix word by word and offers each start, with what the words between say for or against it. */
export function eachStart(view: SentenceView, suffixStart: number, end: number, common: Evidence, offer: (start: number, evidence: Evidence) => void): void {
  const { text } = view;
  const floor = Math.max(view.start, suffixStart - MAX_LENGTH);
  const walk = common.fork();
  // firms call themselves by any word (某地加速科技有限公司)
  const firm = /(?:有限|责任|股份|总|分)公司$/u.test(text.slice(suffixStart, end));
  let placeAt = -1;
  let at = suffixStart;
  const first = view.wordAt(suffixStart);
  if (first && first.start < suffixStart) {
    // the suffix is the tail of a word: 职业技术学院, 市政府
    const tail = text.slice(first.start, end);
    if (isStopper(view.wordText(first)) || isNoBody(tail)) return;
    at = first.start;
    if (PROPER.has(view.tagAt(at))) walk.proper = true;
    if (text.length > suffixStart + 1 && first.end === suffixStart + 1) walk.add(SINGLE_TAIL);
  }
  offer(at, addStart(view, at, walk.fork()));
  for (let count = 0; at > floor && count < MAX_WORDS; count++) {
    if (text[at - 1] === '）' || text[at - 1] === ')') {
      const open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
      if (open < floor || at - open > 12 || open <= view.start) return;
      at = open;
      walk.add(BRACKET);
      continue;
    }
    if (isStop(text, at - 1) && text[at - 1] !== ' ') return;
    // 众创空间|设计学院: a place of work holds no school, firm or hospital
    if (LESSER.test(text.slice(Math.max(floor, at - 5), at)) && GREATER.test(text.slice(Math.max(floor, end - 2), end))) return;
    // 湖北省委|省政府: two bodies of one place
    if (text[at - 1] === '委' && /^[省市县区州]政府/u.test(text.slice(at, at + 3))) return;
    const word = view.wordAt(at - 1);
    if (!word || word.end > at) return;
    const words = view.wordText(word);
    if (words === ' ' && !/[A-Za-z&.]/.test(text[at - 2] ?? '')) return;
    const conjunction = isConjunction(words);
    if (conjunction && (at >= suffixStart || placeNames.longest(text, at, view.end) > at + 1 || endsBody(view, word.start))) return;
    if (conjunction) addConjunction(view, word.start, walk);
    else if (isStopper(words)) {
      // 、来福实业有限公司、: between list marks a firm's name may begin with any word
      const floorOfItem = text.lastIndexOf('、', at);
      if (floorOfItem >= view.start && at - floorOfItem <= 4 && /公司$/u.test(text.slice(suffixStart, end))) offer(floorOfItem + 1, addStart(view, floorOfItem + 1, walk.fork()));
      return;
    } else if (cannotHold(words, word.tag) && (!firm || endsBody(view, word.start))) return;
    else addWord(view, at, words, view.tagAt(word.start), walk);
    if (count > 8) walk.add(LONG);
    at = Math.max(word.start, floor);
    // a function word glued to the name by the segmenter: 由市|人大, 报云州|市
    const glued = /^(?:x|nr)/.test(word.tag) ? lastFunction(words) : FUNCTION.test(words[0] as string) && words.length > 1 ? 0 : -1;
    if (glued >= 0 && glued < words.length - 1) {
      const from = at + glued + 1;
      offer(from, addStart(view, from, walk.fork()).add(AFTER_FUNCTION));
      walk.add(HOLDS_FUNCTION);
    }
    if (walk.score < -9) return;
    const insideLatin = /[A-Za-z0-9]/.test(text[at] as string) && /[A-Za-z0-9]/.test(text[at - 1] ?? '') && at > view.start;
    if (placeNames.longest(text, at, suffixStart) > at + 1) placeAt = at;
    const allowed = !insideLatin && !isGeneric(words) && !cannotBegin(words, word.tag) && (placeAt < 0 || placeAt === at || leadsToPlace(view, at, placeAt));
    if (!conjunction && words !== ' ' && allowed) offer(at, addStart(view, at, walk.fork()));
  }
}

/** Where the last function character of a word stands that the segmenter did not know (名为|系). */
function lastFunction(word: string): number {
  for (let i = word.length - 1; i >= 0; i--) if (/[由在是将把被为任系用同该说从自向对给让]/u.test(word[i] as string)) return i;
  return -1;
}

/** What may stand before the place in a body's name: another place, a body (某集团江西分公司), 驻, a proper noun. 单位武汉… is none. */
function leadsToPlace(view: SentenceView, start: number, placeAt: number): boolean {
  const { text } = view;
  if (text[placeAt - 1] === '驻' || placeNames.longest(text, start, placeAt) === placeAt || bodyNames.longest(text, start, view.end) >= placeAt) return true;
  let body = false;
  suffixesBackwards.eachBackwards(text, placeAt, start, (_from, suffix) => {
    body ||= suffix.strength !== 'weak' || placeAt - start > 4;
  });
  if (body) return true;
  for (let w = view.wordIndexAt(start); w < view.wordIndexAt(placeAt); w++) if (/^(?:nr|ns|nt|nz|x|eng|j)/.test(view.words[w]?.tag ?? '')) return true;
  return /^(?:中国|中华|全国|国家|中共|国立|省立|财团法人|社团法人)/u.test(text.slice(start, start + 4));
}

/** A body ends right before: what follows the conjunction is another. */
function endsBody(view: SentenceView, at: number): boolean {
  let strong = false;
  suffixesBackwards.eachBackwards(view.text, at, view.start, (_start, suffix) => {
    strong ||= suffix.strength === 'strong';
  });
  return strong;
}

/** 林业和草原局 joins plain nouns; 某学校与某公司 joins names. */
function addConjunction(view: SentenceView, at: number, walk: Evidence): void {
  walk.add(CONJUNCTION);
  const before = view.wordAt(at - 1);
  let suffixed = false;
  suffixesBackwards.eachBackwards(view.text, at, view.start, (_start, suffix) => {
    suffixed ||= suffix.strength === 'strong' || suffix.strength === 'medium';
  });
  if (at <= view.start || suffixed || !before || /^(?:nr|r$|eng)/.test(before.tag) || placeNames.has(view.wordText(before))) walk.add(JOINS_NAMES);
}

function addWord(view: SentenceView, end: number, word: string, tag: number, walk: Evidence): void {
  walk.add(WORD).add(INNER[tag] as number);
  if (PROPER.has(tag)) walk.proper = true;
  if (word.length === 1 && view.tagAt(end - 1) === VERB) walk.add(SHORT_VERB);
  if (/\d/.test(word)) walk.add(NUMERAL);
  // a body inside the body (the hospital of 人民医院宣传科) speaks for the longer reading
  let inner: keyof typeof PARENT | null = null;
  suffixesBackwards.eachBackwards(view.text, end, view.start, (_start, suffix) => {
    if (inner !== 'strong') inner = suffix.strength;
  });
  if (inner && !walk.parent) {
    walk.add(PARENT[inner]);
    walk.parent = inner === 'strong' || inner === 'medium';
  }
}

function addStart(view: SentenceView, at: number, evidence: Evidence): Evidence {
  const { text } = view;
  evidence.add(FIRST[view.tagAt(at)] as number);
  if (BEGINS_FUNCTION.test(text[at] as string) && placeNames.longest(text, at, view.end) < 0 && bodyNames.longest(text, at, view.end) < 0 && isUnknown(view, at)) evidence.add(FUNCTION_START);
  if (placeNames.longest(text, at, view.end) > 0) {
    evidence.add(FROM_PLACE);
    evidence.proper = true;
  }
  else if (bodyNames.longest(text, at, view.end) > 0) {
    evidence.add(FROM_KNOWN);
    evidence.proper = true;
  }
  else if (OPENING.test(text.slice(at, at + 3))) evidence.add(FROM_OPENING);
  if (at <= view.start || isStop(text, at - 1) || text[at - 1] === '、') return evidence.add(AFTER_BOUNDARY);
  const before = view.wordAt(at - 1);
  const word = before ? view.wordText(before) : '';
  if (isStopper(word) || isConjunction(word)) return evidence.add(AFTER_STOPPER);
  if (before && /^(?:v|p|c|d|u|uj|ul|r|vd|vi|t|m)$/.test(before.tag)) return evidence.add(AFTER_PREDICATE);
  return evidence.add(AFTER_OTHER);
}
