import { isHan, isStop } from '../chart/characters.js';
import { type Evidence, feature, lexical } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TAGS, TagSet } from '../chart/tags.js';
import { bodyNames } from '../../text/body-names.js';
import { CharacterSet } from '../../text/character-set.js';
import { backwards, Trie } from '../../text/trie.js';
import { heads } from '../titles/title-words.js';
import { LATIN_OR_DIGIT } from './body-bounds.js';
import { leadsOn, saysSort } from './words-between-bodies.js';
import { endings, type Suffix } from './suffix-strength.js';
import { placeNames } from '../../text/place-names.js';
import { isConjunction, isCounted, cannotHold, endsInNoBody, isNoBody, isStopper, POINTING } from './word-roles.js';

const WORD = feature('body word', -0.06);
const CONJUNCTION = feature('body conjunction inside', -0.8);
const JOINS_NAMES = feature('body conjunction joins names', -2.5);
const SINGLE_TAIL = feature('body suffix is the end of a word', -0.5);
const HELD = lexical('body holds');
const HOLDS_STOPPER = feature('body holds a stopper', -2.5);
const HOLDS_VERB = feature('body holds a verb', -1.5);
const SHORT_VERB = feature('body verb of one character inside', -1.3);
const NUMERAL = feature('body digits inside', -1.5);
const PARENT = { strong: feature('body inside strong', 3.4), medium: feature('body inside medium', 1.6), weak: feature('body inside weak', 0.2), place: feature('body inside place', 0.3) };
/** 某某主席|对…: the title of somebody does not stand inside a name, but for 书记处, 主席团. */
const HOLDS_TITLE = feature('body holds a title', -2.5);
const LONG = feature('body words beyond eight', -0.3);
const BRACKET = feature('body bracket inside', 0);
const INNER_INITIAL: Record<string, number> = { v: -0.45, d: -3, p: -3, c: -3, u: -3, r: -3, y: -3, t: -2.6, m: -0.5, q: -0.5, nr: -0.3, other: -0.5 };
const INNER = TAGS.map((tag) => feature(`body contains tag ${tag}`, INNER_INITIAL[tag] ?? 0));

const VERB = TAGS.indexOf('v');
export const AFTER_FUNCTION = feature('body after a function character inside a word', 0.5);
const HOLDS_FUNCTION_FIRST = feature('body holds a word that begins with a function character', -1);
const HOLDS_FUNCTION = feature('body holds a function character', -0.8);
const FUNCTION = new CharacterSet('由在是将把被让任报向从对与和及赴到为请值经据以');
const LAST_FUNCTION = new CharacterSet('及暨由到赴在是将把被为任系用同该说从自向对给让');
const PROPER = new Set(['nr', 'ns', 'nt', 'nz', 'x', 'eng', 'j'].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])));
/** Of these, those that are no places. */
const OWN = new Set(['nr', 'nz', 'x', 'eng', 'j'].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])));
const PROPER_TAG = new TagSet(/^(?:nr|ns|nt|nz|x|eng|j)/);
const NAME_OR_UNKNOWN = new TagSet(/^(?:x|nr)/);
const OWN_WORD = new TagSet(/^(?:x|nz)$/);
const NO_PLAIN_NOUN = new TagSet(/^(?:nr|r$|eng)/);
/** 充分发挥信息科技, 愿同某某大学: adverbs, prepositions, particles and pronouns stand around names, not in them. */
const FUNCTION_WORD = new TagSet(/^(?:d|ad|p|u|ud|ug|uj|ul|uv|uz|r|rr|rz|y)$/);
const LESSER = backwards(['众创空间', '孵化器', '产业园', '科技园', '创业园', '图书馆', '博物馆', '体育馆', '活动中心', '展览馆', '礼堂', '报告厅', '会议室', '广场', '大厦', '酒店']);
const GREATER = backwards(['学院', '大学', '公司', '集团', '医院', '银行']);
/** What leads to the place in a body's name. */
const LEADING = Trie.of(['中国', '中华', '全国', '国家', '中共', '国立', '省立', '财团法人', '社团法人']);
const REGION = new CharacterSet('省市县区州');
const LATIN = new CharacterSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz&.');
const DIGIT = new CharacterSet('0123456789');
/** The same before whatever follows: 全球底盘系统供应商|某某集团. */
const MAKERS = Trie.of('供应商|运营商|服务商|制造商|经销商|开发商|代理商|承建商|生产商|提供商|零售商|分销商|厂商|巨头'.split('|'));
/** Nouns for firms and the like that stand before the name of one. */
const NO_BRAND = Trie.of('重点|重点项目|重点工程|重大|重大项目|项目|工程项目|工作|事业|创新|创业|创新创业|高质量|特色|优秀|传统|民俗|校园|社会主义|精神文明'.split('|'));
const PROVIDERS = Trie.of('子公司|附属公司|控股公司|参股公司|关联公司|企业|民企|国企|央企|车企|药企|外企|单位|高校|院校|名校|厂家|媒体|品牌|集体|门店|客户|股东|届时'.split('|'));
const ALONG_WITH = '暨'.charCodeAt(0);
/** What stands before a name, not in front of it: 代表-云州市教育处. */
const DASH = new CharacterSet('-–·•');
const SPACE = 32;
const LIST_MARK = '、'.charCodeAt(0);
const COMMITTEE = '委'.charCodeAt(0);
const MAX_LENGTH = 42;
const MAX_WORDS = 18;
/** Brands with their trade are short (云州恒达轴承). */
const MAX_WORDS_OF_TRADE = 3;

