import { FREQUENT_CHARACTERS } from '../text/chinese-characters.js';

// weights are ranks, not measurements: text decoded with the wrong table is full of rare characters, of the private use area
// and of characters that no table has, and all of these must outweigh the few frequent ones that turn up by chance
const FREQUENT = 1;
const PUNCTUATION = 0.6;
const OTHER_HAN = 0.3;
const HAN_AMONG_LETTERS = -0.3;
const FOREIGN = -0.3;
const CONTROL = -2;
const PRIVATE_USE = -3;
const REPLACED = -4;

/** How much decoded text looks like Chinese that was decoded rightly: the mean weight of its characters beyond ASCII, 0 when it has none. */
export function plausibility(text: string): number {
  let sum = 0;
  let count = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80 || (unit < 0x20 && !isSpace(unit))) {
      count++;
      sum += weight(text, i, unit, before);
    }
    before = unit;
  }
  return count ? sum / count : 0;
}

function weight(text: string, at: number, unit: number, before: number): number {
  if (unit < 0xa0) return CONTROL;
  if (unit >= 0x4e00 && unit <= 0x9fff) {
    if (FREQUENT_CHARACTERS.has(text.charAt(at))) return FREQUENT;
    // Latin letters with accents read as GBK: d閖? for déj
    return isLetter(before) && isLetter(text.charCodeAt(at + 1)) ? HAN_AMONG_LETTERS : OTHER_HAN;
  }
  if ((unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xffef) || (unit >= 0x2010 && unit <= 0x2027) || unit === 0xb7 || unit === 0xa0) return PUNCTUATION;
  if (unit === 0xfffd) return REPLACED;
  if (unit >= 0xe000 && unit <= 0xf8ff) return PRIVATE_USE;
  // Han beyond the basic plane, Extension A, radicals: rare but right
  if ((unit >= 0xd800 && unit <= 0xdfff) || (unit >= 0x2e80 && unit <= 0x4dbf)) return 0;
  return FOREIGN;
}

function isSpace(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x0c || unit === 0;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
