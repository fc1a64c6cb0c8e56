import { CharacterSet } from '../../text/character-set.js';
import { placeNames } from '../../text/place-names.js';
import { isHan } from '../chart/characters.js';
import { type Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TAGS, TagSet } from '../chart/tags.js';
import { heads } from '../titles/title-words.js';
import { endings } from './suffix-strength.js';

const WORD = feature('body word', -0.06);
const CONJUNCTION = feature('body conjunction inside', -0.8);
const JOINS_NAMES = feature('body conjunction joins names', -2.5);
const SHORT_VERB = feature('body verb of one character inside', -1.3);
const NUMERAL = feature('body digits inside', -1.5);
const PARENT = { strong: feature('body inside strong', 3.4), medium: feature('body inside medium', 1.6), weak: feature('body inside weak', 0.2), place: feature('body inside place', 0.3) };
/** 某某主席|对…: the title of somebody does not stand inside a name, but for 书记处, 主席团. */
const HOLDS_TITLE = feature('body holds a title', -2.5);
const INNER_INITIAL: Record<string, number> = { v: -0.45, d: -3, p: -3, c: -3, u: -3, r: -3, y: -3, t: -2.6, m: -0.5, q: -0.5, nr: -0.3, other: -0.5 };
const INNER = TAGS.map((tag) => feature(`body contains tag ${tag}`, INNER_INITIAL[tag] ?? 0));

const VERB = TAGS.indexOf('v');
const PROPER = new Set(['nr', 'ns', 'nt', 'nz', 'x', 'eng', 'j'].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])));
/** Of these tags, those of no places. */
const OWN = new Set(['nr', 'nz', 'x', 'eng', 'j'].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])));
const OWN_WORD = new TagSet(/^(?:x|nz)$/);
const NO_PLAIN_NOUN = new TagSet(/^(?:nr|r$|eng)/);
const DIGIT = new CharacterSet('0123456789');

/** 林业和草原局 joins plain nouns; 某学校与某公司 joins names. */
export function addConjunction(view: SentenceView, at: number, walk: Evidence): void {
  walk.add(CONJUNCTION);
  const { text } = view;
  const start = view.wordStart(at - 1);
  const ending = endings.longestBackwards(text, at, view.start);
  // 沃野资本和|青禾创投: a name with its trade, then another
  if (start < 0 || ending?.firm || (ending && isHan(text, start - 1) && view.wordHas(start - 1, OWN_WORD)) || view.wordHas(start, NO_PLAIN_NOUN) || placeNames.hasAt(text, start, view.wordEnd(start))) walk.add(JOINS_NAMES);
}

/** Any other word inside the name, which goes on to `upTo`. */
export function addWord(view: SentenceView, start: number, end: number, upTo: number, walk: Evidence): void {
  const { text } = view;
  const tag = view.tagAt(start);
  walk.add(WORD).add(INNER[tag] as number);
  noteProper(tag, walk);
  if (end - start === 1 && view.tagAt(upTo - 1) === VERB) walk.add(SHORT_VERB);
  if (end - start > 1 && heads.hasAt(text, start, end)) walk.add(HOLDS_TITLE);
  if (holdsDigit(text, start, end)) walk.add(NUMERAL);
  // a body inside the body (the hospital of 人民医院宣传科) speaks for the longer reading
  const inner = walk.parent ? undefined : endings.longestBackwards(text, upTo, view.start);
  if (inner) {
    walk.add(PARENT[inner.strength]);
    walk.parent = inner.strength === 'strong' || inner.strength === 'medium';
  }
}

/** Notes proper nouns of any kind, and names that are no places. */
export function noteProper(tag: number, walk: Evidence): void {
  if (PROPER.has(tag)) walk.proper = true;
  if (OWN.has(tag)) walk.own = true;
}

function holdsDigit(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (DIGIT.hasAt(text, i)) return true;
  return false;
}
