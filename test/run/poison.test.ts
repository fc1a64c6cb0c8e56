import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { rows } from '../cli/dataset-hash.js';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'tonggao-poison-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const POISON = new URL('./poison-worker.ts', import.meta.url);
const article = (id: string, poison = '') => JSON.stringify({ id, text: `云溪农业大学召开会议\n5月6日，校长赵文博主持会议。${poison}` });

function runOver(lines: readonly string[], timeLimitMs: number) {
  const input = join(folder, 'in.ndjson');
  writeFileSync(input, `${lines.join('\n')}\n`);
  return run({ inputs: [input], out: join(folder, 'out'), workers: 2, segmenter: 'node-rs', timeLimitMs, workerModule: POISON });
}

const read = () => rows<{ id: string }>(join(folder, 'out'), 'articles').map(({ id }) => id);
const problems = () => rows<{ article: string; code: string }>(join(folder, 'out'), 'problems').filter(({ article }) => article.startsWith('p')).map(({ article, code }) => [article, code]);

describe('an article that is poison to the worker', () => {
  test.each([
    { poison: '毒：循环', code: 'time-limit' },
    { poison: '毒：回溯', code: 'time-limit' },
    { poison: '毒：抛出', code: 'extraction-failed' },
    { poison: '毒：退出', code: 'worker-crashed' },
    { poison: '毒：杀死', code: 'worker-crashed' },
  ])('$poison: it is set aside as $code, and all the others are read', async ({ poison, code }) => {
    const ids = Array.from({ length: 70 }, (_, n) => `n${String(n).padStart(3, '0')}`);
    const lines = ids.map((id) => article(id));
    lines.splice(10, 0, article('p1', poison));
    lines.push(article('p2', poison));
    const summary = await runOver(lines, 1500);
    expect([summary.read, summary.failed]).toEqual([70, 2]);
    expect(read()).toEqual(ids);
    expect(problems()).toEqual([['p1', code], ['p2', code]]);
  });

  test('alone in a run', async () => {
    const { counts, failed } = await runOver([article('p1', '毒：退出')], 1500);
    expect([counts?.articles, failed]).toEqual([0, 1]);
  });

  test('is tried again by the next run, for it may have been the machine', async () => {
    await runOver([article('n1'), article('p1', '毒：杀死')], 1500);
    const summary = await runOver([article('n1'), article('p1', '毒：杀死')], 1500);
    expect([summary.read, summary.reused, summary.failed]).toEqual([0, 1, 1]);
    expect(problems()).toEqual([['p1', 'worker-crashed']]);
  });
});

test('a worker that cannot start ends the run instead of blaming every article', async () => {
  writeFileSync(join(folder, 'broken.mjs'), 'process.exit(9);');
  writeFileSync(join(folder, 'in.ndjson'), `${article('n1')}\n`);
  await expect(run({ inputs: [join(folder, 'in.ndjson')], out: join(folder, 'out'), workerModule: new URL(`file://${folder}/broken.mjs`) })).rejects.toThrow('did not start');
});
