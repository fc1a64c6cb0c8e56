import { describe, expect, it } from 'vitest';
import { articleOf } from './article-of.js';
import { assembled } from './assembled.js';
import { many, people, told } from './told.js';

describe('people of states', () => {
  it('named by the state, its ministry in full or by its first character, are one', async () => {
    const records = [
      told('a1', '奥拉夫', [['冰岛', '外长']]),
      told('a2', '奥拉夫', [['冰岛外交部', '部长']]),
      told('a3', '奥拉夫', [['冰岛共和国外交部', '部长']]),
    ];
    expect(await people(records)).toEqual(['奥拉夫 a1 a2 a3']);
  });

  it('of one name at two organs of a state are two', async () => {
    expect(await people([told('a1', '奥拉夫', [['冰岛', '外长']]), told('a2', '奥拉夫', [['冰岛武装部队', '司令']])])).toEqual(['奥拉夫 a1', '奥拉夫 a2']);
  });

  it.each([
    ['埃里克·奥拉夫', 1],
    ['松下早苗', 1],
    ['奥拉夫', 2],
  ])('of one name at two bodies of a state are one when the name is full: %s', async (name, count) => {
    expect(await people([told('a1', name, [['冰岛进步党', '主席']]), told('a2', name, [['冰岛银行', '行长']])])).toHaveLength(count);
  });

  it('that share the first body but not the state have ids of their own', async () => {
    const states = ['冰岛', '汤加', '斐济', '瑙鲁'];
    const dataset = await assembled(
      states.flatMap((state) =>
        many(2, state, '奥拉夫', [
          ['江北省', '顾问'],
          [state, '总统'],
        ]),
      ),
    );
    expect(dataset.people.map(({ articles }) => articles.length)).toEqual([2, 2, 2, 2]);
    expect(new Set(dataset.people.map(({ id }) => id)).size).toBe(4);
  });

  it('of one name in two states stay two, though an article reads them as one or puts both beside a province', async () => {
    const records = [
      ...many(3, 'a', '奥拉夫', [['冰岛', '总统']]),
      ...many(2, 'b', '奥拉夫', [['汤加', '首相']]),
      told('c', '奥拉夫', [
        ['冰岛', '总统'],
        ['汤加', '首相'],
      ]),
      told('d', '奥拉夫', [
        ['冰岛', '总统'],
        ['江北省', '副省长'],
      ]),
      told('e', '奥拉夫', [
        ['汤加', '首相'],
        ['江北省', '副省长'],
      ]),
    ];
    expect(await people(records)).toEqual(['奥拉夫 a0 a1 a2 c d', '奥拉夫 b0 b1 e']);
  });
});

describe('people of the centre', () => {
  it('are one at the party, the state and an office without a body', async () => {
    const records = [told('a', '江望舒', [['中国共产党', '中央委员']]), told('b', '江望舒', [['国务院', '副总理']]), told('c', '江望舒', [[null, '国务委员']])];
    expect(await people(records)).toEqual(['江望舒 a b c']);
  });
});

describe('forms of a name in one office are one person', () => {
  it.each([
    ['a part of a name with dots', '奥拉夫', '埃里克·奥拉夫'],
    ['a name cut short', '奥拉夫', '奥拉夫松'],
    ['another sound character', '奥拉夫松', '奥拉弗松'],
  ])('%s', async (_, one, other) => {
    expect(await people([...many(2, 'a', one, [['冰岛', '总统']]), told('b', other, [['冰岛', '总统']])])).toEqual([expect.stringMatching(/ a0 a1 b$/)]);
  });

  it('of an army’s chief of staff as well', async () => {
    expect(await people([...many(2, 'a', '奥拉夫', [['冰岛武装部队', '总参谋长']]), told('b', '埃里克·奥拉夫', [['冰岛武装部队', '总参谋长']])])).toHaveLength(1);
  });

  it('a character too many, seen seldom', async () => {
    expect(await people([...many(3, 'a', '江望舒', [['江北省', '省长']]), told('b', '江望舒向', [['江北省', '省长']])])).toEqual(['江望舒 a0 a1 a2 b']);
  });

  it.each([
    ['two names in one office', '奥拉夫', '格林松', '总统'],
    ['like names of members', '奥拉夫', '奥拉夫松', '议员'],
    ['names of our own that share two characters', '江望舒', '江望云', '省长'],
  ])('%s are two people', async (_, one, other, title) => {
    const org = title === '省长' ? '江北省' : '冰岛';
    expect(await people([...many(3, 'a', one, [[org, title]]), told('b', other, [[org, title]])])).toHaveLength(2);
  });
});