/** How far a walk may go over words that names hardly hold: up to another body, or beyond it. */
export type Rope = 'short' | 'long';

/** Says where the walk stands: a start, the evidence so far, and whether a function character was cut off before it. */
type Offer = (start: number, walk: Evidence, cut: boolean) => void;

/**
 * Walks left from a suffix word by word and offers each start, with what the words between say for or against it. It goes on over verbs
 * and nouns for people, which names hold now and then (继续教育处, 用户服务部), up to another body; with a long rope also behind one.
 */
export function eachStart(view: SentenceView, suffixStart: number, end: number, suffix: Suffix, rope: Rope, walk: Evidence, offer: Offer): void {
  const { text } = view;
  const floor = Math.max(view.start, suffixStart - MAX_LENGTH);
  const greater = GREATER.longestBackwards(text, end, Math.max(floor, end - 2)) !== undefined;
  let placeAt = -1;
  let at = suffixStart;
  const first = view.wordStart(suffixStart);
  if (first < suffixStart) {
    // the suffix is the tail of a word: 职业技术学院, 市政府
    if (isStopper(text, first, view.wordEnd(suffixStart)) || isNoBody(text, first, end) || endsInNoBody(text, first, suffixStart, end)) return;
    at = first;
    meet(view.tagAt(at), walk);
    if (text.length > suffixStart + 1 && view.wordEnd(suffixStart) === suffixStart + 1) walk.add(SINGLE_TAIL);
  }
  offer(at, walk, false);
  const most = suffix.trade ? MAX_WORDS_OF_TRADE : MAX_WORDS;
  for (let count = 0; at > floor && count < most; count++) {
    const before = text.charCodeAt(at - 1);
    if (before === CLOSE || before === CLOSE_LATIN) {
      const open = openingOf(text, at, floor);
      if (open < 0 || open <= view.start) return;
      at = open;
      walk.add(BRACKET);
      continue;
    }
    if (before !== SPACE && isStop(text, at - 1)) return;
    // 众创空间|设计学院: a place of work holds no school, firm or hospital
    if (greater && LESSER.longestBackwards(text, at, Math.max(floor, at - 5))) return;
    // 湖北省委|省政府: two bodies of one place
    if (before === COMMITTEE && REGION.hasAt(text, at) && text[at + 1] === '政' && text[at + 2] === '府') return;
    const start = view.wordStart(at - 1);
    const wordEnd = view.wordEnd(at - 1);
    if (wordEnd > at) return;
    const space = before === SPACE && start === at - 1;
    if (space && !LATIN.hasAt(text, at - 2)) return;
    if (leadsOn(view, start, wordEnd, at < suffixStart && walk.proper) || saysSort(text, start, wordEnd, view.end)) return;
    // 云州重点项目|建设: words that no brand holds
    if (suffix.trade && NO_BRAND.hasAt(text, start, wordEnd)) return;
    const conjunction = isConjunction(text, start, wordEnd);
    // 年会暨|学术委员会: it joins events
    if (text.charCodeAt(start) === ALONG_WITH && conjunction) return;
    const stopper = !conjunction && isStopper(text, start, wordEnd);
    // 南开区一所|大学: what is counted is not named
    if (isCounted(text, start, wordEnd)) return;
    if (conjunction) {
      if (at >= suffixStart || suffix.trade || text.charCodeAt(start - 1) === CLOSE || placeNames.longest(text, at, view.end) > at + 1 || bodyNames.longest(text, at, view.end) > 0 || endsBody(view, start)) return;
      if (joinsAlike(text, start, end)) return;
      addConjunction(view, start, walk);
    } else if (stopper) {
      // 、来福实业有限公司、: between list marks a firm's name may begin with any word
      const floorOfItem = suffix.company && text[start] !== '等' ? listMarkBefore(view, at) : -1;
      if (floorOfItem >= 0) offer(floorOfItem + 1, walk, false);
      if (wordEnd - start < 2 || endsBody(view, start)) return;
      walk.add(HOLDS_STOPPER).add(HELD.of(text, start, wordEnd));
    } else if (cannotHold(view, start, wordEnd)) {
      if (rope === 'short' && endsBody(view, start)) return;
      if (!suffix.firm) walk.add(HOLDS_VERB).add(HELD.of(text, start, wordEnd));
    } else if (isProvider(view, start, wordEnd) || (!suffix.firm && view.wordHas(start, FUNCTION_WORD) && placeNames.longest(text, start, at) < 0)) return;
    else addWord(view, start, wordEnd, at, walk);
    if (count > 8) walk.add(LONG);
    at = Math.max(start, floor);
    // a function word glued to the name by the segmenter: 由市|人大, 报云州|市
    const glued = functionGlued(view, start, wordEnd);
    if (glued >= 0 && glued < wordEnd - start - 1) {
      offer(at + glued + 1, walk, true);
      walk.add(HOLDS_FUNCTION);
      if (glued === 0) walk.add(HOLDS_FUNCTION_FIRST);
    }
    if (glued > 0 && joinsAlike(text, at + glued, end)) return;
    if (walk.score < -9) return;
    if (placeNames.longest(text, at, suffixStart) > at + 1) placeAt = at;
    if (!conjunction && !space && !stopper && mayBegin(view, at, start) && (placeAt < 0 || placeAt === at || leadsToPlace(view, at, placeAt))) offer(at, walk, false);
  }
}

