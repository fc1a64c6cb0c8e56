import { fold } from '../../text/fold.js';
import { PRINTED_DAY, printedDay } from '../../text/printed-day.js';
import { COUNTER_LABEL, DEPARTMENT, isFurniture, PUBLISHED_LABEL, ROLE, SOURCE_LABEL } from './byline-words.js';
import { couldBeName, looksLikeName } from './person-name.js';

/** Someone whom a byline names; places are those of the text that was read. */
export interface BylineAuthor { name: string; role: string | null; start: number; end: number; rule: string }

/** What a byline says. It is one only when every word of it was understood. */
export interface Byline {
  authors: BylineAuthor[];
  publisher: string | null;
  published: string | null;
  /** How many roles and labels show that it is a byline; departments and bare names show little. */
  evidence: number;
  departments: number;
}

const SEPARATOR = /[\s、，,；;／/|｜︱‖&＆＋—―\-–（）()【】〔〕[\]。]+/y;
const COLON = /\s*[:：]?\s*/y;
const WORD = /[^\s、，,；;／/|｜︱‖&＆＋（）()【】〔〕[\]:：。]+/y;
const LATIN = /[A-Z][A-Za-zÀ-ɏ.'-]*(?: [A-Z][A-Za-zÀ-ɏ.'-]*){1,3}/y;
const DAY = new RegExp(PRINTED_DAY, 'y');
/** 记者张三台北23日电 */
const DISPATCH = /([\u4e00-\u9fff]{2,3})[\u4e00-\u9fff]{2,3}\d{1,2}日电/y;
const SOURCE = /《?([^\s；;，,|｜》（）()【】]{2,40})》?/y;
/** 台东报导, 综合报道, 照片由某中心提供, 国际处供稿: they name no one. */
const NAMELESS = /(?:报道|报导|提供|供稿|供图|编发|整理|综合|授权|出品|供片|转载|^完|^图片|^照片|^版权)$|^(?:原载|原标题|原题|本文|转自|摘自|上一篇|下一篇|打印|关闭|返回|分享|字号|大中小|[大中小]$|整合$)/;
/** 8月5日第2版: where a newspaper had it. */
const ISSUE = /\d{1,2}月\d{1,2}日|第\s*[\d一二三四五六七八九十]+\s*[版期]|\d{4}年(?=第)/y;
const GLUED_ROLE = /^(.{2,4}?)(摄影|摄像|供图|供稿|报道|报导|摄|图|文)$/;
const GLUED_DEPARTMENT = /^(.{2,12}(?:部|处|院|系|办|中心|科|室|局|学院|大学|公司|委|社|馆))(.{2,3})$/;
const AMBIGUOUS_DEPARTMENT = /^.{2,3}[会园]$/;
/** 阿依古丽江: names of other peoples are printed without a dot too, after a role they can be told. */
const LONG_NAME = /^(?!.*[的了在和与为从是对将有被日月])[\u4e00-\u9fff]{5,6}$/;
const MEDIUM = /(?:报|网|端|台|通讯社|刊|杂志|公众号|融媒|融媒体|在线|频道|视频号)$/;
const JOURNALIST = /(?:记者|通讯员)$/;
const MAX_LENGTH = 240;

/** Reads the words between two places as a byline (党委宣传部 张三 通讯员 李四; 文/王五 图/赵六; 来源：某报 作者：钱七 2024-06-27), or null when they are none. */
export function readByline(whole: string, first = 0, last = whole.length): Byline | null {
  if (last - first > MAX_LENGTH) return null;
  const text = first === 0 && last === whole.length ? whole : whole.slice(first, last);
  // a full stop inside is a sentence, not a byline; most lines end here
  const stop = text.indexOf('。');
  if (stop >= 0 && stop < text.length - 2) return null;
  const byline = scan(text);
  // with names alone, a comma shows a sentence: 张三，某某大学校长
  if (!byline || (byline.evidence === 0 && /[，。,]/.test(text))) return null;
  if (first > 0) {
    for (const author of byline.authors) {
      author.start += first;
      author.end += first;
    }
  }
  return byline;
}

