import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { calendarDay } from '../text/calendar-day.js';
import type { Metadata } from './reader.js';

/** What a metadata file says, by path. */
export interface MetadataTable {
  /** What it says about the input of this name: people write paths as they see them, so news/a.txt, a.txt, news/a and a are tried. */
  find(name: string): Metadata | undefined;
  /** Paths of rows that no input has asked for so far. */
  unused(): string[];
}

const FIELDS = ['published', 'url', 'publisher', 'title'] as const;

/**
 * Reads a metadata file: CSV with a head line, or NDJSON, with path, published, url, publisher, title.
 * @throws Error naming the line when it cannot be read: a table that is half understood would put wrong dates on articles
 */
export async function readMetadata(path: string): Promise<MetadataTable> {
  const rows = new Map<string, Metadata>();
  const byBase = new Map<string, string | null>();
  const asked = new Set<string>();
  for await (const { line, values } of rowsOf(path)) {
    const name = typeof values.path === 'string' ? key(values.path) : '';
    if (!name) throw new Error(`${path}, line ${line}: no "path": give each row the path of the file that it is about`);
    const row: Metadata = {};
    for (const field of FIELDS) {
      const value = values[field];
      if (typeof value === 'string' && value.trim()) row[field] = value.trim();
    }
    if (row.published) {
      const day = calendarDay(row.published);
      if (!day) throw new Error(`${path}, line ${line}: published "${row.published}" is no date: write it as 2024-05-19`);
      row.published = day;
    }
    rows.set(name, row);
    // two rows of the same last part are told apart by their whole paths only
    byBase.set(base(name), byBase.has(base(name)) ? null : name);
  }
  return {
    find(name) {
      const wanted = key(name);
      const found = [wanted, bare(wanted), byBase.get(base(wanted)), byBase.get(bare(base(wanted)))].find((candidate) => candidate && rows.has(candidate));
      if (!found) return undefined;
      asked.add(found);
      return rows.get(found);
    },
    unused: () => [...rows.keys()].filter((name) => !asked.has(name)),
  };
}

async function* rowsOf(path: string): AsyncGenerator<{ line: number; values: Record<string, unknown> }> {
  const stream = createReadStream(path, 'utf8');
  if (/\.(?:ndjson|jsonl)$/i.test(path)) {
    const { createInterface } = await import('node:readline');
    let line = 0;
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (!text.trim()) continue;
      try {
        yield { line, values: JSON.parse(text) };
      } catch (error) {
        throw new Error(`${path}, line ${line}: not JSON (${(error as Error).message}): write one JSON object a line`);
      }
    }
    return;
  }
  const parser = stream.pipe(parse({ columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()), bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, info: true }));
  stream.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) yield { line: info.lines, values: record };
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}: write CSV with the columns path,published,url,publisher,title`);
  }
}

function key(path: string): string {
  return path.trim().replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');
}

function base(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function bare(path: string): string {
  return path.replace(/\.[a-z]+(?:\.gz)?$/i, '');
}
