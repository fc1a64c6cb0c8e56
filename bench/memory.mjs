#!/usr/bin/env node
// Peak memory of whole runs with two workers, all processes together: the same for few articles and for many.
//   npm run build && node bench/memory.mjs [20000 200000]
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedArticle } from '../scripts/invented-articles.mjs';

const MAIN = new URL('../dist/cli/main.js', import.meta.url).pathname;
const PAGE_BYTES = 4096;
const counts = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'tonggao-memory-'));

console.log('| articles | peak of all processes | peak of the main process | time |');
console.log('| ---: | ---: | ---: | ---: |');
for (const count of counts.length ? counts : [20_000, 200_000]) {
  const input = join(folder, `${count}.ndjson`);
  const file = createWriteStream(input);
  for (let n = 0; n < count; n++) if (!file.write(`${JSON.stringify(inventedArticle(n))}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  const { all, main, seconds } = await measured(['run', input, '--out', join(folder, `out-${count}`), '--workers', '2', '--quiet']);
  console.log(`| ${count.toLocaleString('en')} | ${Math.round(all / 1e6)} MB | ${Math.round(main / 1e6)} MB | ${Math.round(seconds)} s |`);
  rmSync(input);
  rmSync(join(folder, `out-${count}`), { recursive: true });
}
rmSync(folder, { recursive: true });

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
  if (status !== 0) throw new Error(`the run ended with ${status}`);
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
