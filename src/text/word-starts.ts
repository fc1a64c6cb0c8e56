const PAIRS = 1 << 16;
/** Lists that one table tells apart: a bit each. */
const MOST_LISTS = 16;

/**
 * For many lists of words at once, where in a text a word of theirs may begin: by its first character, and by its first two, of
 * which a hash is kept. Two looks into tables a character serve all lists; a bit that is set wrongly only costs a look into the list.
 */
export class WordStarts {
  /** By first character: the lists with a longer word that begins with it, and above them those where it is a word by itself. */
  private readonly firsts = new Uint32Array(65536);
  private readonly pairs = new Uint16Array(PAIRS);
  private lists = 0;

  /** Takes a list in and gives its bit. */
  add(words: Iterable<string>): number {
    if (this.lists === MOST_LISTS) throw new RangeError(`one table tells ${MOST_LISTS} lists of words apart: put further lists into a second one`);
    const bit = 1 << this.lists++;
    for (const word of words) {
      const first = word.charCodeAt(0);
      this.firsts[first] = (this.firsts[first] as number) | (word.length > 1 ? bit : bit << MOST_LISTS);
      if (word.length > 1) this.pairs[pair(first, word.charCodeAt(1))] = (this.pairs[pair(first, word.charCodeAt(1))] as number) | bit;
    }
    return bit;
  }

  /** The bits of the lists that may have a word at a place. */
  at(text: string, at: number): number {
    const first = text.charCodeAt(at);
    const lists = this.firsts[first] as number;
    return lists === 0 ? 0 : (lists >>> MOST_LISTS) | (lists & (this.pairs[pair(first, text.charCodeAt(at + 1))] as number));
  }
}

function pair(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & (PAIRS - 1);
}
