import { toRecord } from '../../src/emit/record.js';
import { readGold } from '../../src/cli/read-gold.js';
import { type Evaluation, evaluate } from '../../src/eval/evaluate.js';
import { pageFromArticle } from '../../src/ingest/page-from-article.js';
import { annotate } from '../../src/pipeline.js';

/** The annotated articles that the project ships, by folder. */
export const GOLD_SETS = ['seeds', 'train', 'dev'] as const;

const known = new Map<string, Evaluation>();

/** What the pipeline makes of one of them. */
export function evaluateSet(name: string): Evaluation {
  let evaluation = known.get(name);
  if (!evaluation) {
    evaluation = evaluate(readGold(`test/gold/${name}`), ({ id, text, title, published }) => ({
      record: toRecord(annotate(pageFromArticle({ id, text, title, published }))),
    }));
    known.set(name, evaluation);
  }
  return evaluation;
}

/** Floors by folder and measure, in percent; `lowered` says why a floor stands below an earlier one. */
export interface Floors {
  floors: Record<string, Record<string, number>>;
  lowered: Record<string, string>;
}
