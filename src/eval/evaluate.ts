import type { Dropped } from '../model/article.js';
import { type ExplainedError, explainErrors } from './error-kinds.js';
import type { GoldArticle } from './gold-article.js';
import { judgeArticle } from './judge-article.js';
import type { JudgedRecord, Judgement } from './judgement.js';
import { type Reliability, reliability } from './reliability.js';
import { type RuleRecord, ruleRecords } from './rule-records.js';
import { type Score, score } from './score.js';

/** What the program made of a gold article; `dropped` is known only when the pipeline ran here. */
export interface Answer {
  record: JudgedRecord;
  dropped?: readonly Dropped[];
}

export interface Evaluation {
  articles: number;
  /** Gold articles without a record. */
  without: number;
  scores: Score[];
  reliability: Reliability[];
  rules: RuleRecord[];
  errors: ExplainedError[];
}

/** Judges every gold article against the answer for it, in order; an article without an answer counts as an empty record. */
export function evaluate(gold: readonly GoldArticle[], answer: (article: GoldArticle) => Answer | undefined): Evaluation {
  const judgements: Judgement[] = [];
  const errors: ExplainedError[] = [];
  let without = 0;
  for (const article of gold) {
    const given = answer(article);
    if (!given) without++;
    const { record, dropped } = given ?? { record: {} };
    const judged = judgeArticle(article, record);
    for (const judgement of judged) judgements.push(judgement);
    for (const error of explainErrors(judged, { gold: article, record, dropped })) errors.push(error);
  }
  return { articles: gold.length, without, scores: score(judgements), reliability: reliability(judgements), rules: ruleRecords(judgements), errors };
}
