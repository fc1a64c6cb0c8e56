/**
 * Trains the weights of the signs that recognisers add up, on annotated articles:
 *   npx tsx scripts/train.ts FOLDER[,FOLDER…] [INPUTS.ndjson]
 * A folder holds annotated articles (*.json, with their texts or with texts in INPUTS) or texts with marks (*.txt, see training/marked-text.ts).
 * A structured perceptron with averaging and steps that grow smaller by weight (AdaGrad) over the charts of the sentences. The articles say which names and bodies are right, not which
 * path through a sentence: the best path that agrees with them is the aim, the best path of all the present answer, and the weights move
 * by the difference. Deterministic: fixed order by a seeded shuffle, no clock. Writes src/recognise/chart/trained-weights.ts.
 * An annotated article counts AGAIN times (three), each time once as it is and once with other names, a text with marks once.
 * FOLD=0/4 leaves every fourth article out, prints how these come out, and writes nothing. COVERAGE=1 lists wanted words without candidate, ERRORS=1 those missed
 * and those too many of the articles left out.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { featureNames, initialWeights, training, weightOf } from '../src/recognise/chart/features.js';

training.on = true;
const { wordsOf } = await import('./training/aim.js');
const { annotatedArticles, exampleOf, withOtherNames } = await import('./training/examples.js');
const { balance, harmonic, rescore, Totals, train } = await import('./training/perceptron.js');
type Example = import('./training/examples.js').Example;

const [folders = '', inputs = ''] = process.argv.slice(2);
const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback);
/** A word's own feature counts from this many articles on: fewer would be learning names by heart. */
const LEAST_ARTICLES = number('LEAST', 3);
/** How often an annotated article is read: the marked texts are ten times as many, and invented. */
const AGAIN = number('AGAIN', 3);

let seed = 42;
function random(): number {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
}

const [fold, folds] = (process.env['FOLD'] ?? '0/0').split('/').map(Number) as [number, number];
const articles = [...annotatedArticles(folders.split(','), inputs)];
/** Marked texts have many names each already; the others are read a second time with other names. */
const isMarked = (id: string) => id.includes('.txt-');
const heldOut: Example[] = [];
const examples: Example[] = [];
for (const [index, [item, gold]] of articles.entries()) {
  const example = exampleOf(item, gold);
  if (folds > 0 && index % folds === fold && !isMarked(item.id)) heldOut.push(example);
  else {
    examples.push(example);
    if (!isMarked(item.id)) for (let i = 0; i < AGAIN; i++) examples.push(exampleOf(...withOtherNames(item, gold, random)), ...(i > 0 ? [example] : []));
  }
}
if (process.env['COVERAGE']) reportCoverage();
const initial = [...initialWeights];
const frozen = frozenFeatures();
const totals = new Totals();
for (let run = 0; run < number('SEEDS', 3); run++) {
  for (let id = 0; id < weightOf.length; id++) weightOf[id] = initial[id] as number;
  seed = 42 + run * 1000;
  train(examples, number('EPOCHS', 8), initial, frozen, totals, random);
}
for (let id = 0; id < weightOf.length; id++) weightOf[id] = Math.round((100 * (totals.sums[id] as number)) / totals.steps) / 100;
if (!process.env['QUICK']) balance(examples.filter((example) => !isMarked(example.id)));
if (folds > 0) report(heldOut);
else write();

/** Signs that keep their weight: those that say so by `=`, and words of too few articles. */
function frozenFeatures(): Set<number> {
  const articles = new Map<number, Set<string>>();
  for (const example of examples) {
    const met = new Set<number>();
    for (const chart of example.charts) for (const list of chart.candidates) for (const candidate of list ?? []) for (let i = 0; i < (candidate.trace?.length ?? 0); i += 2) met.add(candidate.trace?.[i] as number);
    for (const id of met) articles.set(id, (articles.get(id) ?? new Set()).add(example.id));
  }
  return new Set(featureNames.flatMap((name, id) => (name.startsWith('=') || (name.includes(': ') && (articles.get(id)?.size ?? 0) < LEAST_ARTICLES) ? [id] : [])));
}

function report(examples: Example[]): void {
  rescore(examples.flatMap((example) => example.charts));
  console.log(`FOLD ${fold}/${folds}: names ${harmonic(examples, 'name').toFixed(4)} bodies ${harmonic(examples, 'body').toFixed(4)} titles ${harmonic(examples, 'title').toFixed(4)}`);
}

/** Which wanted names and bodies stand in the text without any candidate for them: what no weight can find. */
function reportCoverage(): void {
  for (const example of examples) {
    for (const [kind, wanted] of [['name', example.aim.names], ['body', example.aim.bodies], ['title', example.aim.titles]] as const) {
      for (const words of wanted) {
        if (!example.text.includes(words)) continue;
        const found = example.charts.some((chart) => chart.candidates.some((list) => list?.some((candidate) => candidate.kind === kind && wordsOf(example.text, candidate) === words)));
        if (!found) console.log(example.id, kind, words);
      }
    }
  }
}

function write(): void {
  const lines = featureNames
    .map((name, id) => [name, weightOf[id] as number, initial[id] as number] as const)
    .filter(([, weight, first]) => Math.abs(weight - first) >= 0.02)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([name, weight]) => `  [${JSON.stringify(name).replace(/^"|"$/g, "'")}, ${weight}],`);
  writeFileSync(path.join(import.meta.dirname, '../src/recognise/chart/trained-weights.ts'), `/** Weights that training found, by feature; made by scripts/train.ts. */\nexport const trainedWeights: readonly (readonly [string, number])[] = [\n${lines.join('\n')}\n];\n`);
}
