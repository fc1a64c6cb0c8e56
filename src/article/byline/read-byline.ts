import { fold } from '../../text/fold.js';
import { bylineParts } from './byline-parts.js';
import { type Byline, type BylineScan, take } from './byline-scan.js';

const SEPARATOR = /[\s、，,；;／/|｜︱‖&＆＋—―\-–（）()【】〔〕[\]。]+/y;
/** Some mark, role or date is in every byline but a department and its names, and these stand in brackets or have a space between. */
const CUE = /[:：／/|｜︱ （(【〔[]|记者|記者|通讯员|通訊員|稿|提供|摄|攝|\d{4}|年/;
const MAX_LENGTH = 240;

/** Reads the words between two places as a byline (党委宣传部 张三 通讯员 李四; 文/王五 图/赵六; 来源：某报 作者：钱七 2024-06-27), or null when they are none. */
export function readByline(whole: string, first = 0, last = whole.length): Byline | null {
  if (last - first > MAX_LENGTH) return null;
  const text = first === 0 && last === whole.length ? whole : whole.slice(first, last);
  if (text === whole && !CUE.test(text)) return null;
  // a full stop inside is a sentence, not a byline; most lines end here
  const stop = text.indexOf('。');
  if (stop >= 0 && stop < text.length - 2) return null;
  const byline = readParts(text);
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

function readParts(text: string): Byline | null {
  const scan: BylineScan = {
    text, folded: fold(text), at: 0, role: null, department: null, recent: [], separator: '',
    byline: { authors: [], publisher: null, published: null, evidence: 0, departments: 0 },
  };
  for (;;) {
    scan.separator = take(scan, SEPARATOR)?.[0] ?? '';
    if (scan.at >= text.length) return scan.byline;
    if (!readPart(scan)) return null;
  }
}

function readPart(scan: BylineScan): boolean {
  const start = scan.at;
  for (const part of bylineParts) {
    const found = take(scan, part.pattern);
    // a pattern that finds nothing at all would never get on
    if (found?.[0] && part.read(scan, found)) return true;
    scan.at = start;
  }
  return false;
}
