import type { Word } from '../../model/article.js';
import { isStop } from './characters.js';
import { tagClass } from './tags.js';

const EDGE = 0;
const PUNCTUATION = 1;

/** One sentence as recognisers see it: the article's folded text, the sentence's range, and the segmenter's words by place. */
export class SentenceView {
  /** Index of the word that covers a character, by offset from the sentence's start. */
  private readonly covering: Uint16Array;
  /** Tag class of each word. */
  readonly tags: Uint8Array;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly words: readonly Word[],
  ) {
    this.covering = new Uint16Array(end - start + 1);
    this.tags = new Uint8Array(words.length);
    for (let w = 0; w < words.length; w++) {
      const word = words[w] as Word;
      this.tags[w] = isStop(text, word.start) || text[word.start] === '、' ? PUNCTUATION : tagClass(word.tag);
      for (let i = word.start; i < word.end && i < end; i++) this.covering[i - start] = w;
    }
    this.covering[end - start] = words.length;
  }

  wordIndexAt(at: number): number {
    return this.covering[at - this.start] ?? this.words.length;
  }

  wordAt(at: number): Word | undefined {
    return this.words[this.wordIndexAt(at)];
  }

  /** Tag class of the word that covers a character, or of the sentence's edge. */
  tagAt(at: number): number {
    return at < this.start || at >= this.end ? EDGE : (this.tags[this.wordIndexAt(at)] as number);
  }

  /** True where a word begins or the sentence ends. */
  isWordBoundary(at: number): boolean {
    return at <= this.start || at >= this.end || this.wordAt(at)?.start === at;
  }

  wordText(word: Word): string {
    return this.text.slice(word.start, word.end);
  }
}
