/** Slots a character of the text: so few pairs share one that a slot met twice nearly always is a pair met twice. */
const SPREAD = 8;
const MOST_SLOTS = 1 << 20;

/** Which pairs of characters stand in a text more than once, so that most words are known to stand there once without a search. */
class Pairs {
  private readonly counts: Uint8Array;

  constructor(readonly text: string) {
    let slots = 256;
    while (slots < text.length * SPREAD && slots < MOST_SLOTS) slots *= 2;
    this.counts = new Uint8Array(slots);
    for (let at = 0; at + 1 < text.length; at++) {
      const slot = this.slot(at);
      this.counts[slot] = Math.min(2, (this.counts[slot] as number) + 1);
    }
  }

  mayRepeat(at: number): boolean {
    return (this.counts[this.slot(at)] as number) > 1;
  }

  private slot(at: number): number {
    return (Math.imul(this.text.charCodeAt(at), 0x9e3b) ^ this.text.charCodeAt(at + 1)) & (this.counts.length - 1);
  }
}

let last = new Pairs('');

/** True when the words from `start` to `end`, two characters at least, stand elsewhere in the text too, before or behind. */
export function isRepeated(text: string, start: number, end: number): boolean {
  if (last.text !== text) last = new Pairs(text);
  if (!last.mayRepeat(start)) return false;
  const words = text.slice(start, end);
  return text.indexOf(words) !== start || text.includes(words, end);
}
