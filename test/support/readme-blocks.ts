import { readFileSync } from 'node:fs';

/** A fenced block of a Markdown file. `flags` are the words behind the language: no-test, needs-parallel. */
export interface CodeBlock {
  language: string;
  flags: string[];
  code: string;
  line: number;
}

/** The fenced blocks of a Markdown file, in order. */
export function codeBlocks(file: string): CodeBlock[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    flags: (match[2] ?? '').trim().split(/\s+/).filter(Boolean),
    code: match[3] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
}
