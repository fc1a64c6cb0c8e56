import { isHan, isStop } from '../chart/characters.js';
import { type Evidence, family } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { titleBegins } from '../titles/title-begins.js';
import { compound, surnameFeature } from './name-tables.js';
import { endsTitle } from './no-name.js';

const MOST = 3;
const COUNTS = ['0', '1', '2', '3'];
/** By how many other members of the list look like names; for names that are words it says more. */
const AMONG = family('name in a list with so many names', COUNTS);
const WORD_AMONG = [0, 0.6, 1.2, 1.6].map((initial, count) => family('name that is a word in a list with so many names', [String(count)], initial)[0] as number);
/** …等4名同志, …七位校友 */
const COUNTED = family('name in a list of so many people', ['name', 'word'], 0);
/** …等作物, …等产品 */
const OF_THINGS = family('name in a list of things', ['name', 'word'], -1);

/** Members of lists stand in a sentence between marks; so far apart at most. */
const LONGEST_MEMBER = 16;
const MARK = '、'.charCodeAt(0);
const PLAIN = new TagSet(/^(?:n$|v|a|d|t|l|i|b|ns)/);
const NOUN = new TagSet(/^(?:n|nt|nz|vn|l|b|j)$/);
/** …等领导, …等专家 */
const PEOPLE = /(?:[人员家者生师友民工]|领导|同志|代表|干部|嘉宾|同学|同事)$/u;
const COUNT_OF_PEOPLE = /^(?:等(?:\d{1,4}|[一二两三四五六七八九十]{1,3})?(?:余|多)?(?:人|位|名|同志|领导)|[二两三四五六七八九十]{1,3}[位名]|\d{1,3}[位名])/u;

/** Marks of a list, the members whose look tells a name, and whether people are counted behind it. */
interface List { marks: number[]; names: boolean[]; tail: 'people' | 'things' | null }

/** Members that have no surname are proposed in lists of so many other names. */
const LEAST_OTHERS = 2;

let view: SentenceView | null = null;
const byMark = new Map<number, List>();

/** Adds what the list says in which a name is a whole member, or the end of the first one or the begin of the last. */
export function addList(sentence: SentenceView, start: number, end: number, word: boolean, evidence: Evidence): Evidence {
  const { text } = sentence;
  const before = text.charCodeAt(start - 1) === MARK && start > sentence.start;
  if (!before && text.charCodeAt(end) !== MARK) return evidence;
  if (view !== sentence) lookAt(sentence);
  const list = byMark.get(before ? start - 1 : end);
  if (!list) return evidence;
  const member = list.marks.indexOf(before ? start - 1 : end) + (before ? 1 : 0);
  let others = 0;
  for (let at = 0; at < list.names.length; at++) if (at !== member && list.names[at]) others++;
  evidence.add((word ? WORD_AMONG : AMONG)[Math.min(others, MOST)] as number);
  if (list.tail) evidence.add((list.tail === 'people' ? COUNTED : OF_THINGS)[word ? 1 : 0] as number);
  return evidence;
}

/** Calls back for each member between two marks of lists of names, that does not look like a name itself. */
export function eachOddMember(sentence: SentenceView, found: (start: number, end: number) => void): void {
  if (view !== sentence) lookAt(sentence);
  for (const [mark, { marks, names }] of byMark) {
    const at = marks.indexOf(mark);
    const next = marks[at + 1];
    if (next !== undefined && !names[at + 1] && names.filter(Boolean).length >= LEAST_OTHERS) found(mark + 1, next);
  }
}

function lookAt(sentence: SentenceView): void {
  view = sentence;
  byMark.clear();
  const { text, start, end } = sentence;
  let marks: number[] = [];
  for (let mark = text.indexOf('、', start); mark >= 0 && mark < end; mark = text.indexOf('、', mark + 1)) {
    const last = marks.at(-1);
    if (last !== undefined && !isOneMember(text, last + 1, mark)) {
      close(sentence, marks);
      marks = [];
    }
    marks.push(mark);
  }
  if (marks.length > 0) close(sentence, marks);
}

function isOneMember(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_MEMBER) return false;
  for (let at = from; at < to; at++) if (isStop(text, at)) return false;
  return true;
}

function close(sentence: SentenceView, marks: number[]): void {
  const first = marks[0] as number;
  const last = (marks.at(-1) as number) + 1;
  const names = [endsInName(sentence, first - LONGEST_MEMBER, first)];
  for (let at = 1; at < marks.length; at++) names.push(endsInName(sentence, (marks[at - 1] as number) + 1, marks[at] as number));
  const lastEnd = [4, 3, 2].find((length) => sentence.isWordBoundary(last + length) && looksLikeName(sentence, last, last + length));
  names.push(lastEnd !== undefined);
  const list: List = { marks, names, tail: tailOf(sentence, last) };
  for (const mark of marks) byMark.set(mark, list);
}

/** What is said behind the last member, which is two to four characters long. */
function tailOf(sentence: SentenceView, last: number): List['tail'] {
  const { text, end } = sentence;
  for (let at = last + 2; at <= Math.min(last + 4, end - 1); at++) {
    if (COUNT_OF_PEOPLE.test(text.slice(at, Math.min(end, at + 8)))) return 'people';
    if (text[at] === '等' && sentence.wordStart(at) === at) return sentence.wordHas(at + 1, NOUN) && !PEOPLE.test(text.slice(at + 1, sentence.wordEnd(at + 1))) && !titleBegins(text, at + 1, end) ? 'things' : null;
  }
  return null;
}

/** The whole of a member, or what stands in it behind a title (院长某某). */
function endsInName(sentence: SentenceView, from: number, to: number): boolean {
  const { text, start } = sentence;
  for (let length = 2; length <= 4; length++) {
    const at = to - length;
    if (at < start) return false;
    if (at === from || isStop(text, at - 1) || at === start || endsTitle(sentence, at)) return looksLikeName(sentence, at, to);
  }
  return text.slice(Math.max(start, from), to).includes('·');
}

/** A surname with one or two characters that are no plain word. */
function looksLikeName(sentence: SentenceView, from: number, to: number): boolean {
  const { text } = sentence;
  for (let at = from; at < to; at++) if (!isHan(text, at)) return false;
  if (sentence.isWord(from, to) && sentence.wordHas(from, PLAIN)) return false;
  return (to - from < 4 && (surnameFeature[text.charCodeAt(from)] as number) >= 0) || (to - from > 2 && compound.longest(text, from, to) > 0);
}
