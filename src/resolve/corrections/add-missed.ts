import type { ArticleRecord } from '../../model/article-record.js';
import type { Correction } from '../../model/correction.js';
import { codePointSlicer } from '../../text/code-point-slice.js';

export type Missed = Extract<Correction, { kind: 'missed' }>;

const MADE = { confidence: 1, rule: 'correction/missed' };

/** Whether the record has, at the place that the correction names, the words that it says. */
export function missedApplies(record: ArticleRecord, { start, end, name }: Missed): boolean {
  return codePointSlicer(record.text)(start, end).replace(/\s/g, '') === name.replace(/\s/g, '');
}

/** A copy of a record with a person or body that recognition had not found. */
export function addMissed(record: ArticleRecord, missed: Missed): ArticleRecord {
  const { type, name, start, end } = missed;
  const mention = { start, end, ...MADE, text: codePointSlicer(record.text)(start, end) };
  const list = type === 'person' ? record.people : record.organisations;
  const known = list.find((one) => one.name === name);
  const mentions = [...(known?.mentions ?? []), mention].sort((a, b) => a.start - b.start);
  const replaced = <T extends { id: string }>(all: readonly T[]): T[] => all.map((one) => (one.id === known?.id ? { ...one, mentions } : one));
  if (type === 'person') {
    const added = { id: freeId(record, 'p'), name, aliases: [], confidence: 1, mentions, posts: [] };
    return { ...record, people: known ? replaced(record.people) : [...record.people, added] };
  }
  const added = { id: freeId(record, 'o'), name, aliases: [], kind: 'other' as const, parentId: null, confidence: 1, mentions };
  return { ...record, organisations: known ? replaced(record.organisations) : [...record.organisations, added] };
}

function freeId(record: ArticleRecord, prefix: string): string {
  const taken = new Set([...record.people, ...record.organisations].map(({ id }) => id));
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
