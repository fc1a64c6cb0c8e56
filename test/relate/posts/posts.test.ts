import { describe, expect, it } from 'vitest';
import { type Case, lines, readCase } from './read.js';

const U = '云岫大学';
const F = '飞鹭科技有限公司';
const people = ['贺小舟', '乔望山', '孟知秋', '尉迟青', '苏合'];

const CASES: (Case & { posts: string[] })[] = [
  {
    what: 'titles that share the body before them',
    text: '云岫大学党委书记、校长贺小舟，副校长乔望山出席。',
    bodies: [U],
    people,
    titles: ['党委书记', '校长', '副校长'],
    posts: ['贺小舟 | 云岫大学 | 党委书记', '贺小舟 | 云岫大学 | 校长', '乔望山 | 云岫大学 | 副校长'],
  },
  {
    what: 'one title of several people',
    text: '云岫大学副校长贺小舟、乔望山出席。',
    bodies: [U],
    people,
    titles: ['副校长'],
    posts: ['贺小舟 | 云岫大学 | 副校长', '乔望山 | 云岫大学 | 副校长'],
  },
  {
    what: 'a body right before a name has the title right behind it, also that of a unit it does not name',
    text: '云岫大学贺小舟部长、飞鹭科技有限公司乔望山经理参加座谈。',
    bodies: [U, F],
    people,
    titles: ['部长', '经理'],
    posts: ['贺小舟 | 云岫大学 | 部长', '乔望山 | 飞鹭科技有限公司 | 经理'],
  },
  {
    what: 'a department stands in the body whose people the list names',
    text: '飞鹭科技有限公司总经理贺小舟、人力资源部经理乔望山，云岫大学校长孟知秋、教务处处长尉迟青参加座谈。',
    bodies: [U, F, '人力资源部', '教务处'],
    people,
    titles: ['总经理', '经理', '校长', '处长'],
    posts: [
      '贺小舟 | 飞鹭科技有限公司 | 总经理',
      '乔望山 | 飞鹭科技有限公司 | +人力资源部 | 经理',
      '孟知秋 | 云岫大学 | 校长',
      '尉迟青 | 云岫大学 | +教务处 | 处长',
    ],
  },
  {
    what: 'a body of a place is no department of the school before it',
    text: '云岫大学校长贺小舟、石溪县教育局局长乔望山出席。',
    bodies: [U, '石溪县教育局'],
    people,
    titles: ['校长', '局长'],
    posts: ['贺小舟 | 云岫大学 | 校长', '乔望山 | 石溪县教育局 | 局长'],
  },
  {
    what: 'the title of the whole behind a department',
    text: '云岫大学教务处处长贺小舟、团委书记乔望山参加。',
    bodies: [U, '云岫大学教务处'],
    people,
    titles: ['处长', '团委书记'],
    posts: ['贺小舟 | 云岫大学教务处 | 处长', '乔望山 | 云岫大学 | 团委书记'],
  },
  {
    what: 'the office of a school is not the highest organ whose will is done',
    text: '为落实国务院部署，校长助理、校办主任贺小舟带队走访企业。',
    bodies: ['国务院', '校办'],
    people,
    titles: ['校长助理', '主任'],
    posts: ['贺小舟 | - | 校长助理', '贺小舟 | 校办 | 主任'],
  },
  {
    what: 'a department of the own school, which the text does not name, is not that of a guest',
    text: '研究生院党委书记贺小舟主持报告会。云岫大学工程管理学院乔望山教授作报告。',
    bodies: ['研究生院', '云岫大学工程管理学院'],
    people,
    titles: ['党委书记', '教授'],
    ranks: ['教授'],
    posts: ['贺小舟 | 研究生院 | 党委书记', '乔望山 | - | 教授'],
  },
  {
    what: 'one character stands for the school',
    text: '云岫大学举行典礼。校党委书记贺小舟致辞。',
    bodies: [U],
    people,
    titles: ['党委书记'],
    posts: ['贺小舟 | 云岫大学 | 党委书记'],
  },
  {
    what: 'a stand-in before a department becomes the name of the body',
    text: '云岫大学举行典礼。学校国际交流处处长贺小舟主持。',
    bodies: [U, '学校国际交流处'],
    people,
    titles: ['处长'],
    posts: ['贺小舟 | 云岫大学 | +国际交流处 | 处长'],
  },
  {
    what: 'a title that only one body of the article can have',
    text: '云岫大学与飞鹭科技有限公司签署协议。校长贺小舟、董事长乔望山签字。',
    bodies: [U, F],
    people,
    titles: ['校长', '董事长'],
    posts: ['贺小舟 | 云岫大学 | 校长', '乔望山 | 飞鹭科技有限公司 | 董事长'],
  },
  {
    what: 'county and party committee',
    text: '石溪县委书记贺小舟，县委副书记、县长乔望山出席。',
    bodies: [['石溪县委', '县委'], '石溪县教育局'],
    people,
    titles: ['书记', '副书记', '县长'],
    posts: ['贺小舟 | 石溪县委 | 书记', '乔望山 | 石溪县委 | 副书记', '乔望山 | 石溪县 | 县长'],
  },
  {
    what: 'a department of the party committee',
    text: '石溪县委常委、宣传部部长贺小舟出席。',
    bodies: ['石溪县委'],
    people,
    titles: ['常委', '部长'],
    posts: ['贺小舟 | 石溪县委 | 常委', '贺小舟 | 石溪县委 | +宣传部 | 部长'],
  },
  {
    what: 'a state right before the title',
    text: '法国总统贺小舟会见德国外长乔望山。',
    bodies: [],
    people,
    titles: ['总统', '外长'],
    posts: ['贺小舟 | 法国 | 总统', '乔望山 | 德国 | 外长'],
  },
  {
    what: 'appointed to a post',
    text: '云岫大学聘任贺小舟为校长，乔望山、孟知秋为副校长。',
    bodies: [U],
    people,
    titles: ['校长', '副校长'],
    posts: ['贺小舟 | 云岫大学 | 校长', '乔望山 | 云岫大学 | 副校长', '孟知秋 | 云岫大学 | 副校长'],
  },
  {
    what: 'taken from a post',
    text: '免去贺小舟的飞鹭科技有限公司总经理职务，乔望山不再担任副总经理。',
    bodies: [F],
    people,
    titles: ['总经理', '副总经理'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 总经理 | former', '乔望山 | 飞鹭科技有限公司 | 副总经理 | former'],
  },
  {
    what: 'a title that the verb gives to the name before is not the next one’s',
    text: '云岫大学校长贺小舟任理事长，飞鹭科技有限公司总经理乔望山任秘书长。',
    bodies: [U, F],
    people,
    titles: ['校长', '理事长', '总经理', '秘书长'],
    posts: ['贺小舟 | 云岫大学 | 校长', '贺小舟 | 云岫大学 | 理事长', '乔望山 | 飞鹭科技有限公司 | 总经理', '乔望山 | - | 秘书长'],
  },
  {
    what: 'title first, then the names',
    text: '云岫大学举行会议。云岫大学学术委员会由贺小舟任主任委员，委员包括乔望山、孟知秋。',
    bodies: [U, '云岫大学学术委员会'],
    people,
    titles: ['主任委员', '委员'],
    posts: ['贺小舟 | 云岫大学 | +学术委员会 | 主任委员', '乔望山 | 云岫大学 | +学术委员会 | 委员', '孟知秋 | 云岫大学 | +学术委员会 | 委员'],
  },
  {
    what: 'a life in few words',
    text: '贺小舟，1974年11月生，汉族，曾任云岫大学校长。',
    bodies: [U],
    people,
    titles: ['校长'],
    posts: ['贺小舟 | 云岫大学 | 校长 | former'],
  },
  {
    what: 'a title behind a name says of no body',
    text: '国务院举行会议，贺小舟主席出席。',
    bodies: ['国务院'],
    people,
    titles: ['主席'],
    posts: ['贺小舟 | - | 主席'],
  },
  {
    what: 'a rank needs no body',
    text: '云岫大学校长贺小舟、乔望山教授出席。',
    bodies: [U],
    people,
    titles: ['校长', '教授'],
    ranks: ['教授'],
    posts: ['贺小舟 | 云岫大学 | 校长', '乔望山 | - | 教授'],
  },
  {
    what: 'a body that only the words before the title name',
    text: '云岫大学校长贺小舟、汀兰农田水利会会长乔望山到场。',
    bodies: [U],
    people,
    titles: ['校长', '会长'],
    posts: ['贺小舟 | 云岫大学 | 校长', '乔望山 | 汀兰农田水利会 | 会长'],
  },
  {
    what: 'department and post in one title',
    text: '南屿医院院长贺小舟、急诊科主任乔望山参加。',
    bodies: ['南屿医院'],
    people,
    titles: ['院长', '急诊科主任'],
    posts: ['贺小舟 | 南屿医院 | 院长', '乔望山 | 南屿医院 | +急诊科 | 主任'],
  },
  {
    what: 'a former holder beside the body',
    text: '飞鹭科技有限公司原总经理贺小舟到场。',
    bodies: [F],
    people,
    titles: ['总经理'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 总经理 | former'],
  },
  {
    what: 'a holder at the time told of, and what he is now',
    text: '2002年，时任云岫大学校长贺小舟到访。时任云岫大学校长、现任飞鹭科技有限公司总经理的乔望山出席。',
    bodies: [U, F],
    people,
    titles: ['校长', '总经理'],
    posts: ['贺小舟 | 云岫大学 | 校长 | former', '乔望山 | 云岫大学 | 校长 | former', '乔望山 | 飞鹭科技有限公司 | 总经理'],
  },
  {
    what: 'former posts that one word is said of',
    text: '原云岫大学校长兼飞鹭科技有限公司董事长贺小舟，云岫大学原党委书记、校长乔望山到场。',
    bodies: [U, F],
    people,
    titles: ['校长', '董事长', '党委书记'],
    posts: [
      '贺小舟 | 云岫大学 | 校长 | former',
      '贺小舟 | 飞鹭科技有限公司 | 董事长 | former',
      '乔望山 | 云岫大学 | 党委书记 | former',
      '乔望山 | 云岫大学 | 校长 | former',
    ],
  },
  {
    what: 'words that end in a word of the past',
    text: '日前云岫大学校长贺小舟到访。',
    bodies: [U],
    people,
    titles: ['校长'],
    posts: ['贺小舟 | 云岫大学 | 校长'],
  },
];

describe('posts within an article', () => {
  it.each(CASES)('$what', ({ posts, ...given }) => {
    expect(lines(readCase(given))).toEqual(posts);
  });

  it('names only organisations of the record', () => {
    for (const given of CASES) {
      const article = readCase(given);
      const ids = new Set(article.organisations.map((organisation) => organisation.id));
      for (const post of article.people.flatMap((person) => person.posts)) expect(post.organisationId === null || ids.has(post.organisationId)).toBe(true);
    }
  });

  it('is surer of a body beside its title than of one from the context', () => {
    const beside = readCase({ what: '', text: '云岫大学校长贺小舟出席。', bodies: [U], people, titles: ['校长'] });
    const context = readCase({ what: '', text: '云岫大学举行会议。校长贺小舟出席。', bodies: [U], people, titles: ['校长'] });
    const sure = (article: typeof beside) => article.people[0]?.posts[0]?.confidence ?? 0;
    expect(sure(beside)).toBeGreaterThanOrEqual(0.9);
    expect(sure(context)).toBeLessThan(sure(beside));
    expect(context.people[0]?.posts[0]?.organisation).toBe(U);
  });
});
