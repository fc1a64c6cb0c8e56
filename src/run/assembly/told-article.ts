import { checkedLine } from '../../emit/table-writer.js';
import { datasetMention } from '../../model/dataset-mention.js';
import type { LocalView } from '../../resolve/local-view.js';
import { factsOf } from '../../resolve/tell/facts-of.js';
import { mentionsOf } from '../../resolve/tell/mentions-of.js';
import { type RecordStore, storeKey } from '../record-store.js';
import { stillHolds, type Trace, tracedView } from './traced-view.js';

/** The kinds of things that several articles tell of. */
export const KINDS = ['organisations', 'people', 'posts', 'agreements', 'events'] as const;
export type Kind = (typeof KINDS)[number];

/** A fact as JSON, and what it is about. */
export type FactLine = [kind: Kind, id: string, fact: string];

/** What one article adds to the dataset, seen among all others. */
export interface ToldArticle {
  /** The same for the same facts. */
  version: string;
  /** Ids of what it tells of. */
  ids: Record<Kind, string[]>;
  /** The bodies of its posts, by the posts' ids. */
  bodies: [post: string, organisation: string][];
  /** Lines of `mentions`, with their line ends. */
  mentions: string | Buffer;
  mentionRows: number;
  facts: () => FactLine[];
}

// JSON has no raw control characters, so these can stand between its parts
const PART = '\u0001';
const PART_BYTE = 1;
const LINE_END = '\u0002';
const LINE_END_BYTE = 2;

/** What an article tells, made from its view. */
export function tellArticle(view: LocalView): ToldArticle {
  const told = factsOf(view);
  const facts = KINDS.flatMap((kind) => (told[kind] as [string, object][]).map(([id, fact]): FactLine => [kind, id, JSON.stringify(fact)]));
  const mentions = mentionsOf(view).map((mention) => `${checkedLine('mentions', datasetMention, mention)}\n`);
  return {
    version: storeKey(written(facts)), mentions: mentions.join(''), mentionRows: mentions.length, facts: () => facts,
    ids: Object.fromEntries(KINDS.map((kind) => [kind, [...new Set(told[kind].map(([id]) => id))]])) as Record<Kind, string[]>,
    bodies: told.posts.flatMap(([id, { organisationId }]) => (organisationId === null ? [] : [[id, organisationId]])),
  };
}

/** Facts as they are kept, each findable by kind and id without reading the others. */
function written(facts: readonly FactLine[]): string {
  return facts.map(([kind, id, fact]) => `${LINE_END}${kind}\t${id}\t${fact}`).join('');
}

/** The written facts about one thing, or about all. */
function readFacts(bytes: Buffer, about = ''): FactLine[] {
  const found: FactLine[] = [];
  const mark = `${LINE_END}${about}`;
  for (let from = bytes.indexOf(mark); from >= 0; from = bytes.indexOf(mark, from + 1)) {
    const end = bytes.indexOf(LINE_END_BYTE, from + 1);
    const text = bytes.toString('utf8', from + 1, end < 0 ? bytes.length : end);
    const [kind = '', id = ''] = text.split('\t', 2);
    found.push([kind as Kind, id, text.slice(kind.length + id.length + 2)]);
  }
  return found;
}

/** What articles told when the dataset was last written: used again for those whose place among the others is the same. */
export class ToldMemory {
  private readonly waiting: { key: string; json: string }[] = [];
  private waitingUnits = 0;

  constructor(private readonly store: RecordStore, private readonly program: string) {}

  /** Whether something is known of the record under a key, be it out of date. */
  knows(recordKey: string): boolean {
    return this.store.has(storeKey(this.program, recordKey));
  }

  /** What an article tells: from memory when every answer that it rested on is the same, else made anew and remembered. */
  tell(recordKey: string, view: LocalView): ToldArticle {
    const key = storeKey(this.program, recordKey);
    const known = this.store.readBytes(key);
    if (known) {
      const told = parse(known, view);
      if (told) return told;
    }
    const { view: traced, trace } = tracedView(view);
    const told = tellArticle(traced);
    this.remember(key, [JSON.stringify([view.copyOf, trace]), JSON.stringify([told.version, told.mentionRows, told.ids, told.bodies]), written(told.facts()), String(told.mentions).replaceAll('\n', LINE_END)].join(PART));
    return told;
  }

  /** The facts about one thing of an article that has told already. */
  factsOf(recordKey: string, kind: Kind, id: string): FactLine[] {
    this.flush();
    const bytes = this.store.readBytes(storeKey(this.program, recordKey));
    if (!bytes) throw new TypeError(`nothing is remembered of record ${recordKey}`);
    return readFacts(partsOf(bytes)[2] ?? bytes, `${kind}\t${id}\t`);
  }

  /** Forgets all records but these. */
  keepOnly(recordKeys: Iterable<string>): void {
    this.flush();
    const keys: string[] = [];
    for (const recordKey of recordKeys) keys.push(storeKey(this.program, recordKey));
    if (this.store.bytes > 2 * this.store.bytesOf(keys)) this.store.keepOnly(keys);
  }

  flush(): void {
    this.store.append(this.waiting.splice(0));
    this.waitingUnits = 0;
  }

  private remember(key: string, json: string): void {
    this.waiting.push({ key, json });
    this.waitingUnits += json.length;
    if (this.waitingUnits > 1 << 20) this.flush();
  }
}

function partsOf(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  for (let to = bytes.indexOf(PART_BYTE); to >= 0; to = bytes.indexOf(PART_BYTE, from)) {
    parts.push(bytes.subarray(from, to));
    from = to + 1;
  }
  parts.push(bytes.subarray(from));
  return parts;
}

function parse(bytes: Buffer, view: LocalView): ToldArticle | null {
  const [traceBytes, headBytes, factBytes, mentions] = partsOf(bytes);
  if (!traceBytes || !headBytes || !factBytes || !mentions) return null;
  const [copyOf, trace] = JSON.parse(traceBytes.toString()) as [LocalView['copyOf'], Trace];
  if (JSON.stringify(copyOf) !== JSON.stringify(view.copyOf) || !stillHolds(trace, view)) return null;
  const [version, mentionRows, ids, bodies] = JSON.parse(headBytes.toString()) as [string, number, ToldArticle['ids'], ToldArticle['bodies']];
  for (let at = mentions.indexOf(LINE_END_BYTE); at >= 0; at = mentions.indexOf(LINE_END_BYTE, at + 1)) mentions[at] = 10;
  return { version, ids, bodies, mentions, mentionRows, facts: () => readFacts(factBytes) };
}
