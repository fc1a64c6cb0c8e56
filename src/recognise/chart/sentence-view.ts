import type { Words } from '../../model/article.js';
import { isStop } from './characters.js';
import { wordStarts } from './word-starts.js';
import { placeNames } from '../../text/place-names.js';
import { PLACE_NAME } from './place-starts.js';
import type { LexicalFeature } from './features.js';
import { classOfTag, tagId, type TagSet } from './tags.js';

const PLACE_TAG = tagId('ns');
const EDGE = 0;
const PUNCTUATION = 1;
const LIST_MARK = '、'.charCodeAt(0);
const TITLE_MARK = '《'.charCodeAt(0);

const PAIR = /^[省市县区州]委[省市县区州]政府$/u;

/** 省委省政府, which the segmenter takes for one word, are two bodies: where the second begins. */
function middleOfPair(text: string, start: number, end: number): number {
  return text[start + 1] === '委' && PAIR.test(text.slice(start, end)) ? start + 2 : end;
}

/** Room for what views know of each character of their sentences: one for all sentences of a batch is made much quicker than one each. */
export class ViewTables {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lists: Uint16Array;
  readonly ids: Uint8Array;
  readonly tags: Uint8Array;
  private used = 0;

  constructor(length: number) {
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.lists = new Uint16Array(length);
    this.ids = new Uint8Array(length);
    this.tags = new Uint8Array(length);
  }

  /** Where a sentence of this length may begin. */
  take(length: number): number {
    this.used += length;
    return this.used - length;
  }
}

/**
 * One sentence as recognisers see it: the article's folded text, the sentence's range, and for each character the word of the
 * segmenter that covers it. What is asked at every character stands in tables by place, filled once.
 */
export class SentenceView {
  /** Start, end, number of the tag and class of the tag of the word that covers a character, by place in the tables. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly ids: Uint8Array;
  private readonly tags: Uint8Array;
  /** The lists of words that may have one here, as `wordStarts` numbers them. */
  private readonly lists: Uint16Array;
  /** The lists that may have a word anywhere in the sentence. */
  private readonly all: number;

  /** Whether 《 stands in the sentence. */
  private readonly hasMarks: boolean;
  /** Added to a place in the text it gives the place in the tables. */
  private readonly base: number;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    { ends, tags }: Words,
    tables = new ViewTables(end - start),
  ) {
    this.starts = tables.starts;
    this.ends = tables.ends;
    this.lists = tables.lists;
    this.ids = tables.ids;
    this.tags = tables.tags;
    this.base = tables.take(end - start) - start;
    let all = 0;
    let hasMarks = false;
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) === TITLE_MARK) hasMarks = true;
      const lists = wordStarts.at(text, at);
      this.lists[this.base + at] = lists;
      all |= lists;
    }
    this.all = all;
    this.hasMarks = hasMarks;
    let from = start;
    for (let w = 0; w < ends.length; w++) {
      const to = Math.min(ends[w] as number, end);
      const middle = to - from > 4 ? middleOfPair(text, from, to) : to;
      this.cover(from, middle, this.isPlace(from, middle) ? PLACE_TAG : tagId(tags[w] as string));
      if (middle < to) this.cover(middle, to, tagId(tags[w] as string));
      from = to;
    }
  }

  /** The dictionary takes many a place for a verb, a noun or a person (遵义, 开封, 许昌). */
  private isPlace(from: number, to: number): boolean {
    return to - from > 1 && this.mayBegin(from, PLACE_NAME) && placeNames.hasAt(this.text, from, to);
  }

  private cover(from: number, to: number, id: number): void {
    const tag = isStop(this.text, from) || this.text.charCodeAt(from) === LIST_MARK ? PUNCTUATION : (classOfTag[id] as number);
    for (let i = from + this.base; i < to + this.base; i++) {
      this.starts[i] = from;
      this.ends[i] = to;
      this.ids[i] = id;
      this.tags[i] = tag;
    }
  }

  /** Whether a word of a list may begin here; false says for sure that none does. */
  mayBegin(at: number, list: number): boolean {
    return ((this.lists[at + this.base] as number) & list) !== 0;
  }

  /** Whether a word of a list may stand anywhere in the sentence. */
  mayHold(list: number): boolean {
    return (this.all & list) !== 0;
  }

  private has(at: number): boolean {
    return at >= this.start && at < this.end;
  }

  /** Where the word that covers a character begins, -1 outside the sentence. */
  wordStart(at: number): number {
    return this.has(at) ? (this.starts[at + this.base] as number) : -1;
  }

  /** Where the word that covers a character ends, -1 outside the sentence. */
  wordEnd(at: number): number {
    return this.has(at) ? (this.ends[at + this.base] as number) : -1;
  }

  /** Whether the tag of the word that covers a character is one of a set; false outside the sentence. */
  wordHas(at: number, set: TagSet): boolean {
    return this.has(at) && set.has(this.ids[at + this.base] as number);
  }

  /** True when exactly this is one word. */
  isWord(start: number, end: number): boolean {
    return this.wordStart(start) === start && this.wordEnd(start) === end;
  }

  /** Class of the tag of the word that covers a character, or of the sentence's edge. */
  tagAt(at: number): number {
    return this.has(at) ? (this.tags[at + this.base] as number) : EDGE;
  }

  /** True for a range inside 《》 that is not all that stands there: part of a document's title. */
  isInsideTitle(start: number, end: number): boolean {
    if (!this.hasMarks) return false;
    const open = this.text.lastIndexOf('《', start);
    if (open < this.start || this.text.lastIndexOf('》', start) > open) return false;
    return open + 1 !== start || this.text[end] !== '》';
  }

  /** What a sign by word says of the word that covers a character, or of the sentence's edge. */
  lexicalAt(at: number, sign: LexicalFeature): number {
    return sign.of(this.text, this.wordStart(at), this.wordEnd(at));
  }

  /** True where a word begins or the sentence ends. */
  isWordBoundary(at: number): boolean {
    return !this.has(at) || this.starts[at + this.base] === at || at === this.start;
  }
}
