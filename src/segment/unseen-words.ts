/** States of a character: a word's begin, end, middle, or a word by itself. Words end behind the odd ones. */
const STATES = 4;
const END = 1;
const ALONE = 3;
/** Stands for no chance at all, as in the model's file. */
const NEVER = -3.14e100;

/**
 * jieba's hidden Markov model for words that its dictionary does not hold: cuts runs of single characters into words by the states
 * that the characters most likely have. The file: four lines of probabilities to begin and to follow, then one a state by character.
 */
export class UnseenWords {
  private readonly begin: Float64Array;
  private readonly follow: Float64Array;
  /** By character its row in `emit`, 0 for one that the model does not know. */
  private readonly rows = new Uint16Array(65536);
  private readonly emit: Float64Array;
  private scores = new Float64Array(0);
  private origins = new Uint8Array(0);
  private places = new Int32Array(0);

  constructor(model: string) {
    const [begin = '', ...rest] = model.split('\n').filter((line) => line && !line.startsWith('#'));
    this.begin = Float64Array.from(begin.trim().split(' '), Number);
    this.follow = Float64Array.from(rest.slice(0, STATES).flatMap((line) => line.trim().split(' ')), Number);
    const emissions = rest.slice(STATES).map((line) => line.split(',').map((entry) => [entry.charCodeAt(0), Number(entry.slice(2))] as const));
    let known = 0;
    for (const [code] of emissions.flat()) this.rows[code] ||= ++known;
    this.emit = new Float64Array((known + 1) * STATES).fill(NEVER);
    for (const [state, entries] of emissions.entries()) for (const [code, value] of entries) this.emit[(this.rows[code] as number) * STATES + state] = value;
  }

  /** Says where words end in a run of characters beyond ASCII. */
  cut(text: string, from: number, to: number, ends: (at: number) => void): void {
    const count = this.read(text, from, to);
    const { scores, origins, places } = this;
    const last = (count - 1) * STATES;
    // the states from the last character back, kept in the places of the scores' origins
    let state = (scores[last + END] as number) >= (scores[last + ALONE] as number) ? END : ALONE;
    for (let at = last; at >= 0; at -= STATES) {
      const before = origins[at + state] as number;
      origins[at] = state;
      state = before;
    }
    for (let n = 0; n < count; n++) if ((origins[n * STATES] as number) & 1) ends(places[n] as number);
  }

  /** The best way to each state of each character. Returns how many characters there are. */
  private read(text: string, from: number, to: number): number {
    if (this.places.length < to - from) this.widen(to - from);
    const { scores, origins, places, begin, follow, emit } = this;
    let count = 0;
    for (let at = from; at < to; count++) {
      const code = text.charCodeAt(at);
      const row = (this.rows[code] as number) * STATES;
      at += isPair(text, at, to) ? 2 : 1;
      places[count] = at;
      const here = count * STATES;
      for (let state = 0; state < STATES; state++) {
        const said = emit[row + state] as number;
        if (count === 0) {
          scores[state] = (begin[state] as number) + said;
          continue;
        }
        let best = NEVER;
        let origin = END;
        for (let before = 0; before < STATES; before++) {
          const score = (scores[here - STATES + before] as number) + (follow[before * STATES + state] as number) + said;
          if (score <= best) continue;
          best = score;
          origin = before;
        }
        scores[here + state] = best;
        origins[here + state] = origin;
      }
    }
    return count;
  }

  private widen(count: number): void {
    this.scores = new Float64Array(count * 2 * STATES);
    this.origins = new Uint8Array(count * 2 * STATES);
    this.places = new Int32Array(count * 2);
  }
}

/** True where a character outside the basic plane stands whole. */
export function isPair(text: string, at: number, limit: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < limit && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
