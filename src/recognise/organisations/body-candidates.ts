import type { OrganisationKind } from '../../model/organisation.js';
import { bodyNames, bodyNamesBackwards } from '../../text/body-names.js';
import { CharacterSet } from '../../text/character-set.js';
import { placeNames } from '../../text/place-names.js';
import { Trie } from '../../text/trie.js';
import type { Candidate } from '../chart/candidate.js';
import { BODY_BIAS, Evidence, feature, lexical } from '../chart/features.js';
import { PLACE_NAME } from '../chart/place-starts.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily, TagSet } from '../chart/tags.js';
import { titleBegins } from '../titles/title-begins.js';
import { ENDS_IN_WORD, INSIDE_TITLE, isGivenName, PAIR, sharesTitle } from './body-bounds.js';
import { AFTER_FUNCTION, eachStart } from './body-starts.js';
import { bracketedPlaceEnd, WITH_PLACE } from './bracketed-place.js';
import { proposeKnown, proposePlaces, proposeStandIn } from './named-candidates.js';
import { isNoStart } from './no-start.js';
import { addSort } from './sorts-of-bodies.js';
import { addStart } from './start-signs.js';
import { isOtherWord } from './suffix-as-other-word.js';
import { endings, type Strength, STRENGTHS, type Suffix, SUFFIX, suffixes } from './suffix-strength.js';
import { tailBeforeTitle } from './tail-before-title.js';
import { anaphora, endsInPhrase, isGeneric, KNOWN_BODY, STAND_IN } from './word-roles.js';

const STRENGTH = { strong: feature('body suffix strong', 2.6), medium: feature('body suffix medium', 1.1), weak: feature('body suffix weak', -0.9), place: feature('place suffix', -0.6) };
const byStrength = <T>(of: (strength: Strength) => T) => Object.fromEntries(STRENGTHS.map((strength) => [strength, of(strength)])) as Record<Strength, T>;
/** By strength of the suffix, before a title and elsewhere: names that hold a proper noun, and those of plain words (教务处, 合作企业). */
const byContext = (name: string) => byStrength((strength) => [feature(`${name} ${strength} before a title`), feature(`${name} ${strength} elsewhere`)]);
const PROPER = byContext('body with a proper noun');
const PLAIN = byContext('body of plain words');
/** 嘉兴市投资环境, 重庆儿科: a place and plain words. */
const PLACED = byContext('body of a place and plain words');
/** Nothing but a place before the suffix: 云州大学 is a name, 中国医院 are many. */
const OF_PLACE = byStrength((strength) => feature(`body of a place alone ${strength}`));
const OF_COUNTRY = byStrength((strength) => feature(`body of a country alone ${strength}`));
/** 飞鹭银行|望山县支行: a branch cut from the name that stands before its place. */
const CUT_BRANCH = feature('body of a branch without the name before it', -2);
const TAIL = feature('= body with a part before a title', 2);
const UNKNOWN_TAG = new TagSet(/^x$/);
const PLAIN_TAG = new TagSet(/^(?:n|l|i|v|a)$/);
const PROPER_TAG = new TagSet(/^(?:ns|nr|nz|x|eng)/);
const BARE = feature('body bare suffix', -4);
const BARE_STRONG = feature('body bare strong suffix', -1);
const PARTY_OF_BODY = feature('body is a committee inside a body before a title', -5);
const BEGINS_WITH_DEPUTY = feature('body begins with 副', -3);
/** 在云州市行政中心召开, 在云州大学举行: whose building it may be says the suffix. */
const WHERE_HELD = [feature('body where something is held'), feature('building where something is held', -1)] as const;
/** What stands behind a body where something is held. */
const IS_HELD = Trie.of(['举行', '召开', '举办', '隆重', '正式', '成功举', '顺利举', '圆满', '开幕', '拉开', '启动', '落幕', '开班', '签署', '签约']);
const IN = new CharacterSet('在于於假');
const NEXT = tagFamily('body before tag');
const NEXT_WORD = lexical('body before');
const LAST_WORD = lexical('body last word');
const PREVIOUS = tagFamily('body after tag');

const DEPUTY = new CharacterSet('副正老原');
const REGION_OF_ORGANS = new CharacterSet('省市县区州');
const TOWN = new CharacterSet('省市县区州盟旗镇乡村道');
const OFFICE = new CharacterSet('办部局处科室厅');
const COMMITTEE = '委'.charCodeAt(0);

/** 宣传部|下发: verbs whose first character the segmenter reads with the end of the name (部下). */
const ISSUED = Trie.of(['下发', '下达', '下设', '下属', '下辖']);

const ANY = SUFFIX | KNOWN_BODY | STAND_IN | PLACE_NAME;

type Propose = (candidate: Candidate) => void;

/** Proposes bodies and places by their last word, known bodies and places by their names, and stand-ins (学校, 该公司). */
export function bodyCandidates(view: SentenceView, propose: Propose): void {
  const { text, start, end } = view;
  let at = start;
  const bySuffix = (stop: number, suffix: Suffix) => proposeBySuffix(view, at, stop, suffix, propose);
  const byName = (stop: number, kind: OrganisationKind) => proposeKnown(view, at, stop, kind, propose);
  const byStandIn = (stop: number, kind: OrganisationKind) => proposeStandIn(view, at, stop, kind, propose);
  for (; at < end; at++) {
    if (!view.mayBegin(at, ANY)) continue;
    if (view.mayBegin(at, SUFFIX)) suffixes.each(text, at, end, bySuffix);
    if (view.mayBegin(at, KNOWN_BODY)) bodyNames.each(text, at, end, byName);
    if (view.mayBegin(at, STAND_IN)) anaphora.each(text, at, end, byStandIn);
    if (view.mayBegin(at, PLACE_NAME)) proposePlaces(view, at, propose);
  }
}

