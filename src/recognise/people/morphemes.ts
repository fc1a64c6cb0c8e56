import { nameMorphemes } from '../../lexicon/name-morphemes.js';
import { CharacterSet } from '../../text/character-set.js';
import { morphemes } from './name-tables.js';

/** Words of one character, which prove nothing at the end of a name. */
const WORDS = /[一三四五先且也乃其不的都有才更以说果约花水火者和由江来李从差开守称批目化论民求念任]/gu;

/** Characters that stand in parts of Tibetan, Uyghur, Kazakh, Mongolian and Yi names, but for those that are words. */
export const morphemeCharacters = new CharacterSet([...new Set(nameMorphemes.join(''))].join('').replace(WORDS, ''));

/** What names of men and women end in: 玉素甫|江, 帕提玛|汗. */
const ENDINGS = new CharacterSet('江汗');

/** Whether a range is one or more parts of such names and nothing else. */
export function isOfMorphemes(text: string, from: number, to: number): boolean {
  let whole = false;
  morphemes.each(text, from, to, (stop) => {
    whole ||= stop === to || (stop === to - 1 && ENDINGS.hasAt(text, stop)) || isOfMorphemes(text, stop, to);
  });
  return whole;
}
