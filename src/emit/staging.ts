import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STATE = '.tonggao';
const STAGING = 'staging';
const JOURNAL = 'commit.json';

/**
 * A dataset under way, beside the one it will replace. Files are written into `.tonggao/staging`; `commit` writes down
 * which files are complete and moves them into place. A crash before that leaves the old dataset as it was, a crash
 * after it is finished by `recover`, so that a dataset is never a mixture of two.
 */
export class Staging {
  readonly folder: string;
  private readonly files: string[] = [];

  constructor(private readonly outDir: string) {
    recover(outDir);
    this.folder = join(outDir, STATE, STAGING);
    mkdirSync(this.folder, { recursive: true });
  }

  /** Where to write the file that will stand at `name` in the dataset. */
  path(name: string): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    this.files.push(name);
    return path;
  }

  /** A folder for what is only needed while writing. */
  scratch(name: string): string {
    return join(this.folder, 'scratch', name);
  }

  /** Where to write a file that another one will be made of. */
  draft(name: string): string {
    mkdirSync(this.scratch('drafts'), { recursive: true });
    return join(this.scratch('drafts'), name);
  }

  commit(): void {
    rmSync(join(this.folder, 'scratch'), { recursive: true, force: true });
    syncFolder(this.folder);
    const journal = join(this.outDir, STATE, JOURNAL);
    writeFileSync(`${journal}.new`, JSON.stringify({ files: this.files }), { flush: true });
    renameSync(`${journal}.new`, journal);
    syncFolder(dirname(journal));
    recover(this.outDir);
  }

  /** Takes back what was staged; the dataset stays as it was. */
  abandon(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Finishes a commit that a crash cut short, and clears what an unfinished one left. To be called before a dataset is read or written. */
export function recover(outDir: string): void {
  const journal = join(outDir, STATE, JOURNAL);
  const staging = join(outDir, STATE, STAGING);
  if (existsSync(journal)) {
    const { files } = JSON.parse(readFileSync(journal, 'utf8')) as { files: string[] };
    for (const name of files) {
      const from = join(staging, name);
      mkdirSync(dirname(join(outDir, name)), { recursive: true });
      if (existsSync(from)) renameSync(from, join(outDir, name));
    }
    for (const folder of new Set(files.map((name) => dirname(join(outDir, name))))) syncFolder(folder);
    rmSync(journal);
  }
  rmSync(staging, { recursive: true, force: true });
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
