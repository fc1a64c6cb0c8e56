import { PRINTED_DAY, printedDay } from '../../text/printed-day.js';
import { addName, type BylineScan, take } from './byline-scan.js';
import { COUNTER_LABEL, PUBLISHED_LABEL, ROLE, SOURCE_LABEL } from './byline-words.js';
import { readWord, WORD } from './byline-word.js';
import { looksLikeName } from './person-name.js';

/** A kind of words in a byline: `read` takes in what the sticky pattern found, or refuses it, and then the next kind is tried. */
export interface BylinePart {
  id: string;
  pattern: RegExp;
  read: (scan: BylineScan, found: RegExpExecArray) => true | null;
}

const DAY = new RegExp(PRINTED_DAY, 'y');
const COLON = /\s*[:：]?\s*/y;
const SOURCE = /《?([^\s；;，,|｜》（）()【】]{2,40})》?/y;
const JOURNALIST = /(?:记者|通讯员)$/;

/** The kinds of words, in the order in which they are tried. */
export const bylineParts: readonly BylinePart[] = [
  // 发布时间：2024-05-19 10:15
  { id: 'byline/published-label', pattern: PUBLISHED_LABEL, read: (scan) => {
    const day = take(scan, DAY);
    if (!day) return null;
    scan.byline.evidence++;
    return addDay(scan, day[0]);
  } },
  // 2023-01-07
  { id: 'byline/day', pattern: DAY, read: (scan, [day]) => addDay(scan, day) },
  // 8月5日第2版: where a newspaper had it
  { id: 'byline/issue', pattern: /\d{1,2}月\d{1,2}日|第\s*[\d一二三四五六七八九十]+\s*[版期]|\d{4}年(?=第)/y, read: () => true },
  // 来源：云山日报
  { id: 'byline/source-label', pattern: SOURCE_LABEL, read: (scan) => {
    const source = take(scan, SOURCE);
    scan.byline.evidence++;
    // 发布人：张三 put it on the page, that is no publisher
    if (source?.[1] && !looksLikeName(source[1])) scan.byline.publisher ??= scan.text.slice(scan.at - source[0].length, scan.at).replace(/[《》]/g, '');
    return true;
  } },
  // 通讯员 张三, 文/李四, 王五 摄影
  { id: 'byline/role', pattern: ROLE, read: readRole },
  // 浏览次数：417
  { id: 'byline/counter', pattern: COUNTER_LABEL, read: (scan, [label]) => {
    if (!/\d|[:：]/.test(label)) return null;
    scan.byline.evidence++;
    return true;
  } },
  // 记者张三台北23日电
  { id: 'byline/dispatch-name', pattern: /([\u4e00-\u9fff]{2,3})[\u4e00-\u9fff]{2,3}\d{1,2}日电/y, read: (scan, { 0: words, 1: name, index }) => {
    if (!scan.role || !name || !words) return null;
    addName(scan, index, index + name.length, scan.role, 'byline/role-name');
    return true;
  } },
  // 记者 John Smith
  { id: 'byline/latin-name', pattern: /[A-Z][A-Za-zÀ-ɏ.'-]*(?: [A-Z][A-Za-zÀ-ɏ.'-]*){1,3}/y, read: (scan, { index }) => {
    if (!scan.role && !scan.department) return null;
    addName(scan, index, scan.at, scan.role, 'byline/role-name');
    return true;
  } },
  // 张三, 党委宣传部, 国际处供稿
  { id: 'byline/word', pattern: WORD, read: (scan, { 0: word, index }) => readWord(scan, word, index) },
];

function addDay(scan: BylineScan, words: string): true {
  scan.byline.published ??= printedDay(words);
  return true;
}

function readRole(scan: BylineScan, { 0: role, index }: RegExpExecArray): true | null {
  const rest = scan.folded.slice(scan.at);
  // 记者张三 is said without a space, 摄制合同 is no byline
  if (JOURNALIST.test(role) ? /^[部站团协]/.test(rest) : !/^(?:$|[\s:：、，,；;／/|｜︱（()）【】。])/.test(rest)) return null;
  const said = scan.text.slice(index, scan.at).trim();
  scan.byline.evidence++;
  const nothingFollows = !/[^\s、，,；;（）()【】。]/.test(rest);
  const nameless = scan.recent.some((author) => author.role === null);
  if (scan.recent.length && (nameless || nothingFollows || /[／/]/.test(scan.separator)) && !/^[:：]/.test(rest)) {
    // 宣传部 张三 图/文: said behind the name; what was said before it (通讯员 张三 文/摄) stays
    if (scan.role === null) for (const author of scan.recent) author.role = said;
    scan.role = null;
  } else scan.role = said;
  scan.recent = [];
  scan.department = null;
  take(scan, COLON);
  return true;
}
