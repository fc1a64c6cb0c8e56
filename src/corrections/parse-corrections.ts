import { LineCounter, parseDocument } from 'yaml';
import { type Correction, correction } from '../model/correction.js';

/** A correction and where it stands in its file. */
export interface PlacedCorrection {
  correction: Correction;
  file: string;
  line: number;
}

/** A corrections file that cannot be read: what is wrong, where, what to do. */
export class CorrectionsError extends Error {
  override name = 'CorrectionsError';
}

/**
 * Reads corrections: YAML (a list) when the file is named .yaml or .yml, else NDJSON, one a line.
 * @throws CorrectionsError naming the file, the line and what would be right
 */
export function parseCorrections(text: string, file: string): PlacedCorrection[] {
  return (/\.ya?ml$/i.test(file) ? fromYaml(text, file) : fromLines(text, file)).map(({ value, line }) => {
    const parsed = correction.safeParse(value);
    if (!parsed.success)
      throw new CorrectionsError(
        `${file}:${line}: no correction (${explain(parsed.error.issues[0])}). A correction looks like {"kind": "same", "things": ["p-…", "p-…"]}; \`tonggao schema correction\` lists all kinds`,
      );
    return { correction: parsed.data, file, line };
  });
}

function explain(issue: { path: PropertyKey[]; message: string } | undefined): string {
  return issue === undefined ? 'it does not fit' : `${issue.path.join('.') || 'the line'}: ${issue.message}`;
}

function fromLines(text: string, file: string): { value: unknown; line: number }[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((content, at) => {
      if (!content.trim() || content.trimStart().startsWith('#')) return [];
      try {
        return [{ value: JSON.parse(content), line: at + 1 }];
      } catch (error) {
        throw new CorrectionsError(
          `${file}:${at + 1}: this line is not JSON (${(error as Error).message}); write one correction a line, or name the file .yaml`,
        );
      }
    });
}

function fromYaml(text: string, file: string): { value: unknown; line: number }[] {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new CorrectionsError(`${file}:${lines.linePos(error.pos[0]).line}: this is not YAML (${error.message.split('\n')[0]})`);
  const value = document.toJS() ?? [];
  if (!Array.isArray(value)) throw new CorrectionsError(`${file}:1: the file must hold a list: begin each correction with "- kind: …"`);
  const items = (document.contents as unknown as { items?: { range?: [number, number, number] | null }[] } | null)?.items ?? [];
  return value.map((one, at) => ({ value: one, line: lines.linePos(items[at]?.range?.[0] ?? 0).line }));
}
