import { readByline } from './byline/read-byline.js';
import { readLeadIn } from './byline/read-lead-in.js';
import { joinAll, type Line } from './line.js';

const TERMINAL = /[。！？!?；;…：:][”’」』）)]*$/;
const OPENING_END = /[“‘（《「『【〔(]$/;
const CLOSING_START = /^[，。、；：！？”’）》」』】〕,;!?%％)]/;
const HAN_END = /[\u3400-\u9fff]$/;
const HAN_START = /^[\u3400-\u9fff]/;
/** A line that is only a number, a Latin word or a sign: 24, 3060, +, A+B, “. Pages set them in tags of their own, and converters break there. */
const FRAGMENT = /^(?:[\dA-Za-z０-９.,%％+＋&＆·/×~～\-–—:：]{1,16}|[“”‘’（）《》「」]{1,2}|[年月日时号])$/;
/** What follows a number of its own accord: 10⏎家企业, 6⏎月. */
const UNIT_START = /^(?:余|多|几)?(?:[年月日号時时點点分届次个個家名位人所项項份座条期万萬亿億千百元米吨亩公里平方]|[%％+])/;
const NUMBER_END = /[\d０-９][余多几]?$/;
/** These begin no sentence, so a line that begins with one goes on: 和食用菌菌种室。 */
const CONTINUING_START = /^(?:[的了着过等及并而且]|份?有限(?:责任)?公司|限(?:责任)?公司|以及|并且|和(?![\u3400-\u9fff]{1,2}[，、 ]))/;
/** These begin paragraphs; a line before them that lacks its full stop just lacks it. */
const PARAGRAPH_START = /^(?:据悉|据了解|据介绍|会上|会后|会议|随后|随即|此外|同时|下一步|接下来|近年来|近日|日前|当天|当日|当晚|在[\u3400-\u9fff“]|活动|仪式|签约|此次|本次|这次|目前|今后|未来|最后|首先|其次|其间|期间|与此同时|值得|截至|为[\u3400-\u9fff]|[一二三四五六七八九十]{1,2}[、是]|第[一二三四五六七八九十]|[（(][一二三四五六七八九十\d]|\d{1,2}[、.．](?!\d)|[①-⑳●•▪■◆▲△★☆◎○]|图[\d一二三四五六①-⑳为：:]|[（(【])/;
/** Of those, the ones that headlines and captions do not begin with. */
const PROSE_START = /^(?:据悉|据了解|据介绍|会上|会后|随后|随即|此外|下一步|接下来|近年来|近日|日前|当天|当日|目前)/;
const COMMA = /，|[\u3400-\u9fff],[\u3400-\u9fff]/;
const DAY = /\d日/;
const LIST_START = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳●•▪■◆▲△★☆◎])/;
const CAPTION_END = /(?:致辞|致词|讲话|发言|主持|签约|揭牌|授牌|合影|摄|摄影|供图|现场|截图|仪式|报告|宣读|参观|座谈|剪彩|颁奖|照)[）)]?$/;
const PROSE_LENGTH = 28;
/** A line of running text may be broken anywhere once it is this long without a mark of its own. */
const WRAPPED_SHARE = 0.6;

/** Lines that are one, as far as it is known. Only the ends are looked at, so that a file of any number of lines costs its length. */
interface Group {
  lines: Line[];
  kind: Line['kind'];
  length: number;
  head: string;
  tail: string;
  /** A sentence ends inside, or it begins as paragraphs do: surely running text. */
  sentence: boolean;
  comma: boolean;
  day: boolean;
  quoteOpen: boolean;
  byline: boolean;
  /** The last line was a fragment in the middle of a sentence. */
  pulled: boolean;
}

const END = 40;
/** Half a sentence is longer than a heading's first word. */
const HALF = 10;

/** Puts together what line ends broke inside sentences (6⏎月⏎24⏎日, “⏎双高⏎”, 10⏎家), and leaves headlines, captions, lists, bylines and paragraphs apart. */
export function mendLines(lines: readonly Line[]): Line[] {
  const width = wrapWidth(lines);
  const groups: Group[] = [];
  let group: Group | null = null;
  for (const [at, line] of lines.entries()) {
    if (!line.text) continue;
    const byline = line.kind === 'byline' || isByline(line.text);
    if (group && (goesOn(group, line, byline, width) || isInside(group, line, lines[at + 1]))) add(group, line);
    else {
      group = { lines: [line], kind: line.kind, length: line.text.length, head: line.text.slice(0, END), tail: line.text.slice(-END), sentence: hasSentence(line.text), comma: COMMA.test(line.text), day: DAY.test(line.text), quoteOpen: openQuote(line.text, false), byline, pulled: false };
      groups.push(group);
    }
  }
  return groups.map(({ lines: parts, kind }) => ({ ...joinAll(parts), kind }));
}

