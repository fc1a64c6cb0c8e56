#!/usr/bin/env node
// Kills `run` with SIGKILL at random moments, again and again, and checks that the run that is left alone in the end
// writes the same bytes as one that nobody disturbed, that the old dataset is never a mixture, and that no worker lives on.
//   node scripts/kill-test.mjs          KILLS=100 by default, SEED for the same moments again
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inventedArticle } from './invented-articles.mjs';

const KILLS = Number(process.env.KILLS ?? 100);
const MAIN = process.env.TONGGAO_MAIN ?? new URL('../dist/cli/main.js', import.meta.url).pathname;
let seed = Number(process.env.SEED ?? Date.now() % 1e6);
const folder = mkdtempSync(join(tmpdir(), 'tonggao-kill-'));
console.log(`${KILLS} kills, SEED=${seed}`);

function random() {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
}

function writeInputs(name, from, to) {
  const inputs = join(folder, name);
  mkdirSync(inputs, { recursive: true });
  const articles = Array.from({ length: to - from }, (_, at) => inventedArticle(from + at));
  writeFileSync(join(inputs, 'many.ndjson'), [...articles.slice(20).map((article) => JSON.stringify(article)), 'no JSON', ''].join('\n'));
  for (const { id, text } of articles.slice(0, 20)) writeFileSync(join(inputs, `${id}.txt`), text);
  writeFileSync(join(inputs, 'empty.txt'), '');
  return inputs;
}

const args = (inputs, out) => [MAIN, 'run', inputs, '--out', out, '--workers', '2', '--segmenter', 'node-rs', '--quiet'];

/** Hash of a dataset's files, `.tonggao` left out; null when there is none. */
function hashOf(out) {
  if (!existsSync(join(out, 'datapackage.json'))) return null;
  const hash = createHash('sha256');
  for (const path of readdirSync(out, { recursive: true }).map(String).filter((path) => !path.startsWith('.tonggao') && /\.\w+$/.test(path)).sort()) hash.update(`${path}\0`).update(readFileSync(join(out, path)));
  return hash.digest('hex');
}

function runWhole(inputs, out) {
  const begun = Date.now();
  const { status, stderr } = spawnSync(process.execPath, args(inputs, out), { encoding: 'utf8' });
  if (status !== 1) throw new Error(`status ${status} where two inputs are bad and the rest is good (1):\n${stderr}`);
  return Date.now() - begun;
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

const isAlive = (pid) => {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
};

/** Starts a run and kills it: half of the times somewhere on its way, half of the times while it writes the dataset. */
async function runAndKill(inputs, out, wholeMs) {
  const child = spawn(process.execPath, args(inputs, out), { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let over = false;
  ended.then(() => { over = true; });
  if (random() < 0.5) await Promise.race([sleep(random() * wholeMs), ended]);
  else {
    while (!over && !existsSync(join(out, '.tonggao/staging'))) await sleep(1);
    await Promise.race([sleep(random() * wholeMs * 0.2), ended]);
  }
  const children = childrenOf(child.pid);
  child.kill('SIGKILL');
  await ended;
  for (let waited = 0; children.some(isAlive); waited += 20) {
    if (waited > 10_000) throw new Error(`workers ${children.filter(isAlive)} live on after their run was killed`);
    await sleep(20);
  }
}

try {
  const before = writeInputs('before', 0, 150);
  const inputs = writeInputs('inputs', 100, 500);
  const wholeMs = runWhole(inputs, join(folder, 'undisturbed'));
  const expected = hashOf(join(folder, 'undisturbed'));
  let rounds = 0;
  for (let kills = 0; kills < KILLS; rounds++) {
    const out = join(folder, `out-${rounds}`);
    // every other round there is an older dataset, which must be there, whole, until the new one is
    if (rounds % 2) runWhole(before, out);
    const older = hashOf(out);
    for (const end = Math.min(KILLS, kills + 4); kills < end; kills++) {
      await runAndKill(inputs, out, wholeMs);
      const committing = existsSync(join(out, '.tonggao/commit.json'));
      const now = hashOf(out);
      if (!committing && now !== older && now !== expected) throw new Error(`after a kill the dataset in ${out} is neither the old nor the new one`);
    }
    runWhole(inputs, out);
    if (hashOf(out) !== expected) throw new Error(`the run after the kills wrote other bytes: compare ${out} with ${join(folder, 'undisturbed')}`);
    rmSync(out, { recursive: true });
    process.stdout.write(`${kills} `);
  }
  console.log(`\n${KILLS} kills in ${rounds} rounds: always the same bytes in the end`);
  rmSync(folder, { recursive: true });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
