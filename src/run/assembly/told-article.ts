import { checkedLine } from '../../emit/table-writer.js';
import { datasetMention } from '../../model/dataset-mention.js';
import type { DatasetProblem } from '../../model/dataset-problem.js';
import type { LocalView } from '../../resolve/local-view.js';
import { factsOf } from '../../resolve/tell/facts-of.js';
import { mentionsOf } from '../../resolve/tell/mentions-of.js';
import { storeKey } from '../record-store.js';

/** The kinds of things that several articles tell of. */
export const KINDS = ['organisations', 'people', 'posts', 'agreements', 'events'] as const;
export type Kind = (typeof KINDS)[number];

/** A fact as JSON, and what it is about. */
export type FactLine = [kind: Kind, id: string, fact: string];

/** What one article adds to the dataset, seen among all others. */
export interface ToldArticle {
  /** The same for the same facts. */
  version: string;
  /** Ids of what it tells of, by kind; of a post also the id of its body, where it has one. */
  ids: [kind: number, id: string, body?: string][];
  /** Lines of `mentions`, with their line ends. */
  mentions: string | Buffer;
  mentionRows: number;
  /** What was doubtful in it. */
  problems: DatasetProblem[];
  facts: () => FactLine[];
}

/** What an article tells, made from its view. */
export function tellArticle(view: LocalView): ToldArticle {
  const told = factsOf(view);
  const facts = KINDS.flatMap((kind) => (told[kind] as [string, object][]).map(([id, fact]): FactLine => [kind, id, JSON.stringify(fact)]));
  const mentions = mentionsOf(view).map((mention) => `${checkedLine('mentions', datasetMention, mention)}\n`);
  const bodies = new Map(told.posts.map(([id, { organisationId }]) => [id, organisationId ?? '']));
  return {
    version: storeKey(writeFacts(facts)),
    ids: KINDS.flatMap((kind, at) => [...new Set(told[kind].map(([id]) => id))].map((id): ToldArticle['ids'][number] => (kind === 'posts' ? [at, id, bodies.get(id)] : [at, id]))),
    mentions: mentions.join(''),
    mentionRows: mentions.length,
    problems: problemsOf(view),
    facts: () => facts,
  };
}

function problemsOf({ record: { id, source, problems } }: LocalView): DatasetProblem[] {
  return problems.map(({ code, message, start, end }) => ({ article: id, path: source.path, line: source.line ?? null, code, message, start, end }));
}

// JSON has no raw control characters, so this can stand before each fact
const FACT = '\u0002';
const FACT_BYTE = 2;

/** Facts as they are kept, each findable by kind and id without reading the others. */
export function writeFacts(facts: readonly FactLine[]): string {
  return facts.map(([kind, id, fact]) => `${FACT}${kind}\t${id}\t${fact}`).join('');
}

/** The written facts about one thing (kind and id, tabs behind), or about all. */
export function readFacts(bytes: Buffer, about = ''): FactLine[] {
  const found: FactLine[] = [];
  const mark = `${FACT}${about}`;
  for (let from = bytes.indexOf(mark); from >= 0; from = bytes.indexOf(mark, from + 1)) {
    const end = bytes.indexOf(FACT_BYTE, from + 1);
    const text = bytes.toString('utf8', from + 1, end < 0 ? bytes.length : end);
    const [kind = '', id = ''] = text.split('\t', 2);
    found.push([kind as Kind, id, text.slice(kind.length + id.length + 2)]);
  }
  return found;
}
