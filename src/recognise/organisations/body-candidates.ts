import type { OrganisationKind } from '../../model/organisation.js';
import { bodyNames, bodyNamesBackwards } from '../../text/body-names.js';
import { CharacterSet } from '../../text/character-set.js';
import { backwards, Trie } from '../../text/trie.js';
import type { Candidate } from '../chart/candidate.js';
import { BODY_BIAS, Evidence, feature, lexical } from '../chart/features.js';
import { isHan, isStop } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TAGS, tagFamily, TagSet } from '../chart/tags.js';
import { titleBegins } from '../titles/title-begins.js';
import { heads } from '../titles/title-words.js';
import { PLACE_NAME } from '../chart/place-starts.js';
import { isPlainSurname } from '../people/name-tables.js';
import { bracketedPlaceEnd, WITH_PLACE } from './bracketed-place.js';
import { ENDS_IN_WORD, INSIDE_TITLE, isGivenName, PAIR, sharesTitle } from './body-bounds.js';
import { AFTER_FUNCTION, eachStart } from './body-starts.js';
import { addSort, isFirmOfSort, namesMany } from './sorts-of-bodies.js';
import { addStart } from './start-signs.js';
import { proposeKnown, proposePlaces, proposeStandIn } from './named-candidates.js';
import { endings, type Strength, STRENGTHS, type Suffix, SUFFIX, suffixes } from './suffix-strength.js';
import { placeNames } from '../../text/place-names.js';
import { anaphora, endsInPhrase, isGeneric, KNOWN_BODY, isNoBody, isStopper, POINTING, STAND_IN } from './word-roles.js';

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
const VERB = TAGS.indexOf('v');
const NOUNS = new Set(['n', 'vn', 'nz', 'j', 'b', 'a', 'l', 'i', 'q', 'm'].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])));
const NAME_TAG = new TagSet(/^nr/);
const VERB_TAG = new TagSet(/^v/);
const UNKNOWN_TAG = new TagSet(/^x$/);
const UNKNOWN_WORD = new TagSet(/^(?:x|nz)$/);
const PLAIN_TAG = new TagSet(/^(?:n|l|i|v|a)$/);
const PROPER_TAG = new TagSet(/^(?:ns|nr|nz|x|eng)/);
const TAIL_TAG = new TagSet(/^(?:n$|ns|nz|vn|j|x|b|f|m|nt)/);
/** Words for a part of a firm that is no department: 华南大区, 教育行业. */
const PART = backwards(['行业', '项目', '大区', '片区', '区域', '板块', '条线', '事业群', '分区', '赛区', '营销区', '基地', '工地', '专区', '业务', '省区', '地区']);
/** Where things are held: buildings, not bodies, unless somebody heads them. */
const VENUE = backwards(['宾馆', '酒店', '饭店', '会议中心', '会展中心', '体育馆', '市民中心', '市民服务中心', '游客中心', '文体中心', '政务中心', '政务服务中心', '大厦', '会客室', '会议厅', '报告厅', '礼堂', '国际会议厅', '会议室', '校区', '机场', '宴会厅', '门诊大厅', '大厅', '展厅', '演播厅', '剧场', '音乐厅', '广场', '公园', '车站', '火车站', '高铁站', '北站', '南站', '西站', '东站']);
const AT_PLACE = new CharacterSet('在驻来访对涉赴');
/** One-character forms of places (在肥, 在邕). */
const SHORT_PLACE = new CharacterSet('华京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云藏陕甘青宁新港澳台穗深蓉杭肥邕昌榕筑并沈哈长汉济郑');
const BARE = feature('body bare suffix', -4);
const BARE_STRONG = feature('body bare strong suffix', -1);
const PARTY_OF_BODY = feature('body is a committee inside a body before a title', -5);
const BEGINS_WITH_DEPUTY = feature('body begins with 副', -3);
/** 在云州市行政中心召开, 在云州大学举行: whose building it may be says the suffix. */
const WHERE_HELD = [feature('body where something is held'), feature('building where something is held', -1)] as const;
const IN = new CharacterSet('在于於假');
const HELD = Trie.of(['举行', '召开', '举办', '隆重', '正式', '成功举', '顺利举', '圆满', '开幕', '拉开', '启动', '落幕', '开班', '签署', '签约']);
const NEXT = tagFamily('body before tag');
const NEXT_WORD = lexical('body before');
const LAST_WORD = lexical('body last word');
const PREVIOUS = tagFamily('body after tag');

/** Characters that begin no body's name when they stand as a word. */
const FUNCTION_FIRST = new CharacterSet('前原由在把被将倘从向自该用据经这是有系为任并其及与和于以对先则');
const DEPUTY = new CharacterSet('副正老原');
const REGION_OF_ORGANS = new CharacterSet('省市县区州');
const TOWN = new CharacterSet('省市县区州盟旗镇乡村道');
const PLACE_OF_WORK = '所'.charCodeAt(0);
const OFFICE = new CharacterSet('办部局处科室厅');
const COMMITTEE = '委'.charCodeAt(0);

const ISSUED = Trie.of(['下发', '下达', '下设', '下属', '下辖']);
/** Verbs that do something for a body and begin none with a word for a sort behind them: 促进|学院发展. */
const URGING = Trie.of('促进|推动|推进|提升|提高|助力|助推|支持|支撑|带动|引领|引导|服务|帮助|协助|增强|加快|加强|赋能|彰显|扩大|参与|融入|代表|感谢|关心|立足|依托|围绕|结合|走进|走出|深入|联合|组织|邀请'.split('|'));
const URGED = Trie.of('学院|学校|集团|公司|企业|医院|大学|高校|协会|学会|基金会|银行|研究院'.split('|'));
const WELL = '好'.charCodeAt(0);

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
  // 宣传部|下发: the segmenter reads 部下
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
  const held = HELD.longest(text, end, view.end) > 0;
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

