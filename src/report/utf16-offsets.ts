/** Maps code point offsets, as records have them, to offsets in UTF-16 units, as a browser's strings have them. */
export function utf16Offsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return (offset) => units[offset] ?? at;
}
