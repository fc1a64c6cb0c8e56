import { ExternalSorter } from '../../emit/external-sorter.js';
import type { FactIndex } from './fact-index.js';
import { type FactLines, KINDS, type Kind, type ToldArticle } from './told-article.js';

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
    const facts = told.facts();
    for (const kind of KINDS) for (const [id, fact] of facts[kind]) this.sorters[kind].add(id, fact);
  }

  lines(kind: Kind, id: string): string[] {
    let groups = this.groups.get(kind);
    if (!groups) this.groups.set(kind, (groups = this.sorters[kind].groups()));
    for (let next = groups.next(); !next.done; next = groups.next()) if (next.value.key === id) return next.value.lines;
    throw new TypeError(`${kind} ${id} was asked for out of order`);
  }
}

/** Articles whose facts are at hand while the things of one article after the other are told anew. */
const AT_HAND = 500;

/** Facts fetched article by article when a thing has to be told anew: for datasets of which little has changed. */
export class FetchedFacts implements FactSupply {
  private readonly atHand = new Map<number, Map<string, string[]>>();

  constructor(private readonly index: FactIndex, private readonly fetch: (article: number) => FactLines) {}

  add(): void {}

  lines(kind: Kind, id: string): string[] {
    return this.index.articlesOf(kind, id).flatMap((article) => this.factsOf(article).get(`${kind} ${id}`) ?? []);
  }

  private factsOf(article: number): Map<string, string[]> {
    let facts = this.atHand.get(article);
    if (!facts) {
      facts = new Map();
      for (const [kind, list] of Object.entries(this.fetch(article))) {
        for (const [id, fact] of list) {
          const key = `${kind} ${id}`;
          facts.set(key, [...(facts.get(key) ?? []), fact]);
        }
      }
      if (this.atHand.size >= AT_HAND) this.atHand.delete(this.atHand.keys().next().value as number);
      this.atHand.set(article, facts);
    }
    return facts;
  }
}
