import { bodyAnaphora } from '../../lexicon/body-anaphora.js';
import { places } from '../../lexicon/places.js';
import { titleHeads } from '../../lexicon/title-heads.js';
import type { OrganisationKind } from '../../model/organisation.js';
import { Trie } from '../../text/trie.js';
import type { Candidate } from '../chart/candidate.js';
import { BODY_BIAS, Evidence, feature, weightOf } from '../chart/features.js';
import { isStop } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TAGS, tagFamily } from '../chart/tags.js';
import { titleBegins } from '../titles/title-begins.js';
import { eachStart } from './body-starts.js';
import { type Suffix, suffixes } from './suffix-strength.js';
import { placeNames } from '../../text/place-names.js';
import { bodyNames, isNoBody, isStopper } from './word-roles.js';

const STRENGTH = { strong: feature('body suffix strong', 2.6), medium: feature('body suffix medium', 1.1), weak: feature('body suffix weak', -0.9), place: feature('place suffix', -0.6) };
/** By strength of the suffix, before a title and elsewhere: names that hold a proper noun, and those of plain words (教务处, 合作企业). */
const byContext = (name: string) => Object.fromEntries(['strong', 'medium', 'weak', 'place'].map((strength) => [strength, [feature(`${name} ${strength} before a title`), feature(`${name} ${strength} elsewhere`)]])) as Record<Suffix['strength'], number[]>;
const PROPER = byContext('body with a proper noun');
const PLAIN = byContext('body of plain words');
const TAIL = feature('= body with a part before a title', 2);
const PAIR = feature('= body right behind a body of the same place', 6);
const VERB = TAGS.indexOf('v');
const NOUNS = new Set(['n', 'vn', 'nz', 'j', 'b', 'a', 'l', 'i', 'q', 'm'].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])));
/** Words for a part of a firm that is no department: 华南大区, 教育行业. */
const PART = /(?:行业|项目|大区|片区|区域|中国区|中国|亚太|板块|条线|事业群|分区|赛区|营销区|基地|工地|专区|业务|省区|地区)$/u;
/** Where things are held: buildings, not bodies, unless somebody heads them. */
const VENUE = /(?:宾馆|酒店|饭店|会议中心|会展中心|体育馆|政务中心|政务服务中心|大厦|会客室|会议厅|报告厅|礼堂|国际会议厅|会议室)$/u;
/** Suffixes that one plain word turns into a sort of body (期货公司, 教学医院). */
const SORT = /^(?:集团|公司|企业|医院|学校|协会|银行|商会|工厂)$/u;
/** Trades that end names of firms and are nouns just as often. */
const TRADE = /^(?:科技|技术|信息|电子|能源|环境|环保|文化|旅游|食品|健康|生物|软件|网络|移动|智能|材料|新材料|国际|资本|投资|咨询|物流|贸易|商业|零售|餐饮|医药|电力|石油|钢铁|电气|电器|保险|证券|期货|信托|租赁|地产|通信|航空|航运|化工|股份|实业|汽车|传媒|商贸|制药|光电|有色|矿业|重工|水务)$/u;
const KNOWN = feature('body known', 3);
const BARE = feature('body bare suffix', -4);
const BARE_STRONG = feature('body bare strong suffix', -1);
const ENDS_IN_WORD = feature('body ends inside a word', -3);
const CUTS_START = feature('body cuts a word at its start', -1.3);
const PARTY_OF_BODY = feature('body is a committee inside a body before a title', -5);
const BEGINS_WITH_DEPUTY = feature('body begins with 副', -3);
const ANAPHOR = feature('body stand-in', -0.2);
const PLACE = feature('place', 0.2);
const PLACE_LENGTH = feature('place per character', 0.1);
const NEXT = tagFamily('body before tag');
const PREVIOUS = tagFamily('body after tag');

const heads = Trie.of(titleHeads);
const placesBackwards = Trie.of(places.map(([name]) => Array.from(name).reverse().join('')));
const anaphora = Trie.from(bodyAnaphora);
/** 学院党委书记: the committee of a school or firm belongs to the title, that of a town is a body (水坪镇党委书记). */
const PARTY_ORGAN = /^(?:党委|党组|党总支|党支部|团委|纪委|工会|机关党委|董事会|监事会|理事会)$/u;
/** Characters that begin no body's name when they stand as a word. */
const FUNCTION_FIRST = /[由在把被将倘从向自该用据经这是有系为任并其及与和于以对先则]/u;
const SHARING = /[部局处厅司署县市省区州镇乡旗村盟科课]/u;

