import type { Correction } from '../model/correction.js';
import { codePointSlicer } from '../text/code-point-slice.js';
import type { AnnotatedArticle, SpanLabel } from './annotation-spans.js';
import type { AnnotatorsView } from './read-annotations.js';

const LABELS: Readonly<Record<string, SpanLabel['label']>> = {
  PER: 'PER',
  PERSON: 'PER',
  人名: 'PER',
  ORG: 'ORG',
  ORGANIZATION: 'ORG',
  ORGANISATION: 'ORG',
  机构: 'ORG',
  DATE: 'DATE',
  日期: 'DATE',
};

type Marked = Omit<SpanLabel, 'localId'>;

/** An article's people and bodies by their local ids: what a mention is a mention of. */
export type NameOf = (localId: string) => string | undefined;

/**
 * What an annotator changed in one article, as corrections: a name drawn wider or narrower is a `rename` (of a body its
 * `fullName`), a person or body of whom every mark was taken away is none, a new mark is one that was missed.
 * Marks of dates, and single marks taken from somebody who keeps others, have no correction; they are counted in `left`.
 */
export function correctionsOfAnnotations(ours: AnnotatedArticle, theirs: AnnotatorsView, nameOf: NameOf): { corrections: Correction[]; left: number } {
  const slice = codePointSlicer(ours.text);
  const marked = theirs.spans.flatMap(({ start, end, label }): Marked[] => {
    const known = LABELS[label.toUpperCase()] ?? LABELS[label];
    return known === undefined ? [] : [{ start, end, label: known, text: slice(start, end) }];
  });
  const same = (a: Marked, b: Marked): boolean => a.start === b.start && a.end === b.end && a.label === b.label;
  const removed = ours.spans.filter((span) => !marked.some((mark) => same(mark, span)));
  const added = marked.filter((mark) => !ours.spans.some((span) => same(mark, span)));
  const corrections: Correction[] = [];
  const redrawn = new Set<Marked>();
  let left = removed.filter(({ label }) => label === 'DATE').length;
  for (const span of removed) {
    if (span.localId === null) continue;
    const name = nameOf(span.localId) ?? span.text;
    const other = added.find((mark) => mark.label === span.label && mark.start < span.end && span.start < mark.end);
    const thing = { name, article: ours.id };
    if (other && name === span.text) {
      redrawn.add(other);
      corrections.push(span.label === 'PER' ? { kind: 'rename', thing, name: other.text } : { kind: 'fullName', thing, name: other.text });
    } else if (!other && ours.spans.filter(({ localId }) => localId === span.localId).every((one) => removed.includes(one))) {
      corrections.push(span.label === 'PER' ? { kind: 'notAPerson', thing } : { kind: 'notAnOrganisation', thing });
    } else if (!other) left++;
  }
  for (const mark of added) {
    if (mark.label === 'DATE') left++;
    else if (!redrawn.has(mark))
      corrections.push({
        kind: 'missed',
        type: mark.label === 'PER' ? 'person' : 'organisation',
        article: ours.id,
        name: mark.text,
        start: mark.start,
        end: mark.end,
      });
  }
  return { corrections: [...new Map(corrections.map((one) => [JSON.stringify(one), one])).values()], left };
}
