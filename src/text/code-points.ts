/** Maps UTF-16 offsets of a text to code point offsets. Texts without surrogates, nearly all, map to themselves. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    points[i] = count;
    const unit = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    const pair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
    if (pair) points[++i] = count;
    count++;
  }
  points[text.length] = count;
  return (offset) => points[offset] ?? count;
}
