import type { Span } from '../../model/annotation.js';

/** Longest title that is looked for, in characters: what is opened and not closed within is taken as broken. */
const LONGEST = 120;
const NOUN = /(?:章程|办法|规定|条例|意见|通知|方案|规划|计划|纲要|协议书?|合同|备忘录|名单|报告|声明|宣言|公约|细则|标准|指南|决定|决议|法)$/;

/**
 * The titles in 《》 of a passage, without the marks, the outermost only (《关于〈章程〉的说明》 is one).
 * A title whose closing mark is missing ends with the clause, if it ends in a word for a document.
 */
export function titlesInMarks(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let at = text.indexOf('《', from);
  while (at >= 0 && at < to) {
    const end = closingMark(text, at, Math.min(to, at + LONGEST));
    if (end > at + 1) {
      found.push({ start: at + 1, end });
      at = text.indexOf('《', end + 1);
      continue;
    }
    const clause = /^[^，。；！？\n《》]{2,40}/.exec(text.slice(at + 1, Math.min(to, at + 1 + LONGEST)))?.[0];
    if (end < 0 && clause && NOUN.test(clause)) found.push({ start: at + 1, end: at + 1 + clause.length });
    at = text.indexOf('《', at + 1);
  }
  return found;
}

function closingMark(text: string, at: number, limit: number): number {
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const char = text[i];
    if (char === '《') depth++;
    else if (char === '》' && --depth === 0) return i;
    else if (char === '\n') return -1;
  }
  return -1;
}
