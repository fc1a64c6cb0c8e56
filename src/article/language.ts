import { ONLY_SIMPLIFIED, ONLY_TRADITIONAL } from '../text/chinese-characters.js';

/** Characters looked at; a book's first chapters tell its language. */
const SAMPLE = 20_000;
/** Chinese with foreign names in it is Chinese: a fifth of its letters is enough. */
const CHINESE_SHARE = 0.2;
/** Kana stand between all words of Japanese; a Japanese name in Chinese text has few. */
const KANA_SHARE = 0.15;

/** The language of a text as BCP 47: zh-Hans and zh-Hant by the characters that only one script has, others by their script, `und` when it has no letters. */
export function languageOf(text: string): string {
  let han = 0;
  let kana = 0;
  let hangul = 0;
  let latin = 0;
  let cyrillic = 0;
  let other = 0;
  let simplified = 0;
  let traditional = 0;
  const length = Math.min(text.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x41) continue;
    if (unit >= 0x3400 && unit <= 0x9fff) {
      han++;
      const character = text.charAt(i);
      if (ONLY_SIMPLIFIED.has(character)) simplified++;
      else if (ONLY_TRADITIONAL.has(character)) traditional++;
    } else if (unit < 0x250) {
      if ((unit | 0x20) >= 0x61 && ((unit | 0x20) <= 0x7a || unit >= 0xc0)) latin++;
    } else if (unit >= 0x3041 && unit <= 0x30ff) kana++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
    else if (unit >= 0x400 && unit <= 0x52f) cyrillic++;
    else if ((unit >= 0x370 && unit <= 0x3ff) || (unit >= 0x530 && unit <= 0x1fff)) other++;
  }
  // a Latin word has about as many letters as a Chinese sentence has characters
  const letters = han + kana + hangul + (latin + cyrillic + other) / 3;
  if (letters === 0) return 'und';
  if (kana > (han + kana) * KANA_SHARE && kana >= hangul) return 'ja';
  if (han >= letters * CHINESE_SHARE) return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
  const [best] = [['ko', hangul], ['ru', cyrillic / 3], ['en', latin / 3], ['und', other / 3]].sort((a, b) => (b[1] as number) - (a[1] as number));
  return best?.[0] as string;
}
