import type { PostStatus } from '../../model/person.js';
import { placesBackwards } from '../../text/place-names.js';
import type { Candidate } from '../chart/candidate.js';
import { isHan, isStop } from '../chart/characters.js';
import { Evidence, feature, lexical } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily, TagSet } from '../chart/tags.js';
import { OPEN_HEAD } from './open-heads.js';
import { CharacterSet } from '../../text/character-set.js';
import { wordStarts } from '../chart/word-starts.js';
import { heads, modifiersBackwards, TITLE_HEAD } from './title-words.js';

const TITLE = feature('title', 0.1);
const PER_CHARACTER = feature('title per character', 0.2);
const LOOSE = feature('title loose modifier', -0.5);
const ENDS_IN_WORD = feature('title ends inside a word', -2.5);
const CHIEF = feature('title of a chief');
const PREVIOUS = tagFamily('title after tag');
const NEXT = tagFamily('title before tag');

const PREVIOUS_WORD = lexical('title after');
const NEXT_WORD = lexical('title before');
const FIRST_WORD = lexical('title first');

const RANK = /(?:教授|教师|讲师|院士|博士|研究员|(?<!总)工程师|医师|医生|专家|学者|调研员|巡视员|馆员|编审|导师|中将|少将|上将|大将|大校|上校|中校|少校|律师|技师|护师|药师)$/u;
const CHIEF_WORD = wordStarts.add(['首席']);
const STATIONED = '驻'.charCodeAt(0);
const NOUN = new TagSet(/^(?:n$|nz|vn|b$|j|an|eng|l$)/);
const WORD_END = new CharacterSet('员级制们室处');
const STATUS: readonly (readonly [RegExp, PostStatus])[] = [
  [/^(?:原任?|前任?|曾任|老)/u, 'former'],
  [/^(?:候任|当选)/u, 'elect'],
  [/^拟任/u, 'proposed'],
  [/^(?:代理|代(?=[县市区省州院校主行局]))/u, 'acting'],
];
const HONORARY = /^(?:名誉|荣誉)/u;
const PREFIX = /^(?:原任?|前任?|时任|现任|新任|候任|拟任|曾任|历任|首任|首位|轮任|当选|女|代理|代(?=[县市区省州][长]|[省市县区]|院长|校长|主席|主任|行长|局长))/u;

/** Proposes titles: a head (校长) with every chain of modifiers before it (常务副校长), 助理 behind it, 驻 + place before it. */
export function titleCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  if (!view.mayHold(TITLE_HEAD | CHIEF_WORD)) return;
  let at = start;
  const found = (headEnd: number, head: number) => {
    if (isUnheldMember(text, at, headEnd)) return;
    if (text.startsWith('助理', headEnd)) proposeChain(view, at, headEnd, headEnd + 2, head, propose);
    proposeChain(view, at, headEnd, headEnd, head, propose);
  };
  for (; at < end; at++) if (view.mayBegin(at, CHIEF_WORD) && text.startsWith('首席', at)) proposeChief(view, at, propose);
  for (at = start; at < end; at++) if (view.mayBegin(at, TITLE_HEAD)) heads.each(text, at, end, found);
}

/** 首席 + what + 官, 师, 家: an open class (首席可持续发展官). */
function proposeChief(view: SentenceView, at: number, propose: (candidate: Candidate) => void): void {
  const match = /^首席\p{Script=Han}{1,6}?(?:官|专家|科学家|师傅|师|代表|顾问|研究员)/u.exec(view.text.slice(at, Math.min(view.end, at + 11)));
  if (match) proposeChain(view, at, at + match[0].length, at + match[0].length, CHIEF, propose);
}

