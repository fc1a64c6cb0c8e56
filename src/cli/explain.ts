import { readInputs } from '../ingest/read-inputs.js';
import type { Article } from '../model/article.js';
import { annotate } from '../pipeline.js';
import { failureLine } from '../run/reporter.js';

/** Prints the articles of a file line by line, each value under the line it stands in, with its rule. Returns the exit status. */
export async function explain(file: string, out: NodeJS.WritableStream): Promise<number> {
  let status = 0;
  for await (const item of readInputs([file])) {
    if ('code' in item) {
      process.stderr.write(`${failureLine(item)}\n`);
      status = 1;
    } else out.write(explained(annotate(item)));
  }
  return status;
}

const LAYERS = ['authors', 'dates', 'timeExpressions', 'titleMentions', 'personMentions', 'organisationMentions', 'documents', 'people', 'organisations', 'agreements', 'events', 'problems', 'dropped'] as const;

interface Note { layer: string; start: number; end: number; what: string; rule: string; confidence: string }

/** The explanation of an annotated article as plain text. */
export function explained(article: Article): string {
  const notes = LAYERS.flatMap((layer) => notesOf(article[layer], layer)).sort((a, b) => a.start - b.start || a.end - b.end);
  const lines: string[] = [];
  for (const block of article.blocks) {
    lines.push(`\n[${block.kind} ${block.start}–${block.end}] ${article.text.slice(block.start, block.end)}`);
    for (const note of notes) {
      if (note.start < block.start || note.start >= block.end) continue;
      lines.push(`  ${note.start}–${note.end} ${note.layer} «${article.text.slice(note.start, note.end)}» ${note.what} (${note.rule}${note.confidence})`);
    }
  }
  if (article.removals?.length) lines.push('\n[left out of the page]');
  for (const { rule, reason, excerpt, start, end } of article.removals ?? []) lines.push(`  ${start ?? '?'}–${end ?? '?'} «${excerpt.replace(/\s+/g, ' ')}» ${reason} (${rule})`);
  return `${lines.join('\n')}\n`;
}

/** Every value with a place and a rule in a layer, however deep. */
function notesOf(value: unknown, layer: string): Note[] {
  if (Array.isArray(value)) return value.flatMap((item) => notesOf(item, layer));
  if (value === null || typeof value !== 'object') return [];
  const { start, end, rule, reason, confidence } = value as Record<string, unknown>;
  const inner = Object.entries(value).flatMap(([key, item]) => notesOf(item, `${layer}.${key}`));
  if (typeof start !== 'number' || typeof end !== 'number' || rule === undefined) return inner;
  const plain = Object.entries(value).filter(([key, item]) => item !== null && typeof item !== 'object' && !['start', 'end', 'rule', 'confidence', 'text', 'layer', 'reason'].includes(key));
  const what = [...plain.map(([key, item]) => `${key}=${item}`), ...(reason ? [`dropped: ${reason}`] : [])].join(' ');
  return [{ layer, start, end, what, rule: String(rule), confidence: typeof confidence === 'number' ? `, ${confidence}` : '' }, ...inner];
}
