import { describe, expect, it } from 'vitest';
import { articleOf } from './article-of.js';
import { assembled } from './assembled.js';
import { monthly, people, told } from './told.js';

describe('posts that few people ever have', () => {
  const former = (id: string, name: string, org: string, title: string) =>
    articleOf({ id, text: `${org}原${title}${name}。`, published: '2024-05-01', organisations: [{ name: org }], people: [{ name, posts: [{ org, title, status: 'former' }] }] });

  it.each([
    ['a province, then a ministry', '江望舒', ['江苏省委', '书记'], ['商务部', '部长']],
    ['a ministry, then a committee of the congress', '江望舒', ['国家税务总局', '局长'], ['全国人大财政经济委员会', '副主任委员']],
  ] as const)('%s, are one person’s', async (_, name, one, other) => {
    expect(await people([...monthly('a', name, [[...one]], [1, 2]), ...monthly('b', name, [[...other]], [4, 5])])).toHaveLength(1);
  });

  it('that are past as well', async () => {
    expect(await people([former('a', '江望舒', '江苏省委', '书记'), told('b', '江望舒', [['商务部', '部长']])])).toHaveLength(1);
  });

  it.each([
    ['at one time', '江望舒', ['江苏省委', '书记'], ['商务部', '部长'], [1, 3], [2, 4]],
    ['of a name of two characters', '江舒', ['江苏省委', '书记'], ['商务部', '部长'], [1, 2], [4, 5]],
    ['one of which many have', '江望舒', ['江苏省委', '书记'], ['苏州市教育局', '局长'], [1, 2], [4, 5]],
    ['a deputy’s in a province', '江望舒', ['江苏省', '副省长'], ['商务部', '部长'], [1, 2], [4, 5]],
  ] as const)('%s, are two people’s', async (_, name, one, other, months, later) => {
    expect(await people([...monthly('a', name, [[...one]], months), ...monthly('b', name, [[...other]], later)])).toHaveLength(2);
  });
});

describe('names that any body has', () => {
  it('do not keep somebody apart from the one who is placed', async () => {
    expect(await people([told('a', '江望舒', [['江北理工大学', '校长']]), told('b', '江望舒', [['大会', '发言人']]), told('c', '江望舒', [['组委会', '副主席']])])).toEqual(['江望舒 a b c']);
  });

  it('of a kind of body are none: a school and a firm are two', async () => {
    expect(await people([told('a', '江望舒', [['江北理工大学', '校长']]), told('b', '江望舒', [['公司', '总经理']]), told('c', '江望舒', [['省教育厅', '处长']])])).toHaveLength(3);
  });

  it.each([
    ['of two characters', '江舒', '江北理工大学', '海西纺织协会', 2],
    ['whom two bodies place', '江望舒', '江北理工大学', '海西纺织协会', 3],
  ])('lead nowhere for a name %s', async (_, name, one, other, count) => {
    const records = [told('a', name, [[one, '校长']]), told('b', name, [['大会', '发言人']]), ...(count === 3 ? [told('c', name, [[other, '会长']])] : [])];
    expect(await people(records)).toHaveLength(count);
  });

  it('of a committee are its owner’s where the article names the one owner', async () => {
    const { organisations } = await assembled([
      articleOf({ id: 'a', text: '全国政协经济委员会举行会议。', organisations: [{ name: '全国政协经济委员会' }] }),
      articleOf({ id: 'b', text: '全国政协十届常委会开会，经济委员会作了报告。', organisations: [{ name: '经济委员会' }] }),
      articleOf({ id: 'c', text: '江北省政协和全国政协开会，经济委员会作了报告。', organisations: [{ name: '经济委员会' }] }),
    ]);
    expect(organisations.map(({ articles }) => articles.join(' ')).sort()).toEqual(['a b', 'c']);
  });
});

describe('firms', () => {
  it.each([
    ['云溪重工集团有限公司', '云溪重工集团'],
    ['云溪重工公司', '云溪重工股份有限公司'],
  ])('%s and %s tie people of one name, and stay two bodies', async (one, other) => {
    const { people: rows, organisations } = await assembled([told('a', '江望舒', [[one, '董事长']]), told('b', '江望舒', [[other, '总经理']])]);
    expect([rows.length, organisations.length]).toEqual([1, 2]);
  });

  it('of which only a place is left do not', async () => {
    expect(await people([told('a', '江望舒', [['南京市公司', '经理']]), told('b', '江望舒', [['南京市集团', '董事长']])])).toHaveLength(2);
  });
});

describe('crews', () => {
  it('astronauts of one name are one, on whatever ship', async () => {
    expect(await people([told('a', '江舒', [['云舟一号', '航天员']]), told('b', '江舒', [['云舟九号乘组', '航天员']]), told('c', '江舒', [[null, '特级航天员']])])).toEqual(['江舒 a b c']);
  });
});

describe('titles without a body', () => {
  it('go where a bare name would', async () => {
    expect(await people([told('a', '奥拉夫森', [['冰岛渔业局', '局长']]), told('b', '奥拉夫森', [[null, '特派专员']])])).toEqual(['奥拉夫森 a b']);
  });

  it('do not when they are an office of a state', async () => {
    expect(await people([told('a', '奥拉夫森', [['冰岛渔业局', '局长']]), told('b', '奥拉夫森', [[null, '总统']])])).toHaveLength(2);
  });

  it('of members are those of the conference that the article is about', async () => {
    const member = (id: string, title: string, about: string) => articleOf({ id, text: `${about}开会，江舒${title}发言说。`, people: [{ name: '江舒', posts: [{ org: null, title }] }] });
    expect(await people([member('a', '委员', '全国政协'), member('b', '常委', '全国政协'), member('c', '委员', '江北省政协'), member('d', '委员', '全国人大和全国政协')])).toEqual([
      '江舒 a b',
      '江舒 c',
      '江舒 d',
    ]);
  });
});

describe('units', () => {
  it('of a school or hospital, named with it, tie people to it', async () => {
    expect(await people([told('a', '江望舒', [['云溪大学', '教授']]), told('b', '江望舒', [['云溪大学海洋实验室', '主任']])])).toHaveLength(1);
  });
});
