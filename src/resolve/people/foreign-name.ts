import { commonSurnames } from '../../lexicon/surnames-common.js';
import { transliterationCharacters } from '../../lexicon/transliteration-characters.js';

const SPELLING = new Set(transliterationCharacters);
const SURNAMES = new Set(commonSurnames);

/** Whether a name is spelt like a foreign one: with a dot or Latin letters, or in characters of transliteration that begin with no common surname. */
export function isForeignName(name: string): boolean {
  if (/[·•・A-Za-z]/.test(name)) return true;
  const characters = Array.from(name);
  return characters.length >= 3 && characters.every((character) => SPELLING.has(character)) && (characters.length >= 4 || !SURNAMES.has(characters[0] ?? ''));
}