function scan(text: string): Byline | null {
  const end = text.length;
  const folded = fold(text);
  const byline: Byline = { authors: [], publisher: null, published: null, evidence: 0, departments: 0 };
  let at = 0;
  let role: string | null = null;
  let department: { start: number; end: number } | null = null;
  /** Names since the last role or department. */
  let recent: BylineAuthor[] = [];
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const addName = (from: number, to: number, said: string | null, rule: string) => {
    const author = { name: text.slice(from, to), role: said ?? (department ? text.slice(department.start, department.end) : null), start: from, end: to, rule };
    byline.authors.push(author);
    recent.push(author);
  };

  for (;;) {
    const separator = take(SEPARATOR)?.[0] ?? '';
    if (at >= end) return byline;
    if (take(PUBLISHED_LABEL)) {
      const day = take(DAY);
      if (!day) return null;
      byline.published ??= printedDay(day[0]);
      byline.evidence++;
      continue;
    }
    const day = take(DAY);
    if (day) {
      byline.published ??= printedDay(day[0]);
      continue;
    }
    if (take(ISSUE)) continue;
    const label = take(SOURCE_LABEL);
    if (label) {
      const source = take(SOURCE);
      byline.evidence++;
      // 发布人：张三 put it on the page, that is no publisher
      if (source?.[1] && !looksLikeName(source[1])) byline.publisher ??= text.slice(at - source[0].length, at).replace(/[《》]/g, '');
      continue;
    }
    const roleStart = at;
    const found = take(ROLE);
    // 记者张三 is said without a space, 摄制合同 is no byline
    if (found && (JOURNALIST.test(found[0]) ? !/^[部站团协]/.test(folded.slice(at)) : at >= end || /^[\s:：、，,；;／/|｜︱（()）【】。]/.test(folded.slice(at)))) {
      const said = text.slice(roleStart, at).trim();
      byline.evidence++;
      const open = recent.filter((author) => author.role === null);
      const nothingFollows = !/[^\s、，,；;（）()【】。]/.test(folded.slice(at, end));
      if (recent.length && (open.length || nothingFollows || /[／/]/.test(separator)) && !/^[:：]/.test(folded.slice(at))) {
        // 宣传部 张三 图/文: said behind the name; what was said before it (通讯员 张三 文/摄) stays
        if (role === null) for (const author of recent) author.role = said;
        recent = [];
        role = null;
      } else {
        role = said;
        recent = [];
      }
      department = null;
      take(COLON);
      continue;
    }
    at = roleStart;
    const counterStart = at;
    if (take(COUNTER_LABEL) && /\d|[:：]/.test(folded.slice(counterStart, at))) {
      byline.evidence++;
      continue;
    }
    at = counterStart;
    const dispatch = role ? take(DISPATCH) : null;
    if (dispatch?.[1]) {
      addName(counterStart, counterStart + dispatch[1].length, role, 'byline/role-name');
      continue;
    }
    const latin = take(LATIN);
    if (latin) {
      if (!role && !department) return null;
      addName(counterStart, at, role, 'byline/role-name');
      continue;
    }
    const word = take(WORD)?.[0];
    if (!word) return null;
    const wordEnd = at;
    if (isFurniture(word)) continue;
    if (NAMELESS.test(word)) {
      const named = GLUED_ROLE.exec(word);
      const told = named ? /^报[道导]$/.test(named[2] ?? '') : false;
      // 记者张三报道; but 台东报导 without a role is a place
      if (named?.[1] && isPerson(named[1]) && (!told || (role && recent.length === 0))) addName(counterStart, counterStart + named[1].length, role ?? text.slice(counterStart + named[1].length, wordEnd), 'byline/name-role');
      byline.evidence++;
      continue;
    }
    const body = DEPARTMENT.test(word) && word.length >= 3 && !(AMBIGUOUS_DEPARTMENT.test(word) && looksLikeName(word));
    const glued = GLUED_ROLE.exec(word);
    if (glued?.[1] && glued[2] && !role && isPerson(glued[1])) {
      addName(counterStart, counterStart + glued[1].length, text.slice(wordEnd - glued[2].length, wordEnd), 'byline/name-role');
      byline.evidence++;
    } else if (!body && (looksLikeName(word) || ((role || department) && couldBeName(word)) || (role && LONG_NAME.test(word)))) {
      addName(counterStart, wordEnd, role, role ? 'byline/role-name' : department ? 'byline/department-name' : 'byline/name');
    } else if (body) {
      // 某学院 党政办 张三: both words are the department
      department = department && recent.length === 0 ? { start: department.start, end: wordEnd } : { start: counterStart, end: wordEnd };
      if (recent.length) role = null;
      recent = [];
      byline.departments++;
      if (MEDIUM.test(word) && !role) byline.publisher ??= text.slice(counterStart, wordEnd);
    } else {
      const parts = GLUED_DEPARTMENT.exec(word);
      if (!parts?.[1] || !parts[2] || !looksLikeName(parts[2]) || /[的了和与为在]/.test(word)) return null;
      department = { start: counterStart, end: counterStart + parts[1].length };
      addName(department.end, wordEnd, role, 'byline/department-name');
    }
  }
}

function isPerson(word: string): boolean {
  return looksLikeName(word) && (!DEPARTMENT.test(word) || AMBIGUOUS_DEPARTMENT.test(word));
}
