import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inventedArticle } from '../../scripts/invented-articles.mjs';
import type { RunOptions } from '../../src/run/run-options.js';
import type { RunSummary } from '../../src/run.js';
import { BuiltProgram } from '../cli/built-program.js';
import { datasetHashes, rows } from '../cli/dataset-hash.js';

let program: BuiltProgram;
let run: (options: RunOptions) => Promise<RunSummary>;
beforeAll(async () => {
  program = new BuiltProgram();
  ({ run } = await import(program.module('run.js')));
});
afterAll(() => program.remove());

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'tonggao-run-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...path: string[]) => join(folder, ...path);
const OPTIONS = { segmenter: 'node-rs', workers: 1 } as const;

/** Inputs of every plain kind: files in folders, lines. */
function writeInputs(name = 'in'): string {
  mkdirSync(at(name, 'sub'), { recursive: true });
  for (let n = 0; n < 6; n++) writeFileSync(at(name, n % 2 ? 'sub' : '', `a${n}.txt`), inventedArticle(n).text);
  writeFileSync(at(name, 'lines.ndjson'), Array.from({ length: 150 }, (_, n) => `${JSON.stringify(inventedArticle(100 + n))}\n`).join(''));
  return at(name);
}

const ids = (out: string) => rows<{ id: string }>(out, 'articles').map(({ id }) => id);

