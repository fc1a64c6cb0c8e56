import { places } from '../../lexicon/places.js';
import { Trie } from '../../text/trie.js';

export const placeNames = Trie.from(places);
