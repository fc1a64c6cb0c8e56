import { describe, expect, it } from 'vitest';
import { explainErrors } from '../../src/eval/error-kinds.js';
import { goldArticle } from '../../src/eval/gold-article.js';
import { judgeArticle } from '../../src/eval/judge-article.js';
import type { JudgedRecord } from '../../src/eval/judgement.js';

const text = '会议于上午召开。某江大学校长霍然出席。😀远山公司经理苗青致辞，时间是6月10日。';
const gold = goldArticle.parse({
  id: 'a1',
  text,
  people: [{ name: '霍然', posts: [{ org: '某江大学', title: '校长' }] }],
  organisations: [{ name: '某江大学', aliases: [] }],
  dates: [{ text: '6月10日', value: 'XXXX-06-10' }],
  agreements: [],
});
const place = (quote: string) => ({
  start: Array.from(text.slice(0, text.indexOf(quote))).length,
  end: Array.from(text.slice(0, text.indexOf(quote) + quote.length)).length,
});
const mention = (quote: string) => ({ ...place(quote), text: quote, confidence: 0.9, rule: 'people/title-before' });
const person = (name: string, posts: { organisation: string; title: string }[] = []) => ({
  id: 'p',
  name,
  aliases: [],
  confidence: 0.9,
  mentions: [mention(name)],
  posts: posts.map((post) => ({ ...mention(post.title), organisationId: null, unit: null, status: 'current' as const, ...post })),
});
const explained = (record: JudgedRecord, dropped?: { quote: string; reason: string }[]) => {
  const article = { text, ...record };
  const proposals = dropped?.map(({ quote, reason }) => ({
    layer: 'people',
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    confidence: 0.3,
    rule: 'people/surname',
    reason,
  }));
  return explainErrors(judgeArticle(gold, article), { gold, record: article, dropped: proposals });
};
const kindsOf = (errors: ReturnType<typeof explained>, measure: string) => errors.filter((error) => error.measure === measure).map(({ kind }) => kind);

describe('a miss', () => {
  it.each([
    ['was never proposed', { people: [] }, 'people', 'never proposed'],
    ['has its name too long', { people: [person('霍然出席')] }, 'people', 'wrong boundary: longer'],
    [
      'has its body too short',
      { organisations: [{ id: 'o', name: '江大学', aliases: [], kind: 'school' as const, parentId: null, confidence: 0.9, mentions: [] }] },
      'organisations',
      'wrong boundary: shorter',
    ],
    ['is a post whose person is missing', { people: [] }, 'posts', 'person missed'],
    ['is a post at another body', { people: [person('霍然', [{ organisation: '远山公司', title: '校长' }])] }, 'posts', 'wrong body'],
    ['is a post under another title', { people: [person('霍然', [{ organisation: '某江大学', title: '经理' }])] }, 'posts', 'wrong title'],
    ['is a post that nothing stands for', { people: [person('霍然')] }, 'posts', 'no such post'],
    [
      'is a date with another value',
      { dates: [{ ...mention('6月10日'), value: '2020-06-10', earliest: null, latest: null, basis: 'stated' as const, stated: null }] },
      'datesValued',
      'wrong value',
    ],
    [
      'was joined with another body',
      { organisations: [{ id: 'o', name: '远山公司', aliases: ['某江大学'], kind: 'company' as const, parentId: null, confidence: 0.9, mentions: [] }] },
      'organisations',
      'joined with another body',
    ],
  ])('that %s', (_, record, measure, kind) => {
    expect(kindsOf(explained(record), measure)).toContain(kind);
  });

  it('that arbitration dropped says why', () => {
    expect(kindsOf(explained({ people: [] }, [{ quote: '霍然', reason: 'no title near' }]), 'people')).toEqual(['dropped in arbitration: no title near']);
  });

  it('comes with its sentence', () => {
    expect(explained({ people: [] }).find(({ measure }) => measure === 'people')?.sentence).toBe('某江大学校长霍然出席。');
  });
});

describe('a false alarm', () => {
  const [error] = explained({ people: [person('霍然', [{ organisation: '某江大学', title: '校长' }]), person('苗青')] }).filter(
    ({ measure }) => measure === 'people',
  );

  it('names the rule that made it', () => {
    expect(error?.kind).toBe('false alarm of people/title-before');
  });

  it('comes with its sentence, though characters outside the BMP stand before it', () => {
    expect(error?.sentence).toBe('😀远山公司经理苗青致辞，时间是6月10日。');
  });
});
