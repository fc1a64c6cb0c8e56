import type pg from 'pg';
import { compareCodePoints } from '../../text/compare-code-points.js';
import { type RecordEntry, RecordRefused, type RecordSink } from '../record-entry.js';
import { openDatabase } from './database.js';
import { inTransaction } from './in-transaction.js';
import { articleKey, rowOf } from './row-of.js';
import { storableText } from './storable.js';
import { shapeOf, type TableShape, upsert } from './upsert.js';

const MOST_AT_ONCE = 200;
/** SQLSTATE classes that say that the data is at fault, not the server: data exception, limit exceeded (too long, too deep). */
const DATA_FAULT = /^(?:22|54)/;

interface Waiting { entry: RecordEntry; resolve: () => void; reject: (error: Error) => void }

/**
 * Records in a database: each as it was written in `records`, and the latest of each id in `articles`, to be asked at once.
 * What comes while a batch is being stored goes with the next; a batch is a transaction.
 */
export class PostgresRecords implements RecordSink {
  private waiting: Waiting[] = [];
  private pumping: Promise<void> | null = null;

  private constructor(private readonly pool: pg.Pool, private readonly articles: TableShape) {}

  /** @throws ServerError when the database is not there or refuses us */
  static async open(url: string): Promise<PostgresRecords> {
    const { pool, schema } = await openDatabase(url, 2);
    const client = await pool.connect();
    try {
      const shape = await shapeOf(client, schema, 'articles', 'key');
      return new PostgresRecords(pool, { ...shape, columns: [...shape.columns, 'position'] });
    } finally {
      client.release();
    }
  }

  put(entry: RecordEntry): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ entry, resolve, reject });
      this.pumping ??= this.pump().finally(() => {
        this.pumping = null;
      });
    });
  }

  async close(): Promise<void> {
    await this.pumping;
    await this.pool.end();
  }

  private async pump(): Promise<void> {
    while (this.waiting.length) await this.storeBatch(this.waiting.splice(0, MOST_AT_ONCE));
  }

  private async storeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      await inTransaction(this.pool, (client) => this.store(client, batch.map(({ entry }) => entry)));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      const { code = '', message } = error as Error & { code?: string };
      if (!DATA_FAULT.test(code)) for (const { reject } of batch) reject(error as Error);
      else if (batch.length === 1) batch[0]?.reject(new RecordRefused(`the database refuses the record (${message})`));
      // which of them it is shows when each is stored alone
      else for (const one of batch) await this.storeBatch([one]);
    }
  }

  private async store(client: pg.ClientBase, given: readonly RecordEntry[]): Promise<void> {
    // sorted, for two that want the same rows in different orders would lock each other out; of one key the later
    const entries = [...given].sort((a, b) => compareCodePoints(a.key, b.key) || compareCodePoints(a.position, b.position)).filter(({ key }, at, all) => all[at + 1]?.key !== key);
    const column = (pick: (entry: RecordEntry) => string | null) => entries.map(pick);
    await client.query(
      `insert into records (key, id, position, line) select key, id, position, line::json from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as r(key, id, position, line)
       on conflict (key) do update set position = excluded.position, line = excluded.line, stored_at = now() where excluded.position >= records.position`,
      [column(({ key }) => key), column(({ id }) => (id === null ? null : storableText(id))), column(({ position }) => position), column(({ line }) => line)],
    );
    const rows = [...entries]
      .sort((a, b) => compareCodePoints(a.position, b.position))
      .flatMap(({ id, position, line }) => {
        const row = rowOf(line);
        return id === null || 'error' in row ? [] : [{ ...row, key: articleKey(id), position, in_dataset: false }];
      });
    await upsert(client, this.articles, rows, 'articles.position is null or excluded.position >= articles.position');
  }
}
