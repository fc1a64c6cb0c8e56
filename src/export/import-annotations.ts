import { join } from 'node:path';
import { readLines } from '../emit/read-lines.js';
import type { Correction } from '../model/correction.js';
import type { DatasetArticle } from '../model/dataset-article.js';
import { annotatedArticle } from './annotation-spans.js';
import { correctionsOfAnnotations } from './corrections-of-annotations.js';
import { readAnnotations } from './read-annotations.js';

export interface ImportedAnnotations {
  corrections: Correction[];
  /** Changes that no correction can say. */
  left: number;
  /** Items whose article is not in the dataset, or has another text there. */
  unknown: number;
}

/** Turns what annotators exported (Label Studio, doccano) into corrections of the dataset that they were given. */
export function importAnnotations(content: string, file: string, dataset: string): ImportedAnnotations {
  const views = readAnnotations(content, file);
  const byId = new Map(views.flatMap((view) => (view.article === null ? [] : [[view.article, view] as const])));
  const byText = new Map(views.filter(({ article }) => article === null).map((view) => [view.text, view]));
  const imported: ImportedAnnotations = { corrections: [], left: 0, unknown: views.length };
  for (const line of readLines(join(dataset, 'articles.ndjson'))) {
    const article = JSON.parse(line) as DatasetArticle;
    const view = byId.get(article.id) ?? byText.get(article.text);
    if (!view || view.text !== article.text) continue;
    imported.unknown--;
    const names = new Map([...article.people, ...article.organisations].map(({ id, name }) => [id, name]));
    const { corrections, left } = correctionsOfAnnotations(annotatedArticle(article), view, (id) => names.get(id));
    imported.corrections.push(...corrections);
    imported.left += left;
  }
  return imported;
}
