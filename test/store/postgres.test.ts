import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../src/emit/tables.js';
import type { ArticleRecord } from '../../src/model/article-record.js';
import { assembleDataset } from '../../src/run/assemble-dataset.js';
import { openDatabase } from '../../src/store/postgres/database.js';
import { migrate } from '../../src/store/postgres/migrate.js';
import { MIGRATIONS } from '../../src/store/postgres/migrations.js';
import { PostgresRecords } from '../../src/store/postgres/postgres-records.js';
import { recordsIn } from '../../src/store/postgres/records-in.js';
import { columnOf } from '../../src/store/postgres/row-of.js';
import { storeDataset } from '../../src/store/postgres/store-dataset.js';
import { RecordRefused } from '../../src/store/record-entry.js';
import { articleOf } from '../resolve/article-of.js';
import { folder } from '../resolve/assembled.js';
import { noPostgres, PostgresServer } from '../support/postgres-server.js';

const SLOW = 120_000;
const NUL = '\u0000';
const HALF = '\ud83d';

const article = (id: string, more: Partial<Parameters<typeof articleOf>[0]> = {}): ArticleRecord =>
  articleOf({
    id, published: '2024-05-07',
    text: '江北理工大学校长江望舒与海西纺织有限公司签署合作协议。',
    organisations: [{ name: '江北理工大学' }, { name: '海西纺织有限公司' }],
    people: [{ name: '江望舒', posts: [{ org: '江北理工大学', title: '校长' }] }],
    agreements: [{ name: '合作协议', parties: ['江北理工大学', '海西纺织有限公司'], signatories: [{ person: '江望舒', party: '江北理工大学' }], date: '2024-05-06' }],
    events: [{ kind: 'signing', date: '2024-05-06', participants: [{ person: '江望舒', role: 'signed' }] }],
    ...more,
  });
const other = (id: string) => article(id, { text: '云溪农业大学副校长沈国梁主持会议。', organisations: [{ name: '云溪农业大学' }], people: [{ name: '沈国梁', posts: [{ org: '云溪农业大学', title: '副校长' }] }], agreements: [], events: [] });

