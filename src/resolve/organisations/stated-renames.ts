import type { ArticleRecord } from '../../model/article-record.js';
import { codePointSlicer } from '../../text/code-point-slice.js';

/** A change of name between two bodies' mentions: 甲学院更名为乙大学 (old first), 乙大学（原甲学院） (new first). */
const CUES: readonly { cue: string; between: RegExp }[] = [
  { cue: '更名', between: /^(?:经批准|正式|将|已|于[^，。]{1,12})?更名(?:为|成)["“《]?$/ },
  { cue: '改名', between: /^(?:正式|已)?改名(?:为|成)["“《]?$/ },
  { cue: '改称', between: /^(?:正式|已)?改称["“《]?$/ },
  { cue: '原', between: /^[（(](?:原名|原称|原)[:：]?["“《]?$/ },
  { cue: '前身', between: /^(?:的)?前身(?:是|为)["“《]?$/ },
];

/** Pairs of local ids [a, b] of bodies that the text says are one under two names. */
export function statedRenames(record: ArticleRecord): [string, string][] {
  const cues = CUES.filter(({ cue }) => record.text.includes(cue));
  if (cues.length === 0 || record.organisations.length < 2) return [];
  const slice = codePointSlicer(record.text);
  const places = record.organisations
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const left = places[i];
    const right = places[i + 1];
    if (!left || !right || left.id === right.id || right.start - left.end > 20 || right.start < left.end) continue;
    const between = slice(left.end, right.start);
    if (cues.some((cue) => cue.between.test(between))) pairs.push([left.id, right.id]);
  }
  return pairs;
}
