import { bodyNames } from '../../text/body-names.js';
import { CharacterSet } from '../../text/character-set.js';
import { placeNames } from '../../text/place-names.js';
import { Trie } from '../../text/trie.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { LATIN_OR_DIGIT } from './body-bounds.js';
import { endings } from './suffix-strength.js';
import { isConjunction, POINTING } from './word-roles.js';

/** 由市: what a word of the dictionary begins with that is no part of a name. */
const FUNCTION = new CharacterSet('由在是将把被让任报向从对与和及赴到为请值经据以');
/** 名为|系: the same inside words that the dictionary does not have. */
const LAST_FUNCTION = new CharacterSet('及暨由到赴在是将把被为任系用同该说从自向对给让');
const PROPER_TAG = new TagSet(/^(?:nr|ns|nt|nz|x|eng|j)/);
const NAME_OR_UNKNOWN = new TagSet(/^(?:x|nr)/);
/** What leads to the place in a body's name. */
const LEADING = Trie.of(['中国', '中华', '全国', '国家', '中共', '国立', '省立', '财团法人', '社团法人']);
/** Marks before a name, which are no part of it: 代表-云州市教育处. */
const DASH = new CharacterSet('-–·•');
const LIST_MARK = '、'.charCodeAt(0);

/** Where the bracket opens that closes right before, no farther than twelve characters, -1 when it does not. */
export function openingOf(text: string, at: number, floor: number): number {
  for (let open = at; open >= floor && at - open <= 12; open--) if (text[open] === '（' || text[open] === '(') return open;
  return -1;
}

/** Where the 、 stands at most four characters before, -1 when there is none. */
export function listMarkBefore(view: SentenceView, at: number): number {
  for (let mark = at; mark >= view.start && at - mark <= 4; mark--) if (view.text.charCodeAt(mark) === LIST_MARK) return mark;
  return -1;
}

/** False inside a run of Latin letters, and at words that no name begins with. */
export function mayBegin(view: SentenceView, at: number, start: number): boolean {
  const { text } = view;
  if (at > view.start && LATIN_OR_DIGIT.hasAt(text, at) && LATIN_OR_DIGIT.hasAt(text, at - 1)) return false;
  if (DASH.hasAt(text, at)) return false;
  return !POINTING.hasAt(text, start);
}

/** Where in a word a function character stands that is no part of the name: the last in a word that the segmenter did not know (名为|系), else the first character. */
export function functionGlued(view: SentenceView, start: number, end: number): number {
  const { text } = view;
  if (!view.wordHas(start, NAME_OR_UNKNOWN)) return end - start > 1 && FUNCTION.hasAt(text, start) ? 0 : -1;
  for (let i = end - 1; i >= start; i--) if (LAST_FUNCTION.hasAt(text, i)) return i - start;
  return -1;
}

/** What may stand before the place in a body's name: another place, a body (某集团江西分公司), 驻, a proper noun. 单位武汉… is none. */
export function leadsToPlace(view: SentenceView, start: number, placeAt: number): boolean {
  const { text } = view;
  if (text[placeAt - 1] === '驻' || placeNames.longest(text, start, placeAt) === placeAt || bodyNames.longest(text, start, view.end) >= placeAt) return true;
  const ending = endings.longestBackwards(text, placeAt, start);
  if (ending && (ending.sure || placeAt - start > 4)) return true;
  for (let at = start; at < placeAt; at = view.wordEnd(at)) if (view.wordEnd(at) <= placeAt && view.wordHas(at, PROPER_TAG)) return true;
  return LEADING.longest(text, start, start + 4) > 0;
}

/** 运营组|及|研发组: what stands before a conjunction ends as the whole does, and is another of the same sort. */
export const joinsAlike = (text: string, at: number, end: number) => isConjunction(text, at, at + 1) && text.charCodeAt(at - 1) === text.charCodeAt(end - 1);

/** A body ends right before: what follows the conjunction is another. */
export function endsBody(view: SentenceView, at: number): boolean {
  return endings.longestBackwards(view.text, at, view.start)?.firm === true;
}