describe.skipIf(noPostgres)('PostgreSQL', () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  beforeAll(async () => {
    server = await PostgresServer.start();
    pool = new pg.Pool({ connectionString: server.url() });
  }, SLOW);
  afterAll(async () => {
    await pool?.end();
    server?.stop();
  }, SLOW);

  const trash: (() => void)[] = [];
  afterAll(() => trash.forEach((remove) => remove()));
  let schemas = 0;
  const newSchema = () => `test_${++schemas}`;
  const ask = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> => (await pool.query<Row>(sql)).rows;
  const count = async (table: string) => Number((await ask<{ count: string }>(`select count(*) from ${table}`))[0]?.count);
  const datasetOf = async (records: ArticleRecord[]) => {
    const { path, remove } = folder();
    trash.push(remove);
    await assembleDataset({ records, program: 'tonggao test', failures: [{ article: null, path: 'bad.txt', line: null, code: 'binary', message: 'is no text', start: null, end: null }] }, path);
    return path;
  };
  const linesOf = (dataset: string, name: string) => readFileSync(join(dataset, `${name}.ndjson`), 'utf8').split('\n').filter(Boolean);

  describe('migrations', () => {
    it('are taken once, though several processes start at once', async () => {
      const schema = newSchema();
      const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase(server.url(schema), 1)));
      await Promise.all(opened.map((database) => database.pool.end()));
      expect(await ask(`select number, name from ${schema}.schema_migrations order by number`)).toEqual(MIGRATIONS.map(({ name }, at) => ({ number: at + 1, name })));
    }, SLOW);

    it('a step that fails takes all of them back', async () => {
      const schema = newSchema();
      await expect(migrate(pool, schema, [{ name: 'good', sql: `create table ${schema}.good (id text)` }, { name: 'bad', sql: 'create tabel bad ()' }])).rejects.toThrow('syntax error');
      expect(await ask(`select 1 from pg_namespace where nspname = '${schema}'`)).toEqual([]);
    }, SLOW);

    it('a database of a later version, or with other steps, is refused', async () => {
      const later = newSchema();
      await (await openDatabase(server.url(later), 1)).pool.end();
      await pool.query(`insert into ${later}.schema_migrations (number, name, sha256) values (99, 'later', '')`);
      await expect(openDatabase(server.url(later), 1)).rejects.toThrow('is at step 99');
      const changed = newSchema();
      await (await openDatabase(server.url(changed), 1)).pool.end();
      await pool.query(`update ${changed}.schema_migrations set sha256 = 'x' where number = 1`);
      await expect(openDatabase(server.url(changed), 1)).rejects.toThrow('is not the one of this version');
    }, SLOW);

    it('a server that is not there is named, its password is not', async () => {
      const error = await openDatabase('postgres://someone:geheim@127.0.0.1:1/nowhere', 1).catch((fault: Error) => fault);
      expect(String(error)).toContain('postgres://127.0.0.1:1/nowhere');
      expect(String(error)).not.toContain('geheim');
    }, SLOW);
  });

  describe('a dataset', () => {
    it('says in the database what it says in files', async () => {
      const schema = newSchema();
      const dataset = await datasetOf([article('a1'), article('a2'), other('b1')]);
      const counts = await storeDataset(dataset, server.url(schema));
      for (const { name, schema: fields } of TABLES) {
        const lines = linesOf(dataset, name);
        expect([name, counts[name]]).toEqual([name, lines.length]);
        const stored = await ask<Record<string, unknown>>(`select * from ${schema}.${name.replaceAll('-', '_')}`);
        const back = stored.map((row) => Object.fromEntries(Object.keys(fields.shape).map((field) => [field, row[columnOf(field)] ?? (row.more as Record<string, unknown>)[columnOf(field)] ?? null])));
        const given = lines.map((line) => ({ ...Object.fromEntries(Object.keys(fields.shape).map((field) => [field, null])), ...JSON.parse(line) }));
        const sorted = (rows: object[]) => rows.map((row) => canonical(row)).sort();
        expect(sorted(back)).toEqual(sorted(given));
      }
    }, SLOW);

    it('a field that no column is for is kept beside the others', async () => {
      const schema = newSchema();
      const dataset = await datasetOf([other('b1')]);
      const [person = ''] = linesOf(dataset, 'people');
      writeFileSync(join(dataset, 'people.ndjson'), `${JSON.stringify({ ...JSON.parse(person), bornIn: `江北${NUL}` })}\n`);
      await storeDataset(dataset, server.url(schema));
      expect(await ask(`select name, more from ${schema}.people`)).toEqual([{ name: '沈国梁', more: { born_in: '江北\ufffd' } }]);
    }, SLOW);

    it('takes the place of the one before: what is gone is deleted, what is the same is not touched', async () => {
      const schema = newSchema();
      await storeDataset(await datasetOf([article('a1'), other('b1')]), server.url(schema));
      const version = async () => (await ask<{ xmin: string }>(`select xmin::text from ${schema}.articles where id = 'a1'`))[0]?.xmin;
      const before = await version();
      const less = await datasetOf([article('a1')]);
      await storeDataset(less, server.url(schema));
      expect(await version()).toBe(before);
      for (const { name } of TABLES) expect([name, await count(`${schema}.${name.replaceAll('-', '_')}`)]).toEqual([name, linesOf(less, name).length]);
      expect((await ask<{ name: string }>(`select name from ${schema}.people`)).map(({ name }) => name)).toEqual(['江望舒']);
    }, SLOW);

    it('a change of an article is a change of its row', async () => {
      const schema = newSchema();
      await storeDataset(await datasetOf([article('a1', { title: '旧题' })]), server.url(schema));
      await storeDataset(await datasetOf([article('a1', { title: '新题' })]), server.url(schema));
      expect(await ask(`select id, title from ${schema}.articles`)).toEqual([{ id: 'a1', title: '新题' }]);
    }, SLOW);

    it('broken off in the middle, the next call completes it', async () => {
      const schema = newSchema();
      const dataset = await datasetOf([article('a1'), other('b1')]);
      const whole = linesOf(dataset, 'posts');
      writeFileSync(join(dataset, 'posts.ndjson'), `${whole[0]}\n{"id":`);
      await expect(storeDataset(dataset, server.url(schema))).rejects.toThrow('JSON');
      expect([await count(`${schema}.people`), await count(`${schema}.posts`), await count(`${schema}.mentions`)]).toEqual([2, 0, 0]);
      writeFileSync(join(dataset, 'posts.ndjson'), whole.map((line) => `${line}\n`).join(''));
      await storeDataset(dataset, server.url(schema));
      expect([await count(`${schema}.posts`), await count(`${schema}.mentions`)]).toEqual([whole.length, linesOf(dataset, 'mentions').length]);
    }, SLOW);

    it('more rows than a batch holds come in two transactions', async () => {
      const schema = newSchema();
      const dataset = await datasetOf(Array.from({ length: 700 }, (_, n) => other(`n${String(n).padStart(4, '0')}`)));
      await storeDataset(dataset, server.url(schema));
      const batches = await ask<{ n: string }>(`select count(distinct xmin::text) as n from ${schema}.articles`);
      expect([await count(`${schema}.articles`), Number(batches[0]?.n)]).toEqual([700, 2]);
    }, SLOW);

    it('one at a time', async () => {
      const schema = newSchema();
      const dataset = await datasetOf([article('a1')]);
      await storeDataset(dataset, server.url(schema));
      const busy = await pool.connect();
      await busy.query('select pg_advisory_lock(7466482, hashtext($1))', [schema]);
      await expect(storeDataset(dataset, server.url(schema))).rejects.toThrow('another dataset is being stored');
      busy.release(true);
    }, SLOW);

    it('NUL and halves of pairs, which PostgreSQL cannot hold, become U+FFFD; lengths stay, ids of any length too', async () => {
      const schema = newSchema();
      const id = `长${'x'.repeat(9000)}`;
      const text = `江望舒${NUL}出席${HALF}，江北理工大学😀。`;
      await storeDataset(await datasetOf([article(id, { text, title: `题${NUL}` })]), server.url(schema));
      const [row] = await ask<{ id: string; title: string; text: string }>(`select id, title, text from ${schema}.articles`);
      expect(row).toEqual({ id, title: '题\ufffd', text: '江望舒\ufffd出席\ufffd，江北理工大学😀。' });
      expect([...(row?.text ?? '')]).toHaveLength([...text].length);
    }, SLOW);
  });

  describe('records of workers', () => {
    const entry = (id: string, position: string, record: ArticleRecord, key = `${id}-key`.padEnd(22, '0')) => ({ key, id, position, line: JSON.stringify(record) });
    const lines = async (schema: string) => {
      const found: string[] = [];
      for await (const line of recordsIn(server.url(schema))) found.push(line);
      return found;
    };

    it('come back as they were written, in the order in which they were put in', async () => {
      const schema = newSchema();
      const records = await PostgresRecords.open(server.url(schema));
      const odd = entry('a2', '02', article('a2', { text: `江望舒${NUL}${HALF}\\u0000。` }));
      const failure = { key: 'f'.repeat(22), id: null, position: '03', line: '{"id":null,"error":{"code":"bad-line","message":"…","line":3}}' };
      await Promise.all([failure, odd, entry('a1', '01', article('a1'))].map((one) => records.put(one)));
      await records.close();
      expect(await lines(schema)).toEqual([JSON.stringify(article('a1')), odd.line, failure.line]);
      expect(await ask(`select id, text from ${schema}.articles order by id`)).toEqual([{ id: 'a1', text: article('a1').text }, { id: 'a2', text: '江望舒\ufffd\ufffd\\u0000。' }]);
    }, SLOW);

    it('one record of one content, however often and by however many it is stored; of two contents of one id the later is the article', async () => {
      const schema = newSchema();
      const workers = await Promise.all([1, 2, 3].map(() => PostgresRecords.open(server.url(schema))));
      const entries = Array.from({ length: 40 }, (_, n) => entry(`n${n}`, String(n + 10), article(`n${n}`)));
      const changed = entry('n1', '99', article('n1', { title: '后来' }), 'changed'.padEnd(22, '0'));
      await Promise.all(workers.flatMap((worker, at) => (at % 2 ? [changed, ...entries] : [...entries, changed].reverse()).map((one) => worker.put(one))));
      await Promise.all(workers.map((worker) => worker.close()));
      expect([await count(`${schema}.records`), await count(`${schema}.articles`)]).toEqual([41, 40]);
      expect(await ask(`select title from ${schema}.articles where id = 'n1'`)).toEqual([{ title: '后来' }]);
    }, SLOW);

    it('a record that the database refuses takes no other with it', async () => {
      const schema = newSchema();
      const records = await PostgresRecords.open(server.url(schema));
      const deep = { ...entry('deep', '02', article('deep')), line: `{"id":"deep","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}` };
      const stored = await Promise.allSettled([entry('a1', '01', article('a1')), deep, entry('a3', '03', article('a3'))].map((one) => records.put(one)));
      await records.close();
      expect(stored.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(stored[1]).toMatchObject({ reason: expect.any(RecordRefused) });
      expect(await count(`${schema}.records`)).toBe(2);
    }, SLOW);

    it('stay when a dataset is stored that was written before they came, and go when one was written without them after they were in one', async () => {
      const schema = newSchema();
      const records = await PostgresRecords.open(server.url(schema));
      await records.put(entry('new', '01', article('new')));
      await records.close();
      const ids = async () => (await ask<{ id: string }>(`select id from ${schema}.articles order by id`)).map(({ id }) => id);
      await storeDataset(await datasetOf([article('a1')]), server.url(schema));
      expect(await ids()).toEqual(['a1', 'new']);
      await storeDataset(await datasetOf([article('a1'), article('new')]), server.url(schema));
      await storeDataset(await datasetOf([article('a1')]), server.url(schema));
      expect(await ids()).toEqual(['a1']);
    }, SLOW);
  });
});

/** JSON with its keys sorted, as jsonb has no order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item) => (item && typeof item === 'object' && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item));
}
