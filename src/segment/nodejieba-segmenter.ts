import nodejieba from 'nodejieba';
import type { Segmenter } from './segmenter.js';

/** The default segmenter. Its dictionary (about 240 MB, 1 s) is loaded by the first call, once a thread. */
export const nodejiebaSegmenter: Segmenter = {
  name: 'nodejieba',
  tag: (text) => nodejieba.tag(text),
};
