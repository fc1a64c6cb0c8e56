import { table } from './store.js';

let listed: readonly number[] | null = null;

/** Keeps the list of articles as it was last shown: next and previous follow it. */
export function keepListed(rows: readonly number[]): void {
  listed = rows;
}

/** The rows to go through from an article: the last list when the article is in it, else all articles. */
export async function listedAround(row: number): Promise<readonly number[]> {
  if (listed?.includes(row)) return listed;
  return [...(await table('articles')).id.keys()];
}
