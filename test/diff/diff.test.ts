import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diffDatasets, differenceLine } from '../../src/diff/diff-datasets.js';
import type { ArticleRecord } from '../../src/model/article-record.js';
import type { Correction } from '../../src/model/correction.js';
import { assembleDataset } from '../../src/run/assemble-dataset.js';
import { articleOf } from '../resolve/article-of.js';
import { folder } from '../resolve/assembled.js';

const { path, remove } = folder();
afterAll(remove);
let count = 0;

interface Version {
  records: ArticleRecord[];
  corrections?: Correction[];
  program?: string;
}

async function written({ records, corrections = [], program = 'tonggao 1' }: Version): Promise<string> {
  const out = join(path, String(count++));
  await assembleDataset({ records, corrections: corrections.map((correction, at) => ({ correction, file: 'c.yaml', line: at + 1 })), program }, out);
  return out;
}

const SCHOOL = '江北理工大学';
const GUILD = '海西纺织协会';
const at = (id: string, orgs: string[], title = '主任', person = '江望舒', published = '2024-05-07') =>
  articleOf({
    id,
    text: `${published}：${orgs.join('、')}${title}${person}说。`,
    published,
    organisations: orgs.map((name) => ({ name })),
    people: [{ name: person, posts: orgs.map((org) => ({ org, title })) }],
  });
/** The same source read otherwise. */
const reread = (record: ArticleRecord, title: string): ArticleRecord => ({
  ...record,
  people: record.people.map((person) => ({ ...person, posts: person.posts.map((post) => ({ ...post, title })) })),
});

const CASES: { says: string; before: Version; after: Version; told: string[] }[] = [
  { says: 'nothing', before: { records: [at('a1', [SCHOOL])] }, after: { records: [at('a1', [SCHOOL])] }, told: [] },
  {
    says: 'a new article',
    before: { records: [at('a1', [SCHOOL])] },
    after: { records: [at('a1', [SCHOOL]), at('a2', [GUILD], '会长', '林知秋')] },
    told: ['added organisations data', 'added people data', 'added posts data'],
  },
  {
    says: 'a later sight of a post',
    before: { records: [at('a1', [SCHOOL])] },
    after: { records: [at('a1', [SCHOOL]), at('a2', [SCHOOL], '主任', '江望舒', '2024-06-01')] },
    told: ['changed posts data lastSeen'],
  },
  {
    says: 'a withdrawn article',
    before: { records: [at('a1', [SCHOOL]), at('a2', [GUILD], '会长', '林知秋')] },
    after: { records: [at('a1', [SCHOOL])] },
    told: ['withdrawn organisations data', 'withdrawn people data', 'withdrawn posts data'],
  },
  {
    says: 'an article that joins two people',
    before: { records: [at('a1', [SCHOOL]), at('a2', [GUILD])] },
    after: { records: [at('a1', [SCHOOL]), at('a2', [GUILD]), at('a3', [SCHOOL, GUILD])] },
    told: ['joined people data'],
  },
  {
    says: 'an article taken away that had joined them',
    before: { records: [at('a1', [SCHOOL]), at('a2', [GUILD]), at('a3', [SCHOOL, GUILD])] },
    after: { records: [at('a1', [SCHOOL]), at('a2', [GUILD])] },
    told: ['added posts data', 'split people data', 'withdrawn posts data'],
  },
  {
    says: 'a correction that joins',
    before: { records: [at('a1', [SCHOOL]), at('a2', [GUILD])] },
    after: {
      records: [at('a1', [SCHOOL]), at('a2', [GUILD])],
      corrections: [
        {
          kind: 'same',
          things: [
            { name: '江望舒', article: 'a1' },
            { name: '江望舒', article: 'a2' },
          ],
        },
      ],
    },
    told: ['joined people correction'],
  },
  {
    says: 'a correction that splits',
    before: { records: [at('a1', [SCHOOL]), at('a2', [SCHOOL])] },
    after: {
      records: [at('a1', [SCHOOL]), at('a2', [SCHOOL])],
      corrections: [
        {
          kind: 'notSame',
          things: [
            { name: '江望舒', article: 'a1' },
            { name: '江望舒', article: 'a2' },
          ],
        },
      ],
    },
    told: ['added people correction', 'added posts correction'],
  },
  {
    says: 'a correction that takes away',
    before: { records: [at('a1', [SCHOOL])] },
    after: { records: [at('a1', [SCHOOL])], corrections: [{ kind: 'notAPerson', thing: { name: '江望舒' } }] },
    told: ['withdrawn people correction', 'withdrawn posts correction'],
  },
  {
    says: 'a program that reads otherwise',
    before: { records: [at('a1', [SCHOOL])] },
    after: { records: [reread(at('a1', [SCHOOL]), '副主任')], program: 'tonggao 2' },
    told: ['added posts program', 'withdrawn posts program'],
  },
  {
    says: 'a program that reads otherwise, and a new article elsewhere',
    before: { records: [at('a1', [SCHOOL])] },
    after: { records: [reread(at('a1', [SCHOOL]), '副主任'), at('a2', [GUILD], '会长', '林知秋')], program: 'tonggao 2' },
    told: ['added organisations data', 'added people data', 'added posts data', 'added posts program', 'withdrawn posts program'],
  },
];

describe('diff', () => {
  it.each(CASES)('$says', async ({ before, after, told }) => {
    const differences = diffDatasets(await written(before), await written(after));
    expect(differences.map(({ change, what, cause, fields }) => [change, what, cause, ...Object.keys(fields ?? {})].join(' ')).sort()).toEqual(told);
  });

  it('tells before and after, and the ids that were joined', async () => {
    const one = await written({ records: [at('a1', [SCHOOL]), at('a2', [GUILD])] });
    const two = await written({ records: [at('a1', [SCHOOL]), at('a2', [GUILD]), at('a3', [SCHOOL, GUILD])] });
    const [joined] = diffDatasets(one, two);
    expect(joined).toMatchObject({ change: 'joined', label: '江望舒', id: joined?.others?.[0] });
    expect(joined?.others).toHaveLength(2);
    expect(differenceLine(joined as NonNullable<typeof joined>)).toMatch(
      /^⇒ joined people p-[0-9a-f]{16} 江望舒 \(from p-[0-9a-f]{16}, p-[0-9a-f]{16}\) \[data\]$/,
    );
  });

  it('of a folder without a dataset says what to do', async () => {
    const one = await written({ records: [] });
    expect(() => diffDatasets(one, path)).toThrow(/holds no dataset .*tonggao run/);
  });
});
