import { knownBodies } from '../lexicon/known-bodies.js';
import { knownFirms } from '../lexicon/known-firms.js';
import { knownMedia } from '../lexicon/known-media.js';
import { knownSchools } from '../lexicon/known-schools.js';
import { backwards, Trie } from './trie.js';

const entries = [...knownBodies, ...knownFirms, ...knownMedia, ...knownSchools];

/** Bodies that are known by their names, with their kinds, to be looked up at a place in a text. */
export const bodyNames = Trie.from(entries);
/** The same, to be looked up from where they end. */
export const bodyNamesBackwards = backwards(entries.map(([name]) => name));
/** The names by themselves. */
export const namesOfBodies: readonly string[] = entries.map(([name]) => name);
