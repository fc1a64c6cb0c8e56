import { givenNameCharacters } from '../../lexicon/given-name-characters.js';
import { nameFollowers } from '../../lexicon/name-followers.js';
import { nameMorphemes } from '../../lexicon/name-morphemes.js';
import { notNames } from '../../lexicon/not-names.js';
import { personNouns } from '../../lexicon/person-nouns.js';
import { commonSurnames } from '../../lexicon/surnames-common.js';
import { compoundSurnames } from '../../lexicon/surnames-compound.js';
import { japaneseSurnames as listOfJapanese } from '../../lexicon/surnames-japanese.js';
import { rareSurnames } from '../../lexicon/surnames-rare.js';
import { wordlikeSurnames } from '../../lexicon/surnames-wordlike.js';
import { titleHeads } from '../../lexicon/title-heads.js';
import { transliterationCharacters } from '../../lexicon/transliteration-characters.js';
import { Trie } from '../../text/trie.js';
import { feature } from '../chart/features.js';

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
export const isPlainSurname = (code: number) => surnameFeature[code] === COMMON || surnameFeature[code] === RARE;

/** How much likelier a character is in a given name than in running text, natural logarithm, bounded; NaN when never seen in one. */
export const givenOdds = new Float32Array(65536).fill(Number.NaN);
for (const [char, tenths] of givenNameCharacters) givenOdds[char.charCodeAt(0)] = Math.max(-4, Math.min(3, tenths / 10));

export const isTransliteration = new Uint8Array(65536);
for (const char of transliterationCharacters) isTransliteration[char.charCodeAt(0)] = 1;

export const compound = Trie.of(compoundSurnames);
export const isNoName = new Set(notNames);
export const japaneseSurnames = Trie.of(listOfJapanese);
export const morphemes = Trie.of(nameMorphemes);
export const followers = Trie.from(nameFollowers.map((word) => [word, feature(`name before ${word}`)] as const));
export const heads = Trie.of(titleHeads);
const reversed = (word: string) => Array.from(word).reverse().join('');
export const headsBackwards = Trie.of(titleHeads.map(reversed));
export const nounsBackwards = Trie.from(personNouns.map((word) => [reversed(word), feature(`name after ${word}`)] as const));
