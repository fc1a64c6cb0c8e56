import { type HeldOffice, RIVAL_OFFICES, type StateOffice } from './state-offices.js';

/** A person of one article: its day as a number (0 without one), the offices of states that the article gives, and the states of the bodies. */
export interface OfficeSight {
  index: number;
  day: number;
  held: readonly HeldOffice[];
  countries: readonly string[];
}

/** People of one name who cannot be one, and those whom an article shows as both. */
export interface Rivals {
  apart: [number[], number[]][];
  torn: Set<number>;
}

/** Whether one article gives somebody two offices of a state that nobody holds together: two people read as one. */
export function holdsRivals(held: readonly HeldOffice[]): boolean {
  const has = (one: StateOffice, country: string): boolean => held.some((other) => other.office === one && (other.country === country || other.country === '' || country === ''));
  return held.some(({ office, country }) => RIVAL_OFFICES.some(([high, low]) => office === high && has(low, country)));
}

/** So many articles, and such a share of those of the other office, are no misreading. */
const LEAST = 2;
const TIMES = 10;

/**
 * Finds those of one name who hold, at one time, offices of a state that nobody holds together (冰岛总统奥拉夫 and 冰岛议长奥拉夫, each again
 * and again): the times of one office lie for the most part inside those of the other. Who was the one and later the other is one person.
 */
export function findRivals(sights: readonly OfficeSight[]): Rivals {
  const rivals: Rivals = { apart: [], torn: new Set() };
  if (sights.every(({ held }) => held.length === 0)) return rivals;
  const states = new Set(sights.flatMap(({ held }) => held.flatMap(({ country }) => country || [])));
  for (const state of states) if (state !== '中国') rivalsIn(state, states.size === 1, sights, rivals);
  return rivals;
}

function rivalsIn(state: string, only: boolean, sights: readonly OfficeSight[], rivals: Rivals): void {
  const offices = sights.map(({ held }) => new Set(held.flatMap(({ country, office }) => (country === state || (only && country === '') ? office : []))));
  for (const [high, low] of RIVAL_OFFICES) {
    const of = (one: typeof high, other: typeof high): OfficeSight[] => sights.filter((_, at) => offices[at]?.has(one) && !offices[at]?.has(other));
    const [a, b] = [of(high, low), of(low, high)];
    if (!isInside(a, b) && !isInside(b, a)) continue;
    rivals.apart.push([a.map(({ index }) => index), b.map(({ index }) => index)]);
    sights.forEach(({ index, countries }, at) => {
      const has = offices[at];
      if (has?.has(high) === has?.has(low) && (has?.size !== 0 || countries.includes(state))) rivals.torn.add(index);
    });
  }
}

/** Whether the fewer sights lie, at least half of them, inside the time of the others, or a third of them and half of the others inside theirs. */
function isInside(few: readonly OfficeSight[], many: readonly OfficeSight[]): boolean {
  if (few.length < LEAST || few.length > many.length || few.length * TIMES < many.length) return false;
  const inside = countInside(few, many);
  if (inside < LEAST) return false;
  return inside * 2 >= few.length || (inside * 3 >= few.length && countInside(many, few) * 2 >= many.length);
}

/** How many sights lie between the first and the last of others. */
function countInside(some: readonly OfficeSight[], others: readonly OfficeSight[]): number {
  const days = others.flatMap(({ day }) => day || []);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return some.filter(({ day }) => day > first && day < last).length;
}

/** An office at home seen so many times more than in another state is misread there. */
const MISREAD_TIMES = 3;

/**
 * Those of a name known in one state who hold, in another state, an office that the name is seldom seen in at home (the crown prince of 汤加
 * beside the president of 冰岛): no misreading gives somebody another's office as well as another's state.
 * An unmistakable name once in the office at home is never a stranger in it.
 */
export function findStrangers(sights: readonly OfficeSight[], home: string, unmistakable: boolean): Rivals['apart'] {
  if (home === '中国') return [];
  const isAtHome = ({ countries, held }: OfficeSight): boolean => countries.includes(home) || held.some(({ country }) => country === home);
  const own = sights.filter(isAtHome);
  const times = (sights: readonly OfficeSight[], one: StateOffice, where: (country: string) => boolean): number =>
    sights.filter(({ held }) => held.some(({ country, office }) => office === one && where(country))).length;
  const isHome = (country: string): boolean => country === home;
  const abroad = sights.filter((sight) => !isAtHome(sight) && sight.held.some(({ country }) => country !== ''));
  const strangers = abroad.filter(({ held }) => held.every(({ office }) => times(own, office, isHome) < (unmistakable ? 1 : MISREAD_TIMES * times(abroad, office, (country) => !isHome(country)))));
  return own.length === 0 || strangers.length === 0 ? [] : [[own.map(({ index }) => index), strangers.map(({ index }) => index)]];
}
