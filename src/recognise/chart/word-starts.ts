import { WordStarts } from '../../text/word-starts.js';

/** Where in a sentence the words begin that recognisers look for: each recogniser takes its lists in, each sentence is looked at once. */
export const wordStarts = new WordStarts();
