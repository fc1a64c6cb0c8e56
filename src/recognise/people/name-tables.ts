import { givenNameCharacters } from '../../lexicon/given-name-characters.js';
import { nameFollowers } from '../../lexicon/name-followers.js';
import { nameMorphemes } from '../../lexicon/name-morphemes.js';
import { personNouns } from '../../lexicon/person-nouns.js';
import { commonSurnames } from '../../lexicon/surnames-common.js';
import { compoundSurnames } from '../../lexicon/surnames-compound.js';
import { rareSurnames } from '../../lexicon/surnames-rare.js';
import { wordlikeSurnames } from '../../lexicon/surnames-wordlike.js';
import { titleHeads } from '../../lexicon/title-heads.js';
import { transliterationCharacters } from '../../lexicon/transliteration-characters.js';
import { Trie } from '../../text/trie.js';
import { weights } from '../chart/weights.js';

/** What a single-character surname adds, by character code; NaN where the character is no surname. */
export const surnameScore = new Float32Array(65536).fill(Number.NaN);
for (const surname of rareSurnames) surnameScore[surname.charCodeAt(0)] = weights.surnameRare;
for (const surname of commonSurnames) surnameScore[surname.charCodeAt(0)] = weights.surnameCommon;
for (const surname of wordlikeSurnames) {
  const code = surname.charCodeAt(0);
  surnameScore[code] = (Number.isNaN(surnameScore[code]) ? weights.surnameRare : (surnameScore[code] as number)) + weights.surnameWordlike;
}

/** What a character adds as part of a given name. */
export const givenScore = new Float32Array(65536).fill(weights.givenCharacterUnknown);
for (const [char, tenths] of givenNameCharacters) givenScore[char.charCodeAt(0)] = (weights.givenCharacter * Math.max(-25, Math.min(30, tenths))) / 10;

export const isTransliteration = new Uint8Array(65536);
for (const char of transliterationCharacters) isTransliteration[char.charCodeAt(0)] = 1;

export const compound = Trie.of(compoundSurnames);
export const morphemes = Trie.of(nameMorphemes);
export const followers = Trie.of(nameFollowers);
export const heads = Trie.of(titleHeads);
const reversed = (word: string) => Array.from(word).reverse().join('');
export const nounsBackwards = Trie.of(personNouns.map(reversed));
