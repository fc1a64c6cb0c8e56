/**
 * Trains the weights of the signs that recognisers add up, on annotated articles:
 *   npx tsx scripts/train.ts GOLD_DIR INPUTS.ndjson [EPOCHS]
 * A structured perceptron with averaging over the charts of the sentences. The articles say which names and bodies are right, not which
 * path through a sentence: the best path that agrees with them is the aim, the best path of all the present answer, and the weights move
 * by the difference. Deterministic: fixed order by a seeded shuffle, no clock. Writes src/recognise/chart/trained-weights.ts.
 */
import { createRequire } from 'node:module';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { givenNameCharacters } from '../src/lexicon/given-name-characters.js';
import { commonSurnames } from '../src/lexicon/surnames-common.js';
import { compoundSurnames } from '../src/lexicon/surnames-compound.js';
import { rareSurnames } from '../src/lexicon/surnames-rare.js';
import type { Page } from '../src/model/article.js';
import { BODY_BIAS, Evidence, featureNames, initialWeights, NAME_BIAS, weightOf } from '../src/recognise/chart/features.js';

Evidence.tracing = true;
const { readArticle } = await import('../src/article/read-article.js');
const { segment } = await import('../src/segment/segment.js');
const { fold } = await import('../src/text/fold.js');
const { readSentence } = await import('../src/recognise/recognise-names.js');
const { gatherLexicon, articleCandidates } = await import('../src/recognise/article-lexicon.js');
const { bestPath } = await import('../src/recognise/chart/best-path.js');
const { transition, KINDS } = await import('../src/recognise/chart/transitions.js');
type Candidate = import('../src/recognise/chart/candidate.js').Candidate;
type Reading = import('../src/recognise/chart/best-path.js').Reading;
type Chart = import('../src/recognise/recognise-names.js').Chart;

let seed = 42;
function random(): number {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
}
const givenCharacters = givenNameCharacters.filter(([, odds]) => odds > 5).map(([char]) => char);
/** Words of the dictionary that begin with a surname: people are called so too. */
const nameWords = readFileSync(createRequire(import.meta.url)('nodejieba').DEFAULT_DICT, 'utf8').split('\n').map((entry) => entry.split(' ')).filter(([word, count, tag]) => word?.length === 2 && Number(count) > 200 && /^[nva]/.test(tag ?? '') && commonSurnames.includes(word[0] as string)).map(([word]) => word as string);

interface Gold { id: string; people: { name: string; posts: { org: string | null; title: string }[] }[]; organisations: { name: string; aliases: string[] }[] }
interface Aim { names: Set<string>; bodies: Set<string>; standIns: Set<string>; titles: Set<string> }

const [goldDirs, inputs, epochs = '8'] = process.argv.slice(2) as [string, string, string?];
const golds = new Map(goldDirs.split(',').flatMap((dir) => readdirSync(dir).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(path.join(dir, file), 'utf8')) as Gold)).map((gold) => [gold.id, gold]));
/** The weights that the code sets; an earlier training is not built upon. */
const initial = [...initialWeights];
initial.forEach((weight, id) => {
  weightOf[id] = weight;
});

const STAND_IN = /^(?:[该我本]?(?:校|院|行|会|所|局|厂|司|公司|集团|中心|市|县|区|省)|学校|学院|医院|公司|集团|集团公司|企业|院方|校方|学会|协会|商会|基金会|研究院|中心|银行|大使馆|管委会|医疗队|合作社|厂里|实验室|联合会|联盟|研究所|技校|党组织|代表团|區裡|区里|村里|县里)$/u;

function aimOf(gold: Gold): Aim {
  const names = new Set<string>();
  const titles = new Set<string>();
  const squeeze = (words: string) => fold(words).replace(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/gu, '');
  for (const person of gold.people) {
    names.add(squeeze(person.name));
    const last = person.name.split(/[·•・ ]/u).at(-1) as string;
    if (last !== person.name && last.length > 1) names.add(squeeze(last));
    for (const post of person.posts) titles.add(squeeze(post.title));
  }
  const bodies = new Set<string>();
  const standIns = new Set<string>();
  for (const body of gold.organisations) for (const form of [body.name, ...body.aliases]) (STAND_IN.test(form) ? standIns : bodies).add(squeeze(form).replace(/[《》“”]/gu, ''));
  return { names, bodies, standIns, titles };
}

interface Item { id: string; text: string; title?: string; published?: string }
const examples: { id: string; text: string; charts: Chart[]; aim: Aim }[] = [];
for (const line of readFileSync(inputs, 'utf8').split('\n').filter(Boolean)) {
  const item = JSON.parse(line) as Item;
  const gold = golds.get(item.id);
  if (!gold) continue;
  addExample(item, gold);
  if (process.env['COPIES'] !== '0') addExample(...withOtherNames(item, gold));
}

