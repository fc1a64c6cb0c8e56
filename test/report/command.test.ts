import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/program.js';
import { inventedArticles } from './invented-articles.js';
import { inventedTables, writeInvented } from './invented-dataset.js';
import { temporaryFolder } from './temporary-folder.js';

const root = temporaryFolder();
const folder = join(root, 'dataset');
let said = '';
let printed = '';

beforeEach(() => {
  said = printed = '';
  writeInvented(folder, inventedTables(inventedArticles));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => { said += String(text); return true; });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => { printed += String(text); return true; });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

const report = (...args: string[]) => main(['node', 'tonggao', 'report', ...args]);

it('says on standard error what to open, and prints nothing', async () => {
  expect(await report(folder)).toBe(0);
  expect(said).toBe(`report of 5 articles written: open ${join(folder, 'report.html')}\n`);
  expect(printed).toBe('');
});

it.each([
  [['nowhere'], /nowhere is not there: give a folder that "tonggao run" has written/],
  [[folder, '--serve', '--out', 'x.html'], /--serve writes no file: leave out --out, or --serve/],
  [[folder, '--serve', '--port', 'http'], /give a number from 0 to 65535/],
  [[folder, '--out', root], /holds dataset, which is no part of a report: choose another --out/],
])('wrong usage ends with 2 and says what to do: %j', async (args, message) => {
  expect(await report(...args)).toBe(2);
  expect(said).toMatch(message);
});
