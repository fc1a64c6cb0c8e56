/** Classes of characters that recognisers ask about, one table look-up each. */
const SEPARATOR = 1;
const STOP = 2;
const HAN = 4;
const LATIN = 8;

const classes = new Uint8Array(65536);
for (let unit = 0x3400; unit < 0xa000; unit++) classes[unit] = HAN;
for (let unit = 0xf900; unit < 0xfb00; unit++) classes[unit] = HAN;
// surrogates: rare Han characters beyond the basic plane stand in names (𬭎)
for (let unit = 0xd800; unit < 0xe000; unit++) classes[unit] = HAN;
classes[0x3007] = HAN;
for (const char of '，。；：？！“”‘’「」『』《》〈〉【】（）()[]〔〕…—─｜|/\n\t　,;:?!"\'～~*●■▲◆①②③④⑤') classes[char.charCodeAt(0)] = STOP;
for (const char of '、和与及暨跟同兼 ：:为是由') classes[char.charCodeAt(0)] = (classes[char.charCodeAt(0)] ?? 0) | SEPARATOR;
for (let unit = 0x41; unit <= 0x5a; unit++) classes[unit] = LATIN;
for (let unit = 0x61; unit <= 0x7a; unit++) classes[unit] = LATIN;
for (let unit = 0xc0; unit < 0x250; unit++) classes[unit] = LATIN;
// Vietnamese letters with two marks (ễ)
for (let unit = 0x1e00; unit < 0x1f00; unit++) classes[unit] = LATIN;

// four functions, not one made four times: each is asked at every character, and is compiled for its own mask
/** Chinese characters, those of rare names too. */
export const isHan = (text: string, at: number): boolean => ((classes[text.charCodeAt(at)] ?? 0) & HAN) !== 0;
/** Letters of the languages that are written in Latin script. */
export const isLatin = (text: string, at: number): boolean => ((classes[text.charCodeAt(at)] ?? 0) & LATIN) !== 0;
/** Punctuation that no name, title or body crosses. */
export const isStop = (text: string, at: number): boolean => ((classes[text.charCodeAt(at)] ?? 0) & STOP) !== 0;
/** Marks and words that join the members of a list, or a post and its holder: 、 和 与 及 兼 ： 为 由 and a space. */
export const isSeparator = (text: string, at: number): boolean => ((classes[text.charCodeAt(at)] ?? 0) & SEPARATOR) !== 0;
