import { LineWriter } from '../emit/line-writer.js';
import { type AnnotatedArticle, annotatedArticles } from './annotation-spans.js';

/** Writes one line an article with its labels, as doccano's sequence labelling reads and writes it. */
export function toDoccano(dataset: string, file: string): string[] {
  const writer = new LineWriter(file);
  for (const article of annotatedArticles(dataset)) writer.write(JSON.stringify(doccanoLine(article)));
  writer.close();
  return [file];
}

/** doccano counts code points, as the dataset does. */
export function doccanoLine({ id, text, spans }: AnnotatedArticle): object {
  return { article: id, text, label: spans.map(({ start, end, label }) => [start, end, label]) };
}
