import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltProgram } from './built-program.js';

let program: BuiltProgram;
let folder: string;

beforeAll(() => {
  program = new BuiltProgram();
  folder = mkdtempSync(join(tmpdir(), 'tonggao-cli-'));
  // tells at exit how often the process has read the segmenter's dictionary as text; the manifest's hash takes its bytes
  writeFileSync(
    join(folder, 'dictionaries.cjs'),
    `const fs = require('node:fs');
    const { readFileSync } = fs;
    let read = 0;
    fs.readFileSync = (path, ...options) => {
      if (/jieba\\.dict/.test(String(path)) && options[0] === 'utf8') read++;
      return readFileSync(path, ...options);
    };
    require('node:module').syncBuiltinESMExports();
    process.on('exit', () => fs.appendFileSync(${JSON.stringify(join(folder, 'dictionaries.txt'))}, process.argv[1].split('/').pop() + ' ' + read + '\\n'));`,
  );
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

const COMMANDS = ['run', 'extract', 'assemble', 'eval', 'schema', 'explain', 'report', 'diff'];

describe('help and version', () => {
  test.each(COMMANDS)('%s --help says how it is used', (command) => {
    const { status, stdout } = program.run([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: tonggao ${command}`);
  });

  test('--version is the one in package.json', () => {
    expect(program.run(['--version']).stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('no dictionary is loaded by help, version, schemas and the main process of a run, but by a worker it is', () => {
    const env = { NODE_OPTIONS: `--require ${join(folder, 'dictionaries.cjs')}` };
    for (const args of [['--help'], ['run', '--help'], ['--version'], ['schema']]) expect(program.run(args, { env }).status).toBe(0);
    expect(program.run(['run', 'corpus', '--out', join(folder, 'out'), '--quiet'], { env }).stderr).toBe('');
    const counts = readFileSync(join(folder, 'dictionaries.txt'), 'utf8').trim().split('\n').sort();
    expect(counts).toEqual(['extract-worker.js 1', 'main.js 0', 'main.js 0', 'main.js 0', 'main.js 0', 'main.js 0']);
  });
});

describe('wrong usage ends with 2 and says what to do instead', () => {
  test.each([
    { args: [], say: 'Usage: tonggao' },
    { args: ['reed'], say: "unknown command 'reed'" },
    { args: ['run', '--workers', '0'], say: 'at least 1' },
    { args: ['run', '--workers', 'two'], say: 'whole number' },
    { args: ['run', '--segmenter', 'mmseg'], say: 'nodejieba' },
    { args: ['extract', '--no-such-option'], say: '--no-such-option' },
    { args: ['assemble', 'records.ndjson'], say: '--out' },
    { args: ['explain'], say: 'FILE' },
    { args: ['schema', 'persons'], say: 'person' },
    { args: ['extract', '--metadata', 'list.csv'], say: 'files' },
    { args: ['run', 'corpus', '--out', '/dev/null/x'], say: '--out' },
    { args: ['run', 'corpus', '--dry-run', '--metadata', 'no-such.csv'], say: '--metadata: ' },
    { args: ['extract', 'corpus', '--metadata', 'no-such.csv'], say: '--metadata: ' },
    { args: ['run', 'corpus', '--dry-run', '--corrections', 'no-such.yaml'], say: 'no-such.yaml: the corrections cannot be read' },
  ])('$args', ({ args, say }) => {
    const { status, stdout, stderr } = program.run(args);
    expect(stderr).toContain(say);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('schema', () => {
  test('prints JSON Schemas of 2020-12: one by name, all without', () => {
    const one = JSON.parse(program.run(['schema', 'agreement']).stdout);
    expect(one.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(one.properties.parties.type).toBe('array');
    expect(Object.keys(JSON.parse(program.run(['schema']).stdout))).toEqual(['article', 'person', 'organisation', 'post', 'agreement', 'event', 'mention', 'problem', 'applied-correction']);
  });
});

describe('explain', () => {
  test('shows each value under its line, with place and rule', () => {
    const file = join(folder, 'article.txt');
    writeFileSync(file, '云溪大学举行会议\n2024年5月6日，会议在云溪大学召开。\n');
    const { status, stdout } = program.run(['explain', file]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d+–\d+ dates «2024年5月6日» .*value=2024-05-06.*\(date\//);
  });

  test('a file that is not there', () => {
    const { status, stderr } = program.run(['explain', join(folder, 'none.txt')]);
    expect(status).toBe(1);
    expect(stderr).toContain('not-found');
  });
});
