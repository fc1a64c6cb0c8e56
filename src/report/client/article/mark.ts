import { type FactLabel, MARK_KINDS, type MarkKind, type PackedArticle } from '../../page-data.js';

/** Something read at a mark: its label, its value in words, the local id it leads to, and who says so. */
export interface Fact {
  label: FactLabel;
  value: string;
  target: string;
  confidence: number;
  rule: string;
}

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

/** The marks of an article; those that lead to a person or body begin with its name. */
export function marksOf(article: PackedArticle): Mark[] {
  const entities = new Map([...article.people, ...article.organisations].map((entity) => [entity.id, entity]));
  return article.marks.map(([kind, start, end, confidence, number, target, packed], index) => {
    const rule = article.rules[number] ?? '';
    const fact = (label: FactLabel, value: string, to = ''): Fact => ({ label, value, target: to, confidence, rule });
    const entity = entities.get(target);
    const own = entity ? [fact('name', entity.name, target), ...(entity.kind ? [fact('kind', entity.kind)] : [])] : [];
    const facts = [...own, ...packed.map(([label, value, to, sure, by]): Fact => ({ label, value, target: to, confidence: sure, rule: article.rules[by] ?? '' }))];
    return { index, kind: MARK_KINDS[kind]!, start, end, confidence, rule, target, facts, text: article.text.slice(start, end) };
  });
}
