import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useSegmenter } from '../segment/segment.js';
import type { Segmenter } from '../segment/segmenter.js';
import type { SegmenterName } from './dictionary-hash.js';

/** Makes a segmenter the one that the pipeline of this process, which is ours alone, uses. The other one is not loaded. */
export async function chooseSegmenter(name: SegmenterName): Promise<Segmenter> {
  const segmenter = name === 'node-rs' ? (await import('../segment/node-rs-segmenter.js')).nodeRsSegmenter : await nodejieba();
  useSegmenter(segmenter);
  return segmenter;
}

async function nodejieba(): Promise<Segmenter> {
  const { leaveOutKeywords, nodejiebaSegmenter } = await import('../segment/nodejieba-segmenter.js');
  leaveOutKeywords(withOneWeight);
  return nodejiebaSegmenter;
}

/** Calls `read` with a file of one word's weight, for nodejieba takes nothing but files. Where none can be written, it is not called. */
function withOneWeight(read: (path: string) => void): void {
  let folder: string | null = null;
  try {
    folder = mkdtempSync(join(tmpdir(), 'tonggao-'));
    const path = join(folder, 'weights.utf8');
    writeFileSync(path, '的 1\n');
    read(path);
  } catch {
    // a full disk or none at all: nodejieba loads what it comes with
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}
