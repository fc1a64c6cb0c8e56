import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../emit/read-lines.js';
import { TABLES } from '../emit/tables.js';
import { duckdbColumns } from './duckdb-types.js';

/** DuckDB sets aside a multiple of this for each thread, so it is no larger than the rows ask for. */
const USUAL_ROW_BYTES = 4 << 20;

/** Writes the dataset's tables as Parquet files `NAME.parquet` into a folder. Nested values stay nested. */
export async function toParquet(dataset: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  await withDuckdb(':memory:', async (run) => {
    for (const { name, schema } of TABLES) {
      const file = join(folder, `${name}.parquet`);
      await run(`COPY (${rowsOf(dataset, name, duckdbColumns(schema))}) TO ${quoted(`${file}.new`)} (FORMAT parquet, COMPRESSION zstd)`);
      renameSync(`${file}.new`, file);
      files.push(file);
    }
  });
  return files;
}

/** Writes the dataset's tables into one DuckDB database file. */
export async function toDuckdb(dataset: string, file: string): Promise<string[]> {
  rmSync(`${file}.new`, { force: true });
  await withDuckdb(`${file}.new`, async (run) => {
    for (const { name, schema } of TABLES) await run(`CREATE TABLE "${name}" AS ${rowsOf(dataset, name, duckdbColumns(schema))}`);
  });
  renameSync(`${file}.new`, file);
  return [file];
}

/** Opens a database for some statements; sorts and joins that outgrow the memory limit go to disk. */
async function withDuckdb(path: string, work: (run: (sql: string) => Promise<unknown>) => Promise<void>): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path, { memory_limit: '768MB', threads: '2', preserve_insertion_order: 'true' });
  const connection = await instance.connect();
  try {
    await work((sql) => connection.run(sql));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function rowsOf(dataset: string, table: string, columns: Record<string, string>): string {
  const file = join(dataset, `${table}.ndjson`);
  const types = Object.entries(columns)
    .map(([name, type]) => `${quoted(name)}: ${quoted(type)}`)
    .join(', ');
  // DuckDB takes an empty file for a broken one
  if (!existsSync(file) || statSync(file).size === 0)
    return `SELECT ${Object.entries(columns)
      .map(([name, type]) => `NULL::${type} AS "${name}"`)
      .join(', ')} WHERE false`;
  return `SELECT * FROM read_ndjson(${quoted(file)}, columns = {${types}}, maximum_object_size = ${longestRow(file)})`;
}

/** Bytes of the longest line, an article with all its annotations, or the usual limit where none comes near it. */
function longestRow(file: string): number {
  let longest = 0;
  for (const line of readLines(file)) longest = Math.max(longest, line.length);
  return Math.max(USUAL_ROW_BYTES, 4 * longest);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