describe('bare names', () => {
  const pair = (id: string, ...names: string[]) => articleOf({ id, text: `${names.join('、')}出席。`, people: names.map((name) => ({ name })) });
  const crowd = Array.from({ length: 20 }, (_, at) => pair(`z${at}`, `许${'甲乙丙丁戊己庚辛壬癸'[at % 10]}${'子丑寅卯辰巳午未申酉'[at >> 1]}`));

  it('that keep the same company are one', async () => {
    const records = [...['a1', 'a2', 'a3', 'a4'].map((id) => pair(id, '江望舒', '林知秋')), ...crowd];
    expect((await people(records)).filter((line) => /江|林/.test(line))).toEqual(['林知秋 a1 a2 a3 a4', '江望舒 a1 a2 a3 a4']);
  });

  it('that stand alone, or beside somebody who is everywhere, are not', async () => {
    const records = [...['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => pair(id, '江望舒', '林知秋')), ...Array.from({ length: 9 }, (_, at) => pair(`b${at}`, '林知秋'))];
    expect((await people(records)).filter((line) => line.startsWith('江'))).toHaveLength(5);
  });

  it('of one publisher that nobody introduces are one, of two characters or of several publishers not', async () => {
    const alone = (id: string, name: string, publisher: string) => articleOf({ id, text: `${name}夺得金牌。`, publisher, people: [{ name }] });
    const records = [
      ...['a1', 'a2'].map((id) => alone(id, '江望舒', '云溪日报')),
      ...['b1', 'b2'].map((id) => alone(id, '江舒', '云溪日报')),
      ...['c1', 'c2'].map((id) => alone(id, '林知秋', `${id}日报`)),
    ];
    expect(await people(records)).toEqual(['林知秋 c1', '林知秋 c2', '江望舒 a1 a2', '江舒 b1', '江舒 b2']);
  });

  it('of two characters need more of it', async () => {
    const records = [...['a1', 'a2', 'a3', 'a4'].map((id) => pair(id, '江舒', '林知秋')), ...crowd];
    expect((await people(records)).filter((line) => line.startsWith('江'))).toHaveLength(4);
  });
});

describe('posts that one article leaves incomplete', () => {
  it('stand at the body where nearly all others see the title', async () => {
    const { posts } = await assembled([...many(4, 'a', '奥拉夫', [['冰岛', '总统']]), told('b', '奥拉夫', [[null, '总统']])]);
    expect(posts.map(({ organisation, title, articles }) => [organisation, title, articles.length])).toEqual([['冰岛', '总统', 5]]);
  });

  it('stay without a body where the others do not agree', async () => {
    const { posts } = await assembled([
      ...many(2, 'a', '江望舒', [['江北理工大学', '院长']]),
      told('b', '江望舒', [
        ['江北理工大学', '教授'],
        ['江北医院', '院长'],
      ]),
      told('c', '江望舒', [[null, '院长']]),
    ]);
    expect(posts.filter(({ organisation }) => organisation === null)).toHaveLength(1);
  });

  it('a ministry without its state is that of the minister', async () => {
    const { posts } = await assembled([
      told('a', '奥拉夫', [
        ['冰岛', '副总理'],
        ['外交部', '部长'],
      ]),
      told('b', '江望舒', [['外交部', '部长']]),
      told('c', '江望舒', [['中国外交部', '部长']]),
    ]);
    expect(posts.filter(({ title }) => title === '部长').map(({ person, organisation, articles }) => [person, organisation, articles]).sort()).toEqual([
      ['奥拉夫', '冰岛外交部', ['a']],
      ['江望舒', '外交部', ['b', 'c']],
    ]);
  });

  it('are doubtful in another state than all others, and stand in the table of posts alone', async () => {
    const { posts, people } = await assembled([
      ...many(10, 'a', '奥拉夫', [['冰岛', '总统']]),
      told('b', '奥拉夫', [
        ['冰岛', '总统'],
        ['汤加', '首相'],
      ]),
    ]);
    expect(posts.map(({ organisation, doubt }) => [organisation, doubt])).toEqual(
      expect.arrayContaining([
        ['冰岛', null],
        ['汤加', '11 articles give offices of 冰岛, 1 this one'],
      ]),
    );
    expect(people[0]?.posts.map(({ organisation }) => organisation)).toEqual(['冰岛']);
  });

  it('places that have no entry of their own show who followed whom', async () => {
    const { posts } = await assembled([
      articleOf({ id: 'a', text: '江北省省长江望舒出席。', published: '2022-01-01', people: [{ name: '江望舒', posts: [{ org: '江北省', title: '省长' }] }] }),
      articleOf({ id: 'b', text: '江北省省长林知秋出席。', published: '2024-01-01', people: [{ name: '林知秋', posts: [{ org: '江北省', title: '省长' }] }] }),
    ]);
    const [before, after] = [posts.find(({ person }) => person === '江望舒'), posts.find(({ person }) => person === '林知秋')];
    expect([before?.successorId, after?.predecessorId]).toEqual([after?.id, before?.id]);
  });
});

describe('names of bodies', () => {
  it.each([
    ['中国外交部', '外交部'],
    ['人力资源社会保障部', '人力资源和社会保障部'],
    ['香港特区政府', '香港特别行政区政府'],
    ['中共江北省委', '江北省委'],
  ])('%s and %s are one body, told by the second', async (one, other) => {
    const { organisations } = await assembled([one, one, other].map((name, at) => articleOf({ id: `a${at}`, text: `${name}发布公告。`, organisations: [{ name }] })));
    expect(organisations.map(({ name }) => name)).toEqual([other]);
  });

  it('the ministry of another state is another body', async () => {
    const { organisations } = await assembled(['冰岛外交部', '外交部'].map((name, at) => articleOf({ id: `a${at}`, text: `${name}发布公告。`, organisations: [{ name }] })));
    expect(organisations).toHaveLength(2);
  });
});
