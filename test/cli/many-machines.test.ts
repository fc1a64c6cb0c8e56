import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedArticle } from '../../scripts/invented-articles.mjs';
import { codeBlocks } from '../support/readme-blocks.js';
import { BuiltProgram } from './built-program.js';
import { datasetHashes } from './dataset-hash.js';

const hasParallel = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'parallel')));

let program: BuiltProgram;
let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(() => {
  program = new BuiltProgram();
  folder = mkdtempSync(join(tmpdir(), 'tonggao-many-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/tonggao'), `#!/bin/sh\nexec "${process.execPath}" "${program.main}" "$@"\n`);
  chmodSync(join(folder, 'bin/tonggao'), 0o755);
  // two blocks of the example's size
  writeFileSync(join(folder, 'articles.ndjson'), Array.from({ length: 200 }, (_, n) => `${JSON.stringify({ ...inventedArticle(n), note: '注'.repeat(3000) })}\n`).join(''));
  // GNU parallel asks for a citation once, on standard error, unless there is a home in which it was given
  env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, HOME: folder };
  execFileSync(join(folder, 'bin/tonggao'), ['run', 'articles.ndjson', '--out', 'whole', '--quiet'], { cwd: folder, env });
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

describe('what docs/many-machines.md says', () => {
  const [parallel] = codeBlocks('docs/many-machines.md').filter(({ flags }) => flags.includes('needs-parallel'));

  // where everything must be there, an example that cannot run fails instead of being skipped
  test.skipIf(!hasParallel && !process.env.CI)('GNU parallel and assemble write the dataset of one run, byte for byte', () => {
    execFileSync('bash', ['-euo', 'pipefail', '-c', parallel?.code ?? 'exit 9'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    expect(datasetHashes(join(folder, 'output'))).toEqual(datasetHashes(join(folder, 'whole')));
  });

  test('the steps of the Slurm job, and shards named in the order of their lines', () => {
    const [script] = codeBlocks('docs/many-machines.md').filter(({ language }) => language === 'bash');
    execFileSync('bash', ['-euo', 'pipefail', '-c', 'mkdir shards records; split --lines=80 --numeric-suffixes --suffix-length=5 --additional-suffix=.ndjson articles.ndjson shards/'], { cwd: folder });
    for (const task of ['0', '1', '2']) execFileSync('bash', ['-c', script?.code ?? 'exit 9'], { cwd: folder, env: { ...env, SLURM_ARRAY_TASK_ID: task } });
    execFileSync(join(folder, 'bin/tonggao'), ['assemble', 'records/', '--out', 'slurm', '--quiet'], { cwd: folder, env });
    expect(datasetHashes(join(folder, 'slurm'))).toEqual(datasetHashes(join(folder, 'whole')));
  });

  test('an extract that breaks says so by its exit status, and leaves no half line', () => {
    writeFileSync(join(folder, 'break.cjs'), "setTimeout(() => { throw new Error('broken'); }, 10);");
    const ended = program.run(['extract'], { input: readFileSync(join(folder, 'articles.ndjson')), env: { NODE_OPTIONS: `--require ${join(folder, 'break.cjs')}` } });
    expect(ended.status).not.toBe(0);
  });
});
