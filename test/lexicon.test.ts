import { describe, expect, it } from 'vitest';
import { sourceFiles } from './support/source-files.js';

const lexicons = sourceFiles.filter(({ path }) => path.startsWith('lexicon/'));
/** An entry begins with its word; a pair of two words is told from another pair by the second. */
const ENTRY = /^\s+(?:\[\s*)?'((?:[^'\\]|\\.)+)'(?:, '(\p{Script=Han}[^']*)')?/u;

/** The lists of a file: runs of lines that begin with a quoted word, each line one entry. */
function listsOf(text: string): { entries: string[]; lines: string[] }[] {
  const lists: { entries: string[]; lines: string[] }[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const match = ENTRY.exec(line);
    if (!match) open = open && /^\s*\/\//.test(line);
    else {
      if (!open) lists.push({ entries: [], lines: [] });
      open = true;
      lists.at(-1)?.entries.push(match.slice(1).filter(Boolean).join('\0'));
      lists.at(-1)?.lines.push(line);
    }
  }
  return lists;
}

const byCodePoint = (x: string, y: string) => Buffer.compare(Buffer.from(x), Buffer.from(y));

describe.each(lexicons.map(({ path, text }) => [path, text] as const))('%s', (_, text) => {
  const lists = listsOf(text);

  it('says what belongs in it, where it comes from and under which licence', () => {
    const header = text.slice(0, text.indexOf(lists[0]?.lines[0] ?? ''));
    expect(header).toMatch(/Source: /);
    expect(header).toMatch(/licen[cs]e|\b(?:MIT|Apache-2\.0|BSD-[23]-Clause|CC0|ISC)\b/i);
  });

  it('has entries', () => {
    expect(lists.flatMap(({ entries }) => entries).length).toBeGreaterThan(0);
  });

  it('has one entry a line, sorted by code point, none twice', () => {
    for (const { entries } of lists) {
      const sorted = [...new Set(entries)].sort(byCodePoint);
      const fault = entries.find((entry, index) => entry !== sorted[index]);
      expect(fault, `first entry out of order or twice`).toBeUndefined();
    }
    const crowded = lists.flatMap(({ lines }) => lines).filter((line) => /^\s+'[^']*'\s*,\s*'/.test(line) || /\]\s*,\s*\[/.test(line));
    expect(crowded).toEqual([]);
  });
});
