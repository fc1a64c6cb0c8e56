import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FileSpool } from '../../src/emit/file-spool.js';
import { IntColumn } from '../../src/resolve/columns/int-column.js';
import { MemorySpool } from '../../src/resolve/columns/int-spool.js';
import { Interner } from '../../src/resolve/columns/interner.js';
import { ListOfLists } from '../../src/resolve/columns/list-of-lists.js';
import { PairList } from '../../src/resolve/columns/pair-list.js';
import { PairRuns } from '../../src/resolve/columns/pair-runs.js';

const folder = mkdtempSync(join(tmpdir(), 'tonggao-columns-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('an interner', () => {
  test('gives each of many strings one number and gives the string back', () => {
    const interner = new Interner();
    const strings = Array.from({ length: 5000 }, (_, n) => `江北${n}号${'字'.repeat(n % 40)}`);
    const numbers = strings.map((string) => interner.number(string));
    expect(numbers).toEqual(strings.map((_, n) => n));
    expect(strings.map((string) => interner.number(string))).toEqual(numbers);
    expect(numbers.map((number) => interner.string(number))).toEqual(strings);
    expect(interner.size).toBe(5000);
  });

  test.each([[''], ['𬭎'], ['\ud800'], ['a\0b'], ['﻿江']])('keeps %j as it is', (string) => {
    const interner = new Interner();
    expect(interner.known(string)).toBeUndefined();
    expect(interner.string(interner.number(string))).toBe(string);
    expect(interner.known(string)).toBe(0);
  });

  test('has no string for a number that it never gave', () => {
    expect(() => new Interner().string(0)).toThrow(RangeError);
  });
});

describe('a list of pairs', () => {
  test('sorts by the first number and then by the second, and finds what belongs to one', () => {
    const pairs = new PairList();
    for (let n = 0; n < 3000; n++) pairs.push((n * 7919) % 50, (n * 104_729) % 1000);
    pairs.push(2 ** 26 - 1, 2 ** 26 - 1);
    pairs.sortDistinct();
    const all = Array.from({ length: pairs.length }, (_, at) => [pairs.first(at), pairs.second(at)] as const);
    expect(new Set(all.map(String)).size).toBe(all.length);
    expect(all).toEqual([...all].sort(([a, b], [x, y]) => a - x || b - y));
    expect(pairs.secondsOf(7)).toEqual(all.filter(([first]) => first === 7).map(([, second]) => second));
    expect(pairs.secondsOf(51)).toEqual([]);
    expect([...pairs.runs()].map(({ first, from, to }) => [first, to - from])).toEqual([...new Set(all.map(([first]) => first))].map((one) => [one, pairs.secondsOf(one).length]));
  });

  test.each([[-1, 0], [0, 2 ** 26], [Number.NaN, 0]])('refuses %d and %d', (first, second) => {
    expect(() => new PairList().push(first, second)).toThrow(RangeError);
  });
});

describe.each([['few enough for memory', 1e6], ['sorted in runs', 40]])('pairs %s', (_, limit) => {
  test('come by the first number, each once, behind what the spool had', () => {
    const spool = new MemorySpool();
    spool.append(Uint32Array.of(7, 8, 9));
    const pairs = new PairRuns(spool, 3, limit);
    const given = Array.from({ length: 2000 }, (_, n) => [(n * 7919) % 61, (n * 104_729) % 97] as const);
    for (const [first, second] of given) pairs.push(first, second);
    const expected = new Map<number, number[]>();
    for (const [first, second] of [...new Map(given.map((pair) => [String(pair), pair])).values()].sort(([a, b], [x, y]) => a - x || b - y)) expected.set(first, [...(expected.get(first) ?? []), second]);
    expect([...pairs.groups()]).toEqual([...expected].map(([first, seconds]) => ({ first, seconds })));
    expect([...spool.read(0, 3)]).toEqual([7, 8, 9]);
  });

  test('may be none', () => {
    expect([...new PairRuns(new MemorySpool(), 0, limit).groups()]).toEqual([]);
  });
});

test('a column has the value for what was never set', () => {
  const column = new IntColumn(-1);
  column.set(5000, 3);
  expect([column.get(0), column.get(5000), column.get(70_000)]).toEqual([-1, 3, -1]);
});

test('lists one after the other keep their ends', () => {
  const lists = new ListOfLists();
  const given = [[3, 1], [], [2], []];
  for (const list of given) lists.push(list);
  expect(given.map((_, at) => lists.at(at))).toEqual(given);
  expect(lists.size).toBe(3);
});

describe.each([
  ['in memory', () => new MemorySpool()],
  ['on the disk', () => new FileSpool(join(folder, 'spool', 'ints'))],
])('integers %s', (_, make) => {
  test('are read as they were written, also while more are written', () => {
    const spool = make();
    const all: number[] = [];
    for (let n = 0; n < 200; n++) {
      const values = Uint32Array.from({ length: n === 100 ? 50_000 : n * 3 }, (_, at) => (at * 2_654_435_761 + n) % 2 ** 32);
      spool.append(values);
      all.push(...values);
      if (n % 60 === 0) expect([...spool.read(all.length - values.length, values.length)]).toEqual([...values]);
    }
    expect([...spool.read(1234, 500)]).toEqual(all.slice(1234, 1734));
    expect(spool.read(all.length - 3, 100)).toHaveLength(3);
  });
});