function addExample(item: Item, gold: Gold): void {
  const page: Page = { id: item.id, source: { path: null, url: null, sha256: '', bytes: 0, charset: 'utf-8', mediaType: 'text/plain' }, content: item.text, title: item.title ?? null, published: item.published ?? null, publisher: null, problems: [] };
  const article = readArticle(page);
  segment.run(article);
  const text = fold(article.text);
  const charts = article.sentences.map((sentence) => readSentence(article, text, sentence));
  examples.push({ id: item.id, text, charts, aim: aimOf(gold) });
}

/** The article with other names for its people: so that the signs around names are learnt, not the names. */
function withOtherNames(item: Item, gold: Gold): [Item, Gold] {
  const others = new Map<string, string>();
  for (const { name } of gold.people) if (/^\p{Script=Han}{2,3}$/u.test(name)) others.set(name, otherName());
  const pattern = new RegExp([...others.keys()].sort((a, b) => b.length - a.length).join('|') || '$^', 'gu');
  const rename = (words: string) => words.replace(pattern, (name) => others.get(name) ?? name);
  return [{ ...item, text: rename(item.text) }, { ...gold, people: gold.people.map((person) => ({ ...person, name: rename(person.name) })) }];
}

function otherName(): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kind = random();
  if (kind < 0.12) return pick(nameWords);
  const surname = kind < 0.25 ? pick(compoundSurnames) : kind < 0.6 ? pick(rareSurnames) : pick(commonSurnames);
  const given = pick(givenCharacters) + (random() < 0.65 ? pick(givenCharacters) : '');
  return surname + given;
}

/** 1 wanted, -1 wrong, 0 left open. */
function judge(text: string, aim: Aim, candidate: Candidate): number {
  const words = text.slice(candidate.start, candidate.shared ? candidate.end + 1 : candidate.end).replace(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/gu, '');
  if (candidate.kind === 'name') return aim.names.has(words) ? 1 : -1;
  if (candidate.kind === 'body') {
    if (aim.bodies.has(words)) return 1;
    if (aim.standIns.has(words) || candidate.form === 'anaphor') return 0;
    return -1;
  }
  if (candidate.kind === 'title') {
    const bare = text.slice(candidate.titleStart ?? candidate.start, candidate.end);
    return aim.titles.has(bare) || aim.titles.has(words) ? 1 : 0;
  }
  return 0;
}

const rescore = (charts: Chart[]) => {
  for (const chart of charts) for (const list of chart.candidates) for (const candidate of list ?? []) {
    const trace = candidate.trace ?? [];
    let score = 0;
    for (let i = 0; i < trace.length; i += 2) score += (weightOf[trace[i] as number] as number) * (trace[i + 1] as number);
    candidate.score = score;
  }
};

if (process.env['COVERAGE']) reportCoverage();

/** Which wanted names and bodies stand in the text without any candidate for them: what no weight can find. */
function reportCoverage(): void {
  for (const example of examples) {
    for (const [kind, wanted] of [['name', example.aim.names], ['body', example.aim.bodies]] as const) {
      for (const words of wanted) {
        if (!example.text.includes(words)) continue;
        const found = example.charts.some((chart) => chart.candidates.some((list) => list?.some((candidate) => candidate.kind === kind && example.text.slice(candidate.start, candidate.shared ? candidate.end + 1 : candidate.end) === words)));
        if (!found) console.log(example.id, kind, words);
      }
    }
  }
}

const totals = weightOf.map(() => 0);
let steps = 0;
let RATE = Number(process.env['RATE'] ?? 0.05);
const FIRST = RATE;
const MARGIN = 0.8;
const DECAY = Number(process.env['DECAY'] ?? 4e-6);

function move(path: Reading[], by: number): void {
  for (const { candidate, state } of path) {
    const trace = candidate.trace ?? [];
    for (let i = 0; i < trace.length; i += 2) {
      const id = trace[i] as number;
      if (featureNames[id]?.startsWith('=')) continue;
      weightOf[id] = (weightOf[id] as number) + by * (trace[i + 1] as number);
    }
    const id = transition[KINDS.indexOf(candidate.kind)]?.[state] as number;
    weightOf[id] = (weightOf[id] as number) + by;
  }
}


function trainOn(chart: Chart, aim: Aim): boolean {
  const { view, candidates } = chart;
  const verdict = new Map<Candidate, number>();
  for (const list of candidates) for (const candidate of list ?? []) verdict.set(candidate, judge(view.text, aim, candidate));
  const wanted = bestPath(view.text, view.start, view.end, candidates, (candidate) => {
    const value = verdict.get(candidate) ?? 0;
    return value > 0 ? (candidate.kind === 'title' ? 4 : 30) + 4 * (candidate.end - candidate.start) : value < 0 ? -1000 : 0;
  });
  const answer = bestPath(view.text, view.start, view.end, candidates, (candidate) => {
    const value = verdict.get(candidate) ?? 0;
    return value > 0 ? -MARGIN : value < 0 ? MARGIN : 0;
  });
  const key = (path: Reading[]) => path.map(({ candidate }) => `${candidate.kind}${candidate.start}-${candidate.end}`).join(' ');
  if (key(wanted) === key(answer)) return false;
  move(wanted, RATE);
  move(answer, -RATE);
  return true;
}

