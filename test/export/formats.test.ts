import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bratAnnotations } from '../../src/export/to-brat.js';
import { conllLines } from '../../src/export/to-conll.js';
import { csvCell, toCsv } from '../../src/export/to-csv.js';
import { toDuckdb, toParquet } from '../../src/export/to-duckdb.js';
import { type FtmEntity, toFtm } from '../../src/export/to-ftm.js';
import { toJsonLd } from '../../src/export/to-jsonld.js';
import { toSqlite } from '../../src/export/to-sqlite.js';
import { assembleDataset } from '../../src/run/assemble-dataset.js';
import { articleOf } from '../resolve/article-of.js';
import { folder } from '../resolve/assembled.js';

const { path, remove } = folder();
const dataset = join(path, 'dataset');
const at = (name: string) => join(path, name);

beforeAll(async () => {
  const text = '5月6日，江北理工大学校长江望舒与海西纺织有限公司总经理林知秋签署《产教融合协议》。';
  await assembleDataset(
    {
      program: 'tonggao test',
      records: [
        articleOf({
          id: '=cmd|a1',
          title: '=HYPERLINK("x")',
          text,
          published: '2024-05-07',
          organisations: [
            { name: '江北理工大学', kind: 'school' },
            { name: '海西纺织有限公司', kind: 'company' },
          ],
          people: [
            { name: '江望舒', posts: [{ org: '江北理工大学', title: '校长' }] },
            { name: '林知秋', posts: [{ org: '海西纺织有限公司', title: '总经理', status: 'former' }] },
          ],
          agreements: [
            {
              name: '产教融合协议',
              kind: 'cooperation',
              parties: ['江北理工大学', '海西纺织有限公司'],
              signatories: [
                { person: '江望舒', party: '江北理工大学' },
                { person: '林知秋', party: '海西纺织有限公司' },
              ],
              date: '2024-05-06',
            },
          ],
        }),
      ],
    },
    dataset,
  );
}, 30_000);
afterAll(remove);

