import { describe, expect, it } from 'vitest';
import { goldArticle } from '../../src/eval/gold-article.js';
import { judgeArticle } from '../../src/eval/judge-article.js';
import type { JudgedRecord } from '../../src/eval/judgement.js';
import { score } from '../../src/eval/score.js';

const at = (confidence = 0.9) => ({ start: 0, end: 2, confidence, rule: 'test/rule' });
const gold = goldArticle.parse({
  id: 'a1',
  text: '某江大学校长霍然、副校长苗青出席，市财政局局长冷暖致辞。学校与远山公司签署合作协议。',
  people: [
    { name: '霍然', posts: [{ org: '某江大学', title: '校长' }] },
    { name: '苗青', posts: [{ org: '某江大学', title: '副校长' }] },
  ],
  organisations: [
    { name: '某江大学', aliases: ['学校'] },
    { name: '远山公司', aliases: [] },
  ],
  dates: [
    { text: '6月10日', value: 'XXXX-06-10' },
    { text: '年底', value: null },
  ],
  agreements: [
    {
      name: '合作协议',
      parties: ['某江大学', '远山公司'],
      signatories: [{ person: '霍然', party: '某江大学' }],
      witnesses: ['苗青'],
      date: null,
      place: null,
      status: 'signed',
    },
  ],
});

const f1 = (record: JudgedRecord, measure: string) => score(judgeArticle(gold, record)).find((row) => row.measure === measure);
const person = (name: string, posts: { organisation: string | null; unit?: string; title: string }[] = []) => ({
  id: 'p',
  name,
  aliases: [],
  confidence: 0.9,
  mentions: [],
  posts: posts.map((post) => ({ ...at(), organisationId: null, unit: null, status: 'current' as const, ...post })),
});
const body = (name: string) => ({ id: 'o', name, aliases: [], kind: 'other' as const, parentId: null, confidence: 0.9, mentions: [] });
const date = (text: string, value: string | null) => ({ ...at(), text, value, earliest: null, latest: null, basis: 'stated' as const, stated: null });

describe('people and posts', () => {
  it('a person given twice is one too many', () => {
    expect(f1({ people: [person('霍然'), person('霍然')] }, 'people')).toMatchObject({ tp: 1, fp: 1, fn: 1 });
  });

  it.each([
    ['the body in full', { organisation: '某江大学', title: '校长' }, 1],
    ['a short form of the body', { organisation: '学校', title: '校长' }, 1],
    ['the line between body and title elsewhere', { organisation: '某江', title: '大学校长' }, 1],
    ['原 before the title', { organisation: '某江大学', title: '原校长' }, 1],
    ['another body', { organisation: '远山公司', title: '校长' }, 0],
    ['no body', { organisation: null, title: '校长' }, 0],
    ['another title', { organisation: '某江大学', title: '院长' }, 0],
  ])('a post with %s', (_, post, right) => {
    expect(f1({ people: [person('霍然', [post])] }, 'posts')?.tp).toBe(right);
  });

  it('a role of the byline is neither right nor wrong', () => {
    expect(f1({ people: [person('霍然', [{ organisation: null, title: '通讯员' }])] }, 'posts')).toMatchObject({ fp: 0 });
  });
});

describe('organisations', () => {
  it('a second record for the same body is too many, and a short form is not canonical', () => {
    const record = { organisations: [body('学校'), body('某江大学')] };
    expect(f1(record, 'organisations')).toMatchObject({ tp: 1, fp: 1, fn: 1 });
    expect(f1(record, 'canonical')).toMatchObject({ tp: 0, fn: 1 });
  });

  it('a body that gold does not have is too many', () => {
    expect(f1({ organisations: [body('南湖集团')] }, 'organisations')).toMatchObject({ tp: 0, fp: 1, fn: 2 });
  });
});

describe('dates', () => {
  it('the expression and its value are counted apart', () => {
    const record = { dates: [date('6月10日', '2021-06-10')] };
    expect(f1(record, 'dates')).toMatchObject({ tp: 1, fp: 0, fn: 0 });
    expect(f1(record, 'datesValued')).toMatchObject({ tp: 0, fp: 1, fn: 1 });
  });

  it('what gold leaves without a value may be given or not', () => {
    expect(f1({ dates: [date('年底', '2021-12')] }, 'dates')).toMatchObject({ fp: 0, fn: 1 });
  });
});

describe('agreements', () => {
  const agreement = (parties: string[], more = {}) => ({
    ...at(),
    id: 'a',
    name: '校企合作协议',
    kind: 'cooperation' as const,
    status: 'signed' as const,
    parties: parties.map((name) => ({ ...at(), name, organisationId: null })),
    signatories: [],
    witnesses: [],
    date: null,
    place: null,
    amounts: [],
    term: null,
    fields: [],
    founds: null,
    evidence: [],
    ...more,
  });

  it('parties must be complete, in any order, under any of their names', () => {
    expect(f1({ agreements: [agreement(['远山公司', '学校'])] }, 'agreements')).toMatchObject({ tp: 1, fp: 0, fn: 0 });
    expect(f1({ agreements: [agreement(['远山公司', '学校', '南湖集团'])] }, 'agreements')).toMatchObject({ tp: 0, fp: 1, fn: 1 });
  });

  it('the name may say a little more', () => {
    expect(f1({ agreements: [agreement(['某江大学', '远山公司'])] }, 'agreementNames')).toMatchObject({ tp: 1 });
  });

  it('a signatory counts with the party signed for', () => {
    const signatory = (party: string) => ({ signatories: [{ ...at(), person: '霍然', personId: 'p', party, organisationId: null }] });
    expect(f1({ agreements: [agreement(['某江大学', '远山公司'], signatory('学校'))] }, 'signatories')).toMatchObject({ tp: 1, fp: 0, fn: 0 });
    expect(f1({ agreements: [agreement(['某江大学', '远山公司'], signatory('远山公司'))] }, 'signatories')).toMatchObject({ tp: 0, fp: 1, fn: 1 });
  });
});

it('an article without a record misses everything and gives nothing', () => {
  expect(score(judgeArticle(gold)).map(({ measure, tp, fp, fn }) => [measure, tp, fp, fn])).toEqual([
    ['people', 0, 0, 2],
    ['titles', 0, 0, 2],
    ['posts', 0, 0, 2],
    ['organisations', 0, 0, 2],
    ['dates', 0, 0, 1],
    ['datesValued', 0, 0, 1],
    ['agreements', 0, 0, 1],
    ['signatories', 0, 0, 1],
  ]);
});
