import { Trie } from '../text/trie.js';

/** Words that are remembered: more than a day's news has, some 10 MB; when there are more, all are asked for anew. */
const MOST_WORDS = 60_000;

/** The tags of words, asked of the segmenter once a word. */
export class TagMemory {
  private known = new Trie<string | null>();
  private count = 0;

  constructor(private readonly tag: (text: string) => readonly { word: string; tag: string }[]) {}

  /** The tag of the word of the segmenter from `start` to `end`; null when alone it would be cut into several. */
  tagOf(text: string, start: number, end: number): string | null {
    const before = this.known.at(text, start, end);
    return before === undefined ? this.ask(text.slice(start, end)) : before;
  }

  private ask(word: string): string | null {
    const tagged = this.tag(word);
    const tag = tagged.length === 1 && tagged[0]?.word === word ? tagged[0].tag : null;
    if (this.count++ >= MOST_WORDS) {
      this.known = new Trie();
      this.count = 1;
    }
    this.known.set(word, tag);
    return tag;
  }
}
