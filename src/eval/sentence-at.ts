const END = /[。！？!?\n]/u;
const LONGEST = 160;

/** The sentence of a text around an offset (UTF-16), cut to about 160 characters around it. */
export function sentenceAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !END.test(text[start - 1] ?? '') && offset - start < LONGEST / 2) start--;
  let end = offset;
  while (end < text.length && !END.test(text[end] ?? '') && end - start < LONGEST) end++;
  if (end < text.length && text[end] !== '\n') end++;
  return text.slice(start, end).trim();
}
