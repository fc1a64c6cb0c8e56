import type { Annotated } from './aim.js';

const MARK = /\[([poats]) ([^[\]]+)\]/gu;

/**
 * Reads an article with marks in its text: [p person] [o organisation] [t title] [a stand-in], and [s 长] for the rest of a title whose
 * first character is the last of the body before it ([o 教育局][s 长]).
 */
export function readMarked(id: string, marked: string): { item: { id: string; text: string; title: string }; gold: Annotated } {
  const people = new Set<string>();
  const bodies = new Set<string>();
  const titles = new Set<string>();
  const text = marked.replace(MARK, (_all, kind: string, words: string, at: number) => {
    if (kind === 'p') people.add(words);
    else if (kind === 'o' || kind === 'a') bodies.add(words);
    else titles.add(kind === 't' ? words : (marked[at - 2] ?? '') + words);
    return words;
  }).trim();
  const gold = { id, people: [...people].map((name) => ({ name, posts: [] })), organisations: [...bodies].map((name) => ({ name, aliases: [] })), titles: [...titles] };
  return { item: { id, text, title: text.split('\n')[0] as string }, gold };
}
