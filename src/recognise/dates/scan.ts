import type { Part, Rule, Surroundings } from './part.js';

/** A finder of parts for a list of rules: one pass over the text, tables of characters before any pattern. */
export type Scanner = (around: Surroundings) => Part[];

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const NUMERALS = charTable('0123456789０１２３４５６７８９〇零○◯一二三四五六七八九十百千廿卅两兩半初');
const SPACES = charTable(' \u3000\u00a0\n');

function charTable(chars: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let index = 0; index < chars.length; index++) table[chars.charCodeAt(index)] = 1;
  return table;
}

/** Numbers the different characters of a list of strings from 1 on; 0 is every other character. */
function numbered(lists: readonly string[]): { ids: Uint16Array; count: number } {
  const ids = new Uint16Array(0x10000);
  let count = 1;
  for (const char of new Set(lists.join(''))) ids[char.charCodeAt(0)] = count++;
  return { ids, count };
}

/** Builds a scanner. At each place the longest match wins, then the earlier rule. */
export function scanner(rules: readonly Rule[]): Scanner {
  const cues = numbered(rules.map((rule) => rule.cue));
  const nexts = numbered(rules.map((rule) => `${rule.behind ?? ''}${rule.second ?? ''}`));
  const known: (readonly Rule[] | undefined)[] = new Array(cues.count * nexts.count);
  /** The rules for a part that begins with one character and has another second (behind the whole number, where it begins with one). */
  const rulesFor = (first: number, next: number): readonly Rule[] => {
    const key = (cues.ids[first] as number) * nexts.count + (nexts.ids[next] as number);
    const found = known[key];
    if (found) return found;
    const [head, char] = [String.fromCharCode(first), String.fromCharCode(next)];
    const list = rules.filter((rule) => rule.cue.includes(head) && ((NUMERALS[first] === 1 ? rule.behind : rule.second)?.includes(char) ?? true));
    known[key] = list;
    return list;
  };
  return (around) => {
    const { text } = around;
    const parts: Part[] = [];
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (cues.ids[code] === 0) {
        at++;
        continue;
      }
      const candidates = rulesFor(code, NUMERALS[code] === 0 ? text.charCodeAt(at + 1) || 0 : behindNumber(text, at));
      const part = candidates.length === 0 ? null : longestAt(around, at, candidates);
      if (part) {
        parts.push(part);
        at = part.end;
      } else if (isDigit(code)) {
        // the middle of a number is no beginning
        do at++;
        while (isDigit(text.charCodeAt(at)));
      } else at++;
    }
    return parts;
  };
}

/** The character behind the number that begins at a place; 0 at the end of the text. */
function behindNumber(text: string, start: number): number {
  let at = start + 1;
  let code = 0;
  for (; at < text.length && at - start < 24; at++) {
    code = text.charCodeAt(at);
    if (NUMERALS[code] === 0 && SPACES[code] === 0) return code;
  }
  return 0;
}

function longestAt(around: Surroundings, start: number, rules: readonly Rule[]): Part | null {
  let best: Part | null = null;
  const before = start === 0 ? '\n' : (around.text[start - 1] as string);
  for (const rule of rules) {
    if (rule.after !== undefined && !rule.after.includes(before)) continue;
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(around.text);
    if (!match || (best && match[0].length <= best.end - start)) continue;
    const reading = rule.read(match, around);
    if (reading) best = { confidence: 0.95, ...reading, start, end: start + match[0].length, rule: rule.id };
  }
  return best;
}
