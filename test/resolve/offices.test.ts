import { describe, expect, it } from 'vitest';
import { stateOffice } from '../../src/resolve/people/state-offices.js';
import { articleOf } from './article-of.js';
import { assembled } from './assembled.js';
import { many, monthly, people, told } from './told.js';

describe('offices of states', () => {
  it.each([
    ['冰岛', '总统', '冰岛', 'president'],
    ['冰岛外交部', '部长', '冰岛', 'minister'],
    ['冰岛议会', '主席', '冰岛', 'speaker'],
    ['人民委员会', '主席', '', 'speaker'],
    ['二十国集团', '国王', '', 'monarch'],
    ['国务院', '总理', '中国', 'premier'],
    [null, '总理', '', 'premier'],
  ])('%s %s is one of %s: %s', (organisation, title, country, office) => {
    expect(stateOffice(organisation, title)).toEqual({ country, office });
  });

  it.each([
    ['冰岛', '代总统'],
    ['冰岛', '总统顾问'],
    ['冰岛议会', '副议长'],
    ['冰岛进步党', '主席'],
    ['江北理工大学', '校长'],
    [null, '主席'],
  ])('%s %s is none', (organisation, title) => {
    expect(stateOffice(organisation, title)).toBeNull();
  });
});

describe('people of one name and state', () => {
  it('who hold at one time offices that nobody holds together are two', async () => {
    const records = [...monthly('a', '奥拉夫', [['冰岛', '总统']], [1, 3, 5, 7]), ...monthly('b', '奥拉夫', [['冰岛', '总理']], [2, 4])];
    expect(await people(records)).toEqual(['奥拉夫 a1 a3 a5 a7', '奥拉夫 b2 b4']);
  });

  it('of whom either is seen before and after the other are two', async () => {
    const records = [...monthly('a', '奥拉夫', [['冰岛', '总统']], [2, 4, 5, 6, 7]), ...monthly('b', '奥拉夫', [['冰岛', '议长']], [1, 3, 5, 10, 11])];
    expect(await people(records)).toHaveLength(2);
  });

  it('who held one office and then the other are one', async () => {
    const records = [...monthly('a', '奥拉夫', [['冰岛', '总理']], [1, 2, 3]), ...monthly('b', '奥拉夫', [['冰岛', '总统']], [4, 5, 6])];
    expect(await people(records)).toEqual(['奥拉夫 a1 a2 a3 b4 b5 b6']);
  });

  it('with offices that go together are one', async () => {
    const records = [...monthly('a', '奥拉夫', [['冰岛', '副总统']], [1, 3, 5]), ...monthly('b', '奥拉夫', [['冰岛', '总理']], [2, 4])];
    expect(await people(records)).toHaveLength(1);
  });

  it('stay one where one article alone has the other office', async () => {
    const records = [...monthly('a', '奥拉夫', [['冰岛', '总统']], [1, 3, 5, 7]), ...monthly('b', '奥拉夫', [['冰岛', '总理']], [4])];
    expect(await people(records)).toHaveLength(1);
  });

  it('whom one article names both go to the one of most articles, and the other’s post is doubtful there', async () => {
    const both = told(
      'c',
      '奥拉夫',
      [
        ['冰岛', '总统'],
        ['冰岛', '总理'],
      ],
      { published: '2024-06-02' },
    );
    const records = [...monthly('a', '奥拉夫', [['冰岛', '总统']], [1, 3, 5, 7]), ...monthly('b', '奥拉夫', [['冰岛', '总理']], [2, 4]), both];
    const dataset = await assembled(records);
    expect(dataset.people.map(({ articles }) => articles.join(' ')).sort()).toEqual(['a1 a3 a5 a7 c', 'b2 b4']);
    const doubtful = dataset.posts.filter(({ doubt }) => doubt !== null);
    expect(doubtful.map(({ title, articles }) => [title, articles])).toEqual([['总理', ['c']]]);
    expect(dataset.people.flatMap(({ posts }) => posts.map(({ title }) => title)).sort()).toEqual(['总理', '总统']);
  });

  it('have the same ids whatever the order of the articles, and different ones', async () => {
    const records = [...monthly('a', '奥拉夫', [['冰岛', '总统']], [1, 3, 5, 7]), ...monthly('b', '奥拉夫', [['冰岛', '总理']], [2, 4])];
    const [one, other] = [await assembled(records), await assembled([...records].reverse())];
    expect(one.people).toEqual(other.people);
    expect(new Set(one.people.map(({ id }) => id)).size).toBe(2);
  });

  it('are one all the same when a correction says so', async () => {
    const records = [...monthly('a', '奥拉夫', [['冰岛', '总统']], [1, 3, 5, 7]), ...monthly('b', '奥拉夫', [['冰岛', '总理']], [2, 4])];
    const { people: rows } = await assembled(records, [
      { kind: 'same', things: records.map(({ id }) => ({ article: id, name: '奥拉夫' })) },
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe('people of one name in two states', () => {
  it('are two though nearly all articles mean one of them, when the office is another', async () => {
    const records = [...many(4, 'a', '奥拉夫', [['冰岛', '国王']]), told('b', '奥拉夫', [['汤加', '王储']])];
    expect(await people(records)).toEqual(['奥拉夫 a0 a1 a2 a3', '奥拉夫 b']);
  });

  it('are one where the same office stands once with another state', async () => {
    const records = [...many(4, 'a', '奥拉夫', [['冰岛', '国王']]), told('b', '奥拉夫', [['汤加', '国王']])];
    expect(await people(records)).toHaveLength(1);
  });
});

describe('an office without its state', () => {
  it('is one person’s where nearly all articles tell it so', async () => {
    const records = [...many(8, 'a', '奥拉夫', [[null, '最高领袖']]), told('b', '奥拉夫', [['冰岛', '最高领袖']]), told('c', '奥拉夫', [['汤加外交部', '最高领袖']])];
    expect(await people(records)).toHaveLength(1);
  });

  it('is that of the state that the article names', async () => {
    const beside = articleOf({
      id: 'c',
      text: '冰岛议会议长松德说，奥拉夫总统欢迎。',
      organisations: [{ name: '冰岛议会' }],
      people: [
        { name: '松德', posts: [{ org: '冰岛议会', title: '议长' }] },
        { name: '奥拉夫', posts: [{ org: null, title: '总统' }] },
      ],
    });
    const lines = await people([...many(2, 'a', '奥拉夫', [['冰岛', '总统']]), ...many(2, 'b', '奥拉夫', [['汤加', '总统']]), beside]);
    expect(lines.filter((line) => line.startsWith('奥'))).toEqual(['奥拉夫 a0 a1 c', '奥拉夫 b0 b1']);
  });

  it('is no sign where several states have one and the article names none', async () => {
    expect(await people([...many(2, 'a', '奥拉夫', [['冰岛', '总统']]), ...many(2, 'b', '奥拉夫', [['汤加', '总统']]), told('c', '奥拉夫', [[null, '总统']])])).toHaveLength(3);
  });
});

describe('an office that all articles give to another', () => {
  const host = Array.from({ length: 60 }, (_, at) => told(`h${at}`, '江望舒', [['国务院', '总理']], { published: `2024-${String(1 + (at % 12)).padStart(2, '0')}-0${1 + (at % 9)}` }));

  it('places nobody: a guest whom a sentence puts there is whom the others mean', async () => {
    const lines = await people([
      ...host,
      ...many(4, 'a', '林显思', [['冰岛', '总理']]),
      told('b', '林显思', [['国务院', '总理']], { published: '2024-06-01' }),
      told('c', '林显思', [['国务院', '总理']], { published: '2024-07-01' }),
    ]);
    expect(lines.filter((line) => line.startsWith('林'))).toEqual(['林显思 a0 a1 a2 a3 b c']);
  });
});

describe('long foreign names', () => {
  it('in one office of two states are one, as guests in a list beside another’s state', async () => {
    expect(await people([...many(2, 'a', '奥拉夫松德里', [['冰岛', '总统']]), ...many(2, 'b', '奥拉夫松德里', [['汤加', '总统']])])).toHaveLength(1);
  });

  it('in another office of another state are two', async () => {
    expect(await people([...many(2, 'a', '奥拉夫松德里', [['冰岛', '总统']]), ...many(2, 'b', '奥拉夫松德里', [['汤加', '首相']])])).toHaveLength(2);
  });
});

describe('two spellings of a name in one office', () => {
  it('are told as a doubt where both begin like names of ours', async () => {
    const { people: rows } = await assembled([...many(2, 'a', '罗塞拉', [['冰岛', '总统']]), told('b', '罗塞莱', [['冰岛', '总统']])]);
    expect(rows.map(({ possiblySame }) => possiblySame.map(({ reasons }) => reasons))).toEqual([[['same office; the names differ in one sound']], [['same office; the names differ in one sound']]]);
  });
});
