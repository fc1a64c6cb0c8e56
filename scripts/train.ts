/**
 * Trains the weights of the signs that recognisers add up, on annotated articles:
 *   npx tsx scripts/train.ts FOLDER[,FOLDER…] [INPUTS.ndjson]
 * A folder holds annotated articles (*.json, with their texts or with texts in INPUTS) or texts with marks (*.txt, see training/marked-text.ts).
 * A structured perceptron over the charts of the sentences, averaged, with a step of its own for each weight. The articles say which names
 * and bodies are right, not which path through a sentence: the best path that agrees with them is the aim, the best path of all the present
 * answer, and the weights move by the difference. Deterministic: fixed order by a seeded shuffle, no clock. Writes
 * src/recognise/chart/trained-weights.ts; then scripts/fit-confidence.ts says which biases and curves belong to them.
 * FOLD=0/4 leaves every fourth annotated article out, prints how these come out, and writes nothing. COVERAGE=1 lists wanted words without
 * candidate, ERRORS=1 those missed and those too many of the articles left out.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { BODY_BIAS, featureNames, initialWeights, NAME_BIAS, training, weightOf } from '../src/recognise/chart/features.js';

/** Added to the biases of names and bodies: with these, articles that training did not see are read best (scripts/fit-confidence.ts). */
const SHIFTS = [[NAME_BIAS, -0.3], [BODY_BIAS, -0.2]] as const;

training.on = true;
const { wordsOf } = await import('./training/aim.js');
const { examplesOf, learn } = await import('./training/learn.js');
const { harmonic, tally } = await import('./training/perceptron.js');
type Example = import('./training/examples.js').Example;

const [folders = '', inputs = ''] = process.argv.slice(2);
const [fold, folds] = (process.env['FOLD'] ?? '0/0').split('/').map(Number) as [number, number];
const { examples, leftOut } = examplesOf(folders, inputs, (index) => folds > 0 && index % folds === fold);
if (process.env['COVERAGE']) reportCoverage();
learn(examples);
if (folds === 0) for (const [id, shift] of SHIFTS) weightOf[id] = Math.round(100 * ((weightOf[id] as number) + shift)) / 100;
if (folds > 0) report(leftOut);
else write();

function report(examples: Example[]): void {
  const share = (kind: 'name' | 'body' | 'title') => harmonic(tally(examples, kind)).toFixed(4);
  console.log(`FOLD ${fold}/${folds}: names ${share('name')} bodies ${share('body')} titles ${share('title')}`);
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
    .map((name, id) => [name, weightOf[id] as number, initialWeights[id] as number] as const)
    .filter(([, weight, first]) => Math.abs(weight - first) >= 0.02)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([name, weight]) => `  [${JSON.stringify(name).replace(/^"|"$/g, "'")}, ${weight}],`);
  writeFileSync(path.join(import.meta.dirname, '../src/recognise/chart/trained-weights.ts'), `/** Weights that training found, by feature; made by scripts/train.ts. */\nexport const trainedWeights: readonly (readonly [string, number])[] = [\n${lines.join('\n')}\n];\n`);
}
