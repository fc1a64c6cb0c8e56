import { ExternalSorter } from '../../emit/external-sorter.js';
import { KINDS, type Kind, type ToldArticle } from './told-article.js';
import { idOfSortKey, sortKey, type ToldThing, type ToldThings } from './told-things.js';

/** What all articles tell, sorted on the disk with all facts: for datasets that are new, or new for the most part. */
export class SortedThings implements ToldThings {
  private readonly sorter: ExternalSorter;

  constructor(scratch: string) {
    this.sorter = new ExternalSorter(scratch);
  }

  add({ version, ids, facts }: ToldArticle): void {
    const bodies = new Map(ids.map(([, id, body]) => [id, body]));
    for (const [kind, id, fact] of facts()) this.sorter.add(sortKey(kind, id), `${KINDS.indexOf(kind)}\t${version}\t${bodies.get(id) ?? ''}\t${fact}`);
  }

  *things(): Generator<ToldThing> {
    for (const { key, lines } of this.sorter.groups()) yield thing(idOfSortKey(key), lines.map(partsOf));
  }
}

interface Part {
  kind: string;
  version: string;
  body: string;
  fact: string;
}

function thing(id: string, told: readonly Part[]): ToldThing {
  const [first] = told;
  // an article may tell several facts about one thing
  const versions = told.map(({ version }) => version).filter((version, at, all) => version !== all[at - 1]);
  return { kind: KINDS[Number(first?.kind)] as Kind, id, versions: versions.join(' '), body: first?.body || null, facts: () => told.map(({ fact }) => fact) };
}

function partsOf(line: string): Part {
  const [kind = '', version = '', body = ''] = line.split('\t', 3);
  return { kind, version, body, fact: line.slice(kind.length + version.length + body.length + 3) };
}
