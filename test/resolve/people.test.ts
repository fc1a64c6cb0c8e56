import { describe, expect, it } from 'vitest';
import { articleOf, type Said } from './article-of.js';
import { assembled } from './assembled.js';

const head = (id: string, person: string, org: string, title: string, rest: Partial<Said> = {}) =>
  articleOf({
    id,
    text: `${org}${title}${person}出席。`,
    organisations: [{ name: org, kind: 'school' }],
    people: [{ name: person, posts: [{ org, title }] }],
    ...rest,
  });
const bare = (id: string, person: string, orgs: string[] = []) =>
  articleOf({
    id,
    text: `${person}在${orgs.join('、')}说。`,
    organisations: orgs.map((name) => ({ name, kind: 'school' as const })),
    people: [{ name: person }],
  });

/** How many people a name comes to over some articles, each with its articles. */
const CASES: { says: string; records: ReturnType<typeof head>[]; name: string; people: string[][] }[] = [
  {
    says: 'same name, same body',
    name: '江望舒',
    people: [['a1', 'a2']],
    records: [head('a1', '江望舒', '江北理工大学', '校长'), head('a2', '江望舒', '江北理工大学', '党委书记')],
  },
  {
    says: 'same name, unrelated bodies',
    name: '江望舒',
    people: [['a1'], ['a2']],
    records: [head('a1', '江望舒', '江北理工大学', '校长'), head('a2', '江望舒', '海西纺织有限公司', '总经理')],
  },
  {
    says: 'an article that has both bodies links them',
    name: '江望舒',
    people: [['a1', 'a2', 'a3']],
    records: [
      head('a1', '江望舒', '江北理工大学', '校长'),
      head('a2', '江望舒', '海西纺织协会', '会长'),
      articleOf({
        id: 'a3',
        text: '江北理工大学校长、海西纺织协会会长江望舒。',
        organisations: [{ name: '江北理工大学' }, { name: '海西纺织协会' }],
        people: [
          {
            name: '江望舒',
            posts: [
              { org: '江北理工大学', title: '校长' },
              { org: '海西纺织协会', title: '会长' },
            ],
          },
        ],
      }),
    ],
  },
  {
    says: 'a part and its whole are one body for this',
    name: '江望舒',
    people: [['a1', 'a2']],
    records: [
      head('a1', '江望舒', '江北理工大学', '教授'),
      articleOf({
        id: 'a2',
        text: '江北理工大学信息工程学院院长江望舒。',
        organisations: [
          { name: '江北理工大学', kind: 'school' },
          { name: '江北理工大学信息工程学院', kind: 'unit', parent: '江北理工大学' },
        ],
        people: [{ name: '江望舒', posts: [{ org: '江北理工大学信息工程学院', title: '院长' }] }],
      }),
    ],
  },
  {
    says: 'government and party of one place',
    name: '江望舒',
    people: [['a1', 'a2']],
    records: [head('a1', '江望舒', '临海市人民政府', '市长'), head('a2', '江望舒', '中共临海市委', '书记')],
  },
  {
    says: 'a bare name where one candidate is',
    name: '江望舒',
    people: [['a1', 'a2']],
    records: [head('a1', '江望舒', '江北理工大学', '校长'), bare('a2', '江望舒')],
  },
  {
    says: 'a bare name of two characters needs the body in its article',
    name: '江舒',
    people: [['a1', 'a3'], ['a2']],
    records: [head('a1', '江舒', '江北理工大学', '校长'), bare('a2', '江舒'), bare('a3', '江舒', ['江北理工大学'])],
  },
  {
    says: 'a bare name between two candidates stays alone',
    name: '江望舒',
    people: [['a1'], ['a2'], ['a3']],
    records: [head('a1', '江望舒', '江北理工大学', '校长'), head('a2', '江望舒', '海西纺织有限公司', '总经理'), bare('a3', '江望舒')],
  },
  {
    says: 'a bare name goes where its article points',
    name: '江望舒',
    people: [['a1', 'a3'], ['a2']],
    records: [head('a1', '江望舒', '江北理工大学', '校长'), head('a2', '江望舒', '海西纺织有限公司', '总经理'), bare('a3', '江望舒', ['江北理工大学'])],
  },
];

describe('people', () => {
  it.each(CASES)('$says', async ({ records, name, people }) => {
    const dataset = await assembled(records);
    expect(
      dataset.people
        .filter((person) => person.name === name)
        .map(({ articles }) => articles)
        .sort(),
    ).toEqual(people);
  });

  it('two that may be one say so, with the reason', async () => {
    const { people } = await assembled([head('a1', '江望舒', '江北理工大学', '校长'), head('a2', '江望舒', '海西纺织有限公司', '总经理')]);
    const [one, two] = people;
    expect(one?.possiblySame).toEqual([{ id: two?.id, reasons: [expect.stringContaining('same name')] }]);
    expect(two?.possiblySame[0]?.id).toBe(one?.id);
  });
});

