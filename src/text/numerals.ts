const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  '◯': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  兩: 2,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const TWENTIES: Record<string, number> = { 廿: 20, 卅: 30 };

/** Full-width digits, signs and the full-width point as ASCII: ２０２４．５ → 2024.5. */
export function asciiDigits(text: string): string {
  return text.replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/**
 * The number that a numeral says, or null when it is none: 2024, ２０２４, 2 0 2 4, 1,200, 1.2亿, 二〇二四, 一百一十二, 廿五, 三千万.
 * Spaces inside are passed over. Exact up to 2^53.
 */
export function parseNumeral(text: string): number | null {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const squeezed = asciiDigits(text).replace(/\s+/g, '');
  if (squeezed === '') return null;
  const arabic = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?([万萬亿億]*)$/.exec(squeezed);
  if (arabic) {
    const number = Number(`${(arabic[1] as string).replace(/,/g, '')}${arabic[2] ?? ''}`);
    // 1.2 × 1e8 must not become 120000000.00000001
    return Number([...(arabic[3] as string)].reduce((value, unit) => value * (MYRIADS[unit] as number), number).toPrecision(15));
  }
  return positional(squeezed) ?? additive(squeezed);
}

/** Digits one behind the other: 二〇二四, 一九八三, 二0一七. */
function positional(text: string): number | null {
  if (text.length < 2) return null;
  let value = 0;
  for (const char of text) {
    const digit = DIGITS[char] ?? (/\d/.test(char) ? Number(char) : undefined);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** Digits with units: 一百一十二, 十五, 三千万, 二十, 廿五. */
function additive(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let largest = 0;
  for (const char of text) {
    const unit = UNITS[char];
    const myriad = MYRIADS[char];
    if (DIGITS[char] !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] as number;
    } else if (unit) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else if (TWENTIES[char]) {
      section += TWENTIES[char] as number;
      digit = null;
    } else if (myriad) {
      if (total === 0 && section === 0 && digit === null) return null;
      // 一亿二千万 adds, 三千万亿 multiplies
      total = myriad < largest ? total + (section + (digit ?? 0)) * myriad : (total + section + (digit ?? 0)) * myriad;
      largest = Math.max(largest, myriad);
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
