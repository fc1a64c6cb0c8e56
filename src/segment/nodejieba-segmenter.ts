import nodejieba from 'nodejieba';
import type { Words } from '../model/article.js';
import { placed, type Segmenter } from './segmenter.js';
import { TagMemory } from './tag-memory.js';

let load: (() => void) | null = null;

/**
 * Has the dictionary loaded without the weights that nodejieba looks for keywords by: cutting and tagging need none, and they take
 * 20 MB and a quarter of the time to load. `withWeights` calls back with a file of weights instead. For processes of our own: elsewhere somebody may want them.
 */
export function leaveOutKeywords(withWeights: (read: (idfDict: string) => void) => void): void {
  load = () => withWeights((idfDict) => nodejieba.load({ idfDict }));
}

/**
 * The default segmenter. Its dictionary (about 240 MB, 1 s) is loaded by the first call, once a thread.
 * Cutting alone takes it little more than half the time of cutting with tags, most of which goes into making an object a word.
 * A word's tag hangs on the word alone, so tags are asked for once a word and remembered.
 */
export const nodejiebaSegmenter: Segmenter = {
  name: 'nodejieba',
  words(text, start, end) {
    if (load) {
      load();
      load = null;
    }
    const words = nodejieba.cut(text.slice(start, end), true);
    const ends: number[] = [];
    const tags: string[] = [];
    let at = start;
    for (const { length } of words) {
      const tag = memory.tagOf(text, at, (at += length));
      // a word that is cut again when it stands alone: its tag shows only among its neighbours
      if (tag === null) return withTags(text, start, end);
      ends.push(at);
      tags.push(tag);
    }
    return { ends, tags };
  },
};

function withTags(text: string, start: number, end: number): Words {
  return placed(start, nodejieba.tag(text.slice(start, end)));
}

const memory = new TagMemory((word) => nodejieba.tag(word));
