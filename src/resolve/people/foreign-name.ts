import { commonSurnames } from '../../lexicon/surnames-common.js';
import { transliterationCharacters } from '../../lexicon/transliteration-characters.js';

const SPELLING = new Set(transliterationCharacters);
const SURNAMES = new Set(commonSurnames);

/** Whether a name is written in characters that spell sounds, whatever it begins with. */
export function spellsSounds(name: string): boolean {
  return Array.from(name).every((character) => SPELLING.has(character));
}

/**
 * Whether a name is spelt like a foreign one: with a dot or Latin letters, or in characters of transliteration that begin
 * with no common surname. Of four and more characters one may be another, for tables of these are never complete.
 */
export function isForeignName(name: string): boolean {
  if (/[·•・A-Za-z]/.test(name)) return true;
  const characters = Array.from(name);
  const [first = ''] = characters;
  const others = characters.filter((character) => !SPELLING.has(character)).length;
  if (others === 0) return characters.length >= 4 || (characters.length >= 2 && !SURNAMES.has(first));
  return others === 1 && characters.length >= 4 && SPELLING.has(first) && !SURNAMES.has(first);
}
