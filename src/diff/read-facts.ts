import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../emit/read-lines.js';
import type { AppliedCorrection } from '../model/applied-correction.js';

export type FactTable = 'people' | 'organisations' | 'posts' | 'agreements' | 'events';

/** A row of a dataset as far as comparing asks for it. */
export interface Fact {
  table: FactTable;
  id: string;
  formerIds: string[];
  /** What a reader would call it. */
  label: string;
  /** Values by field, as JSON; where it is told is not part of what is told. */
  fields: Map<string, string>;
  articles: string[];
  /** The ids that the row refers to, which change when what they lead to is joined or split. */
  refers: string[];
}

/** A dataset as far as comparing asks for it. */
export interface Facts {
  program: string;
  rows: Record<FactTable, Fact[]>;
  /** Article → hash of its source and hash of what was read in it. */
  articles: Map<string, { source: string; record: string }>;
  corrections: AppliedCorrection[];
}

const TOLD: Record<FactTable, readonly string[]> = {
  people: ['name', 'aliases'],
  organisations: ['name', 'aliases', 'kind', 'place'],
  posts: ['title', 'status', 'firstSeen', 'lastSeen'],
  agreements: ['name', 'kind', 'status', 'date', 'place', 'amounts', 'term', 'fields', 'founds'],
  events: ['kind', 'name', 'date', 'place'],
};

type Row = Record<string, unknown> & { id: string; formerIds?: string[]; articles: string[] };

/**
 * Reads what comparing needs of a dataset folder.
 * @throws Error when the folder holds no dataset
 */
export function readFacts(dataset: string): Facts {
  const description = join(dataset, 'datapackage.json');
  if (!existsSync(description)) throw new Error(`${dataset} holds no dataset (no datapackage.json): name a folder that \`tonggao run\` or \`assemble\` wrote`);
  const rows = Object.fromEntries(
    (Object.keys(TOLD) as FactTable[]).map((table) => [table, [...linesOf(dataset, table)].map((line) => factOf(table, JSON.parse(line) as Row))]),
  ) as Facts['rows'];
  const articles: Facts['articles'] = new Map();
  for (const line of linesOf(dataset, 'articles')) {
    const { id, source } = JSON.parse(line) as { id: string; source: { sha256: string } };
    articles.set(id, { source: source.sha256, record: createHash('sha256').update(line).digest('hex') });
  }
  const { generator } = JSON.parse(readFileSync(description, 'utf8')) as { generator?: string };
  return {
    program: generator ?? '',
    rows,
    articles,
    corrections: [...linesOf(dataset, 'applied-corrections')].map((line) => JSON.parse(line) as AppliedCorrection),
  };
}

function linesOf(dataset: string, table: string): Iterable<string> {
  const file = join(dataset, `${table}.ndjson`);
  return existsSync(file) ? readLines(file) : [];
}

function factOf(table: FactTable, row: Row): Fact {
  const fields = new Map(TOLD[table].map((field) => [field, JSON.stringify(row[field] ?? null)]));
  return {
    table,
    id: row.id,
    formerIds: row.formerIds ?? [],
    label: labelOf(table, row),
    fields,
    articles: row.articles,
    refers: [row['personId'], row['organisationId']].filter((id): id is string => typeof id === 'string'),
  };
}

function labelOf(table: FactTable, row: Row): string {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  if (table === 'posts') return `${text(row['person'])} ${text(row['organisation'])}${text(row['title'])}`;
  if (table === 'agreements') return `${text(row['name'])}（${(row['parties'] as { name: string }[]).map(({ name }) => name).join('、')}）`;
  return text(row['name']) || `${text(row['kind'])} ${text(row['date'])}`;
}
