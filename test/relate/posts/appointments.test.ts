import { describe, expect, it } from 'vitest';
import { type Case, lines, readCase } from './read.js';

const U = '云岫大学';
const F = '飞鹭科技有限公司';
const A = '汀兰商会';
const people = ['贺小舟', '乔望山', '孟知秋'];

const CASES: (Case & { posts: string[] })[] = [
  {
    what: 'a post that words in brackets do not cut off from its taker',
    text: '大会选举贺小舟（飞鹭科技有限公司总经理）为汀兰商会常务理事。',
    bodies: [F, A],
    people,
    titles: ['总经理', '常务理事'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 总经理', '贺小舟 | 汀兰商会 | 常务理事'],
  },
  {
    what: 'a list of names with brackets behind them',
    text: '汀兰商会副会长：贺小舟（飞鹭科技有限公司总经理）、乔望山。',
    bodies: [F, A],
    people,
    titles: ['副会长', '总经理'],
    posts: ['贺小舟 | 汀兰商会 | 副会长', '贺小舟 | 飞鹭科技有限公司 | 总经理', '乔望山 | 汀兰商会 | 副会长'],
  },
  {
    what: 'the one who comes takes the post, not the one who goes',
    text: '贺小舟将接替原总裁乔望山，出任飞鹭科技有限公司总裁。',
    bodies: [F],
    people,
    titles: ['总裁'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 总裁', '乔望山 | 飞鹭科技有限公司 | 总裁 | former'],
  },
  {
    what: 'who somebody is, told after a comma by 为 and 现为',
    text: '贺小舟是云岫大学校友，为飞鹭科技有限公司创始人，现为公司董事长。',
    bodies: [U, [F, '公司']],
    people,
    titles: ['创始人', '董事长'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 创始人', '贺小舟 | 飞鹭科技有限公司 | 董事长'],
  },
  {
    what: '各系 is no verb of being',
    text: '贺小舟仔细听取了各系主任的汇报。',
    bodies: [],
    people,
    titles: ['主任'],
    posts: [],
  },
  {
    what: 'a letter of appointment makes its receivers',
    text: '校长孟知秋向贺小舟、乔望山等五人颁发了云岫大学产业教授聘书。',
    bodies: [U],
    people,
    titles: ['校长', '产业教授'],
    ranks: ['产业教授'],
    posts: ['贺小舟 | 云岫大学 | 产业教授', '乔望山 | 云岫大学 | 产业教授', '孟知秋 | 云岫大学 | 校长'],
  },
  {
    what: 'a former post of the one whom the sentence before is about',
    text: '贺小舟表示欢迎。他曾在飞鹭科技有限公司担任产品经理。',
    bodies: [F],
    people,
    titles: ['产品经理'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 产品经理'],
  },
  {
    what: 'one title each, in their order',
    text: '贺小舟和乔望山分别担任云岫大学校长和党委书记。',
    bodies: [U],
    people,
    titles: ['校长', '党委书记'],
    posts: ['贺小舟 | 云岫大学 | 校长', '乔望山 | 云岫大学 | 党委书记'],
  },
  {
    what: 'somebody who only says something about a post has none',
    text: '贺小舟表示，新任飞鹭科技有限公司总裁尚未到任。',
    bodies: [F],
    people,
    titles: ['总裁'],
    posts: [],
  },
  {
    what: 'a description between the last title and the name',
    text: '飞鹭科技有限公司创始人、董事长，云岫大学1993届校友贺小舟到场。',
    bodies: [F, U],
    people,
    titles: ['创始人', '董事长'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 创始人', '贺小舟 | 飞鹭科技有限公司 | 董事长'],
  },
  {
    what: 'the organ of a body in the title, and of a county in the body',
    text: '石溪县委常委、纪委书记贺小舟，云岫大学党总支书记乔望山，石溪县白桥镇党委书记孟知秋到场。',
    bodies: ['石溪县委', '云岫大学党总支', '石溪县白桥镇党委'],
    people,
    titles: ['常委', '纪委书记', '书记'],
    posts: ['贺小舟 | 石溪县委 | 常委', '贺小舟 | 石溪县纪委 | 书记', '乔望山 | 云岫大学 | 党总支书记', '孟知秋 | 石溪县白桥镇党委 | 书记'],
  },
  {
    what: 'a stand-in that only ends a name the text has introduced',
    text: '汀兰装备制造职业教育集团（以下称“职教集团”）召开会议。职教集团理事长贺小舟、飞鹭科技有限公司总经理乔望山出席。',
    bodies: [['汀兰装备制造职业教育集团', '集团'], F],
    people,
    titles: ['理事长', '总经理'],
    posts: ['贺小舟 | 汀兰装备制造职业教育集团 | 理事长', '乔望山 | 飞鹭科技有限公司 | 总经理'],
  },
  {
    what: 'the same title anew is another body’s',
    text: '联合实验室实行理事会领导下的主任负责制，贺小舟任学术委员会主任，乔望山任主任。',
    bodies: ['联合实验室', '学术委员会'],
    people,
    titles: ['主任'],
    posts: ['贺小舟 | 学术委员会 | 主任', '乔望山 | 联合实验室 | 主任'],
  },
  {
    what: 'each at the body of the same place in the list',
    text: '云岫大学与飞鹭科技有限公司、汀兰食品有限公司签约，两家公司总经理贺小舟、乔望山到场。',
    bodies: [U, F, '汀兰食品有限公司'],
    people,
    titles: ['总经理'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 总经理', '乔望山 | 汀兰食品有限公司 | 总经理'],
  },
  {
    what: 'each at the office of the same place in the list',
    text: '石溪县、白桥县文旅局局长贺小舟、乔望山到场。',
    bodies: ['白桥县文旅局'],
    people,
    titles: ['局长'],
    posts: ['贺小舟 | 石溪县文旅局 | 局长', '乔望山 | 白桥县文旅局 | 局长'],
  },
  {
    what: 'people counted behind their names',
    text: '贺小舟、乔望山、孟知秋三位馆长依次落笔。',
    bodies: [],
    people,
    titles: ['馆长'],
    posts: ['贺小舟 | - | 馆长', '乔望山 | - | 馆长', '孟知秋 | - | 馆长'],
  },
];

describe('posts that verbs give', () => {
  it.each(CASES)('$what', ({ posts, ...given }) => {
    expect(lines(readCase(given)).sort()).toEqual([...posts].sort());
  });
});
