import { places } from '../lexicon/places.js';
import { worldCities } from '../lexicon/world-cities.js';
import { backwards, Trie } from './trie.js';

type Level = (typeof places)[number][1];

/** Provinces, cities, counties and countries, to be looked up at a place in a text. */
export const placeNames = Trie.from<Level>([...places, ...worldCities.map((city) => [city, 'city'] as const)]);
/** The names by themselves. */
export const namesOfPlaces: readonly string[] = [...places.map(([name]) => name), ...worldCities];
/** The same, to be found by where they end. */
export const placesBackwards = backwards(namesOfPlaces);

/** The name without the places it begins with (泉州云帆织造 → 云帆织造); as it is when nothing much would be left. */
export function withoutPlace(name: string): string {
  let at = 0;
  for (let stop = placeNames.longest(name, 0, name.length); stop > at && stop < name.length - 2; stop = placeNames.longest(name, at, name.length)) at = stop;
  const rest = name.slice(at).replace(/^(?:省|市|县|区)(?=..)/u, '');
  return rest.length >= 2 ? rest : name;
}
