import type { SourceLine } from './source-line.js';

const LINE_END = /\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/g;

/** The lines of a plain text, empty ones included, each with its place. */
export function splitSource(content: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let from = 0;
  const add = (end: number) => {
    lines.push({ text: content.slice(from, end), runs: end > from ? [[0, from, end - from]] : [], kind: null });
  };
  for (const { 0: lineEnd, index } of content.matchAll(LINE_END)) {
    add(index);
    from = index + lineEnd.length;
  }
  add(content.length);
  return lines;
}
