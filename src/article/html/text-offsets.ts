const REFERENCE = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]*);?/y;
const LF = 10;
const CR = 13;
const AMPERSAND = 38;
const LESS_THAN = 60;

/**
 * Finds where each character of a parsed text node stands in the HTML source between `start` and `end` (UTF-16 units).
 * A character written as a reference (&nbsp;) leads to its `&`. Returns null when the text is copied unchanged from `start` on;
 * -1 marks a character whose place is not known (text that the parser gathered from several places).
 */
export function textOffsets(value: string, source: string, start: number, end: number): Int32Array | null {
  if (end - start === value.length && source.startsWith(value, start)) return null;
  const offsets = new Int32Array(value.length).fill(-1);
  let at = start;
  let index = 0;
  while (index < value.length && at < end) {
    const wanted = value.charCodeAt(index);
    const code = source.charCodeAt(at);
    if (code === AMPERSAND) {
      const [units, width] = reference(value, index, source, at, end);
      for (let unit = 0; unit < units; unit++) offsets[index + unit] = at;
      index += units;
      at += width;
    } else if (code === wanted) {
      offsets[index++] = at++;
    } else if (code === CR && wanted === LF) {
      offsets[index++] = at++;
      if (source.charCodeAt(at) === LF) at++;
    } else if (code === LESS_THAN) {
      at = afterTag(source, at, end);
    } else if (code === 0 || code === LF || code === CR) {
      at++; // NUL, and the line end that the parser drops after <pre>
    } else {
      return offsets;
    }
  }
  return offsets;
}

/** Reads a character reference at `at`: how many units of `value` it made, and how many of the source it took. */
function reference(value: string, index: number, source: string, at: number, end: number): [number, number] {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source)?.[0];
  if (!match || at + match.length > end) return [1, 1];
  const literal = value.charCodeAt(index) === AMPERSAND;
  if (literal && !/^&(?:amp|#38;|#x26;)/i.test(match)) return [1, 1];
  if (match[1] === '#') {
    const code = value.codePointAt(index) ?? 0;
    return [code > 0xffff ? 2 : 1, match.length];
  }
  // &copy2019 is ©2019: without a semicolon the longest known name counts, so the rest has to agree with the text
  for (let width = match.length; width > 2; width--) {
    for (const units of [1, 2]) {
      if (agrees(value, index + units, source, at + width, end)) return [units, width];
    }
    if (match.endsWith(';')) return [1, match.length];
  }
  return [1, match.length];
}

function agrees(value: string, index: number, source: string, at: number, end: number): boolean {
  if (index > value.length) return false;
  if (index === value.length) return at === end || source.charCodeAt(at) === LESS_THAN;
  const code = source.charCodeAt(at);
  return code === value.charCodeAt(index) || code === AMPERSAND || code === LESS_THAN || code === CR;
}

/** The parser drops end tags that close nothing and joins the text around them: 甲</font>乙 is one node. */
function afterTag(source: string, at: number, end: number): number {
  const close = source.startsWith('<!--', at) ? source.indexOf('-->', at) + 3 : source.indexOf('>', at) + 1;
  return close <= at || close > end ? end : close;
}
