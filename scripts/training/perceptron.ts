import { articleCandidates, gatherLexicon } from '../../src/recognise/article-lexicon.js';
import { bestPath, type Reading } from '../../src/recognise/chart/best-path.js';
import type { Candidate } from '../../src/recognise/chart/candidate.js';
import { BODY_BIAS, featureNames, NAME_BIAS, weightOf } from '../../src/recognise/chart/features.js';
import { KINDS, transition } from '../../src/recognise/chart/transitions.js';
import type { Chart } from '../../src/recognise/recognise-names.js';
import { type Aim, judge, wordsOf } from './aim.js';
import type { Example } from './examples.js';

const MARGIN = 0.8;
/** Pull towards the weights that the code sets, for each example. */
const DECAY = 4e-4;
/** Weights of the first epochs are still moving: they stay out of the average. */
const UNSETTLED = 2;

export interface Schedule { epochs: number; rate: number; slow: number }

/** Sums of the weights after each example, for averaging over epochs and runs. */
export class Totals {
  readonly sums = weightOf.map(() => 0);
  steps = 0;

  add(): void {
    for (let id = 0; id < weightOf.length; id++) this.sums[id] = (this.sums[id] as number) + (weightOf[id] as number);
    this.steps++;
  }
}

export function rescore(charts: readonly Chart[]): void {
  for (const chart of charts) for (const list of chart.candidates) for (const candidate of list ?? []) {
    const trace = candidate.trace ?? [];
    let score = 0;
    for (let i = 0; i < trace.length; i += 2) score += (weightOf[trace[i] as number] as number) * (trace[i + 1] as number);
    candidate.score = score;
  }
}

/** One run over the examples in shuffled order: moves the weights, adds to the totals. */
export function train(examples: readonly Example[], { epochs, rate, slow }: Schedule, initial: readonly number[], frozen: ReadonlySet<number>, totals: Totals, random: () => number): void {
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate / (1 + epoch * slow);
    let moved = 0;
    for (const example of shuffled(examples, random)) {
      moved += trainOnArticle(example, step, frozen);
      for (let id = 0; id < weightOf.length; id++) weightOf[id] = (weightOf[id] as number) - DECAY * ((weightOf[id] as number) - (initial[id] as number));
      if (epoch >= UNSETTLED) totals.add();
    }
    console.error(`epoch ${epoch + 1}: ${moved} sentences moved`);
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

/** Every sentence twice: as first read, and with what the article's lexicon of the present answer adds. */
function trainOnArticle(example: Example, step: number, frozen: ReadonlySet<number>): number {
  rescore(example.charts);
  const lexicon = gatherLexicon(example.text, example.charts.flatMap((chart) => readingOf(chart)));
  let moved = 0;
  for (const chart of example.charts) {
    const hard = trainOn(chart, example.aim, step, frozen);
    const again = withLexicon(chart, lexicon);
    if (again) rescore([again]);
    if (again ? trainOn(again, example.aim, step, frozen) : hard) moved++;
  }
  return moved;
}

/** The chart with the candidates of the article's lexicon, null when there are none. */
function withLexicon(chart: Chart, lexicon: ReturnType<typeof gatherLexicon>): Chart | null {
  const all = chart.candidates.map((list) => list?.slice());
  const any = articleCandidates(chart.view, lexicon, (candidate) => (all[candidate.start - chart.view.start] ??= []).push(candidate));
  return any ? { ...chart, candidates: all as Candidate[][] } : null;
}

const readingOf = (chart: Chart, bonus?: (candidate: Candidate) => number): Reading[] => bestPath(chart.view.text, chart.view.start, chart.view.end, chart.candidates, bonus);

function trainOn(chart: Chart, aim: Aim, step: number, frozen: ReadonlySet<number>): boolean {
  const verdict = new Map<Candidate, number>();
  for (const list of chart.candidates) for (const candidate of list ?? []) verdict.set(candidate, judge(chart.view.text, aim, candidate));
  const wanted = readingOf(chart, (candidate) => {
    const value = verdict.get(candidate) ?? 0;
    return value > 0 ? (candidate.kind === 'title' ? 4 : 30) + 4 * (candidate.end - candidate.start) : value < 0 ? -1000 : 0;
  });
  const answer = readingOf(chart, (candidate) => -MARGIN * (verdict.get(candidate) ?? 0));
  const key = (path: Reading[]) => path.map(({ candidate }) => `${candidate.kind}${candidate.start}-${candidate.end}`).join(' ');
  if (key(wanted) === key(answer)) return false;
  move(wanted, step, frozen);
  move(answer, -step, frozen);
  return true;
}

function move(path: readonly Reading[], by: number, frozen: ReadonlySet<number>): void {
  for (const { candidate, state } of path) {
    const trace = candidate.trace ?? [];
    for (let i = 0; i < trace.length; i += 2) {
      const id = trace[i] as number;
      if (!frozen.has(id)) weightOf[id] = (weightOf[id] as number) + by * (trace[i + 1] as number);
    }
    const id = transition[KINDS.indexOf(candidate.kind)]?.[state] as number;
    weightOf[id] = (weightOf[id] as number) + by;
  }
}

/** Sets the biases of names and bodies where the harmonic mean of precision and recall over the articles is highest. */
export function balance(examples: readonly Example[]): void {
  for (let round = 0; round < 2; round++) {
    for (const [id, kind] of [[NAME_BIAS, 'name'], [BODY_BIAS, 'body']] as const) {
      const before = weightOf[id] as number;
      let best = { f: -1, by: 0 };
      for (let by = -1.5; by <= 1.51; by += 0.25) {
        weightOf[id] = before + by;
        const f = harmonic(examples, kind);
        if (f > best.f) best = { f, by };
      }
      weightOf[id] = before + best.by;
      console.error(`${featureNames[id]}: ${best.by} gives ${best.f.toFixed(4)}`);
    }
  }
}

/** Harmonic mean of precision and recall of the words found, by article. */
export function harmonic(examples: readonly Example[], kind: 'name' | 'body' | 'title'): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const example of examples) {
    rescore(example.charts);
    const lexicon = gatherLexicon(example.text, example.charts.flatMap((chart) => readingOf(chart)));
    const words = new Set<string>();
    for (const chart of example.charts) {
      for (const { candidate } of readingOf(withLexicon(chart, lexicon) ?? chart)) {
        if (candidate.kind === kind && candidate.form !== 'anaphor') words.add(wordsOf(example.text, candidate));
      }
    }
    const aim = kind === 'name' ? example.aim.names : kind === 'body' ? example.aim.bodies : example.aim.titles;
    if (process.env['ERRORS']) listErrors(example, kind, words, aim);
    for (const word of words) {
      if (aim.has(word)) right++;
      if (!example.aim.standIns.has(word)) found++;
    }
    for (const word of aim) if (example.text.includes(word)) wanted++;
  }
  return (2 * right) / (found + wanted);
}

function listErrors(example: Example, kind: string, words: ReadonlySet<string>, aim: ReadonlySet<string>): void {
  const around = (word: string) => {
    const at = example.text.indexOf(word);
    return example.text.slice(Math.max(0, at - 14), at + word.length + 10).replace(/\n/gu, '⏎');
  };
  for (const word of words) if (!aim.has(word) && !example.aim.standIns.has(word)) console.log(`${kind} + ${word} «${around(word)}»`);
  for (const word of aim) if (!words.has(word) && example.text.includes(word)) console.log(`${kind} - ${word} «${around(word)}»`);
}
