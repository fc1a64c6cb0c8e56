import { Trie } from '../../text/trie.js';
import { trainedWeights } from './trained-weights.js';

/**
 * Signs for and against a reading, each with a weight in natural logarithm units. A sign is registered once, with the weight that
 * its meaning suggests; training over annotated articles (scripts/train.ts) puts a better one into `trained-weights.ts`.
 */
const names: string[] = [];
const trained = new Map(trainedWeights);
/** The weight of each sign by its number: the trained one where there is one. */
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

/** True while weights are trained: evidence keeps its trace, and signs that no weight is known for yet are registered as they are met. */
export const training = { on: false };

/** A sign with a value for each word that training met (the word left of a body). */
export interface LexicalFeature {
  /** The feature of the word from `start` to `end`, of the sentence's edge where `start` is below 0; -1 for a word that training did not meet. */
  of(text: string, start: number, end: number): number;
}

/** Registers a sign by word. */
export function lexical(name: string): LexicalFeature {
  const ids = new Trie<number>();
  const prefix = `${name}: `;
  for (const known of trained.keys()) if (known.startsWith(prefix)) ids.set(known.slice(prefix.length), feature(known));
  return {
    of(text, start, end) {
      const known = start < 0 ? ids.get(EDGE) : ids.at(text, start, end);
      if (known !== undefined) return known;
      if (!training.on) return -1;
      const word = start < 0 ? EDGE : text.slice(start, end);
      const id = feature(prefix + word);
      ids.set(word, id);
      return id;
    },
  };
}

/** Stands for the word beyond a sentence's edge. */
const EDGE = '^';

/** Added to every body: where training sets the balance between too many and too few. */
export const BODY_BIAS = feature('body');
/** The same for every name. */
export const NAME_BIAS = feature('person');

/** The names of all signs, by their numbers. */
export const featureNames: readonly string[] = names;

/** Collects the evidence for one candidate. Tracing is for training only. */
export class Evidence {
  score = 0;
  /** A body inside the body has been counted. */
  parent = false;
  /** A proper noun (place, name, unknown word) has been met. */
  proper = false;
  /** A word has been met that the segmenter does not know for a plain one and that is no place (恒达). */
  own = false;
  trace: number[] | null = training.on ? [] : null;

  /** Adds a feature's weight; nothing for an id below 0, the feature of an unknown word. */
  add(id: number, times = 1): this {
    if (id < 0) return this;
    this.score += (weightOf[id] as number) * times;
    this.trace?.push(id, times);
    return this;
  }

  /** Adds all that other evidence has. */
  join(other: Evidence): this {
    this.score += other.score;
    if (other.trace) this.trace?.push(...other.trace);
    return this;
  }

  /** The same evidence, to be added to separately. */
  fork(): Evidence {
    return new Evidence().become(this);
  }

  /** Becomes the same evidence as another: for those who weigh many proposals and keep few. */
  become(other: Evidence): this {
    this.score = other.score;
    this.parent = other.parent;
    this.proper = other.proper;
    this.own = other.own;
    this.trace = other.trace && [...other.trace];
    return this;
  }

  /** Forgets everything. */
  clear(): this {
    this.score = 0;
    this.parent = false;
    this.proper = false;
    this.own = false;
    this.trace = training.on ? [] : null;
    return this;
  }
}
