import type { Part, Rule, Surroundings } from './part.js';

/** A finder of parts for a list of rules: one pass over the text, a table of first characters before any pattern. */
export type Scanner = (around: Surroundings) => Part[];

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

/** Builds a scanner. At each place the longest match wins, then the earlier rule. */
export function scanner(rules: readonly Rule[]): Scanner {
  const slots = new Uint16Array(0x10000);
  const groups: Rule[][] = [[]];
  const known = new Map<string, number>();
  for (const code of new Set(rules.flatMap((rule) => [...rule.cue].map((char) => char.charCodeAt(0))))) {
    const group = rules.filter((rule) => rule.cue.includes(String.fromCharCode(code)));
    const key = group.map((rule) => rule.id).join(' ');
    if (!known.has(key)) known.set(key, groups.push(group) - 1);
    slots[code] = known.get(key) as number;
  }
  return (around) => scan(around, slots, groups);
}

function scan(around: Surroundings, slots: Uint16Array, groups: readonly Rule[][]): Part[] {
  const { text } = around;
  const parts: Part[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const slot = slots[code] as number;
    const part = slot === 0 ? null : longestAt(around, at, groups[slot] as Rule[]);
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
}

function longestAt(around: Surroundings, start: number, rules: readonly Rule[]): Part | null {
  let best: Part | null = null;
  for (const rule of rules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(around.text);
    if (!match || (best && match[0].length <= best.end - start)) continue;
    const reading = rule.read(match, around);
    if (reading) best = { confidence: 0.95, ...reading, start, end: start + match[0].length, rule: rule.id };
  }
  return best;
}