/** A suffix that is something else here: a verb's particle, a noun that goes on, a title behind a name, a doubled character. */
function isOtherWord(view: SentenceView, suffixStart: number, end: number, suffix: Suffix, titled: boolean): boolean {
  const { text } = view;
  const next = view.tagAt(end);
  // 高水平科技自立自强: a trade that goes on is no firm
  if (suffix.trade && !titled && end < view.end && NOUNS.has(next) && !endsBrand(view, suffixStart)) return true;
  // 最高检发布|的案例: the verb, where no account of that name is spoken of
  if (text.startsWith('发布', suffixStart) && end - suffixStart === 2 && !titled && isHan(text, end) && !ACCOUNT.test(text.slice(end, end + 3))) return true;
  if (end - suffixStart > 1) return false;
  const code = text.charCodeAt(suffixStart);
  // 同中国站在一起: the character is a verb by itself
  if (view.wordHas(suffixStart, VERB_TAG) && view.isWord(suffixStart, end)) return true;
  // 方面所做的: 所 before a verb
  if ((code === PLACE_OF_WORK && next === VERB) || code === text.charCodeAt(end - 2)) return true;
  // 张三处长: a name before the last character
  const before = view.wordStart(suffixStart - 1);
  const length = suffixStart - before;
  if (!view.isWordBoundary(suffixStart) || length > 3) return false;
  return view.wordHas(before, NAME_TAG) || (titled && length > 1 && view.wordHas(before, UNKNOWN_TAG) && isPlainSurname(text.charCodeAt(before)));
}

const ACCOUNT = /^(?:微信|微博|公众号|客户端|视频号|记者|讯|消息|来源)/u;

/** 蓝朔医疗|公告: behind a short word that is no plain one, a trade is the name's last word whatever follows. */
function endsBrand(view: SentenceView, at: number): boolean {
  return isHan(view.text, at - 1) && at - view.wordStart(at - 1) <= 3 && view.wordHas(at - 1, UNKNOWN_WORD);
}

/** 云州省委|省政府: the committee of a place right before its government. */
const isBeforeGovernment = (text: string, end: number) => text.charCodeAt(end - 1) === COMMITTEE && REGION_OF_ORGANS.hasAt(text, end) && text.startsWith('政府', end + 1);

/** A start with which the words up to the suffix are no name, whatever else speaks for it. */
function isNoStart(view: SentenceView, start: number, suffixStart: number, end: number, suffix: Suffix, titled: boolean): boolean {
  const { text } = view;
  if (end - start === 1 || (start === suffixStart && (suffix.strength === 'weak' || anaphora.hasAt(text, start, end) || isNoBody(text, start, end)))) return true;
  if (!titled && VENUE.longestBackwards(text, end, start)) return true;
  // 职教集团, 附属医院 as a stand-in
  if (suffix.sort && anaphora.hasAt(text, start, end)) return true;
  if (suffix.sort && namesMany(view, start, suffixStart)) return true;
  if (isUrged(text, start, suffixStart, end)) return true;
  if (suffix.company && text[start - 1] === '）') return true;
  if (POINTING.hasAt(text, start) && !anaphora.hasAt(text, start, end)) return true;
  if (!titled && isFirmOfSort(text, start, end)) return true;
  if (isNoBody(text, start, end) && (!titled || text.startsWith('委员会', suffixStart))) return true;
  // 在|华合作中心, 在|肥项目部
  if (start > view.start && AT_PLACE.hasAt(text, start - 1) && SHORT_PLACE.hasAt(text, start) && view.wordEnd(start) === start + 1) return true;
  return FUNCTION_FIRST.hasAt(text, start) && view.wordEnd(start) === start + 1 && text[start - 1] !== '、' && placeNames.longest(text, start, end) < 0 && !bodyNames.hasAt(text, start, end);
}

/** 促进|学院发展, 履行好|工会职责: a verb or its 好 right before a word for a sort of body. */
function isUrged(text: string, start: number, suffixStart: number, end: number): boolean {
  if (text.charCodeAt(start) === WELL && suffixStart === start + 1) return true;
  return URGING.hasAt(text, start, suffixStart) && URGED.hasAt(text, suffixStart, end);
}

/** 某公司华南大区总经理: words between a body and a title that name its part; where the title begins, or -1. */
export function tailBeforeTitle(view: SentenceView, end: number): number {
  const { text } = view;
  let at = end;
  for (let count = 0; count < 4 && at < view.end; count++) {
    const wordEnd = view.wordEnd(at);
    if (view.wordStart(at) !== at || isStop(text, at) || !view.wordHas(at, TAIL_TAG) || isStopper(text, at, wordEnd)) return -1;
    if (heads.longest(text, at, view.end) > 0) return -1;
    const part = PART.longestBackwards(text, wordEnd, at);
    at = wordEnd;
    if (at - end > 8) return -1;
    if (part && heads.longest(text, at, view.end) > 0 && titleBegins(text, at, view.end)) return at;
  }
  return -1;
}

function isProper(view: SentenceView, start: number): boolean {
  return placeNames.longest(view.text, start, view.end) > 0 || bodyNames.longest(view.text, start, view.end) > start + 2 || view.wordHas(start, PROPER_TAG);
}