/** Proposes bodies and places by their last word, known bodies and places by their names, and stand-ins (学校, 该公司). */
export function bodyCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  for (let at = start; at < end; at++) {
    suffixes.each(text, at, end, (suffixEnd, suffix) => proposeBySuffix(view, at, suffixEnd, suffix, propose));
    bodyNames.each(text, at, end, (stop, kind) => proposeKnown(view, at, stop, kind, propose));
    anaphora.each(text, at, end, (stop, kind) => {
      // 某省委省政府 names the government of that place
      if (!endsWell(view, stop) || !view.isWordBoundary(at) || (text[at - 1] === '委' && /政府$/u.test(text.slice(at, stop)))) return;
      const evidence = new Evidence().add(ANAPHOR);
      propose({ kind: 'body', start: at, end: stop, rule: 'body/anaphor', bodyKind: kind, form: 'anaphor', score: evidence.score, trace: evidence.trace });
    });
    proposePlaces(view, at, propose);
  }
}

function proposeKnown(view: SentenceView, start: number, end: number, kind: OrganisationKind, propose: (candidate: Candidate) => void): void {
  const evidence = new Evidence().add(KNOWN);
  if (/(?:党中央|中共中央|[省市县区]委)$/u.test(view.text.slice(Math.max(view.start, start - 4), start))) evidence.add(PAIR);
  if (!view.isWordBoundary(start)) evidence.add(CUTS_START);
  const candidate: Candidate = { kind: 'body', start, end, rule: 'body/known', bodyKind: kind, form: 'full', score: 0 };
  // 市财政局, 江西省财政厅: the same organ of a place
  const placed = placeBefore(view, start);
  if (placed < start) propose({ ...candidate, start: placed, score: evidence.score + 0.5 * (weightOf[KNOWN] as number), trace: evidence.fork().add(KNOWN, 0.5).trace });
  if (sharesTitle(view.text, end, view.end)) propose({ ...candidate, end: end - 1, shared: true, score: evidence.score, trace: evidence.trace });
  if (!endsWell(view, end)) evidence.add(ENDS_IN_WORD);
  propose({ ...candidate, score: evidence.score, trace: evidence.trace });
}

