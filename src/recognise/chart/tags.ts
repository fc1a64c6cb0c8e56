import { family } from './features.js';

/** Classes of the segmenter's tags; `^` stands for the sentence's begin and end, `w` for punctuation. */
export const TAGS = ['^', 'w', 'n', 'nr', 'ns', 'nt', 'nz', 'v', 'vn', 'a', 'd', 'p', 'c', 'u', 'm', 'q', 't', 'f', 'r', 'x', 'eng', 'j', 'l', 'i', 'b', 's', 'zg', 'y', 'other'] as const;
const index = new Map<string, number>(TAGS.map((tag, i) => [tag, i]));
const FALLBACK = TAGS.length - 1;

export function tagClass(tag: string): number {
  return index.get(tag) ?? (tag.startsWith('nr') ? 3 : index.get(tag[0] as string) ?? FALLBACK);
}

/** A feature for each tag. */
export const tagFamily = (name: string): number[] => family(name, TAGS);
