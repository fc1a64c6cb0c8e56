import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };

it('the lock file has an entry for every build of another platform, without which "npm ci" stops: run "npm run lockfile"', () => {
  const names = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
  const known = Object.keys(packages);
  expect(names.filter((name) => !known.some((key) => key.endsWith(`node_modules/${name}`)))).toEqual([]);
});

it('the lock file names no place to download from', () => {
  expect(
    Object.entries(packages)
      .filter(([, { resolved }]) => resolved?.startsWith('http'))
      .map(([key]) => key),
  ).toEqual([]);
});
