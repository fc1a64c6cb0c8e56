import { featureNames, initialWeights, weightOf } from '../../src/recognise/chart/features.js';
import type { Annotated } from './aim.js';
import { annotatedArticles, type Example, exampleOf, isMarked, type Item, withOtherNames } from './examples.js';
import { Totals, train } from './perceptron.js';

/** A setting of the environment, for experiments. */
export const setting = (name: string, fallback: number) => Number(process.env[name] ?? fallback);

/** A word's own feature counts from this many articles on: fewer would be learning names by heart. */
const LEAST_ARTICLES = setting('LEAST', 3);
/** How often an annotated article is read: the marked texts are ten times as many, and invented. */
const AGAIN = setting('AGAIN', 3);

let seed = 42;
function random(): number {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
}

/** Examples to learn from, and those to measure with. */
interface Divided { examples: Example[]; leftOut: Example[] }

/**
 * The articles of folders as examples, those left out apart. An annotated article counts AGAIN times, each time once as it is and once
 * with other names; a text with marks once, and it is never left out.
 */
export function examplesOf(folders: string, inputs: string, isLeftOut: (index: number) => boolean = () => false): Divided {
  const examples: Example[] = [];
  const leftOut: Example[] = [];
  for (const [index, [item, gold]] of [...annotatedArticles(folders.split(','), inputs)].entries()) {
    if (isMarked(item.id)) examples.push(exampleOf(item, gold));
    else if (isLeftOut(index)) leftOut.push(exampleOf(item, gold));
    else examples.push(...readAgain(item, gold));
  }
  return { examples, leftOut };
}

function readAgain(item: Item, gold: Annotated): Example[] {
  const example = exampleOf(item, gold);
  return Array.from({ length: AGAIN }, () => [example, exampleOf(...withOtherNames(item, gold, random))]).flat();
}

/** Sets the weights to the averages over all runs, from those that the code sets. */
export function learn(examples: readonly Example[]): void {
  const initial = [...initialWeights];
  const frozen = frozenFeatures(examples);
  const totals = new Totals();
  for (let run = 0; run < setting('SEEDS', 3); run++) {
    for (let id = 0; id < weightOf.length; id++) weightOf[id] = initial[id] as number;
    seed = 42 + run * 1000;
    train(examples, setting('EPOCHS', 7), initial, frozen, totals, random);
  }
  for (let id = 0; id < weightOf.length; id++) weightOf[id] = Math.round((100 * (totals.sums[id] as number)) / totals.steps) / 100;
}

/** Signs that keep their weight: those that say so by `=`, and words of too few articles. */
function frozenFeatures(examples: readonly Example[]): Set<number> {
  const articles = new Map<number, Set<string>>();
  for (const example of examples) {
    for (const id of signsOf(example)) articles.set(id, (articles.get(id) ?? new Set()).add(example.id));
  }
  const isRare = (name: string, id: number): boolean => name.includes(': ') && (articles.get(id)?.size ?? 0) < LEAST_ARTICLES;
  return new Set(featureNames.flatMap((name, id) => (name.startsWith('=') || isRare(name, id) ? [id] : [])));
}

/** The signs that any candidate of an example has; a trace holds each with how often, one after the other. */
function signsOf({ charts }: Example): Set<number> {
  const signs = new Set<number>();
  for (const { candidates } of charts) {
    for (const { trace } of candidates.flatMap((list) => list ?? [])) for (let at = 0; at < (trace?.length ?? 0); at += 2) signs.add(trace?.[at] as number);
  }
  return signs;
}
