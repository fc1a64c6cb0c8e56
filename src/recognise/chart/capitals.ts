import { wordStarts } from './word-starts.js';

/** The capitals of the Latin and the Cyrillic script. */
const CAPITALS = String.fromCharCode(...[[0x41, 0x5a], [0xc0, 0xde], [0x410, 0x42f]].flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, n) => from! + n)));
/** Where a word in a script with capitals may begin; most sentences have none. */
export const A_CAPITAL = wordStarts.add(CAPITALS);