function proposeBySuffix(view: SentenceView, suffixStart: number, end: number, suffix: Suffix, propose: Propose): void {
  const { text } = view;
  const titled = titleBegins(text, end, view.end);
  const whole = titled || view.isWordBoundary(end) || ISSUED.longest(text, end, view.end) > 0;
  const shared = sharesTitle(text, end, view.end);
  // 某大学|校长 is cut by a title; inside another word only the surer suffixes end a name (豫章大学|化学系 cut as 大学化学)
  const inside = !whole && !shared;
  if ((inside && suffix.strength !== 'strong' && suffix.strength !== 'medium') || isGivenName(view, suffixStart, end) || isOtherWord(view, suffixStart, end, suffix, titled || shared) || endsInPhrase(text, view.start, suffixStart, end)) return;
  // 大学|生: the suffix begins another word
  if (inside && view.wordStart(suffixStart) === suffixStart && !view.wordHas(suffixStart, UNKNOWN_TAG)) return;
  const word = view.wordStart(suffixStart);
  const isWord = suffix.sort && word < suffixStart && view.wordEnd(suffixStart) === end && view.wordHas(suffixStart, PLAIN_TAG);
  const kind = suffix.strength === 'place' ? 'place' : 'body';
  const common = new Evidence().add(BODY_BIAS).add(STRENGTH[suffix.strength]).add(suffix.feature).add(NEXT[view.tagAt(end)] as number).add(view.lexicalAt(end, NEXT_WORD)).add(view.lexicalAt(suffixStart - 1, LAST_WORD));
  if (inside) common.add(ENDS_IN_WORD);
  const held = IS_HELD.longest(text, end, view.end) > 0;
  const bracket = kind === 'body' ? bracketedPlaceEnd(view, end) : -1;
  const tail = whole && suffix.strength === 'strong' ? tailBeforeTitle(view, end) : -1;
  eachStart(view, suffixStart, end, suffix, titled ? 'long' : 'short', common, (start, walk, cut) => {
    if ((isWord && start === word) || isNoStart(view, start, suffixStart, end, suffix, titled)) return;
    const evidence = addStart(view, start, walk.fork());
    if (cut) evidence.add(AFTER_FUNCTION);
    if (suffix.strength !== 'strong' && DEPUTY.hasAt(text, start)) evidence.add(BEGINS_WITH_DEPUTY);
    if (suffix.partyOrgan && titled && (suffix.cell || !(suffixStart > start && TOWN.hasAt(text, suffixStart - 1)))) evidence.add(PARTY_OF_BODY);
    if (view.isInsideTitle(start, end)) evidence.add(INSIDE_TITLE);
    // 智慧产业, 知名大学: plain words before a trade, and words for sorts, name nobody
    if (!evidence.proper && (suffix.trade || isGeneric(text, start, view.wordEnd(start)))) return;
    const level = placeNames.at(text, start, suffixStart);
    if (level) evidence.add((level === 'country' ? OF_COUNTRY : OF_PLACE)[suffix.strength]);
    addSort(view, start, suffixStart, end, suffix.sort, titled, evidence);
    if (held && IN.hasAt(text, start - 1)) evidence.add(WHERE_HELD[suffix.building ? 1 : 0]);
    if (suffix.branch && start < suffixStart && start > view.start && (bodyNamesBackwards.longestBackwards(text, start, view.start) !== undefined || endings.longestBackwards(text, start, view.start)?.strong)) evidence.add(CUT_BRANCH);
    if (start === suffixStart) evidence.add(suffix.strength === 'strong' ? BARE_STRONG : BARE);
    evidence.add(PREVIOUS[view.tagAt(start - 1)] as number).add((evidence.own ? PROPER : evidence.proper ? PLACED : PLAIN)[suffix.strength][titled ? 0 : 1] as number);
    if (evidence.score < -6 && !evidence.trace) return;
    // 省委|省政府
    if ((text.charCodeAt(start - 1) === COMMITTEE && end - start === 3 && REGION_OF_ORGANS.hasAt(text, start) && text.startsWith('政府', start + 1)) || isBeforeGovernment(text, end)) evidence.add(PAIR);
    const candidate: Candidate = { kind, start, end, rule: `${kind}/suffix`, bodyKind: suffix.kind, form: 'full', proper: isProper(view, start), score: evidence.score, trace: evidence.trace };
    if (whole || inside) propose(candidate);
    if (bracket > 0 && suffix.strength !== 'weak') {
      const placed = evidence.fork().add(WITH_PLACE);
      propose({ ...candidate, end: bracket, score: placed.score, trace: placed.trace });
    }
    if (tail > 0) {
      const longer = evidence.fork().add(TAIL);
      propose({ ...candidate, end: tail, rule: 'body/tail', score: longer.score, trace: longer.trace });
    }
    // 质控办|处长
    if (shared && end - 1 > start && !DEPUTY.hasAt(text, end - 2) && !OFFICE.hasAt(text, end - 2)) propose({ ...candidate, end: end - 1, shared: true });
  });
}

/** 云州省委|省政府: the committee of a place right before its government. */
const isBeforeGovernment = (text: string, end: number) => text.charCodeAt(end - 1) === COMMITTEE && REGION_OF_ORGANS.hasAt(text, end) && text.startsWith('政府', end + 1);

function isProper(view: SentenceView, start: number): boolean {
  return placeNames.longest(view.text, start, view.end) > 0 || bodyNames.longest(view.text, start, view.end) > start + 2 || view.wordHas(start, PROPER_TAG);
}
