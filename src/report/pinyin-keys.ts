import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;

/**
 * The pinyin keys of a person's name, for search: syllables joined, then initials (单雅文 → "shanyawen syw").
 * A first character that is a surname is read as one (曾, 单, 仇). '' for a name without Chinese characters.
 */
export function personKeys(name: string): string {
  if (!HAN.test(name)) return '';
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' }).map(letters);
  return `${syllables.join('')} ${initials(syllables)}`;
}

/** The pinyin initials of any other name or title (华东水文学院 → "hdswxy"); '' without Chinese characters. */
export function nameKeys(name: string): string {
  if (!HAN.test(name)) return '';
  return initials(pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).map(letters));
}

function initials(syllables: string[]): string {
  return syllables.map((syllable) => syllable.slice(0, 1)).join('');
}

function letters(syllable: string): string {
  return syllable.toLowerCase().replace(/ü/g, 'v').replace(/[^a-z0-9]/g, '');
}
