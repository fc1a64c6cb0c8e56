import { LineWriter } from '../emit/line-writer.js';
import { type AnnotatedArticle, annotatedArticles } from './annotation-spans.js';

/** Writes characters with BIO labels in two columns, an empty line after each sentence: CoNLL as trainers of Chinese taggers read it. */
export function toConll(dataset: string, file: string): string[] {
  const writer = new LineWriter(file);
  for (const article of annotatedArticles(dataset)) for (const line of conllLines(article)) writer.write(line);
  writer.close();
  return [file];
}

/** One article's lines. Of spans that overlap the longer one counts; white space is left out. */
export function* conllLines({ id, text, spans }: AnnotatedArticle): Generator<string> {
  const points = Array.from(text);
  const labels: string[] = new Array(points.length).fill('O');
  for (const { start, end, label } of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (labels.slice(start, end).some((taken) => taken !== 'O')) continue;
    for (let at = start; at < end; at++) labels[at] = `${at === start ? 'B' : 'I'}-${label}`;
  }
  yield `# article = ${id.replace(/\s+/g, ' ')}`;
  let open = false;
  for (let at = 0; at < points.length; at++) {
    const point = points[at] ?? '';
    if (/\s/.test(point)) {
      if (point === '\n' && open) {
        yield '';
        open = false;
      }
      continue;
    }
    yield `${point} ${labels[at]}`;
    open = true;
    if (/[。！？]/.test(point) && !(labels[at + 1] ?? 'O').startsWith('I-')) {
      yield '';
      open = false;
    }
  }
  if (open) yield '';
}
