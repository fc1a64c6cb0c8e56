import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The segmenters that one can choose. */
export const SEGMENTERS = ['nodejieba', 'node-rs'] as const;
export type SegmenterName = (typeof SEGMENTERS)[number];

const DICTIONARIES: Record<SegmenterName, () => string[]> = {
  nodejieba: () => ['jieba.dict.utf8', 'hmm_model.utf8', 'user.dict.utf8'].map((file) => join(packageFolder('nodejieba'), 'submodules/cppjieba/dict', file)),
  'node-rs': () => [join(packageFolder('@node-rs/jieba'), 'dict.txt')],
};

/** SHA-256 over the dictionary files of a segmenter: records made with another dictionary are not used again. */
export function dictionaryHash(segmenter: SegmenterName): string {
  const hash = createHash('sha256');
  for (const file of DICTIONARIES[segmenter]()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

/** Where a package lies; it is not loaded. */
function packageFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(name));
}