function add(group: Group, line: Line): void {
  const middle = FRAGMENT.test(line.text) && !TERMINAL.test(group.tail);
  group.lines.push(line);
  group.kind ??= line.kind;
  group.length += line.text.length;
  group.tail = (group.tail + line.text).slice(-END);
  group.pulled = middle && !TERMINAL.test(group.tail);
  group.sentence ||= hasSentence(line.text);
  group.comma ||= COMMA.test(line.text);
  group.day ||= DAY.test(group.tail);
  group.quoteOpen = openQuote(line.text, group.quoteOpen);
}

/** Running text, not a headline or a caption: these have no sentence end inside, and seldom a comma together with a date or some length. */
function isProse(group: Group): boolean {
  return group.sentence || (group.comma && (group.day || group.length >= PROSE_LENGTH));
}

function goesOn(group: Group, next: Line, nextIsByline: boolean, width: number | null): boolean {
  if (group.kind === 'headline' || next.kind === 'headline') return false;
  if (group.kind !== next.kind && group.kind !== null && next.kind !== null) return false;
  const { tail } = group;
  const after = next.text;
  // an opening mark, a closing mark: sure even over an empty line
  if (OPENING_END.test(tail)) return true;
  if (CLOSING_START.test(after) && !isQuoteOfOwn(after)) return true;
  if (next.afterBlank || group.byline || nextIsByline) return false;
  if (group.pulled) return true;
  if (NUMBER_END.test(tail) && UNIT_START.test(after)) return true;
  if (/\d年?$|[年月]$/.test(tail) && /^\d{1,2}(?:月|日)/.test(after)) return true;
  if (TERMINAL.test(tail) || LIST_START.test(after)) return false;
  if (FRAGMENT.test(after) && HAN_END.test(tail)) return isProse(group) || group.length >= PROSE_LENGTH;
  if (group.quoteOpen && !openQuote(after, false)) return true;
  if (/[，、,]$/.test(tail)) return !LIST_START.test(group.head);
  if (CONTINUING_START.test(after) && /[，。；、]/.test(after) && group.length > 8) return true;
  if (/[a-z]$/.test(tail) && /^[a-z]/.test(after)) return true;
  if (PARAGRAPH_START.test(after)) return false;
  if (width !== null && (group.lines.at(-1) as Line).text.length >= width - 3) return true;
  if (!isProse(group) || !/[，。；、！？]|[\u3400-\u9fff][,.]/.test(after) || CAPTION_END.test(tail)) return false;
  // 比基线低⏎32％，: where every line is indented, a number still shows that it goes on
  if (next.indented) return HAN_END.test(tail) && /^\d+(?:\.\d+)?[%％万亿余多个家名人年月日]/.test(after);
  return (HAN_END.test(tail) || NUMBER_END.test(tail)) && (HAN_START.test(after) || /^\d/.test(after));
}

/** A fragment between two halves of a sentence, told by the half behind it: …等⏎10⏎家企业代表签署协议。 */
function isInside(group: Group, fragment: Line, next: Line | undefined): boolean {
  if (group.kind === 'headline' || group.byline || fragment.afterBlank || !next?.text || next.kind !== null || fragment.kind !== null) return false;
  if (group.length < HALF || !HAN_END.test(group.tail) || !FRAGMENT.test(fragment.text) || !HAN_START.test(next.text)) return false;
  // 01⏎校企合作 numbers a heading
  return UNIT_START.test(next.text) ? NUMBER_END.test(fragment.text) : !/^0?\d$/.test(fragment.text) && TERMINAL.test(next.text);
}

/** ”他说 goes on; “…” as a line that a closing mark begins by mistake does not count. */
function isQuoteOfOwn(text: string): boolean {
  return text.startsWith(')') && text.length > 1 && text.includes('(');
}

function hasSentence(text: string): boolean {
  return /[。！？；]./.test(text) || PROSE_START.test(text) || (text.length > 12 && readLeadIn(text) !== null);
}

function openQuote(text: string, before: boolean): boolean {
  const open = text.lastIndexOf('“');
  const close = text.lastIndexOf('”');
  return open === close ? before : open > close;
}

function isByline(text: string): boolean {
  if (text.length > 120) return false;
  const byline = wholeByline(text);
  return byline !== null && (byline.evidence > 0 || (byline.departments > 0 && byline.authors.length > 0));
}

/** A line that is a byline from end to end; （记者 张三）6月8日… is not. */
function wholeByline(text: string) {
  const bracket = /^[（(【]/.test(text);
  if (bracket && !/[）)】]$/.test(text)) return null;
  if (bracket && /[）)】]/.test(text.slice(0, -1))) return null;
  return readByline(text);
}

/** The width at which the text was wrapped (mail, PDF): most lines as long as the longest and without an end; null when it was not. */
function wrapWidth(lines: readonly Line[]): number | null {
  const filled = lines.filter((line) => line.text.length > 0);
  if (filled.length < 6) return null;
  const lengths = filled.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] as number;
  if (width < 15 || width > 60) return null;
  const full = filled.filter((line) => Math.abs(line.text.length - width) <= 2 && !TERMINAL.test(line.text));
  return full.length >= filled.length * WRAPPED_SHARE ? width : null;
}
