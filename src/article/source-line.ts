import type { BlockKind } from '../model/block.js';

/**
 * A line of the article as its source has it, before mending: its characters, and where they stood.
 * Readers of text, pages and office files all hand these on, so that mending, bylines and captions are found in one place.
 */
export interface SourceLine {
  text: string;
  /** Runs of [start in `text`, start in the decoded source, length], UTF-16 units, ordered; characters in no run have no source place. */
  runs: [number, number, number][];
  /** What the container says the line is (a figcaption, a table row, an h1), null when it says nothing. */
  kind: BlockKind | null;
}