describe('CSV', () => {
  it.each<[string | number | null, string]>([
    ['江望舒', '江望舒'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    [null, ''],
    [-3, '-3'],
    [0.5, '0.5'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ])('%j is the cell %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('has a table for each list, and a byte order mark where asked', () => {
    toCsv(dataset, at('csv'), { bom: true });
    const read = (name: string) => readFileSync(join(path, 'csv', `${name}.csv`), 'utf8');
    expect(read('agreements_parties')).toMatch(
      /^\ufeffagreement,name,organisationId\r\na-[0-9a-f]{16},江北理工大学,o-[0-9a-f]{16}\r\na-[0-9a-f]{16},海西纺织有限公司,o-[0-9a-f]{16}\r\n$/,
    );
    expect(read('articles').split('\r\n')[1]).toMatch(/^'=cmd\|a1,"'=HYPERLINK\(""x""\)",/);
    toCsv(dataset, at('csv'));
    expect(read('people').startsWith('id,name')).toBe(true);
  });
});

/** The examples of the documentation: what they ask and what they find here. */
const SQLITE_EXAMPLES: [string, unknown[]][] = [
  [
    "SELECT person, title, organisation, firstSeen, lastSeen FROM posts WHERE category = 'head' AND level = 'chief' ORDER BY organisation, firstSeen",
    [{ person: '江望舒', title: '校长', organisation: '江北理工大学', firstSeen: '2024-05-07', lastSeen: '2024-05-07' }],
  ],
  [
    'SELECT p.name AS party, count(*) AS agreements FROM agreements_parties p GROUP BY party ORDER BY agreements DESC, party',
    [
      { party: '江北理工大学', agreements: 1 },
      { party: '海西纺织有限公司', agreements: 1 },
    ],
  ],
  [
    "SELECT a.title FROM articles a JOIN people_articles pa ON pa.article = a.id JOIN people p ON p.id = pa.person WHERE p.name = '江望舒'",
    [{ title: '=HYPERLINK("x")' }],
  ],
];

describe('SQLite', () => {
  it.each(SQLITE_EXAMPLES)('%s', async (sql, rows) => {
    if (!existsSync(at('dataset.sqlite'))) await toSqlite(dataset, at('dataset.sqlite'));
    const database = new sqlite.Database(at('dataset.sqlite'), { readOnly: true });
    try {
      expect(database.all(sql)).toEqual(rows);
    } finally {
      database.close();
    }
  });
});

describe('Parquet and DuckDB', () => {
  it.each([
    [
      (where: string) => `SELECT name, len(posts) AS posts FROM '${where}/people.parquet' ORDER BY name`,
      [
        ['林知秋', '1'],
        ['江望舒', '1'],
      ],
    ],
    [
      (where: string) => `SELECT s.person, s.party FROM '${where}/agreements.parquet', unnest(signatories) AS t(s) ORDER BY s.person`,
      [
        ['林知秋', '海西纺织有限公司'],
        ['江望舒', '江北理工大学'],
      ],
    ],
    [
      (where: string) => `SELECT organisation, title, person FROM '${where}/posts.parquet' WHERE firstSeen >= DATE '2024-01-01'`,
      [['江北理工大学', '校长', '江望舒']],
    ],
  ])(
    '%s',
    async (sql, rows) => {
      if (!existsSync(at('parquet'))) await toParquet(dataset, at('parquet'));
      expect(await ask(':memory:', sql(at('parquet')))).toEqual(rows);
    },
    30_000,
  );

  it('one file with every table, also the empty ones', async () => {
    await toDuckdb(dataset, at('dataset.duckdb'));
    expect(
      await ask(
        at('dataset.duckdb'),
        "SELECT (SELECT count(*) FROM people), (SELECT count(*) FROM problems), (SELECT text FROM mentions WHERE layer = 'signatory' ORDER BY start LIMIT 1)",
      ),
    ).toEqual([['2', '0', '江望舒']]);
  }, 30_000);
});

async function ask(file: string, sql: string): Promise<unknown> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe('Follow the Money', () => {
  it('has people, bodies, positions, occupancies and contracts that refer to each other, and claims no dates of office', () => {
    toFtm(dataset, at('ftm.ndjson'));
    const entities = readFileSync(at('ftm.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as FtmEntity);
    const of = (schema: string) => entities.filter((entity) => entity.schema === schema);
    expect(
      Object.fromEntries(
        ['Person', 'Company', 'Organization', 'Position', 'Occupancy', 'Contract', 'ContractAward', 'UnknownLink'].map((schema) => [schema, of(schema).length]),
      ),
    ).toEqual({ Person: 2, Company: 1, Organization: 1, Position: 2, Occupancy: 2, Contract: 1, ContractAward: 1, UnknownLink: 2 });
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    const references = ['holder', 'post', 'organization', 'authority', 'supplier', 'contract', 'subject', 'object'];
    expect(entities.flatMap(({ properties }) => references.flatMap((name) => properties[name] ?? [])).filter((id) => !ids.has(id))).toEqual([]);
    expect(
      of('Occupancy')
        .flatMap(({ properties }) => properties['status'])
        .sort(),
    ).toEqual(['current', 'ended']);
    expect(of('Occupancy').flatMap(({ properties }) => [...(properties['startDate'] ?? []), ...(properties['endDate'] ?? [])])).toEqual([]);
    expect(of('Contract')[0]?.properties).toMatchObject({ title: ['产教融合协议'], contractDate: ['2024-05-06'] });
  });
});

describe('JSON-LD', () => {
  it('is one document whose references lead to its nodes', () => {
    toJsonLd(dataset, at('dataset.jsonld'));
    const graph = JSON.parse(readFileSync(at('dataset.jsonld'), 'utf8'))['@graph'] as Record<string, unknown>[];
    expect(graph.map((node) => node['@type']).sort()).toEqual(['Corporation', 'CreativeWork', 'EducationalOrganization', 'Person', 'Person']);
    const ids = new Set(graph.map((node) => node['@id']));
    const references = [...JSON.stringify(graph).matchAll(/(?<=[{:[,])\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(4);
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('for annotators', () => {
  const spans = [
    { start: 0, end: 2, label: 'PER' as const, text: '𬭎远', localId: 'p1' },
    { start: 3, end: 8, label: 'ORG' as const, text: '江北\n大学', localId: 'o1' },
    { start: 3, end: 5, label: 'ORG' as const, text: '江北', localId: 'o2' },
  ];
  const article = { id: 'a 1', title: null, text: '𬭎远在江北\n大学。', spans };

  it('brat counts code points and cuts at line ends', () => {
    expect(bratAnnotations(article)).toBe('T1\tPER 0 2\t𬭎远\nT2\tORG 3 5;6 8\t江北 大学\nT3\tORG 3 5\t江北\n');
  });

  it('CoNLL has a character and a label a line, the longest span of those that overlap', () => {
    expect([...conllLines(article)]).toEqual([
      '# article = a 1',
      '𬭎 B-PER',
      '远 I-PER',
      '在 O',
      '江 B-ORG',
      '北 I-ORG',
      '',
      '大 I-ORG',
      '学 I-ORG',
      '。 O',
      '',
    ]);
  });
});
