import type { CandidateKind } from './candidate.js';
import { feature } from './features.js';

export const KINDS: readonly CandidateKind[] = ['name', 'body', 'title', 'place'];
/** State 0: plain text before; 1–4: a candidate of that kind right before; 5–8: one separator between. */
export const STATES = ['none', ...KINDS.map((kind) => `${kind}0`), ...KINDS.map((kind) => `${kind}1`)];

const initial: Record<string, Partial<Record<CandidateKind, number>>> = {
  name0: { name: -4, body: -1.5, title: 0.4, place: -1 },
  body0: { name: 1, body: -4, title: 2, place: -1 },
  title0: { name: 4, body: -2, title: -0.8, place: -1.5 },
  place0: { name: -0.4, body: -2, title: 1.2, place: -1 },
  name1: { name: 2, body: 0.3, title: 0.3 },
  body1: { body: 1, title: 0.2 },
  title1: { name: 0.6, body: 0.4, title: 1 },
  place1: { title: 0.2, place: 0.3 },
};

/** What a candidate gains or loses by what stands right before it (0) or one separator before it (1): a feature by kind and state. */
export const transition: readonly (readonly number[])[] = KINDS.map((kind) => STATES.map((state) => feature(`${kind} after ${state}`, initial[state]?.[kind] ?? 0)));
