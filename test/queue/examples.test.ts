import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedArticle } from '../../scripts/invented-articles.mjs';
import { BuiltProgram } from '../cli/built-program.js';
import { datasetHashes } from '../cli/dataset-hash.js';
import { noPostgres, PostgresServer } from '../support/postgres-server.js';
import { codeBlocks } from '../support/readme-blocks.js';
import { noRedis, RedisServer } from '../support/redis-server.js';

const SLOW = 180_000;
const blocks = codeBlocks('docs/many-machines.md');

describe.skipIf(noRedis || noPostgres)('what docs/many-machines.md says of the queue and of PostgreSQL', () => {
  let program: BuiltProgram;
  let redis: RedisServer;
  let postgres: PostgresServer;
  let folder: string;
  beforeAll(async () => {
    program = new BuiltProgram();
    folder = mkdtempSync(join(tmpdir(), 'tonggao-examples-'));
    [redis, postgres] = await Promise.all([RedisServer.start(), PostgresServer.start()]);
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/tonggao'), `#!/bin/sh\nexec "${process.execPath}" "${program.main}" "$@"\n`);
    chmodSync(join(folder, 'bin/tonggao'), 0o755);
    writeFileSync(join(folder, 'articles.ndjson'), Array.from({ length: 60 }, (_, n) => `${JSON.stringify(inventedArticle(n))}\n`).join(''));
    program.run(['run', join(folder, 'articles.ndjson'), '--out', join(folder, 'whole'), '--quiet']);
  }, SLOW);
  afterAll(async () => {
    program?.remove();
    if (folder) rmSync(folder, { recursive: true, force: true });
    await redis?.stop();
    postgres?.stop();
  }, SLOW);

  it.each(['needs-redis-server', 'needs-initdb'])('the example that %s writes the dataset of one run, byte for byte', (flag) => {
    const code = blocks.find(({ flags }) => flags.includes(flag))?.code ?? 'exit 9';
    const here = code.replaceAll('127.0.0.1:6379', `127.0.0.1:${redis.port}`).replaceAll('127.0.0.1:5432', `127.0.0.1:${postgres.port}`);
    execFileSync('bash', ['-euo', 'pipefail', '-c', here], { cwd: folder, env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }, stdio: ['ignore', 'pipe', 'pipe'] });
    expect(datasetHashes(join(folder, 'output'))).toEqual(datasetHashes(join(folder, 'whole')));
    rmSync(join(folder, 'output'), { recursive: true });
  }, SLOW);

  it('every question in SQL has an answer', async () => {
    const pool = new pg.Pool({ connectionString: postgres.url() });
    const questions = blocks.filter(({ language }) => language === 'sql');
    const answers = await Promise.all(questions.map(async ({ code }) => (await pool.query(code)).rowCount));
    await pool.end();
    expect(questions.length).toBeGreaterThan(3);
    expect(answers.filter((rows) => !rows)).toEqual([]);
  }, SLOW);
});
