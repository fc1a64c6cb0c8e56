import type { Words } from '../model/article.js';

/** Cuts a passage of a text into words with part-of-speech tags of the ICTCLAS set (nr person, ns place, nt body, n noun, v verb …). */
export interface Segmenter {
  name: string;
  words: (text: string, start: number, end: number) => Words;
}

/** Tagged words as they follow each other from `start` on, by place. */
export function placed(start: number, tagged: readonly { word: string; tag: string }[]): Words {
  let at = start;
  return { ends: tagged.map(({ word }) => (at += word.length)), tags: tagged.map(({ tag }) => tag) };
}
