import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse-corrections.js';
import type { ArticleRecord } from '../../src/model/article-record.js';
import type { Correction } from '../../src/model/correction.js';
import { articleOf } from '../resolve/article-of.js';
import { assembled, type Dataset } from '../resolve/assembled.js';

const SCHOOL = '江北理工大学';
const FIRM = '海西纺织有限公司';
const speech = (id: string, person: string, org: string, title = '主任'): ArticleRecord =>
  articleOf({
    id,
    text: `${org}${title}${person}致辞。与会者听取了${person}的介绍。`,
    organisations: [{ name: org }],
    people: [{ name: person, posts: [{ org, title }] }],
    events: [{ kind: 'meeting', name: '年会', date: '2024-05-06', participants: [{ person, role: 'spoke' }] }],
  });
const people = ({ people }: Dataset) => people.map(({ name, articles }) => [name, articles]).sort();

/** A correction of each kind: what the dataset has before it and after it. */
const CASES: {
  kind: Correction['kind'];
  records: ArticleRecord[];
  correction: Correction;
  look: (dataset: Dataset) => unknown;
  before: unknown;
  after: unknown;
}[] = [
  {
    kind: 'same',
    records: [speech('a1', '江望舒', SCHOOL), speech('a2', '江望舒', FIRM)],
    look: people,
    correction: {
      kind: 'same',
      things: [
        { name: '江望舒', organisation: SCHOOL },
        { name: '江望舒', organisation: FIRM },
      ],
    },
    before: [
      ['江望舒', ['a1']],
      ['江望舒', ['a2']],
    ],
    after: [['江望舒', ['a1', 'a2']]],
  },
  {
    kind: 'notSame',
    records: [speech('a1', '江望舒', SCHOOL), speech('a2', '江望舒', SCHOOL)],
    look: people,
    correction: {
      kind: 'notSame',
      things: [
        { name: '江望舒', article: 'a1' },
        { name: '江望舒', article: 'a2' },
      ],
    },
    before: [['江望舒', ['a1', 'a2']]],
    after: [
      ['江望舒', ['a1']],
      ['江望舒', ['a2']],
    ],
  },
  {
    kind: 'rename',
    records: [speech('a1', '江望', SCHOOL), speech('a2', '江望舒', SCHOOL)],
    look: people,
    correction: { kind: 'rename', thing: { name: '江望', article: 'a1' }, name: '江望舒' },
    before: [
      ['江望', ['a1']],
      ['江望舒', ['a2']],
    ],
    after: [['江望舒', ['a1', 'a2']]],
  },
  {
    kind: 'notAPerson',
    records: [speech('a1', '高歌', SCHOOL), speech('a2', '江望舒', SCHOOL)],
    look: (dataset) => [
      people(dataset),
      dataset.events.flatMap(({ participants }) => participants.map(({ person }) => person)).sort(),
      dataset.mentions.filter(({ text }) => text === '高歌').length,
    ],
    correction: { kind: 'notAPerson', thing: { name: '高歌' } },
    before: [
      [
        ['江望舒', ['a2']],
        ['高歌', ['a1']],
      ],
      ['江望舒', '高歌'],
      2,
    ],
    after: [[['江望舒', ['a2']]], ['江望舒'], 0],
  },
  {
    kind: 'notAnOrganisation',
    records: [speech('a1', '江望舒', SCHOOL), speech('a2', '江望舒', FIRM)],
    look: ({ organisations, posts }) => [organisations.map(({ name }) => name), posts.filter(({ organisationId }) => organisationId === null).length],
    correction: { kind: 'notAnOrganisation', thing: { name: FIRM } },
    before: [expect.arrayContaining([SCHOOL, FIRM]), 0],
    after: [[SCHOOL], 1],
  },
  {
    kind: 'fullName',
    records: [speech('a1', '江望舒', '江理'), speech('a2', '江望舒', SCHOOL)],
    look: (dataset) => [dataset.organisations.map(({ name, aliases, articles }) => [name, aliases, articles]).sort(), people(dataset)],
    correction: { kind: 'fullName', thing: { name: '江理' }, name: SCHOOL },
    before: [
      [
        [SCHOOL, [], ['a2']],
        ['江理', [], ['a1']],
      ],
      [
        ['江望舒', ['a1']],
        ['江望舒', ['a2']],
      ],
    ],
    after: [[[SCHOOL, ['江理'], ['a1', 'a2']]], [['江望舒', ['a1', 'a2']]]],
  },
  {
    kind: 'leaveOut',
    records: [speech('a1', '江望舒', SCHOOL), speech('a2', '林知秋', SCHOOL)],
    look: (dataset) => [people(dataset), JSON.stringify(dataset).includes('江望舒'), dataset.articles.find(({ id }) => id === 'a1')?.text],
    correction: { kind: 'leaveOut', thing: { name: '江望舒', organisation: SCHOOL } },
    before: [
      [
        ['林知秋', ['a2']],
        ['江望舒', ['a1']],
      ],
      true,
      '江北理工大学主任江望舒致辞。与会者听取了江望舒的介绍。',
    ],
    after: [[['林知秋', ['a2']]], false, '江北理工大学主任■■■致辞。与会者听取了■■■的介绍。'],
  },
  {
    kind: 'missed',
    records: [articleOf({ id: 'a1', text: '听取了林知秋的介绍。' })],
    look: ({ people, mentions }) => [people.map(({ name }) => name), mentions.map(({ text, start, end, layer }) => ({ text, start, end, layer }))],
    correction: { kind: 'missed', type: 'person', article: 'a1', name: '林知秋', start: 3, end: 6 },
    before: [[], []],
    after: [['林知秋'], [{ text: '林知秋', start: 3, end: 6, layer: 'person' }]],
  },
  {
    kind: 'confirm',
    records: [speech('a1', '江望舒', SCHOOL)],
    look: (dataset) => [people(dataset), dataset.problems],
    correction: { kind: 'confirm', thing: { name: '江望舒' } },
    before: [[['江望舒', ['a1']]], []],
    after: [[['江望舒', ['a1']]], []],
  },
];

