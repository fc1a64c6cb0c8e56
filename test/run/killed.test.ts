import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltProgram } from '../cli/built-program.js';

let program: BuiltProgram;
beforeAll(() => { program = new BuiltProgram(); });
afterAll(() => program.remove());

// a hundred with `npm run test:kill`
const KILLS = process.env.KILLS ?? '10';

test(`a run that is killed ${KILLS} times ends with the same bytes as one that was not`, { timeout: 900_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/kill-test.mjs'], { encoding: 'utf8', env: { ...process.env, KILLS, TONGGAO_MAIN: program.main } });
  expect(`${stdout}${stderr}`).toContain('always the same bytes in the end');
  expect(status).toBe(0);
});
