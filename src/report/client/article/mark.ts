import { type Fact, MARK_KINDS, type MarkKind, type PackedArticle } from '../../page-data.js';

/** A marked place of an article, unpacked. */
export interface Mark {
  index: number;
  kind: MarkKind;
  start: number;
  end: number;
  confidence: number;
  rule: string;
  /** Local id of what it leads to; '' for nothing. */
  target: string;
  facts: Fact[];
  text: string;
}

export function marksOf(article: PackedArticle): Mark[] {
  return article.marks.map(([kind, start, end, confidence, rule, target, facts], index) => ({
    index, kind: MARK_KINDS[kind]!, start, end, confidence, rule, target, facts, text: article.text.slice(start, end),
  }));
}
