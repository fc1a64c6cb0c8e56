import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const POSTGRES = '/usr/lib/postgresql';

/** The first of some programs that this machine has, as a path; null when it has none. Debian keeps PostgreSQL's servers off the path. */
export function findProgram(...names: string[]): string | null {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)).map((version) => join(POSTGRES, version, 'bin')) : [];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions];
  for (const name of names) for (const folder of folders) if (folder && existsSync(join(folder, name))) return join(folder, name);
  return null;
}

/**
 * Whether tests that need a program are to be skipped because it is not there, which is said once. Where everything must be
 * there (CI), they are not skipped: they fail.
 */
export function missing(program: string | null, what: string): boolean {
  if (program !== null || process.env.CI) return false;
  console.warn(`skipped: these tests need ${what}`);
  return true;
}