describe('posts', () => {
  it('have first and last seen with the articles that say so, and statuses as phases', async () => {
    const records = [
      head('a1', '江望舒', '江北理工大学', '校长', { published: '2023-05-01' }),
      head('a2', '江望舒', '江北理工大学', '校长', { published: '2021-03-02' }),
      articleOf({
        id: 'a3',
        text: '江北理工大学原校长江望舒。',
        published: '2025-01-09',
        organisations: [{ name: '江北理工大学' }],
        people: [{ name: '江望舒', posts: [{ org: '江北理工大学', title: '校长', status: 'former' }] }],
      }),
    ];
    const { posts } = await assembled(records);
    expect(posts).toMatchObject([
      {
        person: '江望舒',
        organisation: '江北理工大学',
        title: '校长',
        category: 'head',
        level: 'chief',
        status: 'former',
        firstSeen: '2021-03-02',
        firstSeenArticle: 'a2',
        lastSeen: '2023-05-01',
        lastSeenArticle: 'a1',
        articles: ['a1', 'a2', 'a3'],
        phases: [
          { status: 'current', firstSeen: '2021-03-02', lastSeen: '2023-05-01', articles: ['a1', 'a2'] },
          { status: 'former', firstSeen: '2025-01-09', lastSeen: '2025-01-09', articles: ['a3'] },
        ],
      },
    ]);
  });

  it('name who followed whom, where days show one after the other', async () => {
    const { posts } = await assembled([
      head('a1', '江望舒', '江北理工大学', '校长', { published: '2021-03-02' }),
      head('a2', '江望舒', '江北理工大学', '校长', { published: '2022-03-02' }),
      head('a3', '林知秋', '江北理工大学', '校长', { published: '2023-03-02' }),
      head('a4', '沈青禾', '江北理工大学', '副校长', { published: '2021-03-02' }),
      head('a5', '顾南星', '江北理工大学', '副校长', { published: '2023-03-02' }),
    ]);
    const of = (name: string) => posts.find(({ person }) => person === name);
    expect([of('江望舒')?.predecessorId, of('江望舒')?.successorId, of('林知秋')?.predecessorId, of('林知秋')?.successorId]).toEqual([
      null,
      of('林知秋')?.id,
      of('江望舒')?.id,
      null,
    ]);
    expect([of('沈青禾')?.successorId, of('顾南星')?.predecessorId]).toEqual([null, null]);
  });

  it('that are past are no doubt beside another body’s of the same title', async () => {
    const { posts } = await assembled([
      articleOf({ id: 'a', text: '江北省委原书记江望舒。', people: [{ name: '江望舒', posts: [{ org: '江北省委', title: '书记', status: 'former' }, { org: '海西省委', title: '书记' }] }] }),
      ...Array.from({ length: 12 }, (_, at) => head(`b${at}`, '江望舒', '海西省委', '书记')),
    ]);
    expect(posts.map(({ organisation, doubt }) => [organisation, doubt]).sort()).toEqual([
      ['江北省委', null],
      ['海西省委', null],
    ]);
  });

  it('that one article gives against many are doubtful', async () => {
    const { posts, people } = await assembled([
      ...Array.from({ length: 10 }, (_, at) => head(`a${at}`, '江望舒', '江北理工大学', '校长')),
      articleOf({
        id: 'b',
        text: '江北理工大学与海西学院的校长江望舒。',
        organisations: [{ name: '江北理工大学' }, { name: '海西学院' }],
        people: [
          {
            name: '江望舒',
            posts: [
              { org: '江北理工大学', title: '党委书记' },
              { org: '海西学院', title: '校长' },
            ],
          },
        ],
      }),
    ]);
    expect(posts.filter(({ doubt }) => doubt !== null).map(({ organisation, title, doubt }) => [organisation, title, doubt])).toEqual([
      ['海西学院', '校长', '10 articles give this title with 江北理工大学, 1 with this body'],
    ]);
    expect(people[0]?.posts[0]).toMatchObject({ organisation: '江北理工大学', title: '校长' });
  });

  it('two people seen in one post at one time show no succession', async () => {
    const { posts } = await assembled([
      head('a1', '江望舒', '江北理工大学', '校长', { published: '2021-03-02' }),
      head('a2', '林知秋', '江北理工大学', '校长', { published: '2022-03-02' }),
      head('a3', '江望舒', '江北理工大学', '校长', { published: '2023-03-02' }),
    ]);
    expect(posts.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId])).toEqual([null, null, null, null]);
  });

  it('claim nothing about time where no article has a year', async () => {
    const { posts } = await assembled([head('a1', '江望舒', '江北理工大学', '校长'), head('a2', '江望舒', '江北理工大学', '党委书记')]);
    expect(
      posts
        .map(({ title, firstSeen, lastSeen, predecessorId, successorId }) => ({ title, firstSeen, lastSeen, predecessorId, successorId }))
        .sort((a, b) => (a.title < b.title ? -1 : 1)),
    ).toEqual([
      { title: '党委书记', firstSeen: null, lastSeen: null, predecessorId: null, successorId: null },
      { title: '校长', firstSeen: null, lastSeen: null, predecessorId: null, successorId: null },
    ]);
  });
});
