import { describe, expect, it } from 'vitest';
import { articleOf, type Said } from './article-of.js';
import { assembled } from './assembled.js';

type Told = NonNullable<Said['agreements']>[number];
const SCHOOL = '江北理工大学';
const FIRM = '海西纺织有限公司';
const report = (id: string, published: string | null, ...agreements: Partial<Told>[]) =>
  articleOf({
    id,
    published,
    text: `${id}：${SCHOOL}与${FIRM}、松原银行签约。`,
    organisations: [{ name: SCHOOL }, { name: FIRM }, { name: '松原银行' }],
    people: [{ name: '江望舒' }, { name: '林知秋' }],
    agreements: agreements.map((one) => ({ parties: [SCHOOL, FIRM], ...one })),
  });

/** What agreements some reports come to: name, date, articles. */
const CASES: { says: string; records: ReturnType<typeof report>[]; told: [string | null, string | null, string[]][] }[] = [
  {
    says: 'one signing in two articles',
    records: [report('a1', '2024-05-07', { name: '合作协议', date: '2024-05-06' }), report('a2', '2024-05-08', { name: '合作协议', date: '2024-05-06' })],
    told: [['合作协议', '2024-05-06', ['a1', 'a2']]],
  },
  {
    says: 'a shorter word for the same paper',
    records: [report('a1', null, { name: '战略合作框架协议', date: '2024-05-06' }), report('a2', null, { name: '战略合作协议', date: '2024-05-06' })],
    told: [['战略合作框架协议', '2024-05-06', ['a1', 'a2']]],
  },
  {
    says: 'a year that only one report knows',
    records: [report('a1', null, { name: '合作协议', date: 'XXXX-05-06' }), report('a2', null, { name: '合作协议', date: '2024-05-06' })],
    told: [['合作协议', '2024-05-06', ['a1', 'a2']]],
  },
  {
    says: 'signings of two years',
    records: [report('a1', null, { name: '合作协议', date: '2023-05-06' }), report('a2', null, { name: '合作协议', date: '2024-05-06' })],
    told: [
      ['合作协议', '2023-05-06', ['a1']],
      ['合作协议', '2024-05-06', ['a2']],
    ],
  },
  {
    says: 'two papers of one day',
    records: [report('a1', null, { name: '采购合同', date: '2024-05-06' }, { name: '共建实验室协议', date: '2024-05-06' })],
    told: [
      ['共建实验室协议', '2024-05-06', ['a1']],
      ['采购合同', '2024-05-06', ['a1']],
    ],
  },
  {
    says: 'other parties',
    records: [
      report('a1', null, { name: '合作协议', date: '2024-05-06' }),
      report('a2', null, { name: '合作协议', date: '2024-05-06', parties: [SCHOOL, '松原银行'] }),
    ],
    told: [
      ['合作协议', '2024-05-06', ['a1']],
      ['合作协议', '2024-05-06', ['a2']],
    ],
  },
  { says: 'no dates, reports of one week', records: [report('a1', '2024-05-07', {}), report('a2', '2024-05-09', {})], told: [[null, null, ['a1', 'a2']]] },
  {
    says: 'no dates, reports of two years',
    records: [report('a1', '2023-05-07', {}), report('a2', '2024-05-09', {})],
    told: [
      [null, null, ['a1']],
      [null, null, ['a2']],
    ],
  },
  {
    says: 'no dates at all: nothing is claimed',
    records: [report('a1', null, {}), report('a2', null, {})],
    told: [
      [null, null, ['a1']],
      [null, null, ['a2']],
    ],
  },
];

describe('agreements', () => {
  it.each(CASES)('$says', async ({ records, told }) => {
    const { agreements } = await assembled(records);
    expect(agreements.map(({ name, date, articles }) => [name, date, articles]).sort()).toEqual(told);
  });

  it('are told with everything that any report has', async () => {
    const { agreements } = await assembled([
      report('a1', null, { name: '合作协议', date: '2024-05-06', status: 'planned', signatories: [{ person: '江望舒', party: SCHOOL }] }),
      report('a2', null, {
        name: '合作协议',
        date: '2024-05-06',
        place: '松原',
        founds: '纺织学院',
        signatories: [
          { person: '江望舒', party: SCHOOL },
          { person: '林知秋', party: FIRM },
        ],
      }),
    ]);
    expect(agreements).toMatchObject([
      { status: 'signed', place: '松原', founds: '纺织学院', parties: [{ name: SCHOOL }, { name: FIRM }], evidence: [{ article: 'a1' }, { article: 'a2' }] },
    ]);
    expect(agreements[0]?.signatories.map(({ person, party }) => [person, party])).toEqual([
      ['江望舒', SCHOOL],
      ['林知秋', FIRM],
    ]);
  });
});

