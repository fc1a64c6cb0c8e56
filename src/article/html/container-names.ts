import { COMMENT_NAMES, FURNITURE_NAMES } from '../../lexicon/page-furniture-names.js';
import { PAGE_CONTAINERS } from '../../lexicon/page-containers.js';

interface NameTable { exact: Set<string>; prefixes: string[] }

const containers = table(PAGE_CONTAINERS);
const furniture = table(FURNITURE_NAMES);
const comments = table(COMMENT_NAMES);
const words = new Map<string, string[]>();

function table(names: readonly string[]): NameTable {
  return { exact: new Set(names.filter((name) => !name.endsWith('*'))), prefixes: names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)) };
}

function has(table: NameTable, name: string): boolean {
  return table.exact.has(name) || table.prefixes.some((prefix) => name.startsWith(prefix));
}

/** Whether an id or a class name is one that a publishing system gives the body of an article (vsb_content_2). */
export function isKnownContainer(names: readonly string[]): boolean {
  return names.some((name) => has(containers, name));
}

/** The name that shows an element to be no part of the article (share-box, pinglun), or null. */
export function furnitureName(names: readonly string[]): string | null {
  return names.find((name) => wordsOf(name).some((word) => has(furniture, word)) || furniture.exact.has(name)) ?? null;
}

/** The name that shows an element to hold readers' comments, or null. */
export function commentName(names: readonly string[]): string | null {
  return names.find((name) => wordsOf(name).some((word) => has(comments, word))) ?? null;
}

/** Whether one of the words in the names is among `wanted`: `news_title` has `news` and `title`. */
export function hasWord(names: readonly string[], wanted: ReadonlySet<string>): boolean {
  return names.some((name) => wordsOf(name).some((word) => wanted.has(word)));
}

function wordsOf(name: string): string[] {
  let found = words.get(name);
  if (!found) {
    found = name.split(/[-_\s:.]+/).filter(Boolean);
    if (words.size > 5000) words.clear();
    words.set(name, found);
  }
  return found;
}