describe('a correction of each kind', () => {
  it.each(CASES)('$kind', async ({ records, correction, look, before, after }) => {
    expect(look(await assembled(records))).toEqual(before);
    expect(look(await assembled(records, [correction]))).toEqual(after);
  });

  it('works by id as well, and goes on working when more articles come', async () => {
    const records = [speech('a1', '江望舒', SCHOOL), speech('a2', '江望舒', FIRM)];
    const [one, two] = (await assembled(records)).people;
    const correction: Correction = { kind: 'same', things: [one?.id ?? '', two?.id ?? ''] };
    expect(people(await assembled([...records, speech('a0', '江望舒', FIRM, '总经理')], [correction]))).toEqual([['江望舒', ['a0', 'a1', 'a2']]]);
    const [person] = (await assembled(records, [correction])).people;
    expect(people(await assembled(records, [correction, { kind: 'rename', thing: person?.id ?? '', name: '江望书' }]))).toEqual([['江望书', ['a1', 'a2']]]);
    expect(people(await assembled(records, [correction, { kind: 'leaveOut', thing: person?.id ?? '' }]))).toEqual([]);
  });

  it.each<[string, Correction]>([
    ['same', { kind: 'same', things: ['p-0123456789abcdef', { name: '江望舒' }] }],
    ['rename', { kind: 'rename', thing: { name: '无此人' }, name: '某' }],
    ['notAPerson', { kind: 'notAPerson', thing: { name: '江望舒', article: 'a9' } }],
    ['leaveOut', { kind: 'leaveOut', thing: { name: '江望舒', organisation: FIRM } }],
    ['missed', { kind: 'missed', type: 'person', article: 'a1', name: '林知秋', start: 0, end: 3 }],
    ['fullName', { kind: 'fullName', thing: 'o-0123456789abcdef', name: SCHOOL }],
  ])('%s that no longer applies is reported', async (kind, correction) => {
    const { problems } = await assembled([speech('a1', '江望舒', SCHOOL)], [correction]);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'correction-unmatched', path: 'corrections.yaml', line: 1, message: expect.stringContaining(kind) }),
    ]);
  });
});

describe('a corrections file', () => {
  it('is YAML or NDJSON', () => {
    const expected = [
      { kind: 'same', things: ['p-0123456789abcdef', { name: '江望舒' }] },
      { kind: 'notAPerson', thing: { name: '高歌' }, note: '歌名' },
    ];
    const yaml = '# decisions\n- kind: same\n  things: [p-0123456789abcdef, {name: 江望舒}]\n- {kind: notAPerson, thing: {name: 高歌}, note: 歌名}\n';
    const lines = `{"kind":"same","things":["p-0123456789abcdef",{"name":"江望舒"}]}\n\n{"kind":"notAPerson","thing":{"name":"高歌"},"note":"歌名"}\n`;
    expect(parseCorrections(yaml, 'c.yaml').map(({ correction }) => correction)).toEqual(expected);
    expect(parseCorrections(yaml, 'c.yaml').map(({ line }) => line)).toEqual([2, 4]);
    expect(parseCorrections(lines, 'c.ndjson').map(({ correction, line }) => ({ correction, line }))).toEqual(
      expected.map((correction, at) => ({ correction, line: at === 0 ? 1 : 3 })),
    );
  });

  it.each([
    ['c.ndjson', '{"kind":"same"', 'c.ndjson:1: this line is not JSON'],
    ['c.ndjson', '\n{"kind":"merge","things":[]}', 'c.ndjson:2: no correction'],
    ['c.yaml', '- kind: same\n  things: [p-1, p-2]\n', 'c.yaml:1: no correction'],
    ['c.yaml', 'kind: same\n', 'must hold a list'],
    ['c.yaml', '- [', 'not YAML'],
  ])('that is wrong says where: %s %j', (file, text, message) => {
    expect(() => parseCorrections(text, file)).toThrow(message);
  });
});
