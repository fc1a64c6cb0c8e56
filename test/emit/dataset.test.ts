import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { validate as validatePackage } from 'datapackage';
import { afterEach, describe, expect, it } from 'vitest';
import { ExternalSorter } from '../../src/emit/external-sorter.js';
import { readLines } from '../../src/emit/read-lines.js';
import { recover, Staging } from '../../src/emit/staging.js';
import { assembleDataset } from '../../src/run/assemble-dataset.js';
import { articleOf } from '../resolve/article-of.js';
import { folder, readDataset } from '../resolve/assembled.js';

const trash: (() => void)[] = [];
afterEach(() => trash.splice(0).forEach((remove) => remove()));
const place = () => {
  const { path, remove } = folder();
  trash.push(remove);
  return path;
};
const TABLES = {
  articles: 'article',
  people: 'person',
  organisations: 'organisation',
  posts: 'post',
  agreements: 'agreement',
  events: 'event',
  mentions: 'mention',
  problems: 'problem',
  'applied-corrections': 'applied-correction',
};

const record = (id: string, text = '江北理工大学校长江望舒与海西纺织有限公司签署合作协议。') =>
  articleOf({
    id,
    text,
    published: '2024-05-07',
    organisations: [{ name: '江北理工大学' }, { name: '海西纺织有限公司' }],
    people: [{ name: '江望舒', posts: [{ org: '江北理工大学', title: '校长' }] }],
    agreements: [
      { name: '合作协议', parties: ['江北理工大学', '海西纺织有限公司'], signatories: [{ person: '江望舒', party: '江北理工大学' }], date: '2024-05-06' },
    ],
    events: [{ kind: 'signing', date: '2024-05-06', participants: [{ person: '江望舒', role: 'signed' }] }],
  });

describe('a dataset', () => {
  it('fits its own JSON Schemas, 2020-12', async () => {
    const path = place();
    await assembleDataset(
      {
        records: [record('a1'), record('a2')],
        failures: [{ article: null, path: 'x.txt', line: null, code: 'empty', message: 'the file is empty', start: null, end: null }],
        program: 'tonggao test',
      },
      path,
    );
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    (formats as unknown as (ajv: Ajv2020) => void)(ajv);
    let rows = 0;
    for (const [table, schema] of Object.entries(TABLES)) {
      const validate = ajv.compile(JSON.parse(readFileSync(join(path, 'schemas', `${schema}.schema.json`), 'utf8')));
      for (const line of readLines(join(path, `${table}.ndjson`))) {
        expect(validate(JSON.parse(line)), `${table}: ${JSON.stringify(validate.errors)}`).toBe(true);
        rows++;
      }
    }
    expect(rows).toBeGreaterThan(20);
  });

  it('is described by a data package whose counts, sizes, hashes, columns and keys are those of the files', async () => {
    const path = place();
    await assembleDataset({ records: [record('a1'), record('a2')], program: 'tonggao test' }, path);
    const { valid, errors } = await validatePackage(join(path, 'datapackage.json'));
    expect([valid, errors]).toEqual([true, []]);
    const { resources, ...rest } = JSON.parse(readFileSync(join(path, 'datapackage.json'), 'utf8'));
    expect(rest).toMatchObject({
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      licenses: [{ name: expect.any(String), path: expect.stringMatching(/^https:/) }],
    });
    expect(resources.map((resource: { name: string }) => resource.name)).toEqual(Object.keys(TABLES));
    for (const { name, path: file, bytes, hash, rows, schema } of resources) {
      const content = readFileSync(join(path, file));
      const lines = content
        .toString()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      expect({ name, bytes, hash, rows }).toEqual({
        name,
        bytes: content.length,
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
        rows: lines.length,
      });
      const fields = schema.fields.map((field: { name: string }) => field.name);
      for (const line of lines) expect(Object.keys(line).filter((key) => !fields.includes(key))).toEqual([]);
      for (const {
        fields: [field],
        reference,
      } of schema.foreignKeys ?? []) {
        const ids = new Set(
          readFileSync(join(path, `${reference.resource || name}.ndjson`), 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line).id),
        );
        expect(
          lines.map((line) => line[field]).filter((id) => id !== null && !ids.has(id)),
          `${name}.${field}`,
        ).toEqual([]);
      }
    }
  });

  it('leaves out a record that is not as its schema says, says so, and keeps the rest', async () => {
    const path = place();
    const broken = { ...record('a1'), language: 7 } as unknown as ReturnType<typeof record>;
    const lost = record('a2');
    const { rejected } = await assembleDataset({ records: [broken, { ...lost, people: [] }, record('a3')], program: 'tonggao test' }, path);
    const { articles, problems } = readDataset(path);
    expect(rejected).toBe(2);
    expect(articles.map(({ id }) => id)).toEqual(['a3']);
    expect(problems.map(({ article, code, message }) => [article, code, message])).toEqual([
      ['a1', 'invalid-record', expect.stringContaining('language')],
      ['a2', 'invalid-record', expect.stringContaining('p1')],
    ]);
  });

  it('of two records with one id has the later, and a problem', async () => {
    const path = place();
    await assembleDataset({ records: [record('a1', '江望舒。'), record('a1', '江望舒来了。')], program: 'tonggao test' }, path);
    const { articles, problems } = readDataset(path);
    expect(articles.map(({ text }) => text)).toEqual(['江望舒来了。']);
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-id']);
  });

  it('is sorted by code point, with ids as wild as they come, and none of them writes outside', async () => {
    const path = place();
    const ids = ['../../evil', 'b', 'B', '（', '𬭎', 'a\nb', 'a'];
    await assembleDataset({ records: ids.map((id) => record(id, `${id}江望舒。`)), program: 'tonggao test' }, path);
    expect(readDataset(path).articles.map(({ id }) => id)).toEqual(['../../evil', 'B', 'a', 'a\nb', 'b', '（', '𬭎']);
    expect(readdirSync(path).filter((name) => name.includes('evil'))).toEqual([]);
  });

  it('of nothing is a dataset too', async () => {
    const path = place();
    await assembleDataset({ records: [], program: 'tonggao test' }, path);
    expect(readDataset(path)).toEqual({ articles: [], people: [], organisations: [], posts: [], agreements: [], events: [], mentions: [], problems: [] });
  });
});

