import type { Note } from './notes.js';

/** Pixels between two notes. */
const GAP = 10;

/**
 * Puts notes beside the places that they are about, each below the one before it. `topOf` gives the height at which
 * a place of the text stands. On screens without a margin the notes follow one another by themselves.
 */
export function layMargin(margin: HTMLElement, notes: readonly Note[], topOf: (start: number) => number): void {
  const beside = getComputedStyle(margin).position === 'relative';
  margin.style.minHeight = '';
  let free = 0;
  for (const { element, start } of notes) {
    element.style.top = '';
    if (!beside) continue;
    const top = Math.max(free, topOf(start));
    element.style.top = `${top}px`;
    free = top + element.offsetHeight + GAP;
  }
  if (beside) margin.style.minHeight = `${free}px`;
}
