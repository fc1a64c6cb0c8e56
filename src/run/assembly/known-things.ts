import { IntColumn } from '../../resolve/columns/int-column.js';
import { IntList } from '../../resolve/columns/int-list.js';
import { Interner } from '../../resolve/columns/interner.js';
import { PairList } from '../../resolve/columns/pair-list.js';
import { KeyIndex } from '../key-index.js';
import { type FactLine, KINDS, type Kind, type ToldArticle } from './told-article.js';
import { idOfSortKey, sortKey, type ToldThing, type ToldThings } from './told-things.js';

/** Fetches the facts about one thing from what is remembered of a record. */
export type Fetch = (recordKey: string, kind: Kind, id: string) => FactLine[];

const NONE = -1;

/**
 * What all articles tell, when memory has it of most of them: kept are only integers that say which article tells of
 * which thing. Facts are fetched from article to article when a thing has to be told anew.
 */
export class KnownThings implements ToldThings {
  /** Things by their sort keys. */
  private readonly names = new Interner();
  private readonly kinds = new IntColumn(NONE);
  private readonly bodies = new IntColumn(NONE);
  private readonly bodyIds = new Interner();
  /** Things and the articles that tell of them. */
  private readonly tellers = new PairList();
  private readonly versions = new KeyIndex();
  private readonly versionOf = new IntList();
  private readonly recordKeys = new KeyIndex();
  private readonly recordKeyOf = new IntList();
  /** Facts of articles of which memory has none. */
  private readonly others = new Map<number, FactLine[]>();

  constructor(private readonly fetch: Fetch) {}

  add({ version, ids, facts }: ToldArticle, recordKey: string | null): void {
    const article = this.versionOf.length;
    this.versionOf.push(this.versions.add(version));
    this.recordKeyOf.push(recordKey === null ? NONE : this.recordKeys.add(recordKey));
    if (recordKey === null) this.others.set(article, facts());
    for (const [kind, id, body] of ids) {
      const thing = this.names.number(sortKey(KINDS[kind] as Kind, id));
      this.kinds.set(thing, kind);
      if (body) this.bodies.set(thing, this.bodyIds.number(body));
      this.tellers.push(thing, article);
    }
  }

  *things(): Generator<ToldThing> {
    this.tellers.sort();
    const keys = Array.from({ length: this.names.size }, (_, thing) => this.names.string(thing));
    // ids are plain ASCII
    for (const key of keys.sort()) yield this.thing(key, this.names.number(key));
  }

  private thing(key: string, thing: number): ToldThing {
    const id = idOfSortKey(key);
    const kind = KINDS[this.kinds.get(thing)] as Kind;
    const articles = this.tellers.secondsOf(thing);
    const body = this.bodies.get(thing);
    return {
      kind,
      id,
      versions: articles.map((article) => this.versions.key(this.versionOf.at(article))).join(' '),
      body: body === NONE ? null : this.bodyIds.string(body),
      facts: () => articles.flatMap((article) => this.factsOf(article, kind, id)),
    };
  }

  private factsOf(article: number, kind: Kind, id: string): string[] {
    const recordKey = this.recordKeyOf.at(article);
    const facts = recordKey === NONE ? (this.others.get(article) ?? []).filter((fact) => fact[0] === kind && fact[1] === id) : this.fetch(this.recordKeys.key(recordKey), kind, id);
    return facts.map(([, , fact]) => fact);
  }
}
