/** What a row is searched by: its names, and their pinyin keys. */
export interface Searchable {
  text: (row: number) => string;
  keys: (row: number) => string;
}

/**
 * The rows that have every word of a query, in their order. A word of Latin letters is looked for in the pinyin keys
 * (initials or whole syllables) as well as in the names; any other word in the names alone.
 */
export function searchRows(query: string, rows: readonly number[], { text, keys }: Searchable): readonly number[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const names = text(row).toLowerCase();
    return words.every((word) => names.includes(word) || (isLatin(word) && keys(row).includes(word)));
  });
}

/** The best rows of a search: names that are the query, then those that begin with it, then the rest, each by weight. */
export function bestRows(query: string, count: number, searchable: Searchable & { weight: (row: number) => number }, most: number): number[] {
  const word = query.trim().toLowerCase();
  if (word === '') return [];
  const found = searchRows(query, [...Array(count).keys()], searchable);
  const rank = (row: number): number => {
    const name = searchable.text(row).toLowerCase();
    const keys = searchable.keys(row);
    if (name === word || name.startsWith(`${word}\n`) || keys === word || keys.endsWith(` ${word}`)) return 2;
    return name.startsWith(word) || keys.startsWith(word) || keys.includes(` ${word}`) ? 1 : 0;
  };
  return found
    .map((row) => ({ row, rank: rank(row), weight: searchable.weight(row) }))
    .sort((a, b) => b.rank - a.rank || b.weight - a.weight || a.row - b.row)
    .slice(0, most)
    .map(({ row }) => row);
}

function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}
