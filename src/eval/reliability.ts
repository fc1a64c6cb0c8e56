import type { Judgement, Measure } from './judgement.js';

/** The layers whose confidence is checked; a date is right when its value is. */
export const LAYERS = ['people', 'titles', 'posts', 'organisations', 'datesValued', 'agreements'] as const satisfies readonly Measure[];
export type LayerMeasure = (typeof LAYERS)[number];

/** Lower bounds of the bins; a bin ends where the next begins, the last includes 1. */
export const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95] as const;
const SURE = 0.9;

export interface Bin {
  from: number;
  values: number;
  right: number;
}

/** How well a layer's confidence says how often it is right. */
export interface Reliability {
  layer: LayerMeasure;
  values: number;
  bins: Bin[];
  /** Share of right ones among the values with 0.9 and more; null when there are none. */
  sureRight: number | null;
  /** Share of the right values that have 0.9 and more; null when none is right. */
  rightSure: number | null;
  /** Mean squared distance of confidence and outcome (Brier 1950): 0 is perfect, 0.25 is what always saying 0.5 gives. */
  brier: number | null;
}

/** The reliability of each layer, over the values that were given and judged right or wrong. */
export function reliability(judgements: readonly Judgement[]): Reliability[] {
  return LAYERS.map((layer) => {
    const outcomes = judgements.flatMap(({ measure, verdict, given }) =>
      measure === layer && given ? [{ confidence: given.confidence, right: verdict === 'right' }] : [],
    );
    return { layer, ...summary(outcomes) };
  });
}

function summary(outcomes: readonly { confidence: number; right: boolean }[]): Omit<Reliability, 'layer'> {
  const right = outcomes.filter((outcome) => outcome.right);
  const sure = outcomes.filter((outcome) => outcome.confidence >= SURE);
  const both = sure.filter((outcome) => outcome.right).length;
  const bins = BINS.map((from, index) => {
    const inside = outcomes.filter(({ confidence }) => confidence >= from && confidence < (BINS[index + 1] ?? Number.POSITIVE_INFINITY));
    return { from, values: inside.length, right: inside.filter((outcome) => outcome.right).length };
  });
  const squares = outcomes.reduce((sum, outcome) => sum + (outcome.confidence - Number(outcome.right)) ** 2, 0);
  return { values: outcomes.length, bins, sureRight: ratio(both, sure.length), rightSure: ratio(both, right.length), brier: ratio(squares, outcomes.length) };
}

function ratio(part: number, whole: number): number | null {
  return whole ? part / whole : null;
}
