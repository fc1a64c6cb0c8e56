import { printedDay, PRINTED_DAY } from '../../text/printed-day.js';
import type { Line } from '../line.js';
import type { Byline, BylineAuthor } from './byline-scan.js';
import { readByline } from './read-byline.js';
import { readLeadIn } from './read-lead-in.js';

/** What the lines of an article say about who wrote and published it. Places of authors are in their line. */
export interface FoundBylines {
  lines: Line[];
  authors: (BylineAuthor & { line: number })[];
  publisher: string | null;
  published: string | null;
}

const LONGEST = 200;
const BRACKET_START = /^(?:[^（(【〔]{0,40}?)([（(【〔])/;
const BRACKETS: Record<string, string> = { '（': '）', '(': ')', '【': '】', '〔': '〕' };
const LONE_DAY = new RegExp(`^[（(]?(?:${PRINTED_DAY})[）)]?$`);
/** The first and last lines of an article, where a lone day is that of its publication. */
const EDGE = 3;
const HEAD = 5;
const BARE_TIME = /^(?:时间|日期|時間)[:：]/;

/** Reads site lines, bylines and publishing lines wherever they stand: lines of their own, and brackets at either end of a paragraph. Who took one picture (…现场。张三 摄) is no author of the article. */
export function findBylines(lines: readonly Line[]): FoundBylines {
  const found: FoundBylines = { lines: [...lines], authors: [], publisher: null, published: null };
  let sent: string | null = null;
  let signed: string | null = null;
  const take = (byline: Byline, line: number) => {
    for (const author of byline.authors) found.authors.push({ ...author, line });
    found.publisher ??= byline.evidence > 0 || byline.published ? byline.publisher : null;
    found.published ??= byline.published;
  };
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    if (line.kind === 'headline') continue;
    if (text.length < 50 && LONE_DAY.test(text) && (at <= EDGE || at >= lines.length - EDGE)) {
      const day = printedDay(text.replace(/[（()）]/g, ''));
      if (at <= EDGE) found.published ??= day;
      else signed ??= day;
      found.lines[at] = { ...line, kind: line.kind ?? 'byline' };
      continue;
    }
    const lead = readLeadIn(text);
    if (lead?.publisher) sent ??= lead.publisher;
    if (lead && lead.end === text.length) {
      found.lines[at] = { ...line, kind: line.kind ?? 'byline' };
      continue;
    }
    const whole = text.length <= LONGEST ? wholeLine(text, at >= lines.length - 2) : null;
    // 时间：2025年3月21日 in the middle of a notice is that of a meeting
    if (whole && !(at > HEAD && BARE_TIME.test(text) && whole.evidence === 1)) {
      take(whole, at);
      found.lines[at] = { ...line, kind: line.kind ?? (saysSomething(whole) || /稿|提供|供图/.test(text) ? 'byline' : 'notice') };
      continue;
    }
    for (const [start, end] of brackets(text, at >= lines.length - EDGE)) {
      const byline = readByline(text, start, end);
      if (byline && isByline(byline, start === 1 || (lead !== null && start <= lead.end + 2), end === text.length - 1)) take(byline, at);
    }
  }
  found.publisher ??= sent;
  found.published ??= signed;
  return found;
}

/** A line that is nothing but a byline. */
function wholeLine(text: string, last: boolean): Byline | null {
  const closing = BRACKETS[text.charAt(0)];
  // （记者 张三）6月8日，…: the bracket is read by itself
  if (closing && text.indexOf(closing) !== text.length - 1 && !/^(?:【[^】]*】\s*)+$/.test(text)) return null;
  const byline = readByline(text);
  if (!byline) return null;
  const bracketed = closing !== undefined;
  if (byline.evidence > 0) return byline;
  // without a bracket a department and a name could be a headline: 某某学校 校方否认
  if (byline.departments > 0 && byline.authors.length > 0) return bracketed || (last && text.length <= 30 && byline.authors.every((author) => author.role)) ? byline : null;
  if (byline.published && bracketed) return byline;
  return bracketed && byline.authors.length > 0 && byline.authors.length <= 4 ? byline : null;
}

function saysSomething(byline: Byline): boolean {
  return byline.authors.length > 0 || byline.publisher !== null || byline.published !== null;
}

function isByline(byline: Byline, atStart: boolean, atEnd: boolean): boolean {
  if (byline.evidence > 0) return atStart || atEnd || byline.authors.length > 0;
  if (byline.departments > 0) return (atStart || atEnd) && (byline.authors.length > 0 || byline.published !== null);
  return atEnd && byline.authors.length > 0 && byline.authors.length <= 3;
}

/** The bracket that begins in a paragraph's first words (本报讯（记者 …）) and the one that ends it, as places of what is inside. */
function brackets(text: string, nearEnd: boolean): [number, number][] {
  const places: [number, number][] = [];
  const first = BRACKET_START.exec(text.slice(0, 60));
  if (first) {
    const start = first[0].length;
    const end = text.indexOf(BRACKETS[first[1] as string] as string, start);
    if (end > start && end - start <= LONGEST && (end < text.length - 1)) places.push([start, end]);
  }
  const last = text.at(-1);
  const opening = last === '）' ? '（' : last === ')' ? '(' : last === '】' ? '【' : null;
  if (opening) {
    const start = text.lastIndexOf(opening) + 1;
    // names alone in brackets are a byline only behind the last sentences: …。（张三 李四）
    const bare = /[。！？”]$/.test(text.slice(0, start - 1)) && nearEnd;
    if (start > 0 && text.length - start <= LONGEST && (bare || /记者|記者|通讯员|通訊員|文|图|圖|摄|攝|稿|编|審|审|作者|来源|來源|部|处|院|办|网|報|报|端|20\d\d/.test(text.slice(start, -1)))) places.push([start, text.length - 1]);
  }
  return places;
}
