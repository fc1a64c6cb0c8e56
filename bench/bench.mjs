#!/usr/bin/env node
// Characters a second of the whole pipeline and of what it is compared with, on the same texts in the same run: each in a
// process of its own, warmed up, medians of five passes taken in turn. Times are processor time, so that what else runs on the
// machine counts less. Then what a second worker brings.
//   npm run bench -- [--articles 1500] [--seconds 4]
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CONTENDERS } from './contenders.mjs';
import { scaling } from './scaling.mjs';
import { articleLines } from './texts.mjs';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1500' }, seconds: { type: 'string', default: '4' } } });
const PASSES = 5;
const BATCH = 64;
/** The first passes after the long run of warming up are slow once more: they do not count. */
const UNCOUNTED = 3;
// the compiler is done with the pipeline's many small functions only after some fifteen seconds, and some four million characters
const WARM_MS = 30_000;
const { name, lines } = articleLines(Number(values.articles));
const units = await unitsOf(lines);
const characters = units.paragraphs.reduce((sum, unit) => sum + unit.characters, 0);
process.stderr.write(`${name}: ${lines.length} articles, ${characters} characters of clean text; Node ${process.version}\n`);

// all as a run starts its workers
const { WORKER_FLAGS } = await import('../dist/run/workers/worker-process.js');
const runners = [];
for (const [contender, { of }] of Object.entries(CONTENDERS)) {
  const child = fork(new URL('contender.mjs', import.meta.url), { serialization: 'advanced', execArgv: WORKER_FLAGS });
  const { loadMs } = await ask(child, { load: { name: contender, units: units[of], warmMs: WARM_MS } });
  runners.push({ contender, child, loadMs, passes: [] });
}
for (let pass = -UNCOUNTED; pass < PASSES; pass++) {
  for (const { contender, child, passes } of runners) {
    process.stderr.write(`\rpass ${pass + 1} of ${PASSES}: ${contender.padEnd(40)}`);
    const done = await ask(child, { pass: { mostMs: Number(values.seconds) * 1000 } });
    if (pass >= 0) passes.push(done);
  }
}
process.stderr.write(`\r${' '.repeat(60)}\r`);
for (const { child } of runners) child.disconnect();

const rate = ({ passes }) => median(passes.map((pass) => pass.characters / pass.ms)) * 1000;
const base = rate(runners.find(({ contender }) => contender === 'nodejieba.tag'));
console.log('| | characters a second | time, nodejieba.tag = 1 | peak memory | loading |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const runner of runners) {
  const peak = Math.max(...runner.passes.map(({ peakBytes }) => peakBytes));
  console.log(`| ${runner.contender} | ${Math.round(rate(runner)).toLocaleString('en')} | ${(base / rate(runner)).toFixed(2)} | ${Math.round(peak / 1e6)} MB | ${(runner.loadMs / 1000).toFixed(2)} s |`);
}
console.log();
console.log('| workers | articles a second | times |');
console.log('| ---: | ---: | ---: |');
const [one, two] = [await scaling(lines, 1), await scaling(lines, 2)];
console.log(`| 1 | ${Math.round(one)} | 1.00 |`);
console.log(`| 2 | ${Math.round(two)} | ${(two / one).toFixed(2)} |`);

/** The lines for the pipeline, as many at a time as a run gives to a worker, and the paragraphs of their clean text for the others, with their numbers of characters. */
async function unitsOf(articles) {
  const { pageFromNdjsonLine } = await import('../dist/ingest/page-from-ndjson-line.js');
  const { readArticle } = await import('../dist/article/read-article.js');
  const found = { batches: [], paragraphs: [] };
  for (const line of articles) {
    const page = pageFromNdjsonLine(line, { line: 1, path: '-' });
    if ('code' in page) continue;
    const { text } = readArticle(page);
    if (!text) continue;
    if (!found.batches.length || found.batches.at(-1).text.length === BATCH) found.batches.push({ text: [], characters: 0 });
    found.batches.at(-1).text.push(line);
    found.batches.at(-1).characters += text.length;
    for (const paragraph of text.split('\n')) if (paragraph) found.paragraphs.push({ text: paragraph, characters: paragraph.length });
  }
  return found;
}

function ask(child, message) {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => {
      child.removeAllListeners('exit');
      resolve(answer);
    });
    child.once('exit', (code) => reject(new Error(`a contender ended with ${code}`)));
    child.send(message);
  });
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
