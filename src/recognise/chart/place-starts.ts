import { namesOfPlaces } from '../../text/place-names.js';
import { wordStarts } from './word-starts.js';

/** Where names of places may begin. */
export const PLACE_NAME = wordStarts.add(namesOfPlaces);
