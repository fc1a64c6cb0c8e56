import type { Article } from '../model/article.js';
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
      const end = candidate.shared ? candidate.end + 1 : candidate.end;
      const place = { start, end, rule, confidence: confidenceOf(support) };
      if (candidate.kind === 'title') {
        article.titleMentions.push({ ...place, title: text.slice(candidate.titleStart ?? start, end), status: candidate.status ?? 'current', rank: candidate.rank ?? false });
      } else if (candidate.kind === 'body') {
        article.organisationMentions.push({ ...place, form: candidate.form ?? 'full', kind: candidate.bodyKind ?? 'other', proper: candidate.proper ?? candidate.rule === 'body/known' });
      } else if (candidate.kind === 'name') {
        article.personMentions.push({ ...place, name: text.slice(start, end).replace(/ +/g, (spaces) => (/[A-Za-z]/.test(folded.slice(start, end)) ? ' ' : spaces && '')) });
      } else {
        article.placeMentions.push(place);
      }
    }
  }
}

/** A confidence for a score in logarithm units. */
export function confidenceOf(score: number): number {
  return Math.round(100 / (1 + Math.exp(-0.8 * (score + 2)))) / 100;
}
