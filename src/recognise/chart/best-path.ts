import type { Candidate, CandidateKind } from './candidate.js';
import { isSeparator } from './characters.js';
import { transitions } from './weights.js';

const KINDS: readonly CandidateKind[] = ['name', 'body', 'title', 'place'];
/** State 0: plain text before; 1–4: a candidate of that kind right before; 5–8: one separator between. */
const STATES = 9;
const stateNames = ['none', ...KINDS.map((kind) => `${kind}0`), ...KINDS.map((kind) => `${kind}1`)];
const gain = KINDS.map((kind) => stateNames.map((name) => transitions[name]?.[kind] ?? 0));

interface Step { score: number; from: number; candidate: Candidate | null; gain: number }

/** A candidate that won, with what it gained from its neighbours. */
export interface Reading { candidate: Candidate; support: number }

/** The candidates of a sentence that together, with what each gains from its neighbours, score best; in text order. */
export function bestPath(text: string, start: number, end: number, byStart: readonly (readonly Candidate[] | undefined)[]): Reading[] {
  const length = end - start;
  const steps: (Step | undefined)[] = new Array((length + 1) * STATES);
  steps[0] = { score: 0, from: -1, candidate: null, gain: 0 };
  const offer = (at: number, state: number, score: number, from: number, candidate: Candidate | null, gained: number) => {
    const index = at * STATES + state;
    const known = steps[index];
    if (!known || score > known.score) steps[index] = { score, from, candidate, gain: gained };
  };
  for (let i = 0; i < length; i++) {
    const separator = isSeparator(text, start + i);
    const candidates = byStart[i];
    for (let state = 0; state < STATES; state++) {
      const index = i * STATES + state;
      const step = steps[index];
      if (!step) continue;
      offer(i + 1, separator && state > 0 ? (state > 4 ? state : state + 4) : 0, step.score, index, null, 0);
      if (!candidates) continue;
      for (const candidate of candidates) {
        const kind = KINDS.indexOf(candidate.kind);
        const gained = gain[kind]?.[state] ?? 0;
        offer(candidate.end - start, kind + 1, step.score + candidate.score + gained, index, candidate, gained);
      }
    }
  }
  let last = length * STATES;
  for (let state = 1; state < STATES; state++) if ((steps[length * STATES + state]?.score ?? -Infinity) > (steps[last]?.score ?? -Infinity)) last = length * STATES + state;
  const path: Reading[] = [];
  for (let index = last; index >= 0; ) {
    const step = steps[index];
    if (!step) break;
    if (step.candidate) path.push({ candidate: step.candidate, support: step.candidate.score + step.gain });
    index = step.from;
  }
  return path.reverse();
}
