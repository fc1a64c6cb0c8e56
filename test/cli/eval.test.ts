import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TSX = ['--import', 'tsx', 'src/cli/main.ts'];
const tonggao = (...args: string[]) => spawnSync(process.execPath, [...TSX, ...args], { encoding: 'utf8' });
const gold = {
  id: 'a1',
  title: null,
  published: null,
  text: '某江大学校长霍然出席。',
  dates: [],
  people: [{ name: '霍然', posts: [{ org: '某江大学', title: '校长' }] }],
  organisations: [{ name: '某江大学', aliases: [] }],
  agreements: [],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tonggao-eval-'));
  writeFileSync(join(folder, 'a1.json'), JSON.stringify(gold));
  writeFileSync(
    join(folder, 'right.ndjson'),
    `${JSON.stringify({ id: 'a1', text: gold.text, people: [{ name: '霍然', confidence: 0.9, mentions: [], posts: [] }] })}\n`,
  );
  writeFileSync(join(folder, 'other.ndjson'), '{"id":"b"}\n');
  writeFileSync(join(folder, 'broken.ndjson'), '{"id":"a1"}\n{"id"\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('tonggao eval', () => {
  it('prints the measures of given records', () => {
    const out = execFileSync(process.execPath, [...TSX, 'eval', folder, join(folder, 'right.ndjson')], { encoding: 'utf8' });
    expect(out).toContain('people          P 100.0  R 100.0  F1 100.0   1 right, 0 too many, 0 missed');
    expect(out).toContain('posts           P 100.0  R   0.0  F1   0.0   0 right, 0 too many, 1 missed');
  });

  it('prints everything as JSON', () => {
    const out = JSON.parse(execFileSync(process.execPath, [...TSX, 'eval', folder, join(folder, 'right.ndjson'), '--json'], { encoding: 'utf8' }));
    expect(out.rows[0]).toMatchObject({ measure: 'people', f1: 1 });
    expect(out.reliability[0]).toMatchObject({ layer: 'people', values: 1, sureRight: 1 });
  });

  it('groups errors by kind with their sentences', () => {
    const out = execFileSync(process.execPath, [...TSX, 'eval', folder, join(folder, 'right.ndjson'), '--errors', '--only', 'posts'], { encoding: 'utf8' });
    expect(out).toMatch(/posts · no such post: 1\n {2}a1 {2}- 霍然 某江大学 校长\n {6}某江大学校长霍然出席。/);
  });

  it.each([
    ['a folder that does not exist', ['eval', '/nowhere/at/all'], /\/nowhere\/at\/all: no such folder/],
    ['a folder without articles', ['eval', 'src'], /src: no \.json file in it/],
    ['records of other articles', ['eval', '@', '@/other.ndjson'], /none of the 1 annotated articles has a record/],
    ['a broken line', ['eval', '@', '@/broken.ndjson'], /broken\.ndjson, line 2: not JSON/],
    ['no folder at all', ['eval'], /missing required argument/],
  ])('%s: status 2 and one clear line', (_, args, message) => {
    const { status, stderr, stdout } = tonggao(...args.map((arg) => arg.replace('@', folder)));
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });
});
