import { ONLY_SIMPLIFIED, ONLY_TRADITIONAL } from '../text/chinese-characters.js';

/** Characters looked at; a few pages tell a language. */
const SAMPLE = 6000;
/** Chinese with foreign names in it is Chinese: a fifth of its letters is enough. */
const CHINESE_SHARE = 0.2;
/** Kana stand between all words of Japanese; a Japanese name in Chinese text has few. */
const KANA_SHARE = 0.15;

// 0 no letter, 1 other, 2 Latin, 3 kana, 4 hangul, 5 Cyrillic, 6 Han of both scripts, 7 simplified only, 8 traditional only
const CLASSES = 9;
const CLASS = new Uint8Array(65536);
const fill = (from: number, to: number, value: number) => CLASS.fill(value, from, to + 1);
fill(0x41, 0x5a, 2);
fill(0x61, 0x7a, 2);
fill(0xc0, 0x24f, 2);
fill(0x370, 0x1fff, 1);
fill(0x400, 0x52f, 5);
fill(0x3041, 0x30fa, 3);
fill(0xac00, 0xd7a3, 4);
fill(0x3400, 0x9fff, 6);
for (const character of ONLY_SIMPLIFIED) CLASS[character.charCodeAt(0)] = 7;
for (const character of ONLY_TRADITIONAL) CLASS[character.charCodeAt(0)] = 8;

/** The language of a text as BCP 47: zh-Hans and zh-Hant by the characters that only one script has, others by their script, `und` when it has no letters. */
export function languageOf(text: string): string {
  const counts = new Uint32Array(CLASSES);
  const length = Math.min(text.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const kind = CLASS[text.charCodeAt(i)] as number;
    counts[kind] = (counts[kind] as number) + 1;
  }
  const [, other = 0, latin = 0, kana = 0, hangul = 0, cyrillic = 0, both = 0, simplified = 0, traditional = 0] = counts;
  const han = both + simplified + traditional;
  // a Latin word has about as many letters as a Chinese sentence has characters
  const letters = han + kana + hangul + (latin + cyrillic + other) / 3;
  if (letters === 0) return 'und';
  if (kana > (han + kana) * KANA_SHARE && kana >= hangul) return 'ja';
  if (han >= letters * CHINESE_SHARE) return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
  const [best] = [['ko', hangul], ['ru', cyrillic / 3], ['en', latin / 3], ['und', other / 3]].sort((a, b) => (b[1] as number) - (a[1] as number));
  return best?.[0] as string;
}
