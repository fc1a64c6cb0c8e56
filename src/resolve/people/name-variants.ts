import { isForeignName, spellsSounds } from './foreign-name.js';

/** Of names that hardly differ, the wrong one is seen so many times less. */
const TIMES = 3;

const SON_OF = /^(?:本|宾|伊本)$/;

/** A name that several articles put in an office, and in how many. */
export interface NamedHolder {
  name: string;
  articles: number;
}

/**
 * Whether two names of holders of one and the same office are forms of one: a part of a name with dots (乔治 for 乔治·云飞), a name cut
 * short or written with another sound character, of a foreigner; of others only a character too many or too few in few articles (林知秋向).
 */
export function isNameVariant(a: NamedHolder, b: NamedHolder): boolean {
  const [short, long] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
  if (short === long || short.length < 2) return false;
  if (/[·•・-]/.test(long) && long.split(/[·•・-]/).includes(short)) return ownParts(long).includes(short);
  const atEdge = long.startsWith(short) || long.endsWith(short);
  if (isForeignName(long) && isForeignName(short)) return atEdge || (short.length >= 3 && short.length === long.length && differences(short, long) === 1);
  const [few, many] = a.articles <= b.articles ? [a.articles, b.articles] : [b.articles, a.articles];
  return atEdge && long.length - short.length === 1 && many >= TIMES * few;
}

/** Whether two names that begin like names of ours may be spellings of a foreign one (林塞芙, 林塞夫): one sound differs. */
export function maySpellOne(a: string, b: string): boolean {
  return a.length >= 3 && a.length === b.length && differences(a, b) === 1 && spellsSounds(a) && spellsSounds(b);
}

/** The parts of a name with dots, but the father's: 哈立德·本·奥马尔 is no 奥马尔. */
function ownParts(name: string): string[] {
  const parts = name.split(/[·•・-]/);
  return parts.filter((_, at) => !SON_OF.test(parts[at - 1] ?? ''));
}

/** Whether two full names (德琳·云飞, 豪根·云飞) are of two people: neither holds the parts of the other, be they cut short or initials. */
export function areTwoFullNames(a: string, b: string): boolean {
  if (!/[·•・]/.test(a) || !/[·•・]/.test(b)) return false;
  const [few = [], many = []] = [a.split(/[·•・-]/), b.split(/[·•・-]/)].sort((x, y) => x.length - y.length);
  return !few.every((part) => many.some((other) => part.startsWith(other) || other.startsWith(part)));
}

function differences(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) count++;
  return count;
}
