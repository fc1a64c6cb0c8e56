import type { Decision } from './decisions.js';

/** Decisions as the lines of a corrections file. */
export function correctionLines(decisions: readonly Decision[]): string {
  return decisions.map(({ key: _, ...line }) => `${JSON.stringify(line)}\n`).join('');
}
