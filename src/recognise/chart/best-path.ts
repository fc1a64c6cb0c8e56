import type { Candidate } from './candidate.js';
import { isSeparator } from './characters.js';
import { weightOf } from './features.js';
import { KINDS, STATES, transition } from './transitions.js';

const WIDTH = STATES.length;
const NEAR = KINDS.length;
const OPEN = '（'.charCodeAt(0);
const OPEN_LATIN = '('.charCodeAt(0);

/** A candidate that won, the state it was read in, and with what support: its own score and what it gained from its neighbour. */
export interface Reading { candidate: Candidate; state: number; support: number }

/**
 * The best way to each place and state of a sentence: its score, the step it came from, and the candidate that was taken on it.
 * The tables serve one sentence after another; a step is place × states + state.
 */
let scores = new Float64Array(0);
let origins = new Int32Array(0);
/** Of the candidates that begin where the step came from, the number of the one that was taken, from 1 on; 0 for none. */
let taken = new Uint32Array(0);
/** What a candidate gains by the state before it, by kind × states + state. */
const gains = new Float64Array(KINDS.length * WIDTH);

function prepare(steps: number): void {
  if (scores.length < steps) {
    scores = new Float64Array(steps * 2);
    origins = new Int32Array(steps * 2);
    taken = new Uint32Array(steps * 2);
  }
  scores.fill(-Infinity, 0, steps);
  scores[0] = 0;
  origins[0] = -1;
  taken[0] = 0;
  for (let kind = 0; kind < KINDS.length; kind++) for (let state = 0; state < WIDTH; state++) gains[kind * WIDTH + state] = weightOf[transition[kind]![state] as number] as number;
}

function offer(step: number, score: number, origin: number, candidate: number): void {
  if (score <= (scores[step] as number)) return;
  scores[step] = score;
  origins[step] = origin;
  taken[step] = candidate;
}

/** The numbers of the kinds of the candidates that begin at one place. */
let kinds = new Uint8Array(64);

function numberKinds(candidates: readonly Candidate[]): void {
  if (candidates.length > kinds.length) kinds = new Uint8Array(candidates.length * 2);
  for (let c = 0; c < candidates.length; c++) kinds[c] = KINDS.indexOf((candidates[c] as Candidate).kind);
}

/** Where a short bracket that begins here ends: 副校长（分管科研）张三 reads on behind it. */
function bracketFrom(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at);
  if (code !== OPEN && code !== OPEN_LATIN) return -1;
  const mark = code === OPEN ? '）' : ')';
  for (let close = at + 1; close < limit && close - at <= 14; close++) if (text[close] === mark) return close + 1;
  return -1;
}

/** The state behind a character that no candidate takes: a separator keeps one more step what stood before it. */
function stateBehind(state: number, separator: boolean): number {
  if (!separator || state === 0) return 0;
  return state > NEAR ? state : state + NEAR;
}

/** The candidates of a sentence that together, with what each gains from its neighbours, score best; in text order. */
export function bestPath(text: string, start: number, end: number, byStart: readonly (readonly Candidate[] | undefined)[], bonus?: (candidate: Candidate) => number): Reading[] {
  // most sentences that have no candidate are short
  if (byStart.length === 0) return [];
  const length = end - start;
  prepare((length + 1) * WIDTH);
  // behind this place there is plain text only, as yet
  let plainFrom = 0;
  for (let i = 0; i < length; i++) {
    const candidates = byStart[i];
    if (i > plainFrom && !candidates) {
      let next = i + 1;
      while (next < length && !byStart[next]) next++;
      offer(next * WIDTH, scores[i * WIDTH] as number, i * WIDTH, 0);
      i = next - 1;
      continue;
    }
    const separator = isSeparator(text, start + i);
    const bracketEnd = bracketFrom(text, start + i, end);
    plainFrom = Math.max(plainFrom, separator && i <= plainFrom ? i + 1 : 0, bracketEnd - start);
    if (candidates) numberKinds(candidates);
    for (let state = 0; state < WIDTH; state++) {
      const step = i * WIDTH + state;
      const score = scores[step] as number;
      if (score === -Infinity) continue;
      offer((i + 1) * WIDTH + stateBehind(state, separator), score, step, 0);
      if (state > 0 && state <= NEAR && bracketEnd > 0) offer((bracketEnd - start) * WIDTH + state, score, step, 0);
      if (!candidates) continue;
      for (let c = 0; c < candidates.length; c++) {
        const candidate = candidates[c] as Candidate;
        const kind = kinds[c] as number;
        plainFrom = Math.max(plainFrom, candidate.end - start);
        offer((candidate.end - start) * WIDTH + kind + 1, score + candidate.score + (gains[kind * WIDTH + state] as number) + (bonus ? bonus(candidate) : 0), step, c + 1);
      }
    }
  }
  return pathTo(bestEnd(length), byStart);
}

function bestEnd(length: number): number {
  let last = length * WIDTH;
  for (let step = last + 1; step < (length + 1) * WIDTH; step++) if ((scores[step] as number) > (scores[last] as number)) last = step;
  return last;
}

function pathTo(last: number, byStart: readonly (readonly Candidate[] | undefined)[]): Reading[] {
  const path: Reading[] = [];
  for (let step = last; step > 0; step = origins[step] as number) {
    if (taken[step] === 0) continue;
    const origin = origins[step] as number;
    const state = origin % WIDTH;
    const candidate = (byStart[(origin - state) / WIDTH] as readonly Candidate[])[(taken[step] as number) - 1] as Candidate;
    path.push({ candidate, state, support: candidate.score + (gains[KINDS.indexOf(candidate.kind) * WIDTH + state] as number) });
  }
  return path.reverse();
}
