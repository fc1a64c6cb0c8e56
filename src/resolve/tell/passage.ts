import type { DatasetEvidence } from '../../model/dataset-row.js';

const MOST = 160;
const END = /[。！？!?\n]/;

/** Finds, for a place in a text, the sentence around it; offsets count code points. A sentence longer than 160 is cut around the place. */
export function passages(article: string, text: string): (start: number, end: number) => DatasetEvidence {
  const points = /[\ud800-\udfff]/.test(text) ? Array.from(text) : text;
  const slice = (from: number, to: number): string => (typeof points === 'string' ? points.slice(from, to) : points.slice(from, to).join(''));
  return (start, end) => {
    let from = start;
    let to = end;
    while (from > 0 && end - from < MOST && !END.test(points[from - 1] ?? '')) from--;
    while (to < points.length && to - from < MOST && !END.test(points[to] ?? '')) to++;
    if (to < points.length && to - from < MOST && points[to] !== '\n') to++;
    return { article, start: from, end: to, text: slice(from, to) };
  };
}
