import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import type { Article } from '../../model/article.js';
import { fold } from '../../text/fold.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Anchor } from './anchors.js';
import type { Atom } from './atoms.js';
import { BODY_END, isConnector, knownBody, withinName } from './body-words.js';
import { partyName } from './party-name.js';
import type { Passage } from './passage.js';
import { isProper } from './proper-words.js';

/** Words at the head of a clause that are no part of the name behind them. */
const TRIM =
  /^(?:日前|近日|近期|当天|当日|同日|随后|其中|此外|另外|会上|同时|今年|去年|前年|年初|年底|此次|本次|――|记者获悉|据悉|据了解|分别|逐一|先后|各|还|又|也|已|将|拟|并|由|而|但|且|其|联合|来自|[^，]{0,6}(?:仪式上|活动上|会议上|论坛上|现场)|[^，]{0,4}(?:分支机构|子公司|合作伙伴|伙伴))+/;
/** Words at the end of a subject that belong to what it does. */
const TRAIL =
  /(?:[下本这]?(?:个?月|周|年)底?起|日前|近日|今日|昨日|今天|昨天|上午|下午|正式|分别|先后|逐一|又|还|也|已经?|将要?|拟|曾|正|再次|再度|首次|成功|双双|宣布|称|表示|并|即|便|还需|[在于].{1,14})+$/;
/** Where a name in a list ends: at what is done, where and how. */
const CUT =
  /(?:分别|共同|一同|一起|一道|正式|现场|举行|举办|签|达成|已|将|拟|于|在|以(?!色列)|就|围绕|三方|双方|四方|两地|联合|共建|代表|成功|[一二三四五六七八九十两多数\d]+[家所个校企地]|等|订|缔|续|先后|逐一|这|一一|通过|展开|开展|完成|建立|推进|推动|携手|共|正在|再次|合作(?!社|区|联|银行)|战略|校[地企]|[政银]企|院[地企]|府[校院]|相关|有关|欣然|宣布|公告|透露|表示|线上|云端)/;
const CONNECTOR = '、和与及同跟';
const PIVOT = '与和同跟';
const NO_NAME =
  /[的了是被把对们]|^(?:以|在|于|从|曾|携手|维护|推动|促进|实现|构建|深化|加强|开展|支持|落实|保持|增进|拓展|密切|坚持|提升|扩大|(?:全资|控股)?[子孙母总分]公司$|我|该|本|各|其|有关|相关|多家|部分|全体|两|三|四|五|六|七|八|九|十|\d)|会场|会议|协议|合同|签约|领导|[两双二三四五六七八九十\d][院校方家国市县地企馆所区]$|负责|主任|书记|市长|县长|区长|局长|校长|院长|代表/;
const CLAUSE_END = '，；：。';
const HEADS: ReadonlySet<string> = new Set(['headline', 'heading']);

/**
 * Names that no recogniser knows as bodies, as further atoms: 与甲厂、乙公司签署, where only the one is known. Taken only beside a
 * connective; those that end as names of bodies and places end anywhere, others only in a signing's own clause, next to a known name.
 */
export function withRawAtoms(article: Article, passage: Passage, anchors: readonly Anchor[]): Atom[] {
  const atoms = [...passage.atoms];
  const add = (atom: Atom | null) => {
    if (atom && !atoms.some((known) => known.from < atom.to && atom.from < known.to)) atoms.push(atom);
  };
  const runs = runsOf(article, passage);
  for (const [from, to] of runs) add(namedAt(article, passage, from, to));
  for (const [from, to] of runs) add(wordsAt(article, passage, from, to, atoms, anchors));
  return atoms.length === passage.atoms.length ? atoms : atoms.sort((a, b) => a.from - b.from);
}

/** The runs of plain words between names, connectives and marks. */
function runsOf(article: Article, passage: Passage): [from: number, to: number][] {
  const { text } = passage.mask;
  const runs: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char !== undefined && !isConnector(text, at) && !'，；：。DOPTQSZ'.includes(char)) continue;
    if (char !== undefined && '与和及'.includes(char) && at - from >= 2 && isOneName(article, passage, from, at)) continue;
    if (at - from >= 2) runs.push([from, at]);
    from = at + 1;
  }
  return runs;
}

