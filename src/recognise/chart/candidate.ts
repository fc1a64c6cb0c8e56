import type { OrganisationKind } from '../../model/organisation.js';
import type { PostStatus } from '../../model/person.js';

export type CandidateKind = 'name' | 'body' | 'title' | 'place';

/** A proposal: these characters may be a name, a body, a title or a place. Scores add up in logarithm units; 0 is as good as plain text. */
export interface Candidate {
  kind: CandidateKind;
  start: number;
  end: number;
  score: number;
  rule: string;
  /** The features behind the score, when training asks for them. */
  trace?: readonly number[] | null;
  /** Bodies: what kind; places that end like 县 or 镇 carry `government` when a post is held there. */
  bodyKind?: OrganisationKind;
  form?: 'full' | 'short' | 'anaphor';
  /** Bodies: the name begins with a place, a known body or a proper noun, not with a plain word (教务处). */
  proper?: boolean;
  /** The body's last character is also the title's first (教育局 + 局长 in 教育局长): the body's words end one later. */
  shared?: boolean;
  /** Titles: the post's own words without 原, 时任. */
  titleStart?: number;
  status?: PostStatus;
  rank?: boolean;
  /** A short form found by an earlier mention: index into the article's known bodies. */
  known?: number;
}

/** Where the words of a candidate end: one behind its range when the last character is shared with the title. */
export const wordsEnd = ({ end, shared }: Candidate): number => (shared ? end + 1 : end);
