/**
 * Fits what shows only on articles that training did not see: the biases of names and bodies (SHIFTS in scripts/train.ts), and the curves
 * that turn the support of a reading into its confidence (CURVES in src/recognise/to-mentions.ts):
 *   npx tsx scripts/fit-confidence.ts FOLDER[,FOLDER…] [INPUTS.ndjson]
 * Trains without one half of the annotated articles, reads that half, and the other way round: what an article says that training saw
 * would look surer than it is. Prints F1 by shift, and slope and middle by maximum likelihood for each kind; writes nothing.
 */
import type { CandidateKind } from '../src/recognise/chart/candidate.js';
import { BODY_BIAS, NAME_BIAS, training, weightOf } from '../src/recognise/chart/features.js';

training.on = true;
const { judge } = await import('./training/aim.js');
const { examplesOf, learn } = await import('./training/learn.js');
const { harmonic, readExample, tally } = await import('./training/perceptron.js');

type Tally = import('./training/perceptron.js').Tally;
interface Sight { support: number; right: boolean }

const [folders = '', inputs = ''] = process.argv.slice(2);
const sights = new Map<CandidateKind, Sight[]>([['name', []], ['body', []], ['title', []]]);
const SHIFTS = [-0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4];
const BIASES = [['name', NAME_BIAS], ['body', BODY_BIAS]] as const;
const tallies = new Map(BIASES.map(([kind]) => [kind, SHIFTS.map((): Tally => ({ right: 0, found: 0, wanted: 0 }))]));
for (const half of [0, 1]) {
  const { examples, leftOut } = examplesOf(folders, inputs, (index) => index % 2 === half);
  learn(examples);
  for (const [kind, id] of BIASES) for (const [at, shift] of SHIFTS.entries()) tallyShifted(leftOut, kind, id, shift, at);
  for (const example of leftOut) {
    for (const { candidate, support } of readExample(example)) {
      const verdict = judge(example.text, example.aim, candidate);
      if (verdict !== 0) sights.get(candidate.kind)?.push({ support, right: verdict > 0 });
    }
  }
}
for (const [kind] of BIASES) console.log(`${kind}: F1 by shift ${(tallies.get(kind) as Tally[]).map((sums, at) => `${SHIFTS[at]} ${(100 * harmonic(sums)).toFixed(2)}`).join(', ')}`);
for (const [kind, list] of sights) {
  const { slope, middle } = logistic(list);
  console.log(`${kind}: [${slope.toFixed(2)}, ${middle.toFixed(2)}], ${list.length} found, ${list.filter(({ right }) => right).length} right`);
}

/** Adds up how articles are read with another bias. */
function tallyShifted(examples: Parameters<typeof tally>[0], kind: 'name' | 'body', id: number, shift: number, at: number): void {
  const before = weightOf[id] as number;
  weightOf[id] = before + shift;
  const sums = tallies.get(kind)?.[at] as Tally;
  const { right, found, wanted } = tally(examples, kind);
  sums.right += right;
  sums.found += found;
  sums.wanted += wanted;
  weightOf[id] = before;
}

/** The logistic curve under which what was seen is likeliest, by Newton's method. */
function logistic(list: readonly Sight[]): { slope: number; middle: number } {
  let slope = 1;
  let base = 0;
  for (let step = 0; step < 50; step++) {
    const sums = { slope: 0, base: 0, square: 1e-6, mixed: 0, one: 1e-6 };
    for (const { support, right } of list) {
      const share = 1 / (1 + Math.exp(-(slope * support + base)));
      const weight = share * (1 - share);
      sums.slope += (Number(right) - share) * support;
      sums.base += Number(right) - share;
      sums.square += weight * support * support;
      sums.mixed += weight * support;
      sums.one += weight;
    }
    const determinant = sums.square * sums.one - sums.mixed * sums.mixed;
    slope += (sums.one * sums.slope - sums.mixed * sums.base) / determinant;
    base += (sums.square * sums.base - sums.mixed * sums.slope) / determinant;
  }
  return { slope, middle: -base / slope };
}
