import type { Problem } from '../model/problem.js';
import type { BuiltText } from './build-text.js';

/** What UTF-8 read as GBK, and lost on the way, leaves behind. */
const MOJIBAKE = /锟斤拷|烫烫烫|屯屯屯|[\u00c2-\u00ef][\u0080-\u00bf][\u0080-\u00bf]?[\u00c2-\u00ef][\u0080-\u00bf]/;
const SHOWN = 20;

/** Doubts about the characters themselves: what could not be decoded, here or before the text came to us. Places are in the clean text. */
export function textProblems(text: string): Problem[] {
  const problems: Problem[] = [];
  for (let at = text.indexOf('\ufffd'); at >= 0 && problems.length < SHOWN; at = text.indexOf('\ufffd', at + 1)) {
    problems.push({ code: 'replacement-character', message: 'a character was lost here before or while the text was decoded: compare with the source', start: at, end: at + 1 });
  }
  const mojibake = MOJIBAKE.exec(text);
  if (mojibake) problems.push({ code: 'mojibake-in-source', message: 'the source was decoded wrongly before it came here: fetch it again from where it was right', start: mojibake.index, end: mojibake.index + mojibake[0].length });
  return problems;
}

/** Problems of the source told in places of the clean text; those without a place, or at characters that were left out, concern the whole text. */
export function inText(problems: readonly Problem[], { runs, text }: BuiltText): Problem[] {
  return problems.map((problem) => {
    const start = problem.start === null ? null : placeOf(runs, problem.start);
    if (start === null || problem.end === null) return text ? { ...problem, start: 0, end: text.length } : { ...problem, start: null, end: null };
    return { ...problem, start, end: Math.max(start, placeOf(runs, problem.end - 1) ?? start) + 1 };
  });
}

function placeOf(runs: BuiltText['runs'], source: number): number | null {
  // runs of an article whose parts were moved need not be in the order of the source
  const run = runs.find(([, from, length]) => from <= source && source < from + length);
  return run ? run[0] + source - run[1] : null;
}
