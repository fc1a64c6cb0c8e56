import { mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { storeKey } from '../run/record-store.js';
import type { RecordEntry, RecordSink } from './record-entry.js';

const SUFFIX = '.ndjson';

/**
 * A folder with a file for each record, which `tonggao assemble` reads as it stands. Any number of processes may write to it
 * at once, on a file system that renames in one step (all local ones, NFS). Names begin with the hash of the article's id,
 * then the position, then the key, so that records of one id stand beside each other in the order in which they count.
 */
export class RecordFolder implements RecordSink {
  /** @throws when the folder cannot be made */
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  async put({ key, id, position, line }: RecordEntry): Promise<void> {
    const group = storeKey(id ?? key);
    const digest = Buffer.from(group, 'base64url').toString('hex');
    const folder = join(this.folder, digest.slice(0, 2), digest.slice(2, 4));
    const name = `${digest.slice(4)}_${position}_${key}${SUFFIX}`;
    await mkdir(folder, { recursive: true });
    await writeInOneStep(folder, name, `${line}\n`);
    await this.keepLatest(folder, key);
  }

  async close(): Promise<void> {}

  /** Two readings of one content may have come from two positions; every process that looks takes away the same ones. */
  private async keepLatest(folder: string, key: string): Promise<void> {
    const same = (await readdir(folder)).filter((name) => name.endsWith(`_${key}${SUFFIX}`)).sort();
    for (const name of same.slice(0, -1)) await rm(join(folder, name), { force: true });
  }
}

/** Under a name that nobody reads until it is whole and on the disk. A process killed before that leaves a file that nobody reads. */
async function writeInOneStep(folder: string, name: string, text: string): Promise<void> {
  const draft = join(folder, `.${name}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
    await syncFolder(folder);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** After this the new name outlasts a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