describe('events', () => {
  const meeting = (id: string, name: string | null, date: string | null, who = ['江望舒', '林知秋']) =>
    articleOf({
      id,
      text: `${id}，江望舒、林知秋出席。`,
      people: [
        { name: '江望舒', posts: [{ org: '江北省人民政府', title: '省长' }] },
        { name: '林知秋', posts: [{ org: '江北省人民政府', title: '副省长' }] },
      ],
      events: [
        {
          kind: 'meeting',
          name,
          date,
          participants: who.map((person) => ({ person, role: 'attended' as const })),
        },
      ],
    });

  it.each<[string, ReturnType<typeof meeting>[], string[][]]>([
    ['one day and name', [meeting('a1', '教育工作会议', '2024-05-06'), meeting('a2', '教育工作会议', '2024-05-06')], [['a1', 'a2']]],
    ['one day and two of the people, a name left out', [meeting('a1', '教育工作会议', '2024-05-06'), meeting('a2', null, '2024-05-06')], [['a1', 'a2']]],
    ['two names of one day', [meeting('a1', '教育工作会议', '2024-05-06'), meeting('a2', '林业工作会议', '2024-05-06')], [['a1'], ['a2']]],
    ['two days', [meeting('a1', '教育工作会议', '2024-05-06'), meeting('a2', '教育工作会议', '2025-05-06')], [['a1'], ['a2']]],
    ['a name that any event has, and other people', [meeting('a1', '新闻发布会', '2024-05-06', ['江望舒']), meeting('a2', '新闻发布会', '2024-05-06', ['林知秋'])], [['a1'], ['a2']]],
    ['a name that any event has, and the people', [meeting('a1', '隆重欢迎仪式', '2024-05-06'), meeting('a2', '欢迎仪式', '2024-05-06')], [['a1', 'a2']]],
    ['no year', [meeting('a1', '教育工作会议', 'XXXX-05-06'), meeting('a2', '教育工作会议', 'XXXX-05-06')], [['a1'], ['a2']]],
  ])('%s', async (_, records, told) => {
    const { events } = await assembled(records);
    expect(events.map(({ articles }) => articles).sort()).toEqual(told);
  });
});

describe('events of no kind and without a name', () => {
  const other = (id: string, text: string) =>
    articleOf({
      id,
      text: `${text}，江望舒、林知秋参加。`,
      people: [{ name: '江望舒' }, { name: '林知秋' }],
      events: [{ kind: 'other', date: '2024-05-06', place: '江北宾馆', participants: ['江望舒', '林知秋'].map((person) => ({ person, role: 'attended' as const })) }],
    });

  it('are one guest’s and the next one’s though the hosts and the place are the same', async () => {
    const { events } = await assembled([other('a1', '江望舒会见冰岛客人'), other('a2', '江望舒会见汤加客人')]);
    expect(events).toHaveLength(2);
  });

  it('of whatever kind, are several where those in common are everywhere', async () => {
    const signing = (id: string, guest: string, date: string) =>
      articleOf({
        id,
        text: `${id}，江望舒、林知秋同${guest}签字。`,
        people: ['江望舒', '林知秋', guest].map((name) => ({ name, posts: [{ org: '冰岛外交部', title: '司长' }] })),
        events: [{ kind: 'signing', date, participants: ['江望舒', '林知秋'].map((person) => ({ person, role: 'attended' as const })) }],
      });
    const days = Array.from({ length: 24 }, (_, at) => signing(`b${at}`, '奥拉夫', `2023-01-${String(at + 1).padStart(2, '0')}`));
    const { events } = await assembled([signing('a1', '松德', '2024-05-06'), signing('a2', '汉森', '2024-05-06'), ...days]);
    expect(events).toHaveLength(26);
  });

  it('are one where the same words tell of them', async () => {
    const { events } = await assembled([other('a1', '江望舒会见冰岛客人'), other('a2', '江望舒会见冰岛客人')]);
    expect(events).toHaveLength(1);
  });
});

describe('copies', () => {
  const body = Array.from({ length: 12 }, (_, at) => `第${at}段讲的是江北理工大学${at * 37}名学生在海西纺织有限公司第${at * 11}车间实习的情形与体会。`).join(
    '\n',
  );
  const copy = (id: string, text: string, published: string) =>
    articleOf({
      id,
      text,
      published,
      organisations: [{ name: '江北理工大学' }],
      people: [{ name: '江望舒', posts: [{ org: '江北理工大学', title: '校长' }] }],
    });

  it('are found, and counted once', async () => {
    const { articles, people, organisations, posts } = await assembled([
      copy('a1', `${body}\n校长江望舒。`, '2024-05-08'),
      copy('a2', `转载：\n${body}\n校长江望舒。\n编辑：无名`, '2024-05-09'),
      copy('a3', '江北理工大学校长江望舒谈到今年春天新开的几门课程，与上面几篇毫不相干。', '2024-05-10'),
    ]);
    expect(articles.map(({ id, duplicateOf }) => [id, duplicateOf?.id])).toEqual([
      ['a1', undefined],
      ['a2', 'a1'],
      ['a3', undefined],
    ]);
    expect(articles[1]?.duplicateOf?.share).toBeGreaterThan(0.9);
    expect([people, organisations, posts].map(([row]) => row?.articles)).toEqual([
      ['a1', 'a3'],
      ['a1', 'a3'],
      ['a1', 'a3'],
    ]);
  });

  it('the earlier article is the original, whatever its id', async () => {
    const { articles } = await assembled([copy('a1', body, '2024-05-09'), copy('a2', body, '2024-05-08')]);
    expect(articles.map(({ duplicateOf }) => duplicateOf?.id)).toEqual(['a2', undefined]);
  });

  it('what only a copy says is kept', async () => {
    const { people } = await assembled([
      copy('a1', body, '2024-05-08'),
      articleOf({ id: 'a2', text: body, published: '2024-05-09', people: [{ name: '林知秋' }] }),
    ]);
    expect(people.map(({ name, articles }) => [name, articles]).sort()).toEqual([
      ['林知秋', ['a2']],
      ['江望舒', ['a1']],
    ]);
  });

  it('a hundred copies of one release are all found', async () => {
    const { articles } = await assembled(Array.from({ length: 100 }, (_, at) => copy(`a${100 + at}`, `${body}\n来源${at}`, '2024-05-08')));
    expect(articles.filter(({ duplicateOf }) => duplicateOf !== undefined)).toHaveLength(99);
  });
});
