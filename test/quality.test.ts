import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateSet, type Floors, GOLD_SETS } from './support/gold-sets.js';

const FILE = 'test/quality-floors.json';
const { floors, lowered } = JSON.parse(readFileSync(FILE, 'utf8')) as Floors;

describe.each(GOLD_SETS)('results on test/gold/%s', (set) => {
  const scores = new Map(evaluateSet(set).scores.map((score) => [score.measure as string, score]));
  it.each(Object.entries(floors[set] ?? {}))('%s stays at or above %f', (measure, floor) => {
    expect(100 * (scores.get(measure)?.f1 ?? 0)).toBeGreaterThanOrEqual(floor);
  });
});

describe('floors', () => {
  it('stand for every measure of every set', () => {
    for (const set of GOLD_SETS)
      expect(Object.keys(floors[set] ?? {}), `run "npm run floors" for ${set}`).toEqual(
        expect.arrayContaining(evaluateSet(set).scores.map((score) => score.measure)),
      );
  });

  const earlier = earlierVersions();
  it.skipIf(earlier.length === 0)('are below none of the earlier ones, unless "lowered" says why (skipped without git history)', () => {
    const sunk = earlier.flatMap((version) =>
      Object.entries(version.floors).flatMap(([set, measures]) =>
        Object.entries(measures)
          .filter(([measure, floor]) => (floors[set]?.[measure] ?? 0) < floor && !lowered[`${set}.${measure}`])
          .map(([measure, floor]) => `${set}.${measure} was ${floor}`),
      ),
    );
    expect(sunk, `a floor may sink only with its reason under "lowered" in ${FILE}, as "dev.people": "why"`).toEqual([]);
  });
});

/** The committed version of the floors and the one before it, so that a sunk floor shows before and after its commit. */
function earlierVersions(): Floors[] {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const commits = git('rev-list', '-n', '2', 'HEAD', '--', FILE).split('\n').filter(Boolean);
    return commits.map((commit) => JSON.parse(git('show', `${commit}:${FILE}`)) as Floors);
  } catch {
    return [];
  }
}
