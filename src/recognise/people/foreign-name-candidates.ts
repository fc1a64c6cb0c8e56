import type { Candidate } from '../chart/candidate.js';
import type { Evidence } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { dottedNameCandidates } from './dotted-name-candidates.js';
import { latinNameCandidates } from './latin-name-candidates.js';
import { listedCandidates } from './listed-name-candidates.js';
import { morphemeNameCandidates } from './morpheme-name-candidates.js';
import { nameAfterTitleCandidates } from './name-after-title-candidates.js';
import { transliteratedCandidates } from './transliterated-candidates.js';

/** Proposes names without a Chinese surname: with a dot, transliterated, of Tibetan, Uyghur, Mongolian and other morphemes, in Latin script. */
export function foreignNameCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const offer = (start: number, end: number, rule: string, evidence: Evidence) => propose({ kind: 'name', start, end, rule, score: evidence.score, trace: evidence.trace });
  dottedNameCandidates(view, offer);
  transliteratedCandidates(view, offer);
  morphemeNameCandidates(view, offer);
  latinNameCandidates(view, offer);
  nameAfterTitleCandidates(view, offer);
  listedCandidates(view, offer);
}

/** Proposes one name of a sentence. */
export type Offer = (start: number, end: number, rule: string, evidence: Evidence) => void;
