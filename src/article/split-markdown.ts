import type { BlockKind } from '../model/block.js';
import type { Run } from './line.js';
import type { SourceLine } from './source-line.js';
import { splitSource } from './split-source.js';

const FENCE = /^---\s*$/;
const HEADING = /^#{1,6}\s+/;
const RULE = /^\s{0,3}(?:[-*_]\s*){3,}$/;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const QUOTE = /^\s*(?:>\s?)+/;
const TABLE_LINE = /^[\s:|-]+$/;
/** What is taken out of a line: pictures whole, of links and emphasis only the marks. Lengths are bounded, so that no line is slow. */
const MARKS = /!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)|(?<=\[[^\]\n]{1,300})\]\([^)\n]{0,500}\)|\[(?=[^\]\n]{1,300}\]\([^)\n]{0,500}\))|\*\*|__|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|`|<\/?[a-z][^>\n]{0,200}>/gi;

/** The lines of a Markdown text without its marks; front matter and rules are left out. The first heading is the headline. */
export function splitMarkdown(content: string): SourceLine[] {
  const lines = splitSource(content);
  const start = FENCE.test(lines[0]?.text ?? '') ? lines.findIndex((line, at) => at > 0 && FENCE.test(line.text)) + 1 : 0;
  let headed = false;
  return lines.slice(start).map((line) => {
    if (RULE.test(line.text) || (line.text.includes('|') && TABLE_LINE.test(line.text))) return { ...line, text: '', runs: [] };
    const heading = HEADING.exec(line.text);
    const kind: BlockKind | null = heading ? (headed ? 'heading' : 'headline') : ITEM.test(line.text) ? 'list' : line.text.trimStart().startsWith('|') ? 'table' : null;
    if (heading) headed = true;
    return without(line, (heading ?? QUOTE.exec(line.text))?.[0].length ?? 0, kind);
  });
}

/** The line from a place on, without marks; what is left keeps its place in the source. */
function without(line: SourceLine, from: number, kind: BlockKind | null): SourceLine {
  const source = line.runs[0]?.[1] ?? 0;
  const runs: Run[] = [];
  let text = '';
  let at = from;
  const keep = (end: number) => {
    if (end > at) {
      runs.push([text.length, source + at, end - at]);
      text += line.text.slice(at, end);
    }
  };
  MARKS.lastIndex = from;
  for (const { 0: mark, index } of line.text.matchAll(MARKS)) {
    if (index < at) continue;
    keep(index);
    at = index + mark.length;
  }
  keep(line.text.length);
  return { text, runs, kind };
}
