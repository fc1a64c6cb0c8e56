import { describingWords, linkingWords, makerNouns, memberNouns } from '../../lexicon/words-between-bodies.js';
import { placeNames } from '../../text/place-names.js';
import { Trie } from '../../text/trie.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { endings } from './suffix-strength.js';

const LEADS_ON = Trie.of(linkingWords);
const SAYS_SORT = Trie.of(describingWords);
const MAKERS = Trie.of(makerNouns);
const MEMBERS = Trie.of(memberNouns);
const PROPER = new TagSet(/^(?:nr|ns|nt|nz|x|eng|j)/);
/** 江苏省省级机关事务管理局: what may stand behind such a word in a name after all. */
const OF_LEVEL = Trie.of('机关|行政|文明|财政|重点|经济|应急|储备'.split('|'));

/** 甲公司联合|乙公司: a body ends before the word and a name follows it. */
export function leadsOn(view: SentenceView, start: number, end: number, beforeName: boolean): boolean {
  return beforeName && LEADS_ON.hasAt(view.text, start, end) && endings.longestBackwards(view.text, start, view.start) !== undefined;
}

/** 首家本土|航空公司: a word that says what sort of body stands here. */
export function saysSort(text: string, start: number, end: number, limit: number): boolean {
  return SAYS_SORT.hasAt(text, start, end) && OF_LEVEL.longest(text, end, limit) < 0;
}

/** 全资子公司|某某有限公司: a noun for a sort of body before the name of one. */
export function isNounBeforeBody(view: SentenceView, start: number, end: number): boolean {
  if (MAKERS.hasAt(view.text, start, end)) return true;
  return MEMBERS.hasAt(view.text, start, end) && (placeNames.longest(view.text, end, view.end) > 0 || view.wordHas(end, PROPER));
}
