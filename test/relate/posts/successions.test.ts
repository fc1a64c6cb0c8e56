import { describe, expect, it } from 'vitest';
import { type Case, lines, readCase } from './read.js';

const F = '飞鹭科技有限公司';
const people = ['贺小舟', '乔望山', '孟知秋'];

const CASES: (Case & { posts: string[] })[] = [
  {
    what: 'who takes the post that another one resigns',
    text: '飞鹭科技有限公司董事长贺小舟昨日辞去总经理职务，由副总经理乔望山接任。',
    bodies: [F],
    people,
    titles: ['董事长', '总经理', '副总经理'],
    posts: [
      '贺小舟 | 飞鹭科技有限公司 | 董事长',
      '贺小舟 | 飞鹭科技有限公司 | 总经理 | former',
      '乔望山 | 飞鹭科技有限公司 | 副总经理',
      '乔望山 | 飞鹭科技有限公司 | 总经理',
    ],
  },
  {
    what: 'who leaves the post that another one takes',
    text: '飞鹭科技有限公司今日宣布，任命贺小舟为飞鹭科技有限公司总裁。贺小舟接替因个人原因离任的乔望山。',
    bodies: [F],
    people,
    titles: ['总裁'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 总裁', '乔望山 | 飞鹭科技有限公司 | 总裁 | former'],
  },
  {
    what: 'several who hold a post already, told again by their number',
    text: '汀兰商会副会长贺小舟、乔望山到场。飞鹭公会同时成立。贺小舟、乔望山两位副会长表示感谢。',
    bodies: ['汀兰商会', '飞鹭公会'],
    people,
    titles: ['副会长'],
    posts: ['贺小舟 | 汀兰商会 | 副会长', '乔望山 | 汀兰商会 | 副会长'],
  },
  {
    what: 'a deputy at the body where the head was found',
    text: '汀兰商会举行大会。大会选举贺小舟（飞鹭科技有限公司董事）为会长，乔望山、孟知秋为副会长。',
    bodies: ['汀兰商会', F],
    people,
    titles: ['董事', '会长', '副会长'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 董事', '贺小舟 | 汀兰商会 | 会长', '乔望山 | 汀兰商会 | 副会长', '孟知秋 | 汀兰商会 | 副会长'],
  },
];

describe('posts that the text does not spell out again', () => {
  it.each(CASES)('$what', ({ posts, ...given }) => {
    expect(lines(readCase(given)).sort()).toEqual([...posts].sort());
  });
});
