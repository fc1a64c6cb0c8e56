import { chmodSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../emit/read-lines.js';
import { FLAT_TABLES } from './flat-tables.js';

/** Columns that lead to other rows or are searched for, indexed. */
const INDEXED = /^(?:personId|organisationId|entityId|article|person|organisation|name|post|agreement|event)$/;

/** Writes the flat tables into one SQLite database file. */
export async function toSqlite(dataset: string, file: string): Promise<string[]> {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  const fresh = `${file}.new`;
  rmSync(fresh, { force: true });
  rmSync(`${fresh}.lock`, { recursive: true, force: true });
  const database = new sqlite.Database(fresh);
  try {
    // a half-written file is thrown away, so nothing needs to be kept safe on the way
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const { name, from, columns, rows } of FLAT_TABLES) {
      database.exec(
        `CREATE TABLE "${name}" (${columns.map((column) => `"${column.name}" ${column.type}${column.name === 'id' ? ' PRIMARY KEY' : ''}`).join(', ')})`,
      );
      const insert = database.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`);
      for (const line of readLines(join(dataset, `${from}.ndjson`))) for (const cells of rows(JSON.parse(line))) insert.run(cells);
      insert.finalize();
      for (const column of columns) if (INDEXED.test(column.name)) database.exec(`CREATE INDEX "${name}_${column.name}" ON "${name}" ("${column.name}")`);
    }
    database.exec('COMMIT');
  } finally {
    database.close();
  }
  // the engine makes files that only their owner can read
  chmodSync(fresh, 0o644);
  renameSync(fresh, file);
  return [file];
}
