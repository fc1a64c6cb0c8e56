import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltProgram, type Ended } from '../cli/built-program.js';
import { datasetHashes, rows } from '../cli/dataset-hash.js';

interface Problem { article: string | null; path: string | null; line: number | null; code: string; message: string }

let program: BuiltProgram;
let folder: string;
const at = (...path: string[]) => join(folder, ...path);

const GOOD = '云溪农业大学召开会议\n5月6日，校长赵文博主持会议。';
/** The first bytes of a picture, with what follows in one. */
const PICTURE = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 167 + (n >> 3)) & 255))]);
/** Bytes that no encoding of Chinese text can be. */
const NO_TEXT = Buffer.from(Array.from({ length: 3000 }, (_, n) => [0xff, 0x80, 0xfe, 0x81, 0x20][n % 5] as number));

/** A file a line: what is in it, what the failure's code is. */
const BAD: readonly { name: string; content: string | Buffer; code: string; line?: number }[] = [
  { name: 'empty.txt', content: '', code: 'empty' },
  { name: 'spaces.txt', content: ' \n\t\n　\n', code: 'empty' },
  { name: 'undefined.txt', content: 'undefined\n', code: 'empty' },
  { name: 'pictures.html', content: `<!doctype html><html><head><title>云溪</title><style>${'p { margin: 0 }\n'.repeat(100)}</style></head><body></body></html>`, code: 'empty' },
  { name: 'picture.txt', content: PICTURE, code: 'binary' },
  { name: 'noise.txt', content: NO_TEXT, code: 'charset-unknown' },
  { name: 'long.txt', content: Buffer.alloc(50_000_000, '长'), code: 'too-large' },
  { name: 'broken.ndjson', content: `${JSON.stringify({ id: 'in-broken', text: GOOD })}\n{"id": "half", "text": \n`, code: 'bad-line', line: 2 },
];

let ended: Ended;
let problems: Problem[];

beforeAll(() => {
  program = new BuiltProgram();
  folder = mkdtempSync(join(tmpdir(), 'tonggao-bad-'));
  mkdirSync(at('in'));
  mkdirSync(at('nothing'));
  writeFileSync(at('nothing', 'photo.jpg'), PICTURE);
  writeFileSync(at('in', 'good.txt'), GOOD);
  for (const { name, content } of BAD) writeFileSync(at('in', name), content);
  ended = program.run(['run', at('in'), at('no-such-path'), at('nothing'), '--out', at('out'), '--segmenter', 'node-rs', '--quiet']);
  problems = rows<Problem>(at('out'), 'problems');
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true });
});

describe('bad inputs', () => {
  test('end with 1, and the others are read', () => {
    expect(ended.status).toBe(1);
    expect(rows<{ id: string }>(at('out'), 'articles').map(({ id }) => id)).toEqual(['good', 'in-broken']);
  });

  test.each(BAD.map(({ name, code, line = null }) => ({ name, code, line })))('$name: $code, in one line on standard error and in problems.ndjson', ({ name, code, line }) => {
    const lines = ended.stderr.split('\n').filter((text) => text.startsWith(name));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`[${code}]`);
    if (line !== null) expect(lines[0]).toContain(`${name}:${line}`);
    expect(problems.filter(({ path }) => path === name).map((problem) => [problem.code, problem.line])).toEqual([[code, line]]);
  });

  test.each([['no-such-path', 'not-found'], ['nothing', 'nothing-readable']])('%s: %s', (name, code) => {
    expect(ended.stderr.split('\n').filter((text) => text.startsWith(at(name))).map((text) => text.includes(`[${code}]`))).toEqual([true]);
    expect(problems.filter(({ path }) => path === at(name)).map((problem) => problem.code)).toEqual([code]);
  });

  test('nothing else is on standard error', () => {
    expect(ended.stderr.trim().split('\n')).toHaveLength(BAD.length + 2);
  });

  test('a limit on the size of one article can be raised', () => {
    writeFileSync(at('book.txt'), `${GOOD}\n${`${'长河'.repeat(40)}。\n`.repeat(100)}`);
    const run = (...args: string[]) => program.run(['run', at('book.txt'), '--out', at('book'), '--segmenter', 'node-rs', '--quiet', ...args]).status;
    expect([run('--max-bytes', '10000'), run('--max-bytes', '100000')]).toEqual([1, 0]);
  });

  test('an article in another language is recorded with its language and a problem', () => {
    writeFileSync(at('foreign.txt'), 'The university opened its new laboratory on 6 May 2024.\nThe president of the university spoke at the ceremony and thanked all donors for their support.\n'.repeat(3));
    expect(program.run(['run', at('foreign.txt'), '--out', at('foreign'), '--segmenter', 'node-rs', '--quiet']).status).toBe(0);
    expect(rows<{ language: string }>(at('foreign'), 'articles').map(({ language }) => language)).toEqual(['en']);
    expect(rows<Problem>(at('foreign'), 'problems').map(({ article }) => article)).toContain('foreign');
  });

  test('names with control characters reach no terminal', () => {
    writeFileSync(at('in2.ndjson'), `${JSON.stringify({ id: '\u001b[31mred\u0007', text: '' })}\n`);
    const { stderr } = program.run(['run', at('in2.ndjson'), '--out', at('out2'), '--segmenter', 'node-rs']);
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
});

describe('an output folder that cannot be written', () => {
  test.each(['a-file', 'a-file/below'])('%s: one line that says what to do, and 2', (name) => {
    writeFileSync(at('a-file'), 'x');
    const { status, stderr } = program.run(['run', at('in', 'good.txt'), '--out', at(name), '--quiet']);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/cannot be written.*name another folder with --out/);
  });
});

describe('a full disk', () => {
  /** Lets so many bytes be written to files, then says what a full disk says. */
  const full = (bytes: number) => {
    writeFileSync(at('full.cjs'), `
      const fs = require('node:fs'); const { syncBuiltinESMExports } = require('node:module');
      let left = ${bytes}; const write = fs.writeSync;
      fs.writeSync = (fd, data, offset = 0, length = data.length - offset, ...rest) => {
        if (left <= 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28, syscall: 'write' });
        const part = Math.min(length, left); left -= part;
        return write(fd, data, offset, part, ...rest);
      };
      syncBuiltinESMExports();`);
    return { NODE_OPTIONS: `--require ${at('full.cjs')}` };
  };

  test.each([10, 400, 3000, 6000, 9000])('after %i bytes: a clear message, the old dataset stays, and the next run ends well', (bytes) => {
    const out = at(`full-${bytes}`);
    const run = (inputs: string[], env = {}) => program.run(['run', ...inputs, '--out', out, '--segmenter', 'node-rs', '--quiet'], { env });
    expect(run([at('in', 'good.txt')]).status).toBe(0);
    const before = datasetHashes(out);
    writeFileSync(at('more.txt'), GOOD.replace('云溪', '白沙'));
    const { status, stderr } = run([at('in', 'good.txt'), at('more.txt')], full(bytes));
    expect(stderr).toMatch(/no space left on device.*free some space and run again/);
    expect(status).toBe(74);
    expect(datasetHashes(out)).toEqual(before);
    expect(run([at('in', 'good.txt'), at('more.txt')]).status).toBe(0);
    expect(program.run(['run', at('in', 'good.txt'), at('more.txt'), '--out', at('whole'), '--fresh', '--segmenter', 'node-rs', '--quiet']).status).toBe(0);
    expect(datasetHashes(out)).toEqual(datasetHashes(at('whole')));
    expect(existsSync(join(out, '.tonggao', 'lock'))).toBe(false);
  });
});
