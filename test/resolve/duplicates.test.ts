import { describe, expect, test } from 'vitest';
import { DuplicateFinder } from '../../src/resolve/duplicates/duplicate-finder.js';

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

  test('are found among so many articles that their hashes are sorted in portions', () => {
    const finder = new DuplicateFinder();
    const count = 26_000;
    for (let n = 0; n < count; n++) finder.add('2024-05-01', 1000 - (n % 7), sample((n % (count / 2)) * 90, 90));
    finder.resolve();
    for (let n = 0; n < count; n += 997) {
      const twin = (n + count / 2) % count;
      const [a, b] = [finder.copy(n), finder.copy(twin)];
      expect([a?.of === twin, b?.of === n].filter(Boolean)).toHaveLength(1);
    }
  });
});
