import { type Judgement, MEASURES, type Measure, SHARES } from './judgement.js';

/** A line of the table. Ratios are 0–1; for shares `f1` is the share of right ones and nothing is too many. */
export interface Score {
  measure: Measure;
  share: boolean;
  precision: number;
  recall: number;
  f1: number;
  /** Right, too many, missed: `tp`, `fp`, `fn` as in other scorers. */
  tp: number;
  fp: number;
  fn: number;
}

/** Precision, recall and F1 of each measure that occurs, counts summed over all articles. */
export function score(judgements: readonly Judgement[]): Score[] {
  const tallies = new Map<Measure, { right: number; extra: number; missed: number }>();
  for (const { measure, verdict } of judgements) {
    const tally = tallies.get(measure) ?? { right: 0, extra: 0, missed: 0 };
    tally[verdict]++;
    tallies.set(measure, tally);
  }
  return MEASURES.flatMap((measure) => {
    const tally = tallies.get(measure);
    return tally ? [scoreOf(measure, tally.right, tally.extra, tally.missed)] : [];
  });
}

function scoreOf(measure: Measure, tp: number, fp: number, fn: number): Score {
  const share = SHARES.has(measure);
  const precision = tp + fp ? tp / (tp + fp) : 1;
  const recall = tp + fn ? tp / (tp + fn) : 1;
  const harmonic = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { measure, share, precision, recall, f1: share ? recall : harmonic, tp, fp, fn };
}
