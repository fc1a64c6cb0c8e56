import type { OrganisationKind } from '../../model/organisation.js';
import { bodyNames, bodyNamesBackwards } from '../../text/body-names.js';
import { CharacterSet } from '../../text/character-set.js';
import { placeNames, placesBackwards } from '../../text/place-names.js';
import { backwards, Trie } from '../../text/trie.js';
import { isHan } from '../chart/characters.js';
import type { Candidate } from '../chart/candidate.js';
import { Evidence, feature, lexical, weightOf } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily, TagSet } from '../chart/tags.js';
import { isOneOfMany } from './one-of-many.js';
import { bracketedPlaceEnd, WITH_PLACE } from './bracketed-place.js';
import { ENDS_IN_WORD, endsWell, INSIDE_TITLE, isGivenName, PAIR, sharesTitle } from './body-bounds.js';
import { isNominalVerb, isStopper } from './word-roles.js';
import { titleBegins } from '../titles/title-begins.js';

const KNOWN = feature('body known', 3);
const KNOWN_WORDS = lexical('body known');
const KNOWN_NEXT = tagFamily('body known before tag');
const KNOWN_PREVIOUS = tagFamily('body known after tag');
const CUTS_START = feature('body cuts a word at its start', -1.3);
const ANAPHOR = feature('body stand-in', -0.2);
/** 供应链|公司: behind a noun the word says what sort of body, or ends a name. */
const OF_SORT = feature('= body stand-in behind a noun', -2);
const SORTS = Trie.of(['公司', '集团', '银行']);
const PLAIN_NOUN = new TagSet(/^(?:n|nz|ns|nt|x|j)$/);
const PLACE = feature('place', 0.2);
const PLACE_LENGTH = feature('place per character', 0.1);
const REGION = new CharacterSet('省市县区州旗');
/** The party's committee of a place, behind which its government is a body of its own. */
const COMMITTEES = backwards(['党中央', '中共中央', '省委', '市委', '县委', '区委']);
/** 波音737-800, 空客A320: what a firm makes. */
const MODEL = /^(?:[A-Z]\d{2,4}(?![\dA-Z])|\d{3}(?:-\d|型|系列|飞机|客机))/;
const GOES_ON = new CharacterSet('士生长员业学法部局院会厅处科室委');
const COMMITTEE = '委'.charCodeAt(0);

type Propose = (candidate: Candidate) => void;

/** Proposes a stand-in (学校, 该公司). */
export function proposeStandIn(view: SentenceView, start: number, end: number, kind: OrganisationKind, propose: Propose): void {
  const { text } = view;
  // 某省委省政府 names the government of that place
  if (!view.isWordBoundary(start) || !endsWell(view, end) || (text.charCodeAt(start - 1) === COMMITTEE && text.slice(start, end).endsWith('政府'))) return;
  // 平安集团: the last word of a known body
  if (isOneOfMany(view, start, end) || bodyNamesBackwards.longestBackwards(text, end, Math.max(view.start, start - 8)) !== undefined) return;
  const evidence = new Evidence().add(ANAPHOR);
  if (SORTS.hasAt(text, start, end) && isHan(text, start - 1) && endsName(view, start, titleBegins(text, end, view.end))) evidence.add(OF_SORT);
  propose({ kind: 'body', start, end, rule: 'body/anaphor', bodyKind: kind, form: 'anaphor', score: evidence.score, trace: evidence.trace });
}

/** 供应链|公司, 精密制造|集团董事长: the word right before makes the stand-in a name's last word. */
function endsName(view: SentenceView, at: number, titled: boolean): boolean {
  const word = view.wordStart(at - 1);
  return (view.wordHas(word, PLAIN_NOUN) && !isStopper(view.text, word, at)) || (titled && isNominalVerb(view.text, word, at));
}

/** Proposes a body that is known by its name. */
export function proposeKnown(view: SentenceView, start: number, end: number, kind: OrganisationKind, propose: Propose): void {
  if (isGivenName(view, start, end) || MODEL.test(view.text.slice(end, end + 8))) return;
  const evidence = new Evidence().add(KNOWN).add(KNOWN_WORDS.of(view.text, start, end)).add(KNOWN_NEXT[view.tagAt(end)] as number).add(KNOWN_PREVIOUS[view.tagAt(start - 1)] as number);
  if (view.isInsideTitle(start, end)) evidence.add(INSIDE_TITLE);
  if (COMMITTEES.longestBackwards(view.text, start, Math.max(view.start, start - 4))) evidence.add(PAIR);
  // 党中央|国务院
  if (COMMITTEES.longestBackwards(view.text, end, start) && bodyNames.longest(view.text, end, view.end) > 0) evidence.add(PAIR);
  if (!view.isWordBoundary(start)) evidence.add(CUTS_START);
  const candidate: Candidate = { kind: 'body', start, end, rule: 'body/known', bodyKind: kind, form: 'full', score: 0 };
  if (view.text.startsWith('中共', start - 2)) propose({ ...candidate, start: start - 2, score: evidence.score + 0.5 * (weightOf[KNOWN] as number), trace: evidence.trace && evidence.fork().add(KNOWN, 0.5).trace });
  // 市财政局, 江西省财政厅: the same organ of a place
  const placed = placeBefore(view, start);
  if (placed < start) propose({ ...candidate, start: placed, score: evidence.score + 0.5 * (weightOf[KNOWN] as number), trace: evidence.trace && evidence.fork().add(KNOWN, 0.5).trace });
  if (sharesTitle(view.text, end, view.end)) propose({ ...candidate, end: end - 1, shared: true, score: evidence.score, trace: evidence.trace });
  // 发展改革委|等: so long a name is surer than the segmenter's words, unless it goes on (中国科学院|士)
  if (!endsWell(view, end) && (end - start < 5 || GOES_ON.hasAt(view.text, end))) evidence.add(ENDS_IN_WORD);
  propose({ ...candidate, score: evidence.score, trace: evidence.trace });
  const bracket = bracketedPlaceEnd(view, end);
  if (bracket > 0) propose({ ...candidate, end: bracket, score: evidence.add(WITH_PLACE).score, trace: evidence.trace });
}

/** A place, and places inside it that follow directly (湖北省武汉市洪山区). */
export function proposePlaces(view: SentenceView, start: number, propose: Propose): void {
  let end = placeNames.longest(view.text, start, view.end);
  if (end < 0 || !(view.isWordBoundary(start) || view.isWordBoundary(end))) return;
  for (let count = 0; count < 4 && end > 0; count++) {
    const evidence = new Evidence().add(PLACE).add(PLACE_LENGTH, end - start);
    const candidate: Candidate = { kind: 'place', start, end, rule: 'place/known', score: evidence.score, trace: evidence.trace };
    propose(candidate);
    if (sharesTitle(view.text, end, view.end)) propose({ ...candidate, end: end - 1, shared: true });
    end = placeNames.longest(view.text, end, view.end);
  }
}

/** Where a place that ends right here begins, or a relative one (市, 省); `at` itself when there is none. */
function placeBefore(view: SentenceView, at: number): number {
  let start = at;
  placesBackwards.eachBackwards(view.text, at, view.start, (from) => {
    start = from;
  });
  if (start === at && at - 1 >= view.start && REGION.hasAt(view.text, at - 1) && view.isWordBoundary(at - 1)) return at - 1;
  return start;
}
