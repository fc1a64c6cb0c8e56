import type { Sentence } from '../model/article.js';
import type { Span } from '../model/annotation.js';
import { CharacterSet } from '../text/character-set.js';

const OPEN = new CharacterSet('“「『（(《〈');
const CLOSE = new CharacterSet('”」』）)》〉');
const MARK = new CharacterSet('“「『（(《〈”」』）)》〉。！？!?；;');

/**
 * The sentences of a block. A stop inside quotation marks or brackets does not end the outer sentence, unless the
 * quotation closes right behind it and a new clause begins (……。”他说 stays one; ……。”\n ends with its block).
 * Brackets that never close are not waited for: at the end of the block everything is closed.
 */
export function sentencesOf(text: string, block: Span, index: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  let depth = 0;
  for (let i = block.start; i < block.end; i++) {
    const code = text.charCodeAt(i);
    if (!MARK.has(code)) continue;
    if (OPEN.has(code)) depth++;
    else if (CLOSE.has(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      sentences.push({ start, end: i + 1, block: index });
      start = i + 1;
    }
  }
  if (start < block.end) sentences.push({ start, end: block.end, block: index });
  return sentences;
}