describe('the same inputs give the same bytes', () => {
  test('with one worker or two, in any order, in any time zone and locale, read anew or used again', async () => {
    const inputs = writeInputs();
    const parts = [join(inputs, 'sub', '*.txt'), join(inputs, '*.txt'), join(inputs, 'lines.ndjson')];
    const settings: { args: string[]; env?: NodeJS.ProcessEnv }[] = [
      { args: [...parts, '--workers', '1'] },
      { args: [...parts].reverse().concat('--workers', '2') },
      { args: [...parts, '--workers', '2'], env: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' } },
      { args: [...parts, '--workers', '1'], env: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } },
    ];
    const hashes = settings.map(({ args, env }, n) => {
      const { status, stderr } = program.run(['run', ...args, '--out', at(`out${n}`), '--segmenter', 'node-rs', '--quiet'], { env });
      expect([status, stderr]).toEqual([0, '']);
      return datasetHashes(at(`out${n}`));
    });
    expect(Object.keys(hashes[0] ?? {})).toContain('articles.ndjson');
    for (const other of hashes.slice(1)) expect(other).toEqual(hashes[0]);
    expect(ids(at('out0'))).toHaveLength(156);
    await run({ ...OPTIONS, inputs: parts, out: at('out0') });
    expect(datasetHashes(at('out0'))).toEqual(hashes[0]);
  });

  test('by extract and assemble, in shards of any cut', () => {
    const inputs = writeInputs();
    const lines = readFileSync(join(inputs, 'lines.ndjson'), 'utf8').split('\n').filter(Boolean);
    expect(program.run(['run', join(inputs, 'lines.ndjson'), '--out', at('whole'), '--segmenter', 'node-rs', '--quiet']).status).toBe(0);
    const shards = [lines.slice(0, 7), lines.slice(7, 100), lines.slice(100)].map((shard, n) => {
      const { stdout, status } = program.run(['extract', '--segmenter', 'node-rs'], { input: `${shard.join('\n')}\n` });
      expect(status).toBe(0);
      writeFileSync(at(`shard${n}.ndjson`), stdout);
      return at(`shard${n}.ndjson`);
    });
    for (const order of [shards, [...shards].reverse()]) {
      expect(program.run(['assemble', ...order, '--out', at('joined'), '--quiet'])).toMatchObject({ status: 0, stderr: '' });
      expect(datasetHashes(at('joined'))).toEqual(datasetHashes(at('whole')));
    }
  });

  test('two runs at once: the second is refused with a clear message and harms nothing', async () => {
    const inputs = writeInputs();
    mkdirSync(at('out', '.tonggao'), { recursive: true });
    const first = program.start(['run', inputs, '--out', at('out'), '--quiet']);
    const ended = new Promise<number | null>((resolve) => first.once('exit', resolve));
    while (!existsSync(at('out', '.tonggao', 'lock'))) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = program.run(['run', inputs, '--out', at('out')]);
    expect(second.status).toBe(75);
    expect(second.stderr).toMatch(/another run \(process \d+ on .+\) is writing to this folder: wait/);
    expect(await ended).toBe(0);
    expect(ids(at('out'))).toHaveLength(156);
  });

  test('Ctrl-C finishes what is under way; the next run goes on from there', async () => {
    const inputs = writeInputs();
    writeFileSync(join(inputs, 'more.ndjson'), Array.from({ length: 3000 }, (_, n) => `${JSON.stringify(inventedArticle(1000 + n))}\n`).join(''));
    const child = program.start(['run', inputs, '--out', at('out'), '--segmenter', 'node-rs', '--workers', '1']);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    let stderr = '';
    child.stderr.on('data', (data) => { stderr += data; });
    const log = at('out', '.tonggao', 'records.log');
    while (!existsSync(log) || readFileSync(log).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(stderr).toContain('stopped after');
    expect(existsSync(at('out', 'articles.ndjson'))).toBe(false);
    expect(existsSync(at('out', '.tonggao', 'lock'))).toBe(false);
    const { read, reused } = await run({ ...OPTIONS, inputs: [inputs], out: at('out') });
    expect(reused).toBeGreaterThan(0);
    expect([read + reused, ids(at('out')).length]).toEqual([3156, 3156]);
  });
});

describe('what was read before', () => {
  test('is used again, and only what is new is read', async () => {
    const inputs = writeInputs();
    expect(await run({ ...OPTIONS, inputs: [inputs], out: at('out') })).toMatchObject({ read: 156, reused: 0, failed: 0 });
    writeFileSync(join(inputs, 'new.txt'), inventedArticle(7000).text);
    expect(await run({ ...OPTIONS, inputs: [inputs], out: at('out') })).toMatchObject({ read: 1, reused: 156, failed: 0 });
    expect(await run({ ...OPTIONS, inputs: [inputs], out: at('other') })).toMatchObject({ read: 157 });
    expect(datasetHashes(at('out'))).toEqual(datasetHashes(at('other')));
  });

  test('is known by content, not by time: a file written anew with the same bytes is known, one with others is read', async () => {
    const inputs = writeInputs();
    await run({ ...OPTIONS, inputs: [inputs], out: at('out') });
    cpSync(inputs, at('copy'), { recursive: true, preserveTimestamps: false });
    writeFileSync(at('copy', 'a0.txt'), inventedArticle(9000).text);
    expect(await run({ ...OPTIONS, inputs: [at('copy')], out: at('out') })).toMatchObject({ read: 1, reused: 155 });
  });

  test.each([
    ['another segmenter', { segmenter: 'nodejieba' as const }],
    ['another limit', { maxTextBytes: 4_000_000 }],
    ['--fresh', { fresh: true }],
  ])('is read again with %s', async (_, change) => {
    mkdirSync(at('in'));
    writeFileSync(at('in', 'a.txt'), inventedArticle(1).text);
    await run({ ...OPTIONS, inputs: [at('in')], out: at('out') });
    expect(await run({ ...OPTIONS, ...change, inputs: [at('in')], out: at('out') })).toMatchObject({ read: 1, reused: 0 });
  });

  test('is read again when the metadata says something else about it', async () => {
    mkdirSync(at('in'));
    writeFileSync(at('in', 'a.txt'), inventedArticle(1).text);
    writeFileSync(at('in', 'b.txt'), inventedArticle(2).text);
    await run({ ...OPTIONS, inputs: [at('in')], out: at('out') });
    writeFileSync(at('list.csv'), 'path,published\na.txt,2023-04-05\n');
    expect(await run({ ...OPTIONS, inputs: [at('in')], out: at('out'), metadata: at('list.csv') })).toMatchObject({ read: 1, reused: 1 });
    expect(rows<{ published: string }>(at('out'), 'articles')[0]?.published).toBe('2023-04-05');
  });
});

describe('what a dataset holds', () => {
  test('mirrors the inputs: what is gone from them goes', async () => {
    const inputs = writeInputs();
    await run({ ...OPTIONS, inputs: [inputs], out: at('out') });
    unlinkSync(join(inputs, 'lines.ndjson'));
    await run({ ...OPTIONS, inputs: [inputs], out: at('out') });
    expect(ids(at('out'))).toEqual(['a0', 'a2', 'a4', 'sub/a1', 'sub/a3', 'sub/a5']);
  });

  test('--add keeps what is there, and comes to the same as everything at once', async () => {
    const inputs = writeInputs();
    await run({ ...OPTIONS, inputs: [join(inputs, 'lines.ndjson')], out: at('out') });
    const added = await run({ ...OPTIONS, inputs: [join(inputs, '*.txt'), join(inputs, 'sub', '*.txt')], out: at('out'), add: true });
    expect(added).toMatchObject({ read: 6, reused: 0 });
    await run({ ...OPTIONS, inputs: [join(inputs, '*.txt'), join(inputs, 'sub', '*.txt'), join(inputs, 'lines.ndjson')], out: at('once') });
    expect(datasetHashes(at('out'))).toEqual(datasetHashes(at('once')));
  });

  test('--add goes by the dataset when the state is gone, as after a checkout', async () => {
    const inputs = writeInputs();
    await run({ ...OPTIONS, inputs: [inputs], out: at('out') });
    const before = ids(at('out'));
    rmSync(at('out', '.tonggao'), { recursive: true });
    writeFileSync(at('new.txt'), inventedArticle(7000).text);
    await run({ ...OPTIONS, inputs: [at('new.txt')], out: at('out'), add: true });
    expect(ids(at('out'))).toEqual([...before, 'new'].sort());
  });

  test('--add replaces an article that comes again with another text', async () => {
    writeFileSync(at('one.ndjson'), `${JSON.stringify({ ...inventedArticle(1), id: 'x' })}\n`);
    writeFileSync(at('two.ndjson'), `${JSON.stringify({ ...inventedArticle(2), id: 'x' })}\n`);
    await run({ ...OPTIONS, inputs: [at('one.ndjson')], out: at('out') });
    await run({ ...OPTIONS, inputs: [at('two.ndjson')], out: at('out'), add: true });
    const [article, ...more] = rows<{ text: string }>(at('out'), 'articles');
    expect(more).toEqual([]);
    expect(article?.text).toContain(inventedArticle(2).text.split('\n')[0]);
  });

  test('of the same id twice the later wins, and a problem says so', async () => {
    const articles = [1, 2, 3].map((n) => JSON.stringify({ ...inventedArticle(n), id: 'x' }));
    writeFileSync(at('in.ndjson'), `${articles.join('\n')}\n`);
    await run({ ...OPTIONS, inputs: [at('in.ndjson')], out: at('out') });
    const [article, ...more] = rows<{ text: string }>(at('out'), 'articles');
    expect(more).toEqual([]);
    expect(article?.text).toContain(inventedArticle(3).text.split('\n')[0]);
    expect(rows<{ article: string; code: string }>(at('out'), 'problems').filter(({ code }) => code === 'duplicate-id')).toMatchObject([{ article: 'x' }]);
  });

  test('is no input of the next run, though it lies inside the input folder', async () => {
    const inputs = writeInputs();
    await run({ ...OPTIONS, inputs: [inputs], out: join(inputs, 'out') });
    const before = datasetHashes(join(inputs, 'out'));
    await run({ ...OPTIONS, inputs: [inputs], out: join(inputs, 'out') });
    expect(datasetHashes(join(inputs, 'out'))).toEqual(before);
  });

  test('ids that climb out of the folder write nothing outside of it', async () => {
    mkdirSync(at('deep'));
    writeFileSync(at('deep', 'in.ndjson'), ['../../escape', '/tmp/tonggao-escape', 'a\u0000b\n'].map((id) => `${JSON.stringify({ ...inventedArticle(1), id })}\n`).join(''));
    await run({ ...OPTIONS, inputs: [at('deep', 'in.ndjson')], out: at('deep', 'out') });
    expect(ids(at('deep', 'out'))).toHaveLength(3);
    expect([existsSync(at('escape')), existsSync('/tmp/tonggao-escape')]).toEqual([false, false]);
  });
});

test('a dry run says what would be read and writes nothing', async () => {
  const inputs = writeInputs();
  expect(await run({ ...OPTIONS, inputs: [inputs], out: at('out'), dryRun: true })).toMatchObject({ read: 156, reused: 0, counts: null });
  expect(existsSync(at('out'))).toBe(false);
  await run({ ...OPTIONS, inputs: [inputs], out: at('out') });
  writeFileSync(join(inputs, 'new.txt'), inventedArticle(7000).text);
  expect(await run({ ...OPTIONS, inputs: [inputs], out: at('out'), dryRun: true })).toMatchObject({ read: 1, reused: 156 });
});

test('the manifest names inputs, versions, dictionary, counts and timings', async () => {
  const inputs = writeInputs();
  await run({ ...OPTIONS, inputs: [inputs], out: at('out') });
  const manifest = JSON.parse(readFileSync(at('out', '.tonggao', 'run.json'), 'utf8'));
  expect(manifest).toMatchObject({ inputs: [inputs], read: 156, reused: 0, failed: 0, program: { segmenter: 'node-rs', dictionary: expect.stringMatching(/^[0-9a-f]{32}$/), version: expect.any(String) }, counts: { articles: 156 } });
  for (const step of ['segment', 'recognise/names', 'allReading', 'allAssembling']) expect(manifest.timings[step]).toBeGreaterThan(0);
});