function proposeChain(view: SentenceView, headStart: number, headEnd: number, end: number, headFeature: number, propose: (candidate: Candidate) => void): void {
  const { text } = view;
  const head = text.slice(headStart, headEnd);
  const common = new Evidence().add(TITLE).add(headFeature).add(NEXT[view.tagAt(end)] as number).add(view.lexicalAt(end, NEXT_WORD));
  if (endsInsideWord(view, end)) common.add(ENDS_IN_WORD);
  const seen = new Set<number>();
  const visit = (from: number, loose: number) => {
    if (seen.has(from)) return;
    seen.add(from);
    const words = text.slice(from, end);
    if (words.startsWith('代') && ACTING.test(words)) return;
    const prefix = PREFIX.exec(words)?.[0].length ?? 0;
    const bare = words.slice(prefix);
    const status = STATUS.find(([pattern]) => pattern.test(words))?.[1] ?? (HONORARY.test(bare) ? 'honorary' : 'current');
    const evidence = common.fork().add(PER_CHARACTER, end - from).add(PREVIOUS[view.tagAt(from - 1)] as number).add(view.lexicalAt(from - 1, PREVIOUS_WORD)).add(view.lexicalAt(from, FIRST_WORD));
    if (loose > 0) evidence.add(LOOSE, loose);
    propose({ kind: 'title', start: from, end, rule: 'title/head', status, titleStart: from + prefix, rank: RANK.test(bare), score: evidence.score, trace: evidence.trace });
    if (!BARE.test(head)) modifiersBackwards.eachBackwards(text, from, view.start, (next) => visit(next, loose));
  };
  visit(headStart, 0);
  const accredited = accreditedTo(text, headStart, view.start);
  if (accredited >= 0) visit(accredited, 0);
  if (OPEN_HEAD.test(head)) for (const from of looseModifiers(view, headStart)) visit(from, 1 + (headStart - from) / 6);
}

const INSIDE_BODY = new CharacterSet('的馆館处處部組组團团局村乡鄉镇鎮');
/** 第三代|东主, 世代|医师: no acting post. */
const ACTING = /^代(?!理|表|办|(?:副)?(?:省|市|县|区|州|乡|镇|旗|盟|院|校|主席|主任|行|局|厅|部|处|科|会长|理事长|总))/u;
/** Ranks that nothing before them narrows: 海洋工程|博士. */
const BARE = /^(?:博士|学者)$/u;
const PERSON = '员'.charCodeAt(0);

/** 宣讲团|成员 has a post, 成员|单位 none. */
function isUnheldMember(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || text.charCodeAt(start + 1) !== PERSON || !/[成队]/u.test(text[start] as string)) return false;
  return !/[团队组会委]/u.test(text[start - 1] ?? '') || /[单国们企院校有均等省市区的包学社之间]/u.test(text[end] ?? '');
}

/** 驻 + place before the head (驻云州总领事), also with a rank between (驻华公使衔参赞). */
function accreditedTo(text: string, headStart: number, floor: number): number {
  let found = -1;
  if (text[headStart - 1] === '华' && text[headStart - 2] === '驻') return headStart - 2;
  placesBackwards.eachBackwards(text, headStart, floor, (from) => {
    if (text[from - 1] === '驻') found = from - 1;
  });
  if (found >= 0) return found;
  for (let at = headStart; at >= floor && headStart - at <= 8; at--) {
    if (text.charCodeAt(at) === STATIONED) return headStart - at >= 2 ? at : -1;
    // 驻某国大使馆经济处|参赞, 驻村项目部|经理: behind the body that is accredited a title begins anew
    if (at < headStart && (!isHan(text, at) || INSIDE_BODY.hasAt(text, at))) return -1;
  }
  return -1;
}

/** Starts of up to four nouns right before an open head, no farther than ten characters. */
function looseModifiers(view: SentenceView, headStart: number): number[] {
  const starts: number[] = [];
  let from = headStart;
  for (let count = 0; count < 4; count++) {
    const start = view.wordStart(from - 1);
    if (view.wordEnd(from - 1) !== from || headStart - start > 10 || isStop(view.text, start) || !view.wordHas(from - 1, NOUN)) break;
    from = start;
    starts.push(from);
  }
  return starts;
}

/** 书记|员, 部长|级: the title would end inside a longer word; a name glued to it by the segmenter is no objection. */
function endsInsideWord(view: SentenceView, end: number): boolean {
  return !view.isWordBoundary(end) && view.wordEnd(end) - end === 1 && WORD_END.hasAt(view.text, end);
}
