import { addName, type BylineScan } from './byline-scan.js';
import { DEPARTMENT, isFurniture } from './byline-words.js';
import { couldBeName, looksLikeName } from './person-name.js';

/** A word of a byline, up to the next mark. */
export const WORD = /[^\s、，,；;／/|｜︱‖&＆＋（）()【】〔〕[\]:：。]+/y;

/** 台东报导, 综合报道, 照片由某中心提供, 国际处供稿: they name no one. */
const NAMELESS = /(?:报道|报导|提供|供稿|供图|编发|整理|综合|整合|授权|出品|供片|转载|^完|^图片|^照片|^版权)$|^(?:原载|原标题|原题|本文|转自|摘自|上一篇|下一篇|打印|关闭|返回|分享|字号|大中小|[大中小]$)/;
const TELLS = /报[道导]$/;
const GLUED_ROLE = /^(.{2,4}?|[^·]{1,8}(?:·[^·]{1,8}){0,2}·[^·]{1,8}?)(摄影|摄像|供图|供稿|报道|报导|摄|图|文)$/;
const GLUED_DEPARTMENT = /^(.{2,12}(?:部|处|院|系|办|中心|科|室|局|学院|大学|公司|委|社|馆))(.{2,3})$/;
/** 李会, 周小园: the last character is that of departments and of names. */
const AMBIGUOUS = /^.{2,3}[会园]$/;
/** 阿依古丽江: names of other peoples are printed without a dot too; after a role they can be told. */
const LONG_NAME = /^(?!.*[的了在和与为从是对将有被日月])[\u4e00-\u9fff]{5,6}$/;
const MEDIUM = /(?:报|网|端|台|通讯社|刊|杂志|公众号|融媒|融媒体|在线|频道|视频号)$/;

/** Takes a word for a name, a department, or words that name no one; null when it is neither, so that the whole is no byline. */
export function readWord(scan: BylineScan, word: string, start: number): true | null {
  if (isFurniture(word)) return true;
  if (NAMELESS.test(word)) return readNameless(scan, word, start);
  return readNameWithRole(scan, word, start) ?? readName(scan, word, start) ?? readDepartment(scan, word, start) ?? readGlued(scan, word, start);
}

function readNameless(scan: BylineScan, word: string, start: number): true {
  const name = GLUED_ROLE.exec(word)?.[1];
  // 记者张三报道; but 台东报导 without a role is a place
  if (name && isPerson(name) && (!TELLS.test(word) || (scan.role && scan.recent.length === 0))) {
    addName(scan, start, start + name.length, scan.role ?? scan.text.slice(start + name.length, scan.at), 'byline/name-role');
  }
  scan.byline.evidence++;
  return true;
}

/** 张三摄, 记者张三摄; but 通讯员张晴文 is called so. */
function readNameWithRole(scan: BylineScan, word: string, start: number): true | null {
  const [, name, role] = GLUED_ROLE.exec(word) ?? [];
  if (!name || !isPerson(name) || (scan.role && (role === '文' || role === '图'))) return null;
  addName(scan, start, start + name.length, scan.role ?? scan.text.slice(start + name.length, scan.at), 'byline/name-role');
  scan.byline.evidence++;
  return true;
}

function readName(scan: BylineScan, word: string, start: number): true | null {
  if (isDepartment(word)) return null;
  const { role, department } = scan;
  const named = looksLikeName(word) || ((role || department) && couldBeName(word)) || (role && LONG_NAME.test(word));
  if (!named) return null;
  addName(scan, start, scan.at, role, role ? 'byline/role-name' : department ? 'byline/department-name' : 'byline/name');
  return true;
}

function readDepartment(scan: BylineScan, word: string, start: number): true | null {
  if (!isDepartment(word)) return null;
  // 某学院 党政办 张三: both words are the department
  scan.department = { start: scan.department && scan.recent.length === 0 ? scan.department.start : start, end: scan.at };
  // 记者 张三 宣传部 李四: the role was of those before
  if (scan.recent.length) scan.role = null;
  scan.recent = [];
  scan.byline.departments++;
  if (MEDIUM.test(word) && !scan.role) scan.byline.publisher ??= scan.text.slice(start, scan.at);
  return true;
}

/** 宣传部张三 */
function readGlued(scan: BylineScan, word: string, start: number): true | null {
  const [, department, name] = GLUED_DEPARTMENT.exec(word) ?? [];
  if (!department || !name || !looksLikeName(name) || /[的了和与为在]/.test(word)) return null;
  scan.department = { start, end: start + department.length };
  addName(scan, scan.department.end, scan.at, scan.role, 'byline/department-name');
  return true;
}

function isDepartment(word: string): boolean {
  return word.length >= 3 && DEPARTMENT.test(word) && !(AMBIGUOUS.test(word) && looksLikeName(word));
}

function isPerson(word: string): boolean {
  return looksLikeName(word) && (!DEPARTMENT.test(word) || AMBIGUOUS.test(word));
}
