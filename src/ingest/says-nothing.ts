/** Longer content is never a single word, and not worth stripping of its markup here. */
const SHORT = 1_000;
/** What programs write for a value that they do not have. */
const MISSING = /^(?:undefined|null|none|nil|nan|n\/a|\[objectobject\])$/i;
const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;
const MARKS = /<!--.{0,1000}?-->|<(?:script|style)\b.{0,1000}?<\/(?:script|style)>|<[^>]{0,1000}>|&(?:nbsp|ensp|emsp|#160|#12288|#xa0);/gis;

/** Why content is no article: it has nothing to see (`<p>&nbsp;</p>`), or only the word that a program wrote for a missing text (`undefined`); null when it may be one. */
export function saysNothing(content: string, html: boolean): string | null {
  if (!/\S/.test(content)) return 'is empty';
  if (content.length > SHORT) return null;
  const seen = (html ? content.replace(MARKS, '') : content).replace(BLANK, '');
  if (seen === '') return html ? 'has no text between its marks' : 'is empty';
  return isMissingWord(seen) ? `holds nothing but the word "${seen}", which a program wrote for a text that it did not have` : null;
}

/** Whether a value is the word that programs write for one that they do not have. */
export function isMissingWord(value: string): boolean {
  return MISSING.test(value);
}
