import type { Article } from '../model/article.js';
import { shareOfOdds } from '../text/odds.js';
import { type CandidateKind, wordsEnd } from './chart/candidate.js';
import type { Reading } from './chart/best-path.js';

/** Turns the chosen candidates into the article's mention layers. */
export function toMentions(article: Article, folded: string, paths: readonly (readonly Reading[])[]): void {
  const { text } = article;
  article.titleMentions = [];
  article.organisationMentions = [];
  article.personMentions = [];
  article.placeMentions = [];
  for (const path of paths) {
    for (const { candidate, support } of path) {
      const { start, rule } = candidate;
      const end = wordsEnd(candidate);
      const confidence = confidenceOf(candidate.kind, support);
      if (candidate.kind === 'title') {
        article.titleMentions.push({ start, end, rule, confidence, title: text.slice(candidate.titleStart ?? start, end), status: candidate.status ?? 'current', rank: candidate.rank ?? false });
      } else if (candidate.kind === 'body') {
        article.organisationMentions.push({ start, end, rule, confidence, form: candidate.form ?? 'full', kind: candidate.bodyKind ?? 'other', proper: candidate.proper ?? candidate.rule === 'body/known' });
      } else if (candidate.kind === 'name') {
        article.personMentions.push({ start, end, rule, confidence, name: nameOf(text.slice(start, end), folded.slice(start, end)) });
      } else {
        article.placeMentions.push({ start, end, rule, confidence });
      }
    }
  }
}

/** A name as it is told: parts in Latin script one space apart, Chinese characters without spaces. */
function nameOf(name: string, folded: string): string {
  return name.includes(' ') ? name.replace(/ +/g, /[A-Za-z]/.test(folded) ? ' ' : '') : name;
}

/**
 * Slope and middle of the logistic curves that turn support into confidence: maximum likelihood over what training on one half of the
 * annotated articles found in the other half (1,760 names, 1,775 bodies, 1,377 titles; scripts/fit-confidence.ts); places by eye.
 */
const CURVES: Record<CandidateKind, readonly [number, number]> = { name: [1.44, -0.56], body: [1.02, -0.86], title: [1.25, -2.39], place: [0.9, -1] };

/** The confidence for a support in natural logarithm units, to two decimals; never quite sure. */
export function confidenceOf(kind: CandidateKind, support: number): number {
  const [slope, middle] = CURVES[kind];
  return Math.min(0.99, shareOfOdds(slope * (support - middle)));
}
