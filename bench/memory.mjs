#!/usr/bin/env node
// Peak memory of whole runs with two workers, all processes together: the same for few articles and for many.
//   npm run build && node bench/memory.mjs [20000 200000]                      invented articles, short ones
//   npm run build && node bench/memory.mjs --corpus FILE [20000 200000]       a corpus repeated with changed names
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventedArticle } from '../scripts/invented-articles.mjs';
import { namesByArticle, renamed } from './renamed-corpus.mjs';

const MAIN = new URL('../dist/cli/main.js', import.meta.url).pathname;
const PAGE_BYTES = 4096;
const { values: { corpus }, positionals } = parseArgs({ allowPositionals: true, options: { corpus: { type: 'string' } } });
const counts = positionals.map(Number);
const folder = mkdtempSync(join(tmpdir(), 'tonggao-memory-'));
const names = corpus ? await namesOf(corpus) : null;

console.log('| articles | peak of all processes | peak of the main process | time |');
console.log('| ---: | ---: | ---: | ---: |');
for (const count of counts.length ? counts : [20_000, 200_000]) {
  const input = join(folder, `${count}.ndjson`);
  const file = createWriteStream(input);
  for await (const line of corpus ? renamed(corpus, names, count) : invented(count)) if (!file.write(`${line}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  const { all, main, seconds } = await measured(['run', input, '--out', join(folder, `out-${count}`), '--workers', '2', '--quiet']);
  console.log(`| ${count.toLocaleString('en')} | ${Math.round(all / 1e6)} MB | ${Math.round(main / 1e6)} MB | ${Math.round(seconds)} s |`);
  rmSync(input);
  rmSync(join(folder, `out-${count}`), { recursive: true });
}
rmSync(folder, { recursive: true });

function* invented(count) {
  for (let n = 0; n < count; n++) yield JSON.stringify(inventedArticle(n));
}

/** The names in a corpus, as a run over it finds them. */
async function namesOf(path) {
  const out = join(folder, 'names');
  await measured(['run', path, '--out', out, '--quiet']);
  const found = await namesByArticle(out);
  rmSync(out, { recursive: true });
  return found;
}

async function measured(args) {
  const begun = performance.now();
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const peak = { all: 0, main: 0 };
  const timer = setInterval(() => {
    const tree = processTree(child.pid).map(resident);
    peak.all = Math.max(peak.all, tree.reduce((sum, bytes) => sum + bytes, 0));
    peak.main = Math.max(peak.main, tree[0]);
  }, 100);
  const [status] = await once(child, 'exit');
  clearInterval(timer);
  // 1: some articles could not be read
  if (status !== 0 && status !== 1) throw new Error(`the run ended with ${status}`);
  return { ...peak, seconds: (performance.now() - begun) / 1000 };
}

function processTree(pid) {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean));
    return [pid, ...children.flatMap(processTree)];
  } catch {
    return [pid];
  }
}

function resident(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
  } catch {
    return 0;
  }
}