/** 月见和琴保存会, 海洋与渔业工程学院: a connective inside a name, when the article uses the whole again, or when the part behind it names no body of its own. */
function isOneName(article: Article, passage: Passage, from: number, at: number): boolean {
  const { text } = passage.mask;
  const left = text.slice(from, at);
  const right = /^[\u4e00-\u9fff]{2,12}?(?=[、，；。]|$|将|于|在|签)/.exec(text.slice(at + 1))?.[0];
  if (!right || !BODY_END.test(right) || BODY_END.test(left)) return false;
  if (article.text.split(text.slice(Math.max(from, at - 6), at + 1) + right).length > 2) return true;
  if (left.length >= 4 && /^[\u4e00-\u9fff]{2,6}(?:[厅部处署]|委员会)$/.test(right) && !knownBody(article, right)) return true;
  return (
    left.length >= 4 &&
    /^[\u4e00-\u9fff]{2,6}(?:学院|中心|局)$/.test(right) &&
    !knownBody(article, right) &&
    !isProper(article, passage, at + 1, at + 1 + right.length)
  );
}

/** 某银行助力|甲能源与乙能源签署: who brings the two together is no party */
const HELPED = /^[^，。；]{0,8}(?:助力|促成|撮合|牵线|见证|推动|支持)/;

interface Slot {
  start: number;
  end: number /** what stands before the run, and behind the name */;
  left: string;
  right: string /** the run is the subject of 与 */;
  subject: boolean /** where the connective behind it stands */;
  pivot: number;
}

/** Where in a run between two marks a name stands, and what stands on its sides. */
function slot(article: Article, text: string, from: number, to: number): Slot {
  const right = text[to] ?? '。';
  const helped = CONNECTOR.includes(text[from - 1] ?? '。') ? null : HELPED.exec(text.slice(from, to));
  // 某某代表|甲大学农学院与…: the body stood for
  const stood = text[from - 1] === 'P' && text.startsWith('代表', from);
  const left = helped || stood ? '，' : (text[from - 1] ?? '。');
  const start = CONNECTOR.includes(left) ? from : from + (stood ? 2 : (helped ?? TRIM.exec(text.slice(from, to)) ?? [''])[0].length);
  const words = text.slice(start, to);
  // 教育处下个月起将与…: a date between the subject and what it does
  const beyond = right === 'D' ? /^(?:起|已|将|拟|曾|正|正式|又|再次?|首次)*[与和同]/.exec(text.slice(to + 1)) : null;
  if (beyond && !CONNECTOR.includes(left)) return { start, end: to, left, right: '与', subject: true, pivot: to + beyond[0].length };
  if (PIVOT.includes(right) && !CONNECTOR.includes(left)) {
    const trail = TRAIL.exec(words);
    return { start, end: trail ? start + trail.index : to, left, right, subject: true, pivot: to };
  }
  const cut = words.search(CUT);
  // 与某县某某事务局|综合服务平台签约: the name is the part that ends as one
  const whole = cut > 0 ? words.slice(0, cut) : words;
  const name = endsInKnown(article, whole) || partyName(whole, undefined) !== whole ? null : withinName(whole);
  if (name && name.length < words.length)
    return { start, end: start + name.length, left, right: text[start + name.length] as string, subject: false, pivot: to };
  return cut > 0
    ? { start, end: start + cut, left, right: text[start + cut] as string, subject: false, pivot: to }
    : { start, end: to, left, right, subject: false, pivot: to };
}

/** Words that end as the name of a body or a place does. */
function namedAt(article: Article, passage: Passage, from: number, to: number): Atom | null {
  const { text } = passage.mask;
  const { start, end, left, right, subject } = slot(article, text, from, to);
  const name = text.slice(start, end);
  if (name.length < 3 || name.length > 24 || NO_NAME.test(name) || !(BODY_END.test(name) || endsInKnown(article, name))) return null;
  const linkedLeft = start === from && CONNECTOR.includes(left);
  const linkedRight = CONNECTOR.includes(right);
  const cut = end < to;
  const open = CLAUSE_END.includes(right) || right === 'D';
  const head = `${CLAUSE_END}D`.includes(left);
  const announces = head && /^(?:[^，。；OP]{0,4}(?:宣布|公告|表示|透露|称))，?[^，。]{0,6}(?:与|和|同)/.test(text.slice(end));
  if (!(linkedLeft && (cut || linkedRight || open)) && !(linkedRight && head) && !(subject && head) && !announces) return null;
  return atomOf(article, passage, start, end);
}

