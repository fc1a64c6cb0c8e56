import { createHash } from 'node:crypto';
import type pg from 'pg';
import { ServerError } from '../server-error.js';
import { inTransaction } from './in-transaction.js';
import { MIGRATIONS, type Migration } from './migrations.js';

/** Any number will do for the lock, as long as all versions of this program use the same. */
const LOCK = 7_466_481;

/**
 * Brings the tables of a schema up to date, in one transaction: processes that start at once wait for each other.
 * @throws ServerError when a later version of the program has been here, or a step is not what it was when it was taken
 */
export async function migrate(pool: pg.Pool, schema: string, steps: readonly Migration[] = MIGRATIONS): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    // "if not exists" asks for the right to create even when there is nothing to do
    const known = await client.query('select 1 from pg_namespace where nspname = $1', [schema]);
    if (!known.rowCount) await client.query(`create schema "${schema}"`);
    await client.query(`set local search_path to "${schema}"`);
    const table = await client.query('select to_regclass($1) as name', [`"${schema}".schema_migrations`]);
    if (table.rows[0].name === null) await client.query(`create table schema_migrations (number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`);
    const { rows: taken } = await client.query<{ number: number; sha256: string }>('select number, sha256 from schema_migrations order by number');
    const last = taken.at(-1)?.number ?? 0;
    if (last > steps.length) throw new ServerError(`schema "${schema}" is at step ${last}, this version of tonggao knows ${steps.length}: use the version that wrote it, or a later one`);
    for (const [at, { name, sql }] of steps.entries()) {
      const sha256 = createHash('sha256').update(sql).digest('hex');
      const before = taken.find(({ number }) => number === at + 1);
      if (before && before.sha256 !== sha256) throw new ServerError(`step ${at + 1} of schema "${schema}" (${name}) is not the one of this version of tonggao: give another schema with ?schema=NAME`);
      if (before) continue;
      await client.query(sql);
      await client.query('insert into schema_migrations (number, name, sha256) values ($1, $2, $3)', [at + 1, name, sha256]);
    }
  });
}
