import type pg from 'pg';

/** Runs `work` in one transaction of a session: all of it happens, or nothing. */
export async function transaction<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** The same in any session of a pool. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    const result = await transaction(client, () => work(client));
    broken = false;
    return result;
  } finally {
    // after an error nobody knows what the session is good for
    client.release(broken);
  }
}
