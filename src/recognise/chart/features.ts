import { trainedWeights } from './trained-weights.js';

/**
 * Signs for and against a reading, each with a weight in natural logarithm units. A sign is registered once, with the weight that
 * its meaning suggests; training over annotated articles (scripts/train.ts) puts a better one into `trained-weights.ts`.
 */
const names: string[] = [];
const trained = new Map(trainedWeights);
export const weightOf: number[] = [];
/** The weights as the code sets them, before training. */
export const initialWeights: number[] = [];

/** Registers a sign. A name that begins with `=` keeps the weight it is given: training leaves it alone. */
export function feature(name: string, initial = 0): number {
  names.push(name);
  weightOf.push(trained.get(name) ?? initial);
  initialWeights.push(initial);
  return names.length - 1;
}

/** A feature for each value of a sign: `next-tag v`, `suffix 公司`. */
export function family(name: string, values: readonly string[], initial = 0): number[] {
  return values.map((value) => feature(`${name} ${value}`, initial));
}

/** Added to every body and every name: where training sets the balance between too many and too few. */
export const BODY_BIAS = feature('body');
export const NAME_BIAS = feature('person');

export const featureNames: readonly string[] = names;

/** Collects the evidence for one candidate. Tracing is for training only. */
export class Evidence {
  static tracing = false;
  score = 0;
  /** A body inside the body has been counted. */
  parent = false;
  /** A proper noun (place, name, unknown word) has been met. */
  proper = false;
  readonly trace: number[] | null = Evidence.tracing ? [] : null;

  add(id: number, times = 1): this {
    this.score += (weightOf[id] as number) * times;
    this.trace?.push(id, times);
    return this;
  }

  /** The same evidence, to be added to separately. */
  fork(): Evidence {
    const copy = new Evidence();
    copy.score = this.score;
    copy.parent = this.parent;
    copy.proper = this.proper;
    if (this.trace) copy.trace?.push(...this.trace);
    return copy;
  }
}
