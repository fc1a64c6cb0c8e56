import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import type { Words } from '../model/article.js';
import { DictionarySegmenter } from './dictionary-segmenter.js';
import { Dictionary } from './dictionary.js';
import type { Segmenter } from './segmenter.js';
import { UnseenWords } from './unseen-words.js';

// left out of its types
const { DEFAULT_DICT, DEFAULT_USER_DICT, DEFAULT_HMM_DICT } = nodejieba as unknown as Record<'DEFAULT_DICT' | 'DEFAULT_USER_DICT' | 'DEFAULT_HMM_DICT', string>;
let loaded: DictionarySegmenter | null = null;

/**
 * The default segmenter: nodejieba's words and tags, out of its dictionary and its model, cut here. Its native module would hold the
 * same dictionary twice in 230 MB, and hand over text and words as copies; these tables take 25 MB, a third of the time to load, and
 * a quarter of the time to cut. Loaded by the first call, half a second.
 */
export const nodejiebaSegmenter: Segmenter = {
  name: 'nodejieba',
  words: (text, start, end): Words => (loaded ??= load()).words(text, start, end),
};

function load(): DictionarySegmenter {
  const [words, userWords, model] = [DEFAULT_DICT, DEFAULT_USER_DICT, DEFAULT_HMM_DICT].map((path) => readFileSync(path, 'utf8')) as [string, string, string];
  return new DictionarySegmenter(new Dictionary(words, userWords), new UnseenWords(model));
}
