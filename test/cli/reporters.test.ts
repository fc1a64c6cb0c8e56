import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { duration, reporterFor } from '../../src/cli/reporters.js';
import { summaryLines } from '../../src/cli/summary.js';

const FAILURE = { id: 'a', path: 'in.ndjson', line: 3, code: 'bad-line', message: 'line 3 is not JSON: write one JSON object a line' };
const PROGRESS = { phase: 'read', done: 50, reused: 20, failed: 1, bytesDone: 500, bytesTotal: 1000 } as const;

function told(options: Parameters<typeof reporterFor>[0], isTTY: boolean, tell: (reporter: ReturnType<typeof reporterFor>) => void): string {
  let text = '';
  const stream = Object.assign(new Writable({ write(chunk, _, done) { text += chunk; done(); } }), { isTTY, columns: 120 });
  tell(reporterFor(options, stream as unknown as NodeJS.WriteStream));
  return text;
}

describe('how a run tells what it does', () => {
  test('a failure in one line, on a terminal and in a log', () => {
    for (const isTTY of [true, false]) expect(told({}, isTTY, (reporter) => reporter.failure(FAILURE))).toContain('in.ndjson:3: line 3 is not JSON: write one JSON object a line [bad-line]\n');
  });

  test('as JSON lines', () => {
    const lines = told({ log: 'json' }, true, (reporter) => { reporter.failure(FAILURE); reporter.note('done', { read: 7 }); }).trim().split('\n').map((line) => JSON.parse(line));
    expect(lines).toMatchObject([{ level: 'warn', failure: FAILURE }, { level: 'info', message: 'done', read: 7 }]);
    for (const { time } of lines) expect(new Date(time).getTime()).toBeGreaterThan(0);
  });

  test('progress with what is known, what failed, the share and the time left, drawn over itself on a terminal', () => {
    const text = told({}, true, (reporter) => reporter.progress(PROGRESS));
    expect(text).toMatch(/^\r\u001b\[K50 articles \(20 known, 1 failed\), \d+ a second, 50 %, .* left$/);
  });

  test('no escape codes and no progress at once in a log; only failures when it is to be quiet', () => {
    expect(told({}, false, (reporter) => { reporter.progress(PROGRESS); reporter.end(); })).toBe('');
    const quiet = told({ quiet: true }, true, (reporter) => { reporter.note('x'); reporter.progress(PROGRESS); reporter.failure(FAILURE); reporter.end(); });
    expect(quiet.trim().split('\n')).toHaveLength(1);
  });

  test('control characters of data reach no terminal', () => {
    expect(told({}, true, (reporter) => reporter.failure({ ...FAILURE, path: 'a\u001b[31m\u0007\n\u2028b' }))).toContain('a\\u001b[31m\\u0007\\u000a\\u2028b:3');
  });

  test.each([[0.04, '0.0 s'], [4.26, '4.3 s'], [59.4, '59 s'], [65, '1 min 5 s'], [7300, '2 h 1 min']])('%f seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});

describe('the summary at the end', () => {
  const counts = { articles: 2, people: 1, organisations: 12, posts: 3, agreements: 1, events: 0, mentions: 9, problems: 4, 'applied-corrections': 0 };
  const summary = { read: 2, reused: 0, failed: 0, stopped: false, counts, out: 'output', milliseconds: 1234 };

  test('says what there is, what is doubtful, how long it took and where it is, without colour outside of a terminal', () => {
    const text = summaryLines(summary, false);
    expect(text).toContain('2 articles · 1 person · 12 bodies · 1 agreement\n');
    expect(text).toContain('4 doubts in output/problems.ndjson');
    expect(text).toContain('1.2 s, in output/');
    expect(text).not.toContain('\u001b');
  });

  test('failed inputs are no doubts', () => {
    const text = summaryLines({ ...summary, failed: 1 }, false);
    expect(text).toContain('3 doubts');
    expect(text).toContain('1 input could not be read');
  });

  test('a run that was stopped says that nothing is lost', () => {
    expect(summaryLines({ ...summary, stopped: true, counts: null }, false)).toContain('the next run goes on from there');
  });
});
