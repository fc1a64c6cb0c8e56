import { CharacterSet } from '../../text/character-set.js';
import { feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { titleBegins } from '../titles/title-begins.js';
import { heads, headsBackwards } from '../titles/title-words.js';
import { isPlainSurname } from '../people/name-tables.js';

/** 公司|法: the end of the name cuts a word of the segmenter. */
export const ENDS_IN_WORD = feature('body ends inside a word', -3);
/** 省委|省政府: two bodies of one place. */
export const PAIR = feature('= body right behind a body of the same place', 6);
/** 《中国共产党问责条例》: what a document's title holds is no mention. */
export const INSIDE_TITLE = feature('body inside the title of a document', -3);
const SHARING = new CharacterSet('部局处厅司署县市省区州镇乡旗村盟科课');
const CHIEF = '长'.charCodeAt(0);

/** Letters and digits that go together in names (3D, A1). */
export const LATIN_OR_DIGIT = new CharacterSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

/** False when the name would end inside a longer word (大学|生, 公司|法), unless a title begins there. */
export function endsWell(view: SentenceView, end: number): boolean {
  return view.isWordBoundary(end) || titleBegins(view.text, end, view.end);
}

/** 董事长赵民革, 总工程师管中行: two characters behind a surname behind a title are somebody's given name. */
export function isGivenName(view: SentenceView, start: number, end: number): boolean {
  return end - start === 2 && isPlainSurname(view.text.charCodeAt(start - 1)) && headsBackwards.longestBackwards(view.text, start - 1, view.start) !== undefined;
}

/** True when the body's last character begins a title of two characters (局长 in 教育局长). */
export function sharesTitle(text: string, end: number, limit: number): boolean {
  return text.charCodeAt(end) === CHIEF && end < limit && SHARING.hasAt(text, end - 1) && text[end - 1] !== text[end - 2] && heads.longest(text, end - 1, limit) > 0;
}
