/**
 * Fits the curves that turn the support of a reading into its confidence (CURVES in src/recognise/to-mentions.ts):
 *   npx tsx scripts/fit-confidence.ts FOLDER[,FOLDER…] [INPUTS.ndjson]
 * Trains without one half of the annotated articles, reads that half, and the other way round: what an article says that training saw
 * would look surer than it is. Prints slope and middle by maximum likelihood for each kind; writes nothing.
 */
import type { CandidateKind } from '../src/recognise/chart/candidate.js';
import { training } from '../src/recognise/chart/features.js';

training.on = true;
const { judge } = await import('./training/aim.js');
const { isMarked } = await import('./training/examples.js');
const { examplesOf, learn } = await import('./training/learn.js');
const { balance, readExample } = await import('./training/perceptron.js');

interface Sight { support: number; right: boolean }

const [folders = '', inputs = ''] = process.argv.slice(2);
const sights = new Map<CandidateKind, Sight[]>([['name', []], ['body', []], ['title', []]]);
for (const half of [0, 1]) {
  const { examples, leftOut } = examplesOf(folders, inputs, (index) => index % 2 === half);
  learn(examples);
  balance(examples.filter(({ id }) => !isMarked(id)));
  for (const example of leftOut) {
    for (const { candidate, support } of readExample(example)) {
      const verdict = judge(example.text, example.aim, candidate);
      if (verdict !== 0) sights.get(candidate.kind)?.push({ support, right: verdict > 0 });
    }
  }
}
for (const [kind, list] of sights) {
  const { slope, middle } = logistic(list);
  console.log(`${kind}: [${slope.toFixed(2)}, ${middle.toFixed(2)}], ${list.length} found, ${list.filter(({ right }) => right).length} right`);
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