/** 日本某县|某部: words that end in the name of a known body */
const endsInKnown = (article: Article, name: string): boolean => article.organisations.some((body) => body.name.length >= 4 && name.endsWith(fold(body.name)));

/** Words without such an end, beside 与 or in a list, whose neighbour is known: 与甲到家、乙公司分别签署. */
function wordsAt(article: Article, passage: Passage, from: number, to: number, atoms: readonly Atom[], anchors: readonly Anchor[]): Atom | null {
  const { text } = passage.mask;
  const { start, end, left, right, subject, pivot } = slot(article, text, from, to);
  const name = text.slice(start, end);
  if (!inClause(text, start, end, anchors) || HEADS.has(article.blocks[passage.sentence.block]?.kind ?? '')) return null;
  if (name.length < 2 || name.length > 50 || name.replace(/[a-z .&]/g, '').length > 12 || NO_NAME.test(name) || (end === to && 'ZPTQSO'.includes(right)))
    return null;
  const linked = start === from && CONNECTOR.includes(left);
  if (!linked && !(subject && `${CLAUSE_END}D`.includes(left))) return null;
  const known = knownBody(article, wordsOf(article, passage, start, end));
  if (!known && !isProper(article, passage, start, end)) return null;
  const beside = atoms.some(
    (atom) =>
      (atom.kind === 'organisation' || atom.kind === 'state') &&
      ((atom.to === start - 1 && linked) ||
        (atom.from === pivot + 1 && (subject || end === to) && CONNECTOR.includes(text[pivot] ?? '。')) ||
        withSubject(text, atom.to, start - 1)),
  );
  return beside ? atomOf(article, passage, start, end) : null;
}

/** 甲公司|将于近日在某地，与…: the subject of the clauses before. */
const withSubject = (text: string, from: number, to: number): boolean =>
  from < to && PIVOT.includes(text[to] as string) && /^(?:已|将|拟|曾|正|正式|分别|先后|D|宣布|[在于][^，。；]{1,14}|，)*$/.test(text.slice(from, to));

/** Whether a signing word follows in the same clause, or in one that only says when, where and how. */
function inClause(text: string, from: number, to: number, anchors: readonly Anchor[]): boolean {
  return anchors.some(
    ({ from: at }) => at >= to && at - to < 60 && !/[。；！？]|，(?!(?:在|于|就|共同|正式|双方|现场|联合|分别))/.test(text.slice(to, at)) && from < at,
  );
}

/** 甲村、乙村、丙村|三个村的村民委员会: the end that the names of a list share */
const SHARED = /^(?:、[^，。、]{1,8}?(?:村|社区))*[两二三四五六七八九十\d]+个?(?:村|社区)的?(村民委员会|居民委员会|村委会|居委会)/;

function atomOf(article: Article, passage: Passage, from: number, to: number): Atom {
  const words = wordsOf(article, passage, from, to) + (SHARED.exec(passage.mask.text.slice(to))?.[1] ?? '');
  const body = knownBody(article, words) ?? knownBody(article, words.replace(/[（(].*$/, ''));
  if (body) return { kind: 'organisation', from, to, organisation: body };
  return { kind: 'state', from, to, name: words, raw: true };
}

/** The words of a place in a mask as printed, with a bracket right behind that is part of the name: 甲刀具（中国）. */
function wordsOf(article: Article, { mask: { items } }: Passage, from: number, to: number): string {
  const end = (items[to - 1] as MaskedItem).end;
  const bracket = /^[（(](?:中国|香港|澳门|亚洲|亚太|[\u4e00-\u9fff]{2})[）)]/.exec(article.text.slice(end, end + 6))?.[0] ?? '';
  // spaces count in Latin script only
  const words = article.text.slice((items[from] as MaskedItem).start, end).replace(/(?<![\w.,&])\s+|\s+(?![\w&])/g, '');
  const latin = /^([\u4e00-\u9fff]{2,6})(?=[A-Za-z])/.exec(words)?.[1];
  return partyName(latin && COUNTRY_NAMES.has(latin) ? words.slice(latin.length) : words, undefined) + bracket;
}
