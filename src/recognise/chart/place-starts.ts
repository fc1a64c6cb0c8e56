import { places } from '../../lexicon/places.js';
import { worldCities } from '../../lexicon/world-cities.js';
import { wordStarts } from './word-starts.js';

/** Where names of places may begin. */
export const PLACE_NAME = wordStarts.add([...places.map(([name]) => name), ...worldCities]);
