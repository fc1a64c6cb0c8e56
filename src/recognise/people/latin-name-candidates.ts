import { englishTradeWords } from '../../lexicon/english-trade-words.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { A_CAPITAL } from '../chart/capitals.js';
import { Evidence, feature } from '../chart/features.js';
import { isLatinBody } from '../organisations/latin-body-candidates.js';
import type { Offer } from './foreign-name-candidates.js';
import { kindOfLatinRun } from './latin-script.js';
import { addLeft, addRight } from './name-context.js';

const LATIN = feature('name in Latin script', -0.8);
const LATIN_PART = feature('name in Latin script per part', 0.8);
const LATIN_SINGLE = feature('name in Latin script of one part', -2);
const LATIN_CAPITALS = feature('name in Latin capitals', -4);
const LATIN_PERSON = feature('= name in Latin script that compromise takes for a person', 0.8);
const LATIN_ORGANISATION = feature('= name in Latin script that compromise takes for an organisation', -1.5);

const CAPITAL = 'A-Z\\u00c0-\\u00de\\u0410-\\u042f\\u0110\\u0141\\u0158\\u0160\\u017d\\u0106\\u010c\\u015a\\u0130\\u1e00-\\u1eff';
const LETTER = "A-Za-z\\u00c0-\\u024f\\u0400-\\u04ff\\u1e00-\\u1eff'’-";
const WORD = `[${CAPITAL}][${LETTER}]*\\.?`;
const NAME = new RegExp(`(?<![${LETTER}])(?!(?:Dr|Prof|Mr|Mrs|Ms|Sir|C[DEFHIMOPST]O|[ES]?VP)\\.? )${WORD}(?: (?:(?:d[aeio]|dos|das|van|von|der|den|bin|al|el|la|le|y|ter)\\b|${WORD})){0,5}`, 'gu');
const NOT_A_PERSON = new RegExp(` (?:${englishTradeWords.join('|')})(?:[ ,.].*)?$`, 'u');
const LONGEST_FORM = 20;
const FIRM_GOES_ON = /[A-Za-z.,/ ]/;

/** Proposes names in Latin script: John Smith, Anna Ivanova, João de Freitas Júnior: capitalised words with their particles. */
export function latinNameCandidates(view: SentenceView, offer: Offer): void {
  if (!view.mayHold(A_CAPITAL)) return;
  const slice = view.text.slice(view.start, view.end);
  for (const match of slice.matchAll(NAME)) {
    const from = view.start + match.index;
    const stop = from + match[0].length;
    if (isFirm(view, from, stop)) continue;
    const parts = match[0].split(' ').length;
    const evidence = addRight(view, stop, addLeft(view, from, new Evidence())).add(LATIN).add(LATIN_PART, parts);
    if (parts === 1) evidence.add(LATIN_SINGLE);
    if (/^[A-Z0-9&. -]+$/.test(match[0])) evidence.add(LATIN_CAPITALS);
    const kind = parts > 1 ? kindOfLatinRun(match[0]) : null;
    if (kind) evidence.add(kind === 'person' ? LATIN_PERSON : LATIN_ORGANISATION);
    offer(from, stop, 'person/latin', evidence);
  }
}

/** Nordic Timber Oy, Gulf Horizon Energy: a legal form or a word for bodies stands in it or behind it, or it is one of two beside &. */
function isFirm({ text, end }: SentenceView, from: number, stop: number): boolean {
  if (text[from - 1] === '&' || text.startsWith('& ', from - 2)) return true;
  let last = stop;
  while (last < end && last - stop < LONGEST_FORM && FIRM_GOES_ON.test(text[last] as string)) last++;
  const words = text.slice(from, last).trimEnd();
  return isLatinBody(words) || NOT_A_PERSON.test(words) || text[stop] === '&' || text.startsWith(' &', stop);
}
