import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/article-record.js';
import { assembleDataset } from '../../src/run/assemble-dataset.js';
import { articleOf } from './article-of.js';
import { assembled, type Dataset, folder, readDataset } from './assembled.js';
import { goldRecords } from './gold-records.js';

const post = (id: string, person: string, posts: [string, string][], published: string | null = null): ArticleRecord =>
  articleOf({
    id,
    text: `${posts.map((one) => one.join('')).join('、')}${person}说。`,
    published,
    organisations: [...new Set(posts.map(([org]) => org))].map((name) => ({ name })),
    people: [{ name: person, posts: posts.map(([org, title]) => ({ org, title })) }],
  });
const SCHOOL: [string, string] = ['江北理工大学', '校长'];
const GUILD: [string, string] = ['海西纺织协会', '会长'];

const idOf = (dataset: Dataset, article: string): string => dataset.people.find(({ articles }) => articles.includes(article))?.id ?? '';
/** Where an id leads: to the row that has it, else to the one that had it. */
const leadsTo = (rows: { id: string; formerIds: string[] }[], id: string) =>
  rows.filter((row) => row.id === id || row.formerIds.includes(id)).map((row) => row.id);

describe('ids', () => {
  it('stay while a cluster grows', async () => {
    const before = await assembled([post('a5', '江望舒', [SCHOOL], '2024-01-01')]);
    const after = await assembled([
      post('a5', '江望舒', [SCHOOL], '2024-01-01'),
      post('a6', '江望舒', [SCHOOL], '2024-02-01'),
      post('a7', '江望舒', [['江北理工大学', '党委书记']], '2024-02-03'),
    ]);
    expect(idOf(after, 'a5')).toBe(idOf(before, 'a5'));
    expect(after.people).toHaveLength(1);
  });

  it('stay when an earlier article is added later', async () => {
    const before = await assembled([post('a5', '江望舒', [SCHOOL], '2024-01-01')]);
    const after = await assembled([post('a1', '江望舒', [SCHOOL], '2020-01-01'), post('a5', '江望舒', [SCHOOL], '2024-01-01')]);
    expect(idOf(after, 'a5')).toBe(idOf(before, 'a5'));
    expect(after.organisations.map(({ id }) => id)).toEqual(before.organisations.map(({ id }) => id));
  });

  it('stay when a bare name is found to be the person', async () => {
    const before = await assembled([post('a5', '江望舒', [SCHOOL])]);
    const after = await assembled([articleOf({ id: 'a1', text: '江望舒说。', people: [{ name: '江望舒' }] }), post('a5', '江望舒', [SCHOOL])]);
    expect(after.people.map(({ id }) => id)).toEqual([idOf(before, 'a5')]);
    expect(after.people[0]?.formerIds).toHaveLength(1);
  });

  it('of clusters that join: the smallest stays, the others lead there', async () => {
    const apart = await assembled([post('a1', '江望舒', [SCHOOL]), post('a2', '江望舒', [GUILD])]);
    const joined = await assembled([post('a1', '江望舒', [SCHOOL]), post('a2', '江望舒', [GUILD]), post('a3', '江望舒', [SCHOOL, GUILD])]);
    const [small, large] = apart.people.map(({ id }) => id);
    expect(joined.people.map(({ id, formerIds }) => ({ id, formerIds }))).toEqual([{ id: small, formerIds: [large] }]);
  });

  it('of a cluster that a correction splits: both parts have ids, and the old one still leads somewhere', async () => {
    const records = [post('a1', '江望舒', [SCHOOL]), post('a2', '江望舒', [GUILD]), post('a3', '江望舒', [SCHOOL, GUILD])];
    const [one] = (await assembled(records)).people;
    const split = await assembled(records, [
      {
        kind: 'notSame',
        things: [
          { name: '江望舒', article: 'a1' },
          { name: '江望舒', article: 'a2' },
        ],
      },
    ]);
    expect(split.people).toHaveLength(2);
    expect(new Set(split.people.map(({ id }) => id)).size).toBe(2);
    for (const id of [one?.id ?? '', ...(one?.formerIds ?? [])]) expect(leadsTo(split.people, id)).toHaveLength(1);
  });

  it('of two people of one name at one body whom a correction splits', async () => {
    const records = [post('a1', '江望舒', [SCHOOL]), post('a2', '江望舒', [['江北理工大学', '教师']]), post('a3', '江望舒', [SCHOOL])];
    const [one] = (await assembled(records)).people;
    const split = await assembled(records, [
      {
        kind: 'notSame',
        things: [
          { name: '江望舒', article: 'a1' },
          { name: '江望舒', article: 'a2' },
        ],
      },
    ]);
    expect(split.people.map(({ articles }) => articles).sort()).toEqual([['a1', 'a3'], ['a2']]);
    expect(idOf(split, 'a1')).toBe(one?.id);
    const more = await assembled(
      [post('a0', '江望舒', [SCHOOL]), ...records],
      [
        {
          kind: 'notSame',
          things: [
            { name: '江望舒', article: 'a1' },
            { name: '江望舒', article: 'a2' },
          ],
        },
      ],
    );
    expect(idOf(more, 'a2')).toBe(idOf(split, 'a2'));
  });

  it('of an agreement stay when another report comes, also an earlier one', async () => {
    const report = (id: string, published: string) =>
      articleOf({
        id,
        text: '江北理工大学与海西纺织有限公司签署合作协议。',
        published,
        organisations: [{ name: '江北理工大学' }, { name: '海西纺织有限公司' }],
        agreements: [{ name: '合作协议', parties: ['江北理工大学', '海西纺织有限公司'], date: '2024-05-06' }],
      });
    const before = await assembled([report('a5', '2024-05-07')]);
    const after = await assembled([report('a1', '2024-05-06'), report('a5', '2024-05-07')]);
    expect(after.agreements.map(({ id, articles }) => ({ id, articles }))).toEqual([{ id: before.agreements[0]?.id, articles: ['a1', 'a5'] }]);
  });
});

const records = [...goldRecords('../shared/gold/seeds'), ...goldRecords('../shared/gold/train')];

describe.skipIf(records.length === 0)('a hundred articles in batches', () => {
  const trash: (() => void)[] = [];
  afterAll(() => trash.forEach((remove) => remove()));

  it('give the same bytes in any order, and every id of the first batch still leads somewhere', async () => {
    const written = async (some: ArticleRecord[]) => {
      const { path, remove } = folder();
      trash.push(remove);
      await assembleDataset({ records: some, program: 'tonggao test' }, path);
      return path;
    };
    const shuffled = records
      .map((record, at) => ({ record, key: (at * 7919) % 104729 }))
      .sort((a, b) => a.key - b.key)
      .map(({ record }) => record);
    const [all, again] = [await written(records), await written(shuffled)];
    for (const file of ['articles', 'people', 'organisations', 'posts', 'agreements', 'events', 'mentions', 'problems'])
      expect(readFileSync(join(again, `${file}.ndjson`)).equals(readFileSync(join(all, `${file}.ndjson`))), file).toBe(true);
    expect(readFileSync(join(again, 'datapackage.json'))).toEqual(readFileSync(join(all, 'datapackage.json')));
    const whole = readDataset(all);
    for (let batch = 1; batch < 4; batch++) {
      const part = readDataset(await written(shuffled.slice(0, batch * 30)));
      for (const name of ['people', 'organisations', 'agreements', 'events'] as const) {
        expect(
          part[name].filter(({ id }) => leadsTo(whole[name], id).length !== 1).map(({ id }) => id),
          name,
        ).toEqual([]);
      }
    }
  }, 60_000);
});
