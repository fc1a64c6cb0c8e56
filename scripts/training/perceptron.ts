import { articleCandidates, gatherLexicon } from '../../src/recognise/article-lexicon.js';
import { bestPath, type Reading } from '../../src/recognise/chart/best-path.js';
import type { Candidate } from '../../src/recognise/chart/candidate.js';
import { weightOf } from '../../src/recognise/chart/features.js';
import { KINDS, transition } from '../../src/recognise/chart/transitions.js';
import type { Chart } from '../../src/recognise/recognise-names.js';
import { type Aim, judge, wordsOf } from './aim.js';
import type { Example } from './examples.js';

const MARGIN = 0.8;
/** Pull towards the weights that the code sets, for each example; applied, as the averaging is, after every so many examples. */
const DECAY = 4e-4;
const EVERY = 20;
/** Weights of the first epochs are still moving: they stay out of the average. */
const UNSETTLED = 2;
/** The first step of a weight is RATE / √CAUTION; each move makes its next ones smaller (AdaGrad: Duchi, Hazan and Singer 2011). */
const RATE = 0.7;
const CAUTION = 5;

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
export function train(examples: readonly Example[], epochs: number, initial: readonly number[], frozen: ReadonlySet<number>, totals: Totals, random: () => number): void {
  const trainer = new Trainer(frozen);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let moved = 0;
    for (const [count, example] of shuffled(examples, random).entries()) {
      moved += trainer.learn(example);
      if (count % EVERY > 0) continue;
      for (let id = 0; id < weightOf.length; id++) weightOf[id] = (weightOf[id] as number) - DECAY * EVERY * ((weightOf[id] as number) - (initial[id] as number));
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

/** Moves weights, each by steps that grow smaller with its own moves: signs that are met seldom learn as much from a meeting as common ones did at first. */
class Trainer {
  private readonly squares = new Float64Array(weightOf.length).fill(CAUTION);

  constructor(private readonly frozen: ReadonlySet<number>) {}

  /** Learns from every sentence twice: as first read, and with what the article's lexicon of the present answer adds. Returns how many sentences moved weights. */
  learn(example: Example): number {
    rescore(example.charts);
    const lexicon = gatherLexicon(example.text, example.charts.flatMap((chart) => readingOf(chart)));
    let moved = 0;
    for (const chart of example.charts) {
      const hard = this.learnSentence(chart, example.aim);
      const again = withLexicon(chart, lexicon);
      if (again) rescore([again]);
      if (again ? this.learnSentence(again, example.aim) : hard) moved++;
    }
    return moved;
  }

  private learnSentence(chart: Chart, aim: Aim): boolean {
    const verdict = new Map<Candidate, number>();
    for (const list of chart.candidates) for (const candidate of list ?? []) verdict.set(candidate, judge(chart.view.text, aim, candidate));
    const wanted = readingOf(chart, (candidate) => {
      const value = verdict.get(candidate) ?? 0;
      return value > 0 ? (candidate.kind === 'title' ? 4 : 30) + 4 * (candidate.end - candidate.start) : value < 0 ? -1000 : 0;
    });
    const answer = readingOf(chart, (candidate) => -MARGIN * (verdict.get(candidate) ?? 0));
    const key = (path: Reading[]) => path.map(({ candidate }) => `${candidate.kind}${candidate.start}-${candidate.end}`).join(' ');
    if (key(wanted) === key(answer)) return false;
    const difference = new Map<number, number>();
    count(wanted, 1, difference);
    count(answer, -1, difference);
    for (const [id, by] of difference) if (by !== 0 && !this.frozen.has(id)) this.move(id, by);
    return true;
  }

  private move(id: number, by: number): void {
    this.squares[id] = (this.squares[id] as number) + by * by;
    weightOf[id] = (weightOf[id] as number) + (RATE * by) / Math.sqrt(this.squares[id] as number);
  }
}

/** Counts the signs on a path into a map. */
function count(path: readonly Reading[], by: number, into: Map<number, number>): void {
  const add = (id: number, times: number) => into.set(id, (into.get(id) ?? 0) + times * by);
  for (const { candidate, state } of path) {
    const trace = candidate.trace ?? [];
    for (let i = 0; i < trace.length; i += 2) add(trace[i] as number, trace[i + 1] as number);
    add(transition[KINDS.indexOf(candidate.kind)]?.[state] as number, 1);
  }
}

/** The chart with the candidates of the article's lexicon, null when there are none. */
function withLexicon(chart: Chart, lexicon: ReturnType<typeof gatherLexicon>): Chart | null {
  const all = chart.candidates.map((list) => list?.slice());
  const any = articleCandidates(chart.view, lexicon, (candidate) => (all[candidate.start - chart.view.start] ??= []).push(candidate));
  return any ? { ...chart, candidates: all as Candidate[][] } : null;
}

const readingOf = (chart: Chart, bonus?: (candidate: Candidate) => number): Reading[] => bestPath(chart.view.text, chart.view.start, chart.view.end, chart.candidates, bonus);

/** What the weights as they stand find in an article, its own lexicon included. */
export function readExample({ text, charts }: Example): Reading[] {
  rescore(charts);
  const lexicon = gatherLexicon(text, charts.flatMap((chart) => readingOf(chart)));
  return charts.flatMap((chart) => readingOf(withLexicon(chart, lexicon) ?? chart));
}

/** Words of a kind, each once an article: found and wanted, found, wanted. */
export interface Tally { right: number; found: number; wanted: number }

/** How the weights as they stand read articles. */
export function tally(examples: readonly Example[], kind: 'name' | 'body' | 'title'): Tally {
  const sums = { right: 0, found: 0, wanted: 0 };
  for (const example of examples) {
    const words = new Set<string>();
    for (const { candidate } of readExample(example)) if (candidate.kind === kind && candidate.form !== 'anaphor') words.add(wordsOf(example.text, candidate));
    const aim = kind === 'name' ? example.aim.names : kind === 'body' ? example.aim.bodies : example.aim.titles;
    if (process.env['ERRORS']) listErrors(example, kind, words, aim);
    for (const word of words) {
      if (aim.has(word)) sums.right++;
      if (!example.aim.standIns.has(word)) sums.found++;
    }
    for (const word of aim) if (example.text.includes(word)) sums.wanted++;
  }
  return sums;
}

/** Harmonic mean of precision and recall. */
export const harmonic = ({ right, found, wanted }: Tally): number => (2 * right) / (found + wanted);

function listErrors(example: Example, kind: string, words: ReadonlySet<string>, aim: ReadonlySet<string>): void {
  const around = (word: string) => {
    const at = example.text.indexOf(word);
    return example.text.slice(Math.max(0, at - 14), at + word.length + 10).replace(/\n/gu, '⏎');
  };
  for (const word of words) if (!aim.has(word) && !example.aim.standIns.has(word)) console.log(`${kind} + ${word} «${around(word)}»`);
  for (const word of aim) if (!words.has(word) && example.text.includes(word)) console.log(`${kind} - ${word} «${around(word)}»`);
}
