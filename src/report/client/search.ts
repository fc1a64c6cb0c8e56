/** What the rows of a table are searched by, in small letters: names (several by lines), and their pinyin keys. */
export interface SearchIndex {
  names: readonly string[];
  keys: readonly string[];
}

const indexes = new WeakMap<object, SearchIndex>();

/** The search index of a table, made once from the columns that hold its names. */
export function searchIndex(table: { keys: string[] }, ...columns: readonly (readonly string[])[]): SearchIndex {
  let index = indexes.get(table);
  if (!index) indexes.set(table, (index = { names: table.keys.map((_, row) => columns.map((column) => column[row]).join('\n').toLowerCase()), keys: table.keys }));
  return index;
}

/**
 * The rows that have every word of a query, in their order. A word of Latin letters is looked for in the pinyin keys
 * (initials or whole syllables) as well as in the names; any other word in the names alone.
 */
export function searchRows(query: string, rows: readonly number[], { names, keys }: SearchIndex): readonly number[] {
  let found = rows;
  for (const word of wordsOf(query)) {
    const latin = /^[a-z0-9]+$/.test(word);
    found = found.filter((row) => names[row]!.includes(word) || (latin && keys[row]!.includes(word)));
  }
  return found;
}

/** The best rows of a search: names that are the query, then those that begin with it, then the rest, each by weight. */
export function bestRows(query: string, index: SearchIndex, weight: (row: number) => number, most: number): number[] {
  const [word] = wordsOf(query);
  if (word === undefined) return [];
  const best: { row: number; rank: number; weight: number }[] = [];
  for (const row of searchRows(query, [...index.names.keys()], index)) {
    const entry = { row, rank: rank(word, index.names[row]!, index.keys[row]!), weight: weight(row) };
    const last = best[most - 1];
    if (last && !before(entry, last)) continue;
    const at = best.findIndex((other) => before(entry, other));
    best.splice(at < 0 ? best.length : at, 0, entry);
    best.length = Math.min(best.length, most);
  }
  return best.map(({ row }) => row);
}

function before(a: { rank: number; weight: number }, b: { rank: number; weight: number }): boolean {
  return a.rank > b.rank || (a.rank === b.rank && a.weight > b.weight);
}

function rank(word: string, names: string, keys: string): number {
  if (names === word || names.startsWith(`${word}\n`) || keys === word || keys.endsWith(` ${word}`)) return 2;
  return names.startsWith(word) || keys.startsWith(word) || keys.includes(` ${word}`) ? 1 : 0;
}

function wordsOf(query: string): string[] {
  return query.trim().toLowerCase().split(/\s+/).filter(Boolean);
}
