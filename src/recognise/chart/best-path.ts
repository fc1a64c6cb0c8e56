import type { Candidate } from './candidate.js';
import { isSeparator } from './characters.js';
import { weightOf } from './features.js';
import { KINDS, STATES, transition } from './transitions.js';

interface Step { score: number; from: number; candidate: Candidate | null; state: number }

/** A candidate that won, the state it was read in, and with what support: its own score and what it gained from its neighbour. */
export interface Reading { candidate: Candidate; state: number; support: number }

/** Where a short bracket that begins here ends: 副校长（分管科研）张三 reads on behind it. */
function bracketFrom(text: string, at: number, limit: number): number {
  const char = text[at];
  if (char !== '（' && char !== '(') return -1;
  const close = text.indexOf(char === '（' ? '）' : ')', at);
  return close > at && close - at <= 14 && close < limit ? close + 1 : -1;
}

/** The candidates of a sentence that together, with what each gains from its neighbours, score best; in text order. */
export function bestPath(text: string, start: number, end: number, byStart: readonly (readonly Candidate[] | undefined)[], bonus?: (candidate: Candidate) => number): Reading[] {
  const length = end - start;
  const states = STATES.length;
  const gain = transition.map((row) => row.map((id) => weightOf[id] as number));
  const steps: (Step | undefined)[] = new Array((length + 1) * states);
  steps[0] = { score: 0, from: -1, candidate: null, state: 0 };
  const offer = (at: number, state: number, score: number, from: number, candidate: Candidate | null, before: number) => {
    const index = at * states + state;
    const known = steps[index];
    if (!known || score > known.score) steps[index] = { score, from, candidate, state: before };
  };
  for (let i = 0; i < length; i++) {
    const separator = isSeparator(text, start + i);
    const candidates = byStart[i];
    const bracketEnd = bracketFrom(text, start + i, end);
    for (let state = 0; state < states; state++) {
      const index = i * states + state;
      const step = steps[index];
      if (!step) continue;
      offer(i + 1, separator && state > 0 ? (state > 4 ? state : state + 4) : 0, step.score, index, null, state);
      if (state > 0 && state < 5 && bracketEnd > 0) offer(bracketEnd - start, state, step.score, index, null, state);
      if (!candidates) continue;
      for (const candidate of candidates) {
        const kind = KINDS.indexOf(candidate.kind);
        const score = step.score + candidate.score + (gain[kind]?.[state] ?? 0) + (bonus ? bonus(candidate) : 0);
        offer(candidate.end - start, kind + 1, score, index, candidate, state);
      }
    }
  }
  let last = length * states;
  for (let state = 1; state < states; state++) if ((steps[length * states + state]?.score ?? -Infinity) > (steps[last]?.score ?? -Infinity)) last = length * states + state;
  const path: Reading[] = [];
  for (let index = last; index >= 0; ) {
    const step = steps[index];
    if (!step) break;
    const { candidate, state } = step;
    if (candidate) path.push({ candidate, state, support: candidate.score + (gain[KINDS.indexOf(candidate.kind)]?.[state] ?? 0) });
    index = step.from;
  }
  return path.reverse();
}
