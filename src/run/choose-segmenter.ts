import { useSegmenter } from '../segment/segment.js';
import type { Segmenter } from '../segment/segmenter.js';
import type { SegmenterName } from './dictionary-hash.js';

/** Makes a segmenter the one that the pipeline of this process uses. The other one is not loaded. */
export async function chooseSegmenter(name: SegmenterName): Promise<Segmenter> {
  const segmenter = name === 'node-rs' ? (await import('../segment/node-rs-segmenter.js')).nodeRsSegmenter : (await import('../segment/nodejieba-segmenter.js')).nodejiebaSegmenter;
  useSegmenter(segmenter);
  return segmenter;
}