const CLOSE = '）'.charCodeAt(0);
const CLOSE_LATIN = ')'.charCodeAt(0);

/** Where the bracket opens that closes right before, no farther than twelve characters, -1 when it does not. */
function openingOf(text: string, at: number, floor: number): number {
  for (let open = at; open >= floor && at - open <= 12; open--) if (text[open] === '（' || text[open] === '(') return open;
  return -1;
}

/** Where the 、 stands at most four characters before, -1 when there is none. */
function listMarkBefore(view: SentenceView, at: number): number {
  for (let mark = at; mark >= view.start && at - mark <= 4; mark--) if (view.text.charCodeAt(mark) === LIST_MARK) return mark;
  return -1;
}

/** 全资子公司|某某有限公司: a noun for a sort of body before the name of one. */
function isProvider(view: SentenceView, start: number, end: number): boolean {
  if (MAKERS.hasAt(view.text, start, end)) return true;
  return PROVIDERS.hasAt(view.text, start, end) && (placeNames.longest(view.text, end, view.end) > 0 || view.wordHas(end, PROPER_TAG));
}

/** False inside a run of Latin letters, and at words that no name begins with. */
function mayBegin(view: SentenceView, at: number, start: number): boolean {
  const { text } = view;
  if (at > view.start && LATIN_OR_DIGIT.hasAt(text, at) && LATIN_OR_DIGIT.hasAt(text, at - 1)) return false;
  if (DASH.hasAt(text, at)) return false;
  return !POINTING.hasAt(text, start);
}

