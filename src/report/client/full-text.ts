import { detail, meta } from './store.js';

/** Texts of articles that were looked through once, by row. */
const texts: string[] = [];

/**
 * The rows of the articles whose text has every word of a query. Texts are loaded as the search goes; `progress` is
 * told how many were looked through, and ends the search by returning false: then the answer is null.
 */
export async function searchTexts(query: string, progress: (done: number) => boolean): Promise<ReadonlySet<number> | null> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = new Set<number>();
  const starts = meta.chunks.article;
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? meta.counts.articles;
    for (let row = start; row < end; row++) {
      const text = (texts[row] ??= (await detail('article', row)).text.toLowerCase());
      if (words.every((word) => text.includes(word))) found.add(row);
    }
    if (!progress(end)) return null;
  }
  return found;
}
