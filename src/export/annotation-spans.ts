import { join } from 'node:path';
import { readLines } from '../emit/read-lines.js';
import type { DatasetArticle } from '../model/dataset-article.js';

/** What annotators mark: the places of people, bodies and dates in one article, offsets in code points. */
export interface SpanLabel {
  start: number;
  end: number;
  label: 'PER' | 'ORG' | 'DATE';
  text: string;
  localId: string | null;
}
export interface AnnotatedArticle {
  id: string;
  title: string | null;
  text: string;
  spans: SpanLabel[];
}

/** The articles of a dataset as annotators see them. */
export function* annotatedArticles(dataset: string): Generator<AnnotatedArticle> {
  for (const line of readLines(join(dataset, 'articles.ndjson'))) yield annotatedArticle(JSON.parse(line));
}

export function annotatedArticle({ id, title, text, people, organisations, dates }: DatasetArticle): AnnotatedArticle {
  const spans: SpanLabel[] = [
    ...people.flatMap((person) => person.mentions.map((mention) => ({ ...place(mention), label: 'PER' as const, localId: person.id }))),
    ...organisations.flatMap((organisation) =>
      organisation.mentions.map((mention) => ({ ...place(mention), label: 'ORG' as const, localId: organisation.id })),
    ),
    ...dates.map((date) => ({ ...place(date), label: 'DATE' as const, localId: null })),
  ];
  return { id, title, text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1)) };
}

function place({ start, end, text }: { start: number; end: number; text: string }): { start: number; end: number; text: string } {
  return { start, end, text };
}
