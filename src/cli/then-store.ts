import { reporterFor } from './reporters.js';

interface Flags { to?: string; out: string; dryRun?: boolean; quiet?: boolean; log?: 'json' }

/** Does the work that writes a dataset; then, with `--to`, stores it in the database. The database is asked first: hours of work are not to end at its door. */
export async function thenStore({ to, out, dryRun, quiet, log }: Flags, work: () => Promise<number>): Promise<number> {
  if (to === undefined) return work();
  const { openDatabase } = await import('../store/postgres/database.js');
  const { pool } = await openDatabase(to, 1);
  await pool.end();
  const status = await work();
  // anything above 1: there is no new dataset
  if (status > 1 || dryRun) return status;
  const { storeDataset } = await import('../store/postgres/store-dataset.js');
  const { addressOf } = await import('../store/server-error.js');
  const rows = await storeDataset(out, to);
  if (!quiet || log) reporterFor({ quiet, log }).note(`stored in ${addressOf(to)}`, { rows });
  return status;
}
