import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the run's manifest: what was read with what, and how long it took. It stands beside the dataset's promise of same bytes. */
export function writeManifest(folder: string, manifest: object): void {
  const path = join(folder, 'run.json');
  writeFileSync(`${path}.new`, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(`${path}.new`, path);
}
