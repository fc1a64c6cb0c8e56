import type { Article, Sentence, Words } from '../model/article.js';
import type { Stage } from '../stage.js';
import { fold } from '../text/fold.js';
import { nodejiebaSegmenter } from './nodejieba-segmenter.js';
import type { Segmenter } from './segmenter.js';
import { sentencesOf } from './sentences.js';

let segmenter: Segmenter = nodejiebaSegmenter;

/** Chooses the segmenter of this thread; nodejieba unless said otherwise. */
export function useSegmenter(chosen: Segmenter): void {
  segmenter = chosen;
}

/** Finds sentences, and cuts a sentence into words when a later stage asks for them. */
export const segment: Stage = {
  name: 'segment',
  requires: ['text', 'blocks'],
  provides: ['sentences', 'words'],
  run(article) {
    article.sentences = article.blocks.flatMap((block, index) => sentencesOf(article.text, block, index));
    article.words = lazyWords(article);
  },
};

function lazyWords(article: Article): (sentence: Sentence) => Words {
  const text = fold(article.text);
  const known = new Map<number, Words>();
  return (sentence) => {
    let words = known.get(sentence.start);
    if (!words) {
      words = segmenter.words(text, sentence.start, sentence.end);
      known.set(sentence.start, words);
    }
    return words;
  };
}
