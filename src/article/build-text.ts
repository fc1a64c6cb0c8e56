import type { Block } from '../model/block.js';
import type { SourceRun } from '../model/source.js';
import { codePointOffsets } from '../text/code-points.js';
import type { Line } from './line.js';

/** The clean text of an article, a line a block, and where its characters stood. */
export interface BuiltText {
  text: string;
  /** UTF-16 units, one for each line, in order. */
  blocks: Block[];
  /** Code points, in both texts. */
  sourceMap: SourceRun[];
  /** Runs in UTF-16 units. */
  runs: [number, number, number][];
}

/** Puts lines together into the clean text: a line end between each two, blocks over them, runs joined where source and text go on together. */
export function buildText(lines: readonly Line[], content: string): BuiltText {
  const blocks: Block[] = [];
  const runs: [number, number, number][] = [];
  const parts: string[] = [];
  let at = 0;
  // a reference (&nbsp;) gives one character of its own: no run goes on into it or out of it
  let copied = false;
  for (const line of lines) {
    if (!line.text) continue;
    if (blocks.length) at++;
    for (const [start, source, length] of line.runs) {
      const last = runs.at(-1);
      const copies = content.charCodeAt(source) === line.text.charCodeAt(start);
      if (copied && copies && last && last[0] + last[2] === at + start && last[1] + last[2] === source) last[2] += length;
      else runs.push([at + start, source, length]);
      copied = content.charCodeAt(source + length - 1) === line.text.charCodeAt(start + length - 1);
    }
    blocks.push({ kind: line.kind ?? 'paragraph', start: at, end: at + line.text.length });
    parts.push(line.text);
    at += line.text.length;
  }
  const text = parts.join('\n');
  return { text, blocks, runs, sourceMap: inCodePoints(runs, text, content) };
}

/** Both texts are nearly always without surrogates: then the offsets are code points already. */
function inCodePoints(runs: readonly SourceRun[], text: string, content: string): SourceRun[] {
  const inText = codePointOffsets(text);
  const inSource = codePointOffsets(content);
  return runs.map(([start, source, length]): SourceRun => {
    const from = inText(start);
    return [from, inSource(source), inText(start + length) - from];
  });
}
