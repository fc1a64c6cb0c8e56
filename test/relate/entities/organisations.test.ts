import { describe, expect, it } from 'vitest';
import { relateEntities } from '../../../src/relate/entities/relate-entities.js';
import { oracleArticle } from '../../support/oracle.js';

interface Case {
  what: string;
  text: string;
  /** Words read as names of bodies. */
  read: string[];
  /** Words read as standing for a body. */
  standIns?: string[];
  /** The bodies found: name, then other forms. */
  bodies: string[];
}

/** The bodies of a text in which these words have been read, a line each. */
function bodiesOf({ text, read, standIns = [] }: Case): string[] {
  const article = oracleArticle({
    id: 'case',
    title: null,
    published: null,
    text,
    dates: [],
    people: [],
    organisations: [...read, ...standIns].map((name) => ({ name })),
  });
  for (const mention of article.organisationMentions) {
    const words = article.text.slice(mention.start, mention.end);
    mention.form = standIns.includes(words) ? 'anaphor' : 'full';
    mention.proper = mention.form === 'full';
  }
  relateEntities.run(article);
  return article.organisations.map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

const CASES: Case[] = [
  {
    what: 'a government of a level that the text names no other of is a body',
    text: '省委、省政府作出部署，石溪县人民政府抓好落实。县政府召开会议。',
    read: ['省委', '石溪县人民政府'],
    standIns: ['省政府', '县政府'],
    bodies: ['省委', '省政府', '石溪县人民政府 = 县政府'],
  },
  {
    what: 'our school is not the one that a speaker comes from',
    text: '我校举行报告会，云岫大学贺小舟教授作报告。我校师生参加。',
    read: ['云岫大学'],
    standIns: ['我校'],
    bodies: ['云岫大学'],
  },
  {
    what: 'our school is the only one, though under a short form',
    text: '云科大博士生论坛在我校举办，飞鹭科技公司参加。',
    read: ['云科大', '飞鹭科技公司'],
    standIns: ['我校'],
    bodies: ['云科大 = 我校', '飞鹭科技公司'],
  },
  {
    what: 'our school is none of its own colleges',
    text: '我校举行捐赠仪式，文学院、图书馆参加。我校师生出席。',
    read: ['文学院', '图书馆'],
    standIns: ['我校'],
    bodies: ['文学院', '图书馆'],
  },
  {
    what: 'our office is the office',
    text: '石溪办事处召开座谈会，我办各科室参加。',
    read: ['石溪办事处'],
    standIns: ['我办'],
    bodies: ['石溪办事处 = 我办'],
  },
  {
    what: 'two bodies that were read as one',
    text: '云岫大学与飞鹭科技公司签约。飞鹭科技公司和云岫大学长期合作。',
    read: ['云岫大学与飞鹭科技公司', '飞鹭科技公司', '云岫大学'],
    bodies: ['云岫大学', '飞鹭科技公司'],
  },
  {
    what: 'a discipline before 与 is no body',
    text: '石材与冶金学院举行大会。',
    read: ['石材与冶金学院'],
    bodies: ['石材与冶金学院'],
  },
  {
    what: 'a school without the last word of its city',
    text: '青禾市第一中学举行典礼。青禾第一中学的学生参加。',
    read: ['青禾市第一中学', '青禾第一中学'],
    bodies: ['青禾市第一中学 = 青禾第一中学'],
  },
  {
    what: 'a university without its state',
    text: '德国莱茵湾大学代表团来访。莱茵湾大学师生参加。',
    read: ['德国莱茵湾大学', '莱茵湾大学'],
    bodies: ['德国莱茵湾大学 = 莱茵湾大学'],
  },
  {
    what: 'an office by its short form',
    text: '青禾市工商业联合会召开会议。青禾市工商联通报情况。',
    read: ['青禾市工商业联合会', '青禾市工商联'],
    bodies: ['青禾市工商业联合会 = 青禾市工商联'],
  },
  {
    what: 'a group is no short form of one of its firms',
    text: '云帆集团和云帆股份有限公司参加。',
    read: ['云帆集团', '云帆股份有限公司'],
    bodies: ['云帆集团', '云帆股份有限公司'],
  },
  {
    what: 'a common noun stands for the body that ends so and was named last',
    text: '丝路博物馆与海洋博物馆合作。博物馆将开放。',
    read: ['丝路博物馆', '海洋博物馆', '博物馆'],
    bodies: ['丝路博物馆', '海洋博物馆 = 博物馆'],
  },
  {
    what: 'a name in Latin script in brackets',
    text: '海默斯集团（Hämmers Group）宣布。Hämmers Group 成立于1950年。',
    read: ['海默斯集团', 'Hämmers Group'],
    bodies: ['海默斯集团 = Hämmers Group'],
  },
  {
    what: '我校 is not the body that stands beside it',
    text: '青禾大学与我校签约。青禾大学校长介绍了情况。青禾大学历史悠久。云岫学院举行仪式，我校师生参加。',
    read: ['青禾大学', '云岫学院'],
    standIns: ['我校'],
    bodies: ['青禾大学', '云岫学院 = 我校'],
  },
  {
    what: '学校 is rather the one of the headline',
    text: '云岫学院迎来新校长\n新校长曾在青禾大学任职，青禾大学位于青禾。他表示，学校将发展。',
    read: ['云岫学院', '青禾大学'],
    standIns: ['学校'],
    bodies: ['云岫学院 = 学校', '青禾大学'],
  },
  {
    what: 'the central organ of a party',
    text: '中共中央政治局委员出席，老挝人民革命党中央政治局委员参加。',
    read: ['中央政治局'],
    bodies: ['中共中央政治局', '老挝人民革命党中央政治局'],
  },
  {
    what: 'a body of a place that no list has, named again in the text',
    text: '沂北县人民医院开展义诊。沂北县下辖11个乡镇。',
    read: ['县人民医院'],
    bodies: ['沂北县人民医院'],
  },
  {
    what: 'a verb before a body of a place is no place',
    text: '根据市中级人民法院院长提请，根据市人民检察院检察长提请。',
    read: ['市中级人民法院', '市人民检察院'],
    bodies: ['市中级人民法院', '市人民检察院'],
  },
  {
    what: 'a brand of the world beside its company in one country',
    text: '飞鹭（Feilu Imaging）今日宣布调整。飞鹭表示，飞鹭医疗设备（中国）有限公司将继续经营。公司总部设在海外。',
    read: ['飞鹭', '飞鹭医疗设备（中国）有限公司'],
    standIns: ['公司'],
    bodies: ['飞鹭 = 公司', '飞鹭医疗设备（中国）有限公司'],
  },
  {
    what: 'a school is not the society of its former pupils',
    text: '青禾云岫高中校友总会举行年会，云岫高中师生参加。',
    read: ['青禾云岫高中校友总会', '云岫高中'],
    bodies: ['青禾云岫高中校友总会', '云岫高中'],
  },
  {
    what: '集团 in news of a firm and its bank is the firm',
    text: '飞鹭科技有限公司与云岫银行有限公司签约。云岫银行有限公司将提供贷款。集团表示感谢。',
    read: ['飞鹭科技有限公司', '云岫银行有限公司'],
    standIns: ['集团'],
    bodies: ['飞鹭科技有限公司 = 集团', '云岫银行有限公司'],
  },
  {
    what: 'half a word before a name, and what a firm is to another',
    text: '有关飞鹭科技有限公司的消息。集团下属子公司汀兰食品有限公司参加。',
    read: ['关飞鹭科技有限公司', '集团下属子公司汀兰食品有限公司'],
    bodies: ['飞鹭科技有限公司', '汀兰食品有限公司'],
  },
];

describe('bodies', () => {
  it.each(CASES)('$what', (example) => {
    expect(bodiesOf(example)).toEqual(example.bodies);
  });
});
