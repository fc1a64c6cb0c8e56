import { describe, expect, test } from 'vitest';
import { eachWithin } from '../../src/run/workers/time-limit.js';

describe('a time limit over several items', () => {
  test('all are done when there is time', () => {
    const seen: number[] = [];
    expect(eachWithin([1, 2, 3], 10_000, (n) => seen.push(n))).toBe(3);
    expect(seen).toEqual([1, 2, 3]);
  });

  test.each<[string, () => unknown]>([
    ['an endless loop', () => { for (;;); }],
    ['a pattern that backtracks for ever', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
  ])('%s is broken off, and those before it count', (_, hang) => {
    expect(eachWithin([1, 2, 3], 100, (n) => n === 2 && hang())).toBe(1);
    // and the next batch is not hurt by it
    expect(eachWithin([1], 10_000, () => {})).toBe(1);
  });

  test('an error goes on to the caller', () => {
    expect(() => eachWithin([1], 10_000, () => { throw new RangeError('own'); })).toThrow(RangeError);
  });
});
