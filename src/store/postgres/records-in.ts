import { openDatabase } from './database.js';

const READ_AT_ONCE = 200;

/** The lines of all records in a database, in the order in which they were put into the queue, as `assemble` joins them. */
export async function* recordsIn(url: string): AsyncGenerator<string> {
  const { pool } = await openDatabase(url, 1);
  const client = await pool.connect();
  try {
    // workers may go on meanwhile: a record that they store anew must not be seen twice
    await client.query('begin isolation level repeatable read read only');
    let after = ['', ''];
    for (;;) {
      const { rows } = await client.query<{ position: string; key: string; line: string }>('select position, key, line::text as line from records where (position, key) > ($1, $2) order by position, key limit $3', [...after, READ_AT_ONCE]);
      for (const { line } of rows) yield line;
      const last = rows.at(-1);
      if (!last) return;
      after = [last.position, last.key];
    }
  } finally {
    client.release(true);
    await pool.end();
  }
}