describe('writing', () => {
  it('leaves the old dataset whole when it fails on the way', async () => {
    const path = place();
    await assembleDataset({ records: [record('a1')], program: 'tonggao test' }, path);
    const before = readFileSync(join(path, 'articles.ndjson'), 'utf8');
    async function* failing() {
      yield record('a2');
      throw new Error('the source broke off');
    }
    await expect(assembleDataset({ records: failing(), program: 'tonggao test' }, path)).rejects.toThrow('broke off');
    expect(readFileSync(join(path, 'articles.ndjson'), 'utf8')).toBe(before);
    expect(existsSync(join(path, '.tonggao', 'staging'))).toBe(false);
  });

  it('forgets what a crash left before it was complete', () => {
    const path = place();
    writeFileSync(join(path, 'people.ndjson'), 'old\n');
    writeFileSync(new Staging(path).path('people.ndjson'), 'half');
    recover(path);
    expect(readFileSync(join(path, 'people.ndjson'), 'utf8')).toBe('old\n');
    expect(existsSync(join(path, '.tonggao', 'staging'))).toBe(false);
  });

  it('finishes what a crash cut short while files were put in place', () => {
    const path = place();
    const staging = new Staging(path);
    for (const name of ['articles.ndjson', 'schemas/person.schema.json']) writeFileSync(staging.path(name), 'new\n');
    // as after a kill between two renames: the journal is there, one file is in place already
    writeFileSync(join(path, '.tonggao', 'commit.json'), JSON.stringify({ files: ['people.ndjson', 'articles.ndjson', 'schemas/person.schema.json'] }));
    writeFileSync(join(path, 'people.ndjson'), 'new\n');
    recover(path);
    for (const name of ['people.ndjson', 'articles.ndjson', 'schemas/person.schema.json']) expect(readFileSync(join(path, name), 'utf8')).toBe('new\n');
    expect(readdirSync(join(path, '.tonggao'))).toEqual([]);
  });

  it('into a file where a folder should be is refused', async () => {
    const path = place();
    writeFileSync(join(path, 'out'), '');
    await expect(assembleDataset({ records: [], program: 'tonggao test' }, join(path, 'out'))).rejects.toThrow();
  });
});

describe('sorting outside memory', () => {
  it('gives all lines by key, those of one key in the order they came, from many runs on disk', () => {
    const path = place();
    const sorter = new ExternalSorter(join(path, 'sort'), 2000);
    const lines = Array.from({ length: 500 }, (_, at) => ({ key: `k${(at * 37) % 90}\t𬭎`, line: JSON.stringify({ at }) }));
    for (const { key, line } of lines) sorter.add(key, line);
    const expected = [...new Set(lines.map(({ key }) => key))]
      .sort()
      .map((key) => ({ key, lines: lines.filter((one) => one.key === key).map(({ line }) => line) }));
    expect(readdirSync(join(path, 'sort')).length).toBeGreaterThan(5);
    expect([...sorter.groups()]).toEqual(expected);
    expect([...sorter.groups()]).toEqual(expected);
    sorter.remove();
    expect(existsSync(join(path, 'sort'))).toBe(false);
  });

  it('reads lines across the edges of chunks, also a last one without an end', () => {
    const path = join(place(), 'x');
    const lines = ['𬭎'.repeat(300_000), 'b', '江'.repeat(400_000), 'last'];
    writeFileSync(path, lines.join('\n'));
    expect([...readLines(path)]).toEqual(lines);
  });
});
