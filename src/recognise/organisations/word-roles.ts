import { bodyAnaphora } from '../../lexicon/body-anaphora.js';
import { bodyStoppers } from '../../lexicon/body-stoppers.js';
import { nominalVerbs } from '../../lexicon/nominal-verbs.js';
import { notBodies } from '../../lexicon/not-bodies.js';
import { personNouns } from '../../lexicon/person-nouns.js';
import { personNounsInNames } from '../../lexicon/person-nouns-in-names.js';
import { genericWords } from '../../lexicon/words-of-many-bodies.js';
import { namesOfBodies } from '../../text/body-names.js';
import { CharacterSet } from '../../text/character-set.js';
import { backwards, reversed, Trie } from '../../text/trie.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { wordStarts } from '../chart/word-starts.js';

const inNames = new Set(personNounsInNames);
const stoppers = Trie.of([...bodyStoppers, ...personNouns.filter((noun) => !inNames.has(noun))]);
const none = Trie.of(notBodies);
/** Where words that are no bodies may begin. */
export const NO_BODY = wordStarts.add(notBodies);
const nominal = Trie.of(nominalVerbs);
/** True for a verb that is a noun in names (制造, 投资). */
export const isNominalVerb = (text: string, start: number, end: number) => nominal.hasAt(text, start, end);

/** True for a word that ends every name before it (表示, 记者). The text from `start` to `end` is a word of the segmenter, here and below. */
export const isStopper = (text: string, start: number, end: number) => stoppers.hasAt(text, start, end);
const GENERIC = Trie.of(genericWords);
const COUNTING = new CharacterSet('一二三四五六七八九十百千两数几多某各每该本此0123456789');
const COUNTED = /^(?:[一二三四五六七八九十百千两数几多某各每该本此\d]+)(?:余|多)?(?:家|所|个|名|支|位|项|条|馆|县|校|国|处|类|种|批|座|间|对|县（市）)?$/u;
/** True for a word for sorts of bodies, or one that counts them. */
export const isGeneric = (text: string, start: number, end: number) => GENERIC.hasAt(text, start, end) || (COUNTING.hasAt(text, start) && COUNTED.test(text.slice(start, end)));
const MEASURED = /^[一二三四五六七八九十百千两数几多某各每\d]+(?:余|多)?(?:家|所|名|支|位|间|座)$/u;
/** 三家, 一所: a number with its measure word. */
export const isCounted = (text: string, start: number, end: number) => end - start > 1 && COUNTING.hasAt(text, start) && MEASURED.test(text.slice(start, end));
const noneBackwards = backwards(notBodies);
/** True when a longer word that names no body (关系, 部署) ends where a suffix does. */
export const endsInNoBody = (text: string, floor: number, suffixStart: number, end: number) => end - suffixStart === 1 && noneBackwards.longestBackwards(text, end, Math.max(floor, suffixStart - 1)) !== undefined;
const phrases = Trie.from(notBodies.filter((word) => word.length > 3).map((word) => [reversed(word), word.length] as const));
/** True when a phrase that names no body, longer than the suffix, ends where the suffix does: 人类命运|共同体. */
export const endsInPhrase = (text: string, floor: number, suffixStart: number, end: number) => (phrases.longestBackwards(text, end, floor) ?? 0) > end - suffixStart;
/** True for words that end like a body's name and name none. */
export const isNoBody = (text: string, start: number, end: number) => none.hasAt(text, start, end);
const NO_FIRST_WORD = new TagSet(/^(?:v|vd|vi|d|ad|p|c|z|zg)$/);
const VERB = new TagSet(/^(?:v|vd|vi)$/);
/** True for a word of the segmenter that no name begins with: a verb or an adverb that is not also a noun of names. */
export const cannotBegin = (view: SentenceView, start: number, end: number) => end - start > 1 && view.wordHas(start, NO_FIRST_WORD) && !nominal.hasAt(view.text, start, end);
/** True for a verb that no name holds anywhere. */
export const cannotHold = (view: SentenceView, start: number, end: number) => end - start > 1 && view.wordHas(start, VERB) && !nominal.hasAt(view.text, start, end);
/** 各, 该 and the like begin no name. */
export const POINTING = new CharacterSet('各每该本此');
const JOINING = new CharacterSet('和与及暨');
/** True for a character that joins two names, or two words of one name. */
export const isConjunction = (text: string, start: number, end: number) => end - start === 1 && JOINING.hasAt(text, start);

/** Words that stand for a body without naming it: 学校, 该公司. */
export const anaphora = Trie.from(bodyAnaphora);
/** Where stand-ins may begin. */
export const STAND_IN = wordStarts.add(bodyAnaphora.map(([word]) => word));
/** Where known bodies may begin. */
export const KNOWN_BODY = wordStarts.add(namesOfBodies);
/** First words that a body's own name begins with, other than a place. */
export const openings = Trie.of('中国|中华|全国|国家|中央|国际|世界|亚洲|欧洲|非洲|联合国|中共|最高|国立|省立|市立|县立|第一|第二|第三|第四|第五|第六|第七|第八|第九|第十|东方|南方|北方|西北|西南|华东|华南|华中|华北|东北|长江|黄河|太平洋|解放军|武警|驻|省|市|县|区|州|旗|镇|乡'.split('|'));
