import type { Words } from '../model/article.js';
import { CharacterSet } from '../text/character-set.js';
import type { Dictionary } from './dictionary.js';
import { isPair, type UnseenWords } from './unseen-words.js';

/** Marks that are words by themselves: no word is looked for across them. */
const MARK = new CharacterSet(' \t\n，。');
const DIGITS = /[0-9][0-9.]*/y;
const LETTERS = /[A-Za-z][A-Za-z0-9]*/y;

/**
 * Cuts text as cppjieba's MixSegment does: the words of the dictionary that together are most likely, then runs of single characters
 * that the dictionary leaves into words by the model. Its tags too: the dictionary's, else by script (its PosTagger).
 */
export class DictionarySegmenter {
  /** By place in the passage: the score of the best words from here on, where the first of them ends, and its node. */
  private scores = new Float64Array(0);
  private nextEnds = new Int32Array(0);
  private nodes = new Int32Array(0);

  constructor(private readonly dictionary: Dictionary, private readonly unseen: UnseenWords) {}

  words(text: string, start: number, end: number): Words {
    const words = { ends: [], tags: [] };
    for (let from = start; from < end; ) {
      let to = from + 1;
      if (!MARK.hasAt(text, from)) while (to < end && !MARK.hasAt(text, to)) to++;
      this.cut(text, from, to, words);
      from = to;
    }
    return words;
  }

  private cut(text: string, from: number, to: number, words: { ends: number[]; tags: string[] }): void {
    this.read(text, from, to);
    const { nextEnds, nodes } = this;
    for (let at = from; at < to; ) {
      const end = nextEnds[at - from] as number;
      if (end > at + 1 && !(end === at + 2 && isPair(text, at, to))) {
        words.ends.push(end);
        words.tags.push(this.dictionary.tagOf(nodes[at - from] as number) || tagByScript(text, at, end));
        at = end;
        continue;
      }
      let stop = end;
      while (stop < to) {
        const next = nextEnds[stop - from] as number;
        if (next > stop + 1 && !(next === stop + 2 && isPair(text, stop, to))) break;
        stop = next;
      }
      this.cutSingles(text, at, stop, words);
      at = stop;
    }
  }

  /** The best words from each place to the passage's end, from the last place back. */
  private read(text: string, from: number, to: number): void {
    const length = to - from;
    if (this.nodes.length < length) this.widen(length);
    const { scores, nextEnds, nodes, dictionary } = this;
    const { weights, roots, least } = dictionary;
    scores[length] = 0;
    for (let at = to - 1; at >= from; at--) {
      const first = text.charCodeAt(at);
      let node = roots[first] as number;
      let stop = at + 1;
      if ((first & 0xfc00) === 0xd800 && isPair(text, at, to)) node = dictionary.pair(first, text.charCodeAt(stop++));
      const weight = weights[node] as number;
      let best = (scores[stop - from] as number) + (weight || least);
      let bestEnd = stop;
      let bestNode = node;
      while (node && stop < to) {
        const code = text.charCodeAt(stop++);
        node = stop === at + 2 ? dictionary.pair(first, code) : dictionary.step(node, code);
        const weight = weights[node] as number;
        if (weight === 0) continue;
        const score = (scores[stop - from] as number) + weight;
        if (score <= best) continue;
        best = score;
        bestEnd = stop;
        bestNode = node;
      }
      scores[at - from] = best;
      nextEnds[at - from] = bestEnd;
      nodes[at - from] = bestNode;
    }
  }

  /** Single characters: numbers and words in letters are one word, what lies between goes by the model. */
  private cutSingles(text: string, from: number, to: number, words: { ends: number[]; tags: string[] }): void {
    let at = from;
    const add = (end: number) => {
      const node = this.dictionary.find(text, at, end);
      words.ends.push(end);
      words.tags.push((node && this.dictionary.tagOf(node)) || tagByScript(text, at, end));
      at = end;
    };
    while (at < to) {
      let stop = at;
      while (stop < to && text.charCodeAt(stop) >= 0x80) stop++;
      if (stop > at) this.unseen.cut(text, at, stop, add);
      if (at < to) add(Math.min(to, runEnd(text, at)));
    }
  }

  private widen(length: number): void {
    this.scores = new Float64Array(length * 2 + 1);
    this.nextEnds = new Int32Array(length * 2);
    this.nodes = new Int32Array(length * 2);
  }
}

/** Where letters (and digits behind them) or digits (and points) end that begin here, else one further. */
function runEnd(text: string, at: number): number {
  for (const run of [LETTERS, DIGITS]) {
    run.lastIndex = at;
    if (run.test(text)) return run.lastIndex;
  }
  return at + 1;
}

/** x, or when half of a word is ASCII m for digits alone, else eng. */
function tagByScript(text: string, from: number, to: number): string {
  let half = to - from;
  for (let at = from; at < to; at++) if (isPair(text, at, to)) half--;
  half >>= 1;
  let ascii = 0;
  let digits = 0;
  for (let at = from; at < to && ascii < half; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) continue;
    ascii++;
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return ascii === 0 ? 'x' : ascii === digits ? 'm' : 'eng';
}
