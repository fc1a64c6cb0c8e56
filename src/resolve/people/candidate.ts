import type { HeldOffice } from './state-offices.js';

/** A person of one article under a name that several articles have. */
export interface Candidate {
  index: number;
  name: string;
  article: number;
  /** Clusters of the bodies that the article places the person at, their parents and families; empty for a bare name. */
  bodies: ReadonlySet<number>;
  /** Offices that tie people of one name as long as the name is one country's: 总统, and any post of a foreign name. */
  offices: readonly number[];
  /** Whether nothing but names that any body of the kind has says where the person is. */
  loose: boolean;
  /** Whether the article gives the person a post that few have: 0 no, 1 one that is past or to come, 2 one that the person is in. */
  high: number;
  /** Offices of states that the article says the person is in. */
  held: readonly HeldOffice[];
  /** Day of the article as a number; 0 without one. */
  day: number;
  /** Titles that the article gives the person, at whatever body. */
  titles: readonly number[];
  /** Countries whose bodies the article places the person at. */
  countries: readonly string[];
}
