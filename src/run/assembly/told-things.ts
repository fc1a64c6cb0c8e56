import { ExternalSorter } from '../../emit/external-sorter.js';
import { type FactLine, KINDS, type Kind, type ToldArticle } from './told-article.js';

/** People come with their posts: a post's id begins with its person's. */
const ORDER: Record<Kind, number> = { organisations: 0, people: 1, posts: 1, agreements: 2, events: 3 };

/** A thing that articles tell of. */
export interface ToldThing {
  kind: Kind;
  id: string;
  /** What all articles that tell of it say, in one string: the same when none of them says anything else. */
  versions: string;
  /** Of a post the id of its body, where it has one. */
  body: string | null;
  /** Facts as JSON, in the order of the articles. */
  facts: () => string[];
}

/**
 * What all articles tell, sorted on the disk by what it is about: bodies, people with their posts, agreements, events.
 * Facts come along, or are fetched from a remembered article where they are wanted: then little has to be sorted.
 */
export class ToldThings {
  private readonly sorter: ExternalSorter;

  constructor(
    scratch: string,
    private readonly fetch: (recordKey: string, kind: Kind, id: string) => FactLine[],
  ) {
    this.sorter = new ExternalSorter(scratch);
  }

  /** Adds the next article; under `recordKey` its facts can be fetched. */
  add({ version, ids, facts }: ToldArticle, recordKey: string | null): void {
    if (recordKey !== null) {
      for (const [kind, id, body] of ids) this.sorter.add(`${ORDER[KINDS[kind] as Kind]}${id}`, `${kind}\t${version}\t${body ?? ''}\t${recordKey}\t`);
      return;
    }
    const bodies = new Map(ids.map(([, id, body]) => [id, body]));
    for (const [kind, id, fact] of facts()) this.sorter.add(`${ORDER[kind]}${id}`, `${KINDS.indexOf(kind)}\t${version}\t${bodies.get(id) ?? ''}\t\t${fact}`);
  }

  /** All things, by kind and id. */
  *things(): Generator<ToldThing> {
    for (const { key, lines } of this.sorter.groups()) yield this.thing(key.slice(1), lines.map(partsOf));
  }

  private thing(id: string, told: readonly Part[]): ToldThing {
    const [first] = told;
    const kind = KINDS[Number(first?.kind)] as Kind;
    const versions = told.map(({ version }) => version).filter((version, at, all) => version !== all[at - 1]);
    return {
      kind,
      id,
      versions: versions.join(' '),
      body: first?.body || null,
      facts: () => told.flatMap(({ recordKey, fact }) => (recordKey ? this.fetch(recordKey, kind, id).map(([, , fetched]) => fetched) : [fact])),
    };
  }
}

interface Part {
  kind: string;
  version: string;
  body: string;
  recordKey: string;
  fact: string;
}

function partsOf(line: string): Part {
  const [kind = '', version = '', body = '', recordKey = ''] = line.split('\t', 4);
  return { kind, version, body, recordKey, fact: line.slice(kind.length + version.length + body.length + recordKey.length + 4) };
}
