import { ExternalSorter } from '../../emit/external-sorter.js';
import type { FactIndex } from './fact-index.js';
import { type FactLine, KINDS, type Kind, type ToldArticle } from './told-article.js';

/** Where the facts about a thing come from. Ids must be asked for in their order, each kind by itself. */
export interface FactSupply {
  add(told: ToldArticle): void;
  /** Facts about a thing as JSON, in the order of the articles. */
  lines(kind: Kind, id: string): string[];
}

/** Facts of all articles, sorted on the disk: for datasets that are new, or new for the most part. */
export class SortedFacts implements FactSupply {
  private readonly sorters: Record<Kind, ExternalSorter>;
  private readonly groups = new Map<Kind, Iterator<{ key: string; lines: string[] }>>();

  constructor(scratch: (name: string) => string) {
    this.sorters = Object.fromEntries(KINDS.map((kind) => [kind, new ExternalSorter(scratch(kind))])) as Record<Kind, ExternalSorter>;
  }

  add(told: ToldArticle): void {
    for (const [kind, id, fact] of told.facts()) this.sorters[kind].add(id, fact);
  }

  lines(kind: Kind, id: string): string[] {
    let groups = this.groups.get(kind);
    if (!groups) this.groups.set(kind, (groups = this.sorters[kind].groups()));
    for (let next = groups.next(); !next.done; next = groups.next()) if (next.value.key === id) return next.value.lines;
    throw new TypeError(`${kind} ${id} was asked for out of order`);
  }
}

/** Facts fetched from article to article when a thing has to be told anew: for datasets of which little has changed. */
export class FetchedFacts implements FactSupply {
  constructor(private readonly index: FactIndex, private readonly fetch: (article: number, kind: Kind, id: string) => FactLine[]) {}

  add(): void {}

  lines(kind: Kind, id: string): string[] {
    return this.index.articlesOf(kind, id).flatMap((article) => this.fetch(article, kind, id).map(([, , fact]) => fact));
  }
}
