import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedArticle } from '../../scripts/invented-articles.mjs';
import { BuiltProgram, type Ended } from '../cli/built-program.js';
import { datasetHashes, rows } from '../cli/dataset-hash.js';
import { noPostgres, PostgresServer } from '../support/postgres-server.js';
import { noRedis, RedisServer } from '../support/redis-server.js';

const SLOW = 180_000;
const ARTICLES = 600;

describe.skipIf(noRedis || noPostgres)('many workers on one queue', () => {
  let program: BuiltProgram;
  let redis: RedisServer;
  let postgres: PostgresServer;
  let folder: string;
  let whole: Record<string, string>;
  beforeAll(async () => {
    program = new BuiltProgram();
    folder = mkdtempSync(join(tmpdir(), 'tonggao-workers-'));
    [redis, postgres] = await Promise.all([RedisServer.start(), PostgresServer.start()]);
    const lines = Array.from({ length: ARTICLES }, (_, n) => JSON.stringify(inventedArticle(n)));
    // the same line twice, one id with two contents, and a line that is none: what run makes of them, a queue must make too
    lines.push(lines[3] as string, JSON.stringify({ ...inventedArticle(5), title: '后来的题目' }), '{broken');
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in/b.ndjson'), `${lines.slice(0, 300).join('\n')}\n`);
    writeFileSync(join(folder, 'in/c.ndjson'), `${lines.slice(300).join('\n')}\n`);
    writeFileSync(join(folder, 'in/a.txt'), '青岭农业大学召开会议\n5月6日，青岭农业大学校长赵文博主持会议。\n');
    expect(program.run(['run', join(folder, 'in'), '--out', join(folder, 'whole'), '--quiet']).status).toBe(1);
    whole = datasetHashes(join(folder, 'whole'));
  }, SLOW);
  afterAll(async () => {
    program?.remove();
    if (folder) rmSync(folder, { recursive: true, force: true });
    await redis?.stop();
    postgres?.stop();
  }, SLOW);

  const queued = (queue: string) => ['--redis', redis.url, '--queue', queue];
  const enqueue = (queue: string) => program.run(['enqueue', join(folder, 'in'), '--quiet', ...queued(queue)]);
  const worker = (queue: string, to: readonly string[], ...more: string[]) => program.start(['worker', ...queued(queue), ...to, '--workers', '1', '--lock-seconds', '1', '--quiet', ...more]);
  const records = (name: string) => (existsSync(join(folder, name)) ? readdirSync(join(folder, name), { recursive: true }).map(String).filter((path) => path.endsWith('.ndjson')) : []);

  it('one is killed in the middle, another takes over: the records are joined into the dataset of one run, byte for byte', async () => {
    expect(enqueue('files').status).toBe(1);
    const to = ['--out', join(folder, 'records')];
    const first = worker('files', to);
    await until(() => records('records').length > 20);
    first.kill('SIGKILL');
    await ended(first);
    expect(records('records').length).toBeLessThan(ARTICLES);
    const others = await Promise.all([worker('files', to, '--until-empty'), worker('files', to, '--until-empty')].map(ended));
    expect(others.map(({ status, stderr }) => [status, stderr])).toEqual([[0, ''], [0, '']]);
    expect(program.run(['assemble', join(folder, 'records'), '--out', join(folder, 'joined'), '--quiet']).status).toBe(1);
    expect(datasetHashes(join(folder, 'joined'))).toEqual(whole);
    expect(rows<{ code: string }>(join(folder, 'joined'), 'problems').map(({ code }) => code).filter((code) => code === 'duplicate-id' || code === 'bad-line')).toEqual(expect.arrayContaining(['duplicate-id', 'bad-line']));
    // the same articles once more: nothing is there twice
    const before = records('records').map(keyOf).sort();
    enqueue('files');
    await ended(worker('files', to, '--until-empty'));
    expect(records('records').map(keyOf).sort()).toEqual(before);
  }, SLOW);

  it('the same by way of PostgreSQL; the dataset is then stored there too', async () => {
    enqueue('database');
    const url = postgres.url();
    const first = worker('database', ['--to', url]);
    const pool = new pg.Pool({ connectionString: url });
    const stored = async () => Number((await pool.query('select count(*) from tonggao.records')).rows[0].count);
    while ((await stored().catch(() => 0)) < 20) await sleep(10);
    first.kill('SIGKILL');
    await ended(first);
    expect(await stored()).toBeLessThan(ARTICLES);
    await pool.end();
    expect((await ended(worker('database', ['--to', url], '--until-empty'))).status).toBe(0);
    const joined = program.run(['assemble', url, '--out', join(folder, 'from-database'), '--to', url, '--quiet']);
    expect(joined.status).toBe(1);
    expect(datasetHashes(join(folder, 'from-database'))).toEqual(whole);
  }, SLOW);

  it('SIGTERM: what is under way is finished, the rest stays in the queue, and the status is 0', async () => {
    enqueue('stopped');
    const to = ['--out', join(folder, 'stopped')];
    const first = worker('stopped', to);
    await until(() => records('stopped').length > 5);
    first.kill('SIGTERM');
    const { status } = await ended(first);
    expect(status).toBe(0);
    expect(records('stopped').length).toBeLessThan(ARTICLES);
    for (const path of records('stopped')) expect(JSON.parse(readFileSync(join(folder, 'stopped', path), 'utf8'))).toBeTypeOf('object');
    expect((await ended(worker('stopped', to, '--until-empty'))).status).toBe(0);
    program.run(['assemble', join(folder, 'stopped'), '--out', join(folder, 'after-stop'), '--quiet']);
    expect(datasetHashes(join(folder, 'after-stop'))).toEqual(whole);
  }, SLOW);

  it.each([
    { args: ['worker', '--until-empty'], status: 2, says: 'where do the records go?' },
    { args: ['worker', '--out', 'x', '--to', 'postgres://127.0.0.1/x'], status: 2, says: 'give one of them' },
    { args: ['worker', '--redis', 'redis://127.0.0.1:1', '--out', 'x'], status: 69, says: 'no answer from redis://127.0.0.1:1' },
    { args: ['worker', '--to', 'mysql://127.0.0.1/x'], status: 69, says: 'is no address of PostgreSQL' },
    { args: ['run', 'nothing', '--to', 'postgres://127.0.0.1:1/x'], status: 69, says: 'check that PostgreSQL runs there' },
    { args: ['enqueue', 'nothing', '--redis', 'http://127.0.0.1'], status: 69, says: 'is no address of Redis' },
  ])('$args: $says', ({ args, status, says }) => {
    const done = program.run(args, { cwd: folder });
    expect([done.status, done.stdout]).toEqual([status, '']);
    expect(done.stderr).toContain(says);
  }, SLOW);
});

/** The part of a record's file name that its place in the queue does not decide. */
function keyOf(path: string): string {
  return path.replace(/_\d{14}-\d{10}_/, ' ');
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(10);
}

function ended(child: ChildProcess): Promise<Pick<Ended, 'status' | 'stderr'>> {
  let stderr = '';
  child.stderr?.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stderr })));
}