const SEEDS = Number(process.env['SEEDS'] ?? 3);
for (let run = 0; run < SEEDS; run++) {
  for (let id = 0; id < weightOf.length; id++) weightOf[id] = initial[id] as number;
  seed = 42 + run * 1000;
  train();
}

function train(): void {
for (let epoch = 0; epoch < Number(epochs); epoch++) {
  RATE = FIRST / (1 + epoch * Number(process.env['SLOW'] ?? 0.15));
  const order = examples.map((_, index) => index);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  let moved = 0;
  let count = 0;
  for (const index of order) {
    const example = examples[index];
    if (!example) continue;
    rescore(example.charts);
    // the article's lexicon of the present answer
    const lexicon = gatherLexicon(example.text, example.charts.flatMap((chart) => bestPath(chart.view.text, chart.view.start, chart.view.end, chart.candidates)));
    for (const chart of example.charts) {
      const added: [number, Candidate][] = [];
      const first = chart.candidates.map((list) => list?.slice());
      articleCandidates(chart.view, lexicon, (candidate) => added.push([candidate.start - chart.view.start, candidate]));
      const hard = trainOn(chart, example.aim);
      if (added.length > 0) {
        for (const [at, candidate] of added) (chart.candidates[at] ??= []).push(candidate);
        rescore([chart]);
        if (trainOn(chart, example.aim)) moved++;
        chart.candidates.length = 0;
        first.forEach((list, at) => {
          if (list) chart.candidates[at] = list;
        });
      } else if (hard) moved++;
      count++;
    }
    for (let id = 0; id < weightOf.length; id++) {
      weightOf[id] = (weightOf[id] as number) - DECAY * 100 * ((weightOf[id] as number) - (initial[id] as number));
      if (epoch >= 2) totals[id] = (totals[id] as number) + (weightOf[id] as number);
    }
    if (epoch >= 2) steps++;
  }
  console.error(`epoch ${epoch + 1}: ${moved} of ${count} sentences moved`);
}
}

for (let id = 0; id < weightOf.length; id++) weightOf[id] = (totals[id] as number) / steps;
for (let round = 0; round < 2; round++) for (const id of [NAME_BIAS, BODY_BIAS]) balance(id);
for (let id = 0; id < weightOf.length; id++) totals[id] = (weightOf[id] as number) * steps;

/** Sets a bias where the harmonic mean of precision and recall over the articles is highest. */
function balance(id: number): void {
  const before = weightOf[id] as number;
  let best = { f: -1, by: 0 };
  for (let by = -2; by <= 2.01; by += 0.25) {
    weightOf[id] = before + by;
    const f = harmonic(id === NAME_BIAS ? 'name' : 'body');
    if (f > best.f) best = { f, by };
  }
  weightOf[id] = before + best.by;
  console.error(`${featureNames[id]}: ${best.by} gives ${best.f.toFixed(4)}`);
}

function harmonic(kind: 'name' | 'body'): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const example of examples) {
    rescore(example.charts);
    const first = example.charts.flatMap((chart) => bestPath(chart.view.text, chart.view.start, chart.view.end, chart.candidates));
    const lexicon = gatherLexicon(example.text, first);
    const names = new Set<string>();
    for (const chart of example.charts) {
      const all = chart.candidates.map((list) => list?.slice() ?? []);
      articleCandidates(chart.view, lexicon, (candidate) => (all[candidate.start - chart.view.start] ??= []).push(candidate));
      for (const { candidate } of bestPath(chart.view.text, chart.view.start, chart.view.end, all)) {
        if (candidate.kind === kind && candidate.form !== 'anaphor') names.add(example.text.slice(candidate.start, candidate.shared ? candidate.end + 1 : candidate.end));
      }
    }
    const aim = kind === 'name' ? example.aim.names : example.aim.bodies;
    for (const name of names) {
      if (aim.has(name)) right++;
      if (!example.aim.standIns.has(name)) found++;
    }
    for (const name of aim) if (example.text.includes(name)) wanted++;
  }
  return (2 * right) / (found + wanted);
}

const lines = featureNames
  .map((name, id) => [name, Math.round((100 * (totals[id] as number)) / steps) / 100, initial[id]] as const)
  .filter(([, weight, first]) => Math.abs(weight - (first ?? 0)) >= 0.02)
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .map(([name, weight]) => `  [${JSON.stringify(name).replace(/^"|"$/g, "'")}, ${weight}],`);
writeFileSync(path.join(import.meta.dirname, '../src/recognise/chart/trained-weights.ts'), `/** Weights that training found, by feature; made by scripts/train.ts. */\nexport const trainedWeights: readonly (readonly [string, number])[] = [\n${lines.join('\n')}\n];\n`);
