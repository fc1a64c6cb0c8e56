import { describe, expect, test } from 'vitest';
import { MemorySpool } from '../../src/resolve/columns/int-spool.js';
import { DuplicateFinder } from '../../src/resolve/duplicates/duplicate-finder.js';
import { SampleHolders } from '../../src/resolve/duplicates/sample-holders.js';

/** A sample of hashes as an article has them: multiples of eight, sorted. */
const sample = (from: number, count: number) => Uint32Array.from({ length: count }, (_, at) => (((from + at) * 2_654_435_761) % 2 ** 29) * 8).sort();

describe('duplicates', () => {
  test('of two articles that say the same the earlier is the original, whatever their order', () => {
    for (const days of [['2024-05-01', '2024-05-02'], ['2024-05-02', '2024-05-01']] as const) {
      const finder = new DuplicateFinder();
      for (const day of days) finder.add(day, 1000, sample(0, 50));
      finder.resolve();
      const copy = days[0] < days[1] ? 1 : 0;
      expect(finder.copy(copy)).toEqual({ of: 1 - copy, share: 1 });
      expect(finder.copy(1 - copy)).toBeUndefined();
    }
  });

  test('an article that has more is no copy, what stands in it is', () => {
    const finder = new DuplicateFinder();
    finder.add('2024-05-01', 500, sample(0, 45));
    finder.add('2024-05-02', 1000, sample(0, 90));
    finder.resolve();
    expect([finder.copy(0), finder.copy(1)]).toEqual([{ of: 1, share: 1 }, undefined]);
  });

  test('of originals that hold as much of it the earliest counts', () => {
    const finder = new DuplicateFinder();
    finder.add('2024-05-03', 1000, Uint32Array.from([...sample(0, 40), ...sample(1000, 40)]).sort());
    finder.add('2024-05-02', 1000, Uint32Array.from([...sample(0, 40), ...sample(2000, 40)]).sort());
    finder.add('2024-05-09', 600, sample(0, 50));
    finder.resolve();
    expect(finder.copy(2)).toEqual({ of: 1, share: 0.8 });
  });

  test.each([1, 50, 1e9])('are found %d hashes at a time', (atOnce) => {
    const spool = new MemorySpool();
    const samples = Array.from({ length: 300 }, (_, n) => sample((n % 100) * 20, 30));
    for (const one of samples) spool.append(one);
    const holders = new SampleHolders({ spool, articles: 300, size: 300 * 30, count: () => 30, rank: (article) => (article === 7 ? null : 299 - article) }, atOnce);
    const found: number[][] = [];
    holders.groups((rank, count) => found.push(Array.from({ length: count }, (_, at) => rank(at))));
    const byHash = new Map<number, number[]>();
    for (let article = 299; article >= 0; article--) if (article !== 7) for (const hash of samples[article] ?? []) byHash.set(hash, [...(byHash.get(hash) ?? []), 299 - article]);
    const expected = [...byHash].sort(([a], [b]) => a - b).map(([, ranks]) => ranks);
    expect(found).toEqual(expected.filter((ranks) => ranks.length > 1));
  });
});
