import type { Article, Sentence, Word } from '../model/article.js';
import type { Stage } from '../stage.js';
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

function lazyWords(article: Article): (sentence: Sentence) => Word[] {
  const known = new Map<number, Word[]>();
  return (sentence) => {
    let words = known.get(sentence.start);
    if (!words) {
      let at = sentence.start;
      words = segmenter.tag(article.text.slice(sentence.start, sentence.end)).map(({ word, tag }) => {
        const start = at;
        at += word.length;
        return { start, end: at, tag };
      });
      known.set(sentence.start, words);
    }
    return words;
  };
}