/** Where in a word a function character stands that is no part of the name: the last in a word that the segmenter did not know (名为|系), else the first character. */
function functionGlued(view: SentenceView, start: number, end: number): number {
  const { text } = view;
  if (!view.wordHas(start, NAME_OR_UNKNOWN)) return end - start > 1 && FUNCTION.hasAt(text, start) ? 0 : -1;
  for (let i = end - 1; i >= start; i--) if (LAST_FUNCTION.hasAt(text, i)) return i - start;
  return -1;
}

/** What may stand before the place in a body's name: another place, a body (某集团江西分公司), 驻, a proper noun. 单位武汉… is none. */
function leadsToPlace(view: SentenceView, start: number, placeAt: number): boolean {
  const { text } = view;
  if (text[placeAt - 1] === '驻' || placeNames.longest(text, start, placeAt) === placeAt || bodyNames.longest(text, start, view.end) >= placeAt) return true;
  const ending = endings.longestBackwards(text, placeAt, start);
  if (ending && (ending.sure || placeAt - start > 4)) return true;
  for (let at = start; at < placeAt; at = view.wordEnd(at)) if (view.wordEnd(at) <= placeAt && view.wordHas(at, PROPER_TAG)) return true;
  return LEADING.longest(text, start, start + 4) > 0;
}

/** 运营组|及|研发组: what stands before a conjunction ends as the whole does, and is another of the same sort. */
const joinsAlike = (text: string, at: number, end: number) => isConjunction(text, at, at + 1) && text.charCodeAt(at - 1) === text.charCodeAt(end - 1);

/** A body ends right before: what follows the conjunction is another. */
function endsBody(view: SentenceView, at: number): boolean {
  return endings.longestBackwards(view.text, at, view.start)?.firm === true;
}

/** 林业和草原局 joins plain nouns; 某学校与某公司 joins names. */
function addConjunction(view: SentenceView, at: number, walk: Evidence): void {
  walk.add(CONJUNCTION);
  const { text } = view;
  const start = view.wordStart(at - 1);
  const ending = endings.longestBackwards(text, at, view.start);
  // 沃野资本和|青禾创投: a name with its trade, then another
  if (start < 0 || ending?.firm || (ending && isHan(text, start - 1) && view.wordHas(start - 1, OWN_WORD)) || view.wordHas(start, NO_PLAIN_NOUN) || placeNames.hasAt(text, start, view.wordEnd(start))) walk.add(JOINS_NAMES);
}

function addWord(view: SentenceView, start: number, end: number, upTo: number, walk: Evidence): void {
  const { text } = view;
  const tag = view.tagAt(start);
  walk.add(WORD).add(INNER[tag] as number);
  meet(tag, walk);
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

/** Proper nouns of any kind, and names of its own. */
function meet(tag: number, walk: Evidence): void {
  if (PROPER.has(tag)) walk.proper = true;
  if (OWN.has(tag)) walk.own = true;
}

function holdsDigit(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (DIGIT.hasAt(text, i)) return true;
  return false;
}
