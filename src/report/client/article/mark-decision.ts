import type { PackedArticle } from '../../page-data.js';
import { type Decision, decisionAbout, type Verdict } from '../decisions.js';
import type { Mark } from './mark.js';

export function markKey(article: PackedArticle, mark: Mark): string {
  return `${article.id} ${mark.kind} ${mark.start} ${mark.end}`;
}

export function markDecision(article: PackedArticle, mark: Mark): Decision | undefined {
  return decisionAbout(markKey(article, mark));
}

/** A decision about a mark, its place in code points as the records have it. */
export function newMarkDecision(article: PackedArticle, mark: Mark, verdict: Verdict, value?: string, note?: string): Decision {
  const entity = [...article.people, ...article.organisations].find(({ id }) => id === mark.target);
  const agreement = article.agreementIds[article.agreements.findIndex(({ id }) => id === mark.target)];
  return {
    key: markKey(article, mark), verdict, kind: mark.kind, text: mark.text, article: article.id,
    start: codePoints(article.text, mark.start), end: codePoints(article.text, mark.end), at: mark.start,
    name: entity?.name, entity: entity?.target ?? agreement ?? undefined, value, note,
  };
}

/** An offset in UTF-16 units as one in code points. */
export function codePoints(text: string, units: number): number {
  let points = 0;
  for (const _ of text.slice(0, units)) points++;
  return points;
}
