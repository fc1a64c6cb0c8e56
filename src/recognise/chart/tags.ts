import { family } from './features.js';

/** Classes of the segmenter's tags; `^` stands for the sentence's begin and end, `w` for punctuation. */
export const TAGS = ['^', 'w', 'n', 'nr', 'ns', 'nt', 'nz', 'v', 'vn', 'a', 'd', 'p', 'c', 'u', 'm', 'q', 't', 'f', 'r', 'x', 'eng', 'j', 'l', 'i', 'b', 's', 'zg', 'y', 'other'] as const;
const index = new Map<string, number>(TAGS.map((tag, i) => [tag, i]));
const FALLBACK = TAGS.length - 1;

/** A feature for each tag. */
export const tagFamily = (name: string): number[] => family(name, TAGS);

/** Tags by number, in the order in which they are met; 0 stands for no word. */
const ids = new Map<string, number>();
const MOST_TAGS = 256;
/** The class of each tag by its number. */
export const classOfTag = new Uint8Array(MOST_TAGS);

/** A set of the segmenter's tags, asked by a tag's number: the pattern is tried once a tag, not once a word. */
export class TagSet {
  private static readonly all: TagSet[] = [];
  private readonly members = new Uint8Array(MOST_TAGS);

  constructor(private readonly pattern: RegExp) {
    TagSet.all.push(this);
    for (const [tag, id] of ids) this.meet(tag, id);
  }

  has(id: number): boolean {
    return this.members[id] === 1;
  }

  /** A tag that no set has seen yet is tried with each of them. */
  static add(tag: string, id: number): void {
    for (const set of TagSet.all) set.meet(tag, id);
  }

  private meet(tag: string, id: number): void {
    this.members[id] = this.pattern.test(tag) ? 1 : 0;
  }
}

/** The number of a tag. Dictionaries have some hundred tags; those beyond the last number share it. */
export function tagId(tag: string): number {
  return ids.get(tag) ?? meet(tag);
}

function meet(tag: string): number {
  const id = Math.min(ids.size + 1, MOST_TAGS - 1);
  ids.set(tag, id);
  classOfTag[id] = index.get(tag) ?? (tag.startsWith('nr') ? 3 : index.get(tag[0] as string) ?? FALLBACK);
  TagSet.add(tag, id);
  return id;
}
