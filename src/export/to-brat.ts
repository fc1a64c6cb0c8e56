import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnnotatedArticle, annotatedArticles } from './annotation-spans.js';

/** Writes, for each article, the text (`.txt`) and its stand-off annotations (`.ann`) for brat, and the list of labels (`annotation.conf`). */
export function toBrat(dataset: string, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const conf = join(folder, 'annotation.conf');
  writeFileSync(conf, '[entities]\nPER\nORG\nDATE\n[relations]\n[events]\n[attributes]\n');
  const files = [conf];
  for (const article of annotatedArticles(dataset)) {
    const base = join(folder, fileName(article.id));
    writeFileSync(`${base}.txt`, article.text);
    writeFileSync(`${base}.ann`, bratAnnotations(article));
    files.push(`${base}.txt`, `${base}.ann`);
  }
  return files;
}

/** Stand-off lines; brat counts code points, as the dataset does. A span over a line end is written in pieces. */
export function bratAnnotations({ text, spans }: AnnotatedArticle): string {
  const points = Array.from(text);
  return spans
    .map(({ start, end, label }, at) => {
      const pieces: string[] = [];
      for (let from = start; from < end; ) {
        let to = from;
        while (to < end && points[to] !== '\n') to++;
        if (to > from) pieces.push(`${from} ${to}`);
        from = to + 1;
      }
      return `T${at + 1}\t${label} ${pieces.join(';')}\t${points.slice(start, end).join('').replaceAll('\n', ' ')}\n`;
    })
    .join('');
}

/** An id as a file name of its own: letters, digits and a few marks stay, an id with anything else gets a hash so that no two share a name. */
function fileName(id: string): string {
  const plain = id
    .replace(/[^\p{L}\p{N}._-]/gu, '_')
    .replace(/^\.+/, '_')
    .slice(0, 80);
  return plain === id ? plain : `${plain}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}
