import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltProgram } from './built-program.js';

let program: BuiltProgram;
beforeAll(() => { program = new BuiltProgram(); });
afterAll(() => program.remove());

const TEXT = '云溪农业大学召开会议\n5月6日，校长赵文博主持会议。';

interface Answer { id: string | null; text?: string; title?: string; error?: { code: string; message: string; line: number } }

function filter(input: string | Buffer, ...args: string[]) {
  const { status, stdout, stderr } = program.run(['extract', ...args], { input });
  return { status, stderr, answers: stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Answer) };
}

describe('the filter', () => {
  test('answers line for line, in order, and ends with 0 though some could not be read', () => {
    const { status, answers } = filter(['no JSON', JSON.stringify({ id: 'a', text: TEXT }), '{"id":"b"}', '', '[]', JSON.stringify({ id: 'c', text: TEXT })].join('\n'));
    expect(answers.map(({ id, error }) => [id, error?.code ?? null, error?.line ?? null])).toEqual([
      [null, 'bad-line', 1], ['a', null, null], ['b', 'bad-line', 3], [null, 'blank-line', 4], [null, 'bad-line', 5], ['c', null, null],
    ]);
    expect(status).toBe(0);
  });

  test('--strict ends with 1 when a line could not be read, with 0 when only a blank one was among them', () => {
    expect(filter('no JSON\n', '--strict').status).toBe(1);
    expect(filter(`\n${JSON.stringify({ text: TEXT })}\n`, '--strict').status).toBe(0);
  });

  test('- is standard input', () => {
    expect(filter(`${JSON.stringify({ id: 'a', text: TEXT })}\n`, '-').answers.map(({ id }) => id)).toEqual(['a']);
  });

  test('nothing in, nothing out', () => {
    expect(filter('')).toEqual({ status: 0, stderr: '', answers: [] });
  });

  test('a given title becomes the headline, unless the text begins with it', () => {
    const { answers } = filter([{ title: '云溪农业大学召开会议', text: TEXT }, { title: '校园要闻', text: TEXT }].map((article) => JSON.stringify(article)).join('\n'));
    expect(answers.map(({ text }) => text?.split('\n')[0])).toEqual(['云溪农业大学召开会议', '校园要闻']);
  });

  test('the same line gives the same bytes anywhere in the stream', () => {
    const line = JSON.stringify({ text: TEXT });
    const [alone] = filter(line).answers;
    const [, , third] = filter(`${JSON.stringify({ id: 'x', text: '别的。' })}\nno JSON\n${line}\n`).answers;
    expect(JSON.stringify(third)).toBe(JSON.stringify(alone));
  });

  test('lone surrogates, NUL and characters outside the BMP go through', () => {
    const { status, answers } = filter(`{"id":"a","text":"\\ud800前\\u0000𬭎后\\udfff 5月6日"}\n`);
    expect(status).toBe(0);
    expect(answers[0]?.text).toContain('𬭎');
  });

  test('a reader that stops listening is no fault', () => {
    const lines = `${JSON.stringify({ id: 'a', text: TEXT })}\n`.repeat(3000);
    const { stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; '${process.execPath}' '${program.main}' extract | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`], { input: lines, encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(['1', '0']);
    expect(stderr).toBe('');
  });

  test('files: records in input order, an error line for what cannot be read, and 1 at the end', () => {
    const { status, answers, stderr } = filter('', 'corpus', 'none.txt');
    expect(answers.map(({ id, error }) => error?.code ?? id)).toEqual(['not-found', '000_1319b3bf1226edb4', '004_347370b4eba7fa66']);
    expect(stderr).toContain('none.txt: no such file');
    expect(status).toBe(1);
  });
});