/** A place, and places inside it that follow directly (湖北省武汉市洪山区). */
function proposePlaces(view: SentenceView, start: number, propose: (candidate: Candidate) => void): void {
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

function proposeBySuffix(view: SentenceView, suffixStart: number, end: number, suffix: Suffix, propose: (candidate: Candidate) => void): void {
  const { text } = view;
  const whole = endsWell(view, end);
  const shared = sharesTitle(text, end, view.end);
  // 方面所做的: 所 before a verb; 高水平科技自立自强: a trade that goes on is no firm
  const next = view.tagAt(end);
  if (text.slice(suffixStart, end) === '所' && next === VERB) return;
  if (TRADE.test(text.slice(suffixStart, end)) && end < view.end && NOUNS.has(next) && !titleBegins(text, end, view.end)) return;
  // 张三处长: a name before the last character
  if (end - suffixStart === 1 && /^nr/.test(view.wordAt(suffixStart - 1)?.tag ?? '') && view.isWordBoundary(suffixStart) && suffixStart - (view.wordAt(suffixStart - 1)?.start ?? 0) < 4) return;
  const covering = view.wordAt(suffixStart);
  const isWord = covering !== undefined && covering.start < suffixStart && covering.end === end && /^(?:n|l|i|v|a)$/.test(covering.tag) && SORT.test(text.slice(suffixStart, end));
  if ((!whole && !shared) || (end - suffixStart === 1 && text[end - 1] === text[end - 2])) return;
  const kind = suffix.strength === 'place' ? 'place' : 'body';
  const partyOrgan = PARTY_ORGAN.test(text.slice(suffixStart, end)) && titleBegins(text, end, view.end);
  const titled = titleBegins(text, end, view.end);
  const common = new Evidence().add(BODY_BIAS).add(STRENGTH[suffix.strength]).add(suffix.feature).add(NEXT[view.tagAt(end)] as number);
  const tail = whole && suffix.strength === 'strong' ? tailBeforeTitle(view, end) : -1;
  eachStart(view, suffixStart, end, common, (start, evidence) => {
    if (end - start === 1 || (isWord && start === covering?.start) || (start === suffixStart && suffix.strength === 'weak')) return;
    if (!titled && VENUE.test(text.slice(start, end))) return;
    if (SORT.test(text.slice(suffixStart, end)) && isSortOfBody(view, start, suffixStart)) return;
    if (FUNCTION_FIRST.test(text[start] as string) && text[start - 1] !== '、' && !bodyNames.has(text.slice(start, end)) && placeNames.longest(text, start, end) < 0 && view.wordAt(start)?.end === start + 1) return;
    if (/[副正老原]/u.test(text[start] ?? '') && suffix.strength !== 'strong') evidence.add(BEGINS_WITH_DEPUTY);
    if (partyOrgan && !/[省市县区州盟旗镇乡村道]$/u.test(text.slice(start, suffixStart))) evidence.add(PARTY_OF_BODY);
    if (start === suffixStart && (anaphora.has(text.slice(start, end)) || isNoBody(text.slice(start, end)))) return;
    if (text[start - 1] === '）' && /公司$/u.test(text.slice(suffixStart, end))) return;
    if (start === suffixStart) evidence.add(suffix.strength === 'strong' ? BARE_STRONG : BARE);
    evidence.add(PREVIOUS[view.tagAt(start - 1)] as number).add((evidence.proper ? PROPER : PLAIN)[suffix.strength][titled ? 0 : 1] as number);
    if (evidence.score < -6 && !evidence.trace) return;
    if (text[start - 1] === '委' && /^[省市县区州]政府$/u.test(text.slice(start, end))) evidence.add(PAIR);
    const candidate: Candidate = { kind, start, end, rule: `${kind}/suffix`, bodyKind: suffix.kind, form: 'full', proper: isProper(view, start), score: evidence.score, trace: evidence.trace };
    if (whole) propose(candidate);
    if (tail > 0) {
      const longer = evidence.fork().add(TAIL);
      propose({ ...candidate, end: tail, rule: 'body/tail', score: longer.score, trace: longer.trace });
    }
    if (shared && end - 1 > start && !/[副正老原]/u.test(text[end - 2] ?? '')) propose({ ...candidate, end: end - 1, shared: true });
  });
}

/** Where a place that ends right here begins, or a relative one (市, 省); `at` itself when there is none. */
function placeBefore(view: SentenceView, at: number): number {
  let start = at;
  placesBackwards.eachBackwards(view.text, at, view.start, (from) => {
    start = from;
  });
  if (start === at && /[省市县区州旗]/u.test(view.text[at - 1] ?? '') && at - 1 >= view.start && view.isWordBoundary(at - 1)) return at - 1;
  return start;
}

/** 期货公司, 支持集团: one plain word, a verb or a phrase before the suffix says what sort of body, not which. */
function isSortOfBody(view: SentenceView, start: number, suffixStart: number): boolean {
  const before = view.wordAt(suffixStart - 1);
  if (!before || before.end !== suffixStart || start >= suffixStart) return false;
  if (/^(?:v|l|i|d)$/.test(before.tag) && !/^(?:投资|保险|担保|租赁|服务|管理|建设|发展|教育|控股)$/u.test(view.wordText(before))) return true;
  if (/^a$/.test(view.wordAt(start)?.tag ?? '') && suffixStart - start <= 6) return true;
  return before.start === start && /^(?:n|vn|j|b|a|l)$/.test(before.tag) && placeNames.longest(view.text, start, suffixStart) < 0;
}

/** 某公司华南大区总经理: words between a body and a title that name its part; where the title begins, or -1. */
export function tailBeforeTitle(view: SentenceView, end: number): number {
  let at = end;
  for (let count = 0; count < 4 && at < view.end; count++) {
    const word = view.wordAt(at);
    if (!word || word.start !== at || isStop(view.text, at) || isStopper(view.wordText(word)) || !/^(?:n$|ns|nz|vn|j|x|b|f|m|nt)/.test(word.tag)) return -1;
    if (heads.longest(view.text, at, view.end) > 0) return -1;
    at = word.end;
    if (at - end > 8) return -1;
    if (PART.test(view.wordText(word)) && titleBegins(view.text, at, view.end) && heads.longest(view.text, at, view.end) > 0) return at;
  }
  return -1;
}

function isProper(view: SentenceView, start: number): boolean {
  return placeNames.longest(view.text, start, view.end) > 0 || bodyNames.longest(view.text, start, view.end) > start + 2 || /^(?:ns|nr|nz|x|eng)/.test(view.wordAt(start)?.tag ?? '');
}

/** False when the name would end inside a longer word (大学|生, 公司|法), unless a title begins there. */
function endsWell(view: SentenceView, end: number): boolean {
  return view.isWordBoundary(end) || titleBegins(view.text, end, view.end);
}

/** True when the body's last character begins a title of two characters (局长 in 教育局长). */
function sharesTitle(text: string, end: number, limit: number): boolean {
  return text[end] === '长' && text[end - 1] !== text[end - 2] && SHARING.test(text[end - 1] ?? '') && end < limit && heads.longest(text, end - 1, limit) > 0;
}
