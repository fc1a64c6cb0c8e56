import type { Candidate, CandidateKind } from './candidate.js';
import { isSeparator } from './characters.js';
import { weightOf } from './features.js';
import { KINDS, STATES, transition } from './transitions.js';

/** More than sums of weights can differ by rounding. */
const SLACK = 1e-6;
const NEAR = KINDS.length;

/** By number of the kind, the score below which no candidate can win: right behind other words, and behind a separator, where it may gain more. */
const close = new Float64Array(NEAR).fill(-Infinity);
const apart = new Float64Array(NEAR).fill(-Infinity);

/** Sets the bars by the weights as they stand. */
export function setBars(): void {
  const gain = (kind: number, state: number) => weightOf[transition[kind]?.[state] as number] as number;
  for (const kind of KINDS.keys()) {
    // what the candidate gains by what stands before it, and what the next one gains by it rather than by plain text
    const before = STATES.map((_, state) => gain(kind, state));
    const behind = KINDS.flatMap((_, next) => [kind + 1, kind + 1 + NEAR].map((state) => gain(next, state) - gain(next, 0)));
    const most = Math.max(0, ...behind) + SLACK;
    close[kind] = -Math.max(...before.slice(0, NEAR + 1)) - most;
    apart[kind] = -Math.max(...before) - most;
  }
}

/**
 * The least score with which a candidate of a kind that begins here can stand on the best path through its sentence: with less, the
 * same path with plain text in its place is better, whatever stands around it. -Infinity where that cannot be said.
 */
export function leastScore(text: string, kind: CandidateKind, start: number): number {
  // a candidate of nothing but separators leaves behind it the state that was before it
  if (isSeparator(text, start)) return -Infinity;
  return (isSeparator(text, start - 1) ? apart : close)[KINDS.indexOf(kind)] as number;
}

/** True for a candidate that is on no best path. Training looks at all. */
export function isHopeless(text: string, { kind, start, score, trace }: Candidate): boolean {
  return !trace && score < leastScore(text, kind, start);
}
