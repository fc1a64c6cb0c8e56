import { createRequire } from 'node:module';
import type { Jieba } from '@node-rs/jieba';
import { placed, type Segmenter } from './segmenter.js';

let jieba: Jieba | null = null;

/** A second segmenter, in Rust: smaller (some 55 MB, 0.2 s to load) and with other tags for unknown words. Loaded by the first call. */
export const nodeRsSegmenter: Segmenter = {
  name: 'node-rs',
  words: (text, start, end) => placed(start, (jieba ??= load()).tag(text.slice(start, end))),
};

function load(): Jieba {
  // required when it is wanted, so that those who use the default never load it
  const require = createRequire(import.meta.url);
  const { Jieba: Loaded } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict') as { dict: Uint8Array };
  return Loaded.withDict(dict);
}
