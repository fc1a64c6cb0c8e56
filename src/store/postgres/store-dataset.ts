import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { readLines } from '../../emit/read-lines.js';
import { TABLES, type TableName } from '../../emit/tables.js';
import { addressOf, ServerError } from '../server-error.js';
import { openDatabase } from './database.js';
import { transaction } from './in-transaction.js';
import { articleKey, ContentKeys, type Row, rowOf } from './row-of.js';
import { shapeOf, type TableShape, upsert } from './upsert.js';

/** A batch is full at so many rows or so many characters, whichever comes first. */
const BATCH_ROWS = 500;
const BATCH_CHARACTERS = 4 << 20;
const LOADING = 7_466_482;

/**
 * Makes the tables of a database say what a dataset says: rows are put in or replaced by id, and rows that the dataset
 * no longer has are deleted. A batch is a transaction; broken off in the middle, the next call completes it. Articles that
 * workers have stored since the dataset was written stay. Returns the rows of each table.
 * @param dataset a folder that `run` or `assemble` wrote
 * @throws ServerError when the database is not there, or another dataset is being stored in it
 */
export async function storeDataset(dataset: string, url: string): Promise<Record<TableName, number>> {
  const { pool, schema } = await openDatabase(url, 2);
  try {
    const counts = {} as Record<TableName, number>;
    const holder = await pool.connect();
    try {
      const { rows: [lock] } = await holder.query<{ taken: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as taken', [LOADING, schema]);
      if (!lock?.taken) throw new ServerError(`another dataset is being stored in ${addressOf(url)}: wait for it, or give another schema with ?schema=NAME`);
      for (const { name } of TABLES) counts[name] = await storeTable(pool, schema, name, join(dataset, `${name}.ndjson`));
    } finally {
      // with the connection goes the lock
      holder.release(true);
    }
    return counts;
  } finally {
    await pool.end();
  }
}

async function storeTable(pool: pg.Pool, schema: string, name: TableName, path: string): Promise<number> {
  const session = await pool.connect();
  try {
    const table = await tableOf(session, schema, name);
    // lives as long as the session
    await session.query('create temporary table staying (key text primary key)');
    let rows = 0;
    for (const batch of batches(path, name)) {
      await transaction(session, async () => {
        await session.query('insert into staying select unnest($1::text[]) on conflict do nothing', [batch.map((row) => row[table.key])]);
        await upsert(session, table, batch);
      });
      rows += batch.length;
    }
    await session.query('analyze staying');
    await session.query(`delete from ${table.name} where not exists (select from staying where staying.key = ${table.name}.${table.key})${name === 'articles' ? ' and in_dataset' : ''}`);
    return rows;
  } finally {
    session.release(true);
  }
}

function tableOf(client: pg.ClientBase, schema: string, name: TableName): Promise<TableShape> {
  const { primaryKey } = TABLES.find((table) => table.name === name) ?? { primaryKey: null };
  return shapeOf(client, schema, name.replaceAll('-', '_'), primaryKey === 'id' && name !== 'articles' ? 'id' : 'key');
}

function* batches(path: string, name: TableName): Generator<Row[]> {
  if (!existsSync(path)) return;
  const keys = new ContentKeys(name);
  let batch: Row[] = [];
  let characters = 0;
  for (const line of readLines(path)) {
    const row = rowOf(line);
    if (name === 'articles') Object.assign(row, { key: articleKey(String((JSON.parse(line) as { id: string }).id)), in_dataset: true });
    else if (!('id' in row)) row.key = keys.key(line, String(row.article ?? row.path ?? ''));
    batch.push(row);
    characters += line.length;
    if (batch.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length) yield batch;
}
