import { describe, expect, it } from 'vitest';
import { type Case, lines, readCase } from './read.js';

const U = '云岫大学';
const F = '飞鹭科技有限公司';
const people = ['贺小舟', '乔望山', '孟知秋', '尉迟青', '苏合'];

const CASES: (Case & { posts: string[] })[] = [
  {
    what: 'a post of a single holder goes to no body where somebody else holds it',
    text: '德国莱茵湾大学校长贺小舟一行访问云岫大学。校长乔望山会见来宾。',
    bodies: [U, '德国莱茵湾大学'],
    people,
    titles: ['校长'],
    posts: ['贺小舟 | 德国莱茵湾大学 | 校长', '乔望山 | 云岫大学 | 校长'],
  },
  {
    what: 'a deputy in the next sentence is held where the head is',
    text: '贺小舟出任汀兰养老联盟首任秘书长。联盟副秘书长为乔望山。',
    bodies: ['汀兰养老联盟', '石溪县人民政府'],
    people,
    titles: ['秘书长', '副秘书长'],
    posts: ['贺小舟 | 汀兰养老联盟 | 秘书长', '乔望山 | 汀兰养老联盟 | 副秘书长'],
  },
  {
    what: 'ministers of a state in a row',
    text: '日本内阁官房长官贺小舟、经济产业大臣乔望山和总务大臣孟知秋递交辞呈。',
    bodies: [],
    people,
    titles: ['内阁官房长官', '经济产业大臣', '总务大臣'],
    posts: ['贺小舟 | 日本 | 内阁官房长官', '乔望山 | 日本 | 经济产业大臣', '孟知秋 | 日本 | 总务大臣'],
  },
  {
    what: 'the short form in brackets behind a body is no further body',
    text: '汀兰华校董事总会（华总）副主席贺小舟到场。',
    bodies: [['汀兰华校董事总会', '华总']],
    people,
    titles: ['副主席'],
    posts: ['贺小舟 | 汀兰华校董事总会 | 副主席'],
  },
  {
    what: 'where one is from stands between the post and the name',
    text: '汀兰医师协会会长、云岫大学贺小舟教授发言。',
    bodies: ['汀兰医师协会', U],
    people,
    titles: ['会长', '教授'],
    ranks: ['教授'],
    posts: ['贺小舟 | 汀兰医师协会 | 会长', '贺小舟 | - | 教授'],
  },
  {
    what: 'an assistant of the president behind the dean of a college',
    text: '云岫大学党委书记贺小舟率团出访，石油与化工学院院长乔望山，校长助理孟知秋随访。',
    bodies: [U, '石油与化工学院'],
    people,
    titles: ['党委书记', '院长', '校长助理'],
    posts: ['贺小舟 | 云岫大学 | 党委书记', '乔望山 | 云岫大学 | +石油与化工学院 | 院长', '孟知秋 | 云岫大学 | 校长助理'],
  },
  {
    what: 'how one speaks to a deputy is no further post',
    text: '云岫大学园艺学院副院长贺小舟到场。贺小舟院长致辞。',
    bodies: [U, '云岫大学园艺学院'],
    people,
    titles: ['副院长', '院长'],
    posts: ['贺小舟 | 云岫大学园艺学院 | 副院长'],
  },
  {
    what: 'presidents of three schools, each of his own',
    text: '云岫大学、石溪师范学院、白桥中学三校校长贺小舟、乔望山、孟知秋致辞。',
    bodies: [U, '石溪师范学院', '白桥中学'],
    people,
    titles: ['校长'],
    posts: ['贺小舟 | 云岫大学 | 校长', '乔望山 | 石溪师范学院 | 校长', '孟知秋 | 白桥中学 | 校长'],
  },
  {
    what: 'a brand that the article names as one does bodies',
    text: '云航与石溪市签约。石溪市市长贺小舟会见云航董事长乔望山。',
    bodies: [],
    people,
    titles: ['市长', '董事长'],
    posts: ['贺小舟 | 石溪市 | 市长', '乔望山 | 云航 | 董事长'],
  },
  {
    what: 'members of a term who lose their post',
    text: '会议决定免去贺小舟第十四届石溪县政协经济委员会副主任职务，撤销乔望山石溪县政协委员资格。',
    bodies: ['石溪县政协经济委员会', '石溪县政协'],
    people,
    titles: ['副主任', '委员'],
    posts: ['贺小舟 | 石溪县政协 | +经济委员会 | 副主任 | former', '乔望山 | 石溪县政协 | 委员 | former'],
  },
  {
    what: 'a presidium with somebody as its head',
    text: '大会选举产生了汀兰舞蹈家协会新一届理事会和以贺小舟为主席的主席团。',
    bodies: ['汀兰舞蹈家协会'],
    people,
    titles: ['主席'],
    posts: ['贺小舟 | 汀兰舞蹈家协会 | 主席'],
  },
  {
    what: 'a life told in sentences that name nobody',
    text: '贺小舟，男，1971年5月生，工学博士。现任云岫大学副校长。曾任飞鹭科技有限公司总经理。',
    bodies: [U, F],
    people,
    titles: ['博士', '副校长', '总经理'],
    ranks: ['博士'],
    posts: ['贺小舟 | - | 博士', '贺小舟 | 云岫大学 | 副校长', '贺小舟 | 飞鹭科技有限公司 | 总经理 | former'],
  },
  {
    what: 'the management of a zone behind its party committee',
    text: '石溪经济开发区党工委书记、管委会主任贺小舟到场。',
    bodies: ['石溪经济开发区党工委', '管委会'],
    people,
    titles: ['书记', '主任'],
    posts: ['贺小舟 | 石溪经济开发区党工委 | 书记', '贺小舟 | 石溪经济开发区管委会 | 主任'],
  },
  {
    what: 'a department of a university that the text names only with its library',
    text: '贺小舟同志任云岫大学图书馆馆长，免去其科研处处长职务。',
    bodies: ['云岫大学图书馆', '科研处'],
    people,
    titles: ['馆长', '处长'],
    posts: ['贺小舟 | 云岫大学图书馆 | 馆长', '贺小舟 | 云岫大学 | +科研处 | 处长 | former'],
  },
  {
    what: 'the company that is just founded',
    text: '飞鹭科技有限公司宣布成立云岫飞鹭传动系统有限公司。贺小舟将担任合资公司董事长。',
    bodies: [F, '云岫飞鹭传动系统有限公司', '公司'],
    people,
    titles: ['董事长'],
    posts: ['贺小舟 | 云岫飞鹭传动系统有限公司 | 董事长'],
  },
  {
    what: 'a working group that nobody has read as a body',
    text: '双方成立战略协作推进工作组，由贺小舟、乔望山共同担任组长。',
    bodies: [],
    people,
    titles: ['组长'],
    posts: ['贺小舟 | 战略协作推进工作组 | 组长', '乔望山 | 战略协作推进工作组 | 组长'],
  },
  {
    what: 'advisers of the body that appoints them',
    text: '汀兰商会聘请云岫大学教授贺小舟、乔望山为顾问。',
    bodies: ['汀兰商会', U],
    people,
    titles: ['教授', '顾问'],
    ranks: ['教授'],
    posts: ['贺小舟 | 云岫大学 | 教授', '乔望山 | 云岫大学 | 教授', '贺小舟 | 汀兰商会 | 顾问', '乔望山 | 汀兰商会 | 顾问'],
  },
  {
    what: 'the place of the committee just named, as printed there',
    text: '云溪市石桥区委常委贺小舟，石桥区委常委、副区长乔望山，云溪市白桥区委常委、副区长孟知秋到场。',
    bodies: ['云溪市石桥区委', '石桥区委', '云溪市白桥区委'],
    people,
    titles: ['常委', '副区长'],
    posts: [
      '贺小舟 | 云溪市石桥区委 | 常委',
      '乔望山 | 石桥区委 | 常委',
      '乔望山 | 石桥区 | 副区长',
      '孟知秋 | 云溪市白桥区委 | 常委',
      '孟知秋 | 云溪市白桥区 | 副区长',
    ],
  },
  {
    what: 'an acting head is no county of that name',
    text: '清河县召开会议。县委副书记、代县长贺小舟，县委常委、副县长乔望山出席。',
    bodies: ['清河县委', '县委'],
    people,
    titles: ['副书记', '县长', '常委', '副县长'],
    posts: ['贺小舟 | 清河县委 | 副书记', '贺小舟 | 清河县 | 县长', '乔望山 | 清河县委 | 常委', '乔望山 | 清河县 | 副县长'],
  },
];

describe('posts whose body stands elsewhere', () => {
  it.each(CASES)('$what', ({ posts, ...given }) => {
    expect(lines(readCase(given)).sort()).toEqual([...posts].sort());
  });

  it('is surer of a body that is named in full beside the title than of one that the context suggests', () => {
    const [beside, host] = readCase({
      what: '',
      text: '云岫大学校长贺小舟致辞。次日，副校长乔望山发言。',
      bodies: [U],
      people: ['贺小舟', '乔望山'],
      titles: ['校长', '副校长'],
    }).people.map(({ posts }) => posts[0]?.confidence ?? 0);
    expect(beside).toBeGreaterThan(0.9);
    expect(host).toBeLessThan(beside as number);
  });
});
