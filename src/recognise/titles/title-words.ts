import { titleHeads } from '../../lexicon/title-heads.js';
import { titleModifiers } from '../../lexicon/title-modifiers.js';
import { backwards, Trie } from '../../text/trie.js';
import { family } from '../chart/features.js';
import { wordStarts } from '../chart/word-starts.js';

const features = family('title head', titleHeads);

/** Heads of titles (书记, 校长), each with its feature, and where one may begin. */
export const heads = Trie.from(titleHeads.map((head, index) => [head, features[index] as number] as const));
export const headsBackwards = backwards(titleHeads);
export const TITLE_HEAD = wordStarts.add(titleHeads);
/** Words before a head (副, 常务). */
export const modifiers = Trie.of(titleModifiers);
export const modifiersBackwards = backwards(titleModifiers);
