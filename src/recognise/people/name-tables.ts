import { givenNameCharacters } from '../../lexicon/given-name-characters.js';
import { nameFollowers } from '../../lexicon/name-followers.js';
import { nameMorphemes } from '../../lexicon/name-morphemes.js';
import { notNames } from '../../lexicon/not-names.js';
import { personNouns } from '../../lexicon/person-nouns.js';
import { seldomNames } from '../../lexicon/seldom-names.js';
import { commonSurnames } from '../../lexicon/surnames-common.js';
import { compoundSurnames } from '../../lexicon/surnames-compound.js';
import { japaneseSurnames as listOfJapanese } from '../../lexicon/surnames-japanese.js';
import { rareSurnames } from '../../lexicon/surnames-rare.js';
import { wordlikeSurnames } from '../../lexicon/surnames-wordlike.js';
import { transliterationCharacters } from '../../lexicon/transliteration-characters.js';
import { CharacterSet } from '../../text/character-set.js';
import { reversed, Trie } from '../../text/trie.js';
import { feature } from '../chart/features.js';
import { wordStarts } from '../chart/word-starts.js';

const SPEECH = /^(?:表示|说|称|指出|强调|介绍|认为|致辞|致词|讲话|主持|出席|宣布|分别|先后|逐一|共同|作(?!$|为|了|出)|透露|告诉|坦言|回忆|表态|发言|感慨|会见|受聘|签约|签字|见证|代表|陪同|率队|率团|带队|担任|当选|宣读|作报告|建议|补充|笑着|教授|院士|同志|先生|女士|博士|老师|摄$|一行|等)/u;
/** Single characters that go on in so many words that alone they prove no boundary. */
const LOOSE = /^[作在向对与和及同跟给为由被把将从于以就也还又再都均获任有不没正已曾用让请使令想走看听谈讲问答笑哭手身自文图摄写做拿带乘骑跑跳两俩则而但却并且或之过所是了着的愿等]$/u;

const RARE = feature('surname rare', 1.5);
const COMMON = feature('surname common', 2.4);
const RARE_WORDLIKE = feature('surname rare and a word', 0.5);
const COMMON_WORDLIKE = feature('surname common and a word', 1.4);

/** The feature of a single-character surname by character code, -1 where the character is no surname. */
export const surnameFeature = new Int32Array(65536).fill(-1);
for (const surname of rareSurnames) surnameFeature[surname.charCodeAt(0)] = RARE;
for (const surname of commonSurnames) surnameFeature[surname.charCodeAt(0)] = COMMON;
for (const surname of wordlikeSurnames) {
  const code = surname.charCodeAt(0);
  surnameFeature[code] = surnameFeature[code] === COMMON ? COMMON_WORDLIKE : RARE_WORDLIKE;
}
/** Where surnames may begin. */
export const SURNAME = wordStarts.add([...commonSurnames, ...rareSurnames, ...wordlikeSurnames].map((surname) => surname[0] as string));
/** True for a surname of one character that is hardly a word as well. */
export const isPlainSurname = (code: number) => surnameFeature[code] === COMMON || surnameFeature[code] === RARE;

/** How much likelier a character is in a given name than in running text, natural logarithm, bounded; NaN when never seen in one. */
export const givenOdds = new Float32Array(65536).fill(Number.NaN);
for (const [char, tenths] of givenNameCharacters) givenOdds[char.charCodeAt(0)] = Math.max(-4, Math.min(3, tenths / 10));

/** Characters that foreign names are spelt with. */
export const transliteration = new CharacterSet(transliterationCharacters.join(''));
/** Where they stand. */
export const TRANSLITERATION = wordStarts.add(transliterationCharacters);

/** Surnames of two characters. */
export const compound = Trie.of(compoundSurnames);
/** Where they may begin. */
export const COMPOUND_SURNAME = wordStarts.add(compoundSurnames);
/** Words that have the form of a name and are none. */
export const noNames = Trie.of(notNames);
/** Words that are somebody's name now and then. */
export const seldom = Trie.of(seldomNames);
/** Where either may begin. */
export const NO_NAME = wordStarts.add([...notNames, ...seldomNames]);
/** Japanese surnames. */
export const japaneseSurnames = Trie.of(listOfJapanese);
/** Where they may begin. */
export const JAPANESE_SURNAME = wordStarts.add(listOfJapanese);
/** Parts of Tibetan, Uyghur, Kazakh, Mongolian and Yi names. */
export const morphemes = Trie.of(nameMorphemes);
/** Where they may begin. */
export const NAME_MORPHEME = wordStarts.add(nameMorphemes);
/** What a word behind a name says: its own feature, and whether it is a verb of saying or too loose to prove a boundary alone. */
export interface Follower { feature: number; speech: boolean; loose: boolean }
/** Words that stand behind a name. */
export const followers = Trie.from<Follower>(nameFollowers.map((word) => [word, { feature: feature(`name before ${word}`), speech: SPEECH.test(word), loose: LOOSE.test(word) }] as const));
/** Nouns for people that stand before a name, looked up from where they end, with what each says. */
export const nounsBackwards = Trie.from(personNouns.map((word) => [reversed(word), feature(`name after ${word}`)] as const));
