import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dictionaryHash, type SegmenterName } from './dictionary-hash.js';

/** What a record depends on beside its input, each as a hash or a version; the run manifest names them all. */
export interface Fingerprint {
  version: string;
  /** Node's major version: its Unicode tables and number formatting. */
  node: string;
  /** Hash of the program's own files (rules, lexicons, model weights) that a record passes through. */
  program: string;
  /** Hash of what joins records into a dataset. */
  assembly: string;
  segmenter: SegmenterName;
  dictionary: string;
  dependencies: Record<string, string>;
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Folders of the program that no record passes through. */
const BESIDE = new Set(['cli', 'corrections', 'eval', 'export', 'queue', 'report', 'resolve', 'run', 'store']);
/** Folders that have a part in joining records. */
const ASSEMBLY = new Set(['emit', 'lexicon', 'model', 'resolve', 'run', 'text']);

/** Takes the fingerprint of this program as it is installed. */
export function fingerprint(segmenter: SegmenterName): Fingerprint {
  const manifest = JSON.parse(readFileSync(join(ROOT, '../package.json'), 'utf8')) as { version: string; dependencies: Record<string, string> };
  return {
    version: manifest.version,
    node: process.version.split('.')[0] as string,
    program: hashOf(filesUnder(ROOT, '', (folder) => !BESIDE.has(folder))),
    assembly: hashOf(filesUnder(ROOT, '', (folder) => ASSEMBLY.has(folder))),
    segmenter,
    dictionary: dictionaryHash(segmenter),
    dependencies: Object.fromEntries(Object.keys(manifest.dependencies).sort().map((name) => [name, installedVersion(name)])),
  };
}

/** The part of a fingerprint that decides whether a record can be used again, as one string. */
export function recordFingerprint({ version, node, program, segmenter, dictionary, dependencies }: Fingerprint): string {
  return JSON.stringify([version, node, program, segmenter, dictionary, dependencies]);
}

/** Code and data files under a folder, as paths relative to it, sorted; `enter` says which folders at the top are looked into. */
function filesUnder(root: string, folder: string, enter: (folder: string) => boolean): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return folder || enter(entry.name) ? filesUnder(root, path, enter) : [];
      return /\.(?:d\.ts|map|tsbuildinfo)$/.test(entry.name) ? [] : [path];
    });
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file))).update('\n');
  return hash.digest('hex').slice(0, 32);
}

function installedVersion(name: string): string {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const path = join(folder, name, 'package.json');
    if (existsSync(path)) return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  }
  return 'missing';
}
