import type { BlockKind } from '../model/block.js';

/** [start in the line, start in the decoded source, length], UTF-16 units, ordered. */
export type Run = [number, number, number];

/** A cleaned line on its way into the text. Characters in no run are ours: a space for a line end, a headline that was given. */
export interface Line {
  text: string;
  runs: Run[];
  kind: BlockKind | null;
  /** Its source began it with white space, as printed paragraphs do. */
  indented: boolean;
  /** An empty line stands before it in the source. */
  afterBlank: boolean;
  /** Which line of the source it began as: what the container says of its lines is kept by this number. */
  index: number;
}

/** Kept stretches of a line, [start in the kept text, start in the line, length], told through to the source. */
export function composeRuns(kept: readonly Run[], runs: readonly Run[]): Run[] {
  const composed: Run[] = [];
  let r = 0;
  for (const [to, from, length] of kept) {
    const end = from + length;
    while (r < runs.length && (runs[r] as Run)[0] + (runs[r] as Run)[2] <= from) r++;
    for (let k = r; k < runs.length; k++) {
      const [start, source, size] = runs[k] as Run;
      if (start >= end) break;
      const low = Math.max(start, from);
      const high = Math.min(start + size, end);
      if (high > low) composed.push([to + low - from, source + low - start, high - low]);
    }
  }
  return composed;
}

/** A line without the characters at the given places, which are in order. */
export function dropFrom(line: Line, places: readonly number[]): Line {
  if (places.length === 0) return line;
  const kept: Run[] = [];
  let text = '';
  let from = 0;
  for (const place of [...places, line.text.length]) {
    if (place > from) {
      kept.push([text.length, from, place - from]);
      text += line.text.slice(from, place);
    }
    from = place + 1;
  }
  return { ...line, text, runs: composeRuns(kept, line.runs) };
}

/** Lines as one. Latin words that a line end kept apart get a space; nothing else is added and nothing lost. */
export function joinAll(lines: readonly Line[]): Line {
  const [first, ...rest] = lines;
  if (!first) throw new TypeError('joinAll: no lines to join');
  if (rest.length === 0) return first;
  const runs = [...first.runs];
  let text = first.text;
  let latin = endsInLetter(first.text);
  for (const line of rest) {
    if (latin && isLetter(line.text.charCodeAt(0))) text += ' ';
    const shift = text.length;
    for (const [at, source, length] of line.runs) runs.push([at + shift, source, length]);
    text += line.text;
    latin = endsInLetter(line.text);
  }
  return { ...first, text, runs };
}

function endsInLetter(text: string): boolean {
  return isLetter(text.charCodeAt(text.length - 1));
}

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}
