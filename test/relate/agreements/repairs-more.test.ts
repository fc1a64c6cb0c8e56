import { describe, expect, it } from 'vitest';
import { relateAgreements } from '../../../src/relate/agreements/relate-agreements.js';
import { oracleArticle } from '../../support/oracle.js';
import { type Case, lines, readCase } from './read.js';

const U = '云岫大学';
const F = '飞鹭科技有限公司';
const B = '白桦银行';
const C = '青禾食品有限公司';

const MORE: (Case & { agreements: string[] })[] = [
  {
    what: 'a name known elsewhere is a person where it signs',
    text: '云岫大学与白桦银行签署合作协议。云岫大学校长贺和平出席。贺和平与白桦银行行长孟知秋签字。',
    bodies: [U, B],
    people: [
      ['贺和平', U, '校长'],
      ['孟知秋', B, '行长'],
    ],
    agreements: ['合作协议 | 云岫大学、白桦银行 | 贺和平@云岫大学、孟知秋@白桦银行 | - | - | - | signed'],
  },
  {
    what: 'as many signers as parties go by order when titles do not say',
    text: '云岫大学、白桦银行和飞鹭科技有限公司签署三方合作协议。贺小舟、孟知秋、乔望山三位代表依次落笔。',
    bodies: [U, B, F],
    people: [
      ['贺小舟', null, ''],
      ['孟知秋', null, ''],
      ['乔望山', null, ''],
    ],
    agreements: ['合作协议 | 云岫大学、白桦银行、飞鹭科技有限公司 | 贺小舟@云岫大学、孟知秋@白桦银行、乔望山@飞鹭科技有限公司 | - | - | - | signed'],
  },
  {
    what: 'by order with a name between that was not found',
    text: '云岫大学、白桦银行和飞鹭科技有限公司签署三方合作协议。贺小舟、乌云格日乐、乔望山三位代表依次落笔。',
    bodies: [U, B, F],
    people: [
      ['贺小舟', U, '主任'],
      ['乔望山', null, ''],
    ],
    agreements: ['合作协议 | 云岫大学、白桦银行、飞鹭科技有限公司 | 贺小舟@云岫大学、乔望山@飞鹭科技有限公司 | - | - | - | signed'],
  },
  {
    what: 'a legal form between 与 and a name',
    text: '青泥乡公所及白石乡公所分别与保证责任鹭山红藜合作社签订契作合约。',
    bodies: ['青泥乡公所', '白石乡公所', '鹭山红藜合作社'],
    agreements: [
      '契作合约 | 青泥乡公所、保证责任鹭山红藜合作社 | - | - | - | - | signed',
      '契作合约 | 白石乡公所、保证责任鹭山红藜合作社 | - | - | - | - | signed',
    ],
  },
  {
    what: 'with one agreement each, the partners sign in the order named',
    text: '云岫大学分别与白桦银行、飞鹭科技有限公司签署合作协议。校长贺小舟分别与两家企业的代表孟知秋、乔望山签字。',
    bodies: [U, B, F],
    people: [
      ['贺小舟', U, '校长'],
      ['孟知秋', null, ''],
      ['乔望山', null, ''],
    ],
    agreements: [
      '合作协议 | 云岫大学、白桦银行 | 贺小舟@云岫大学、孟知秋@白桦银行 | - | - | - | signed',
      '合作协议 | 云岫大学、飞鹭科技有限公司 | 贺小舟@云岫大学、乔望山@飞鹭科技有限公司 | - | - | - | signed',
    ],
  },
  {
    what: 'pairs named behind',
    text: '在同一场合，两对伙伴亦签署了协议书，包括云岫大学与白桦银行、飞鹭科技有限公司与青禾食品有限公司等。',
    bodies: [U, B, F, C],
    agreements: ['协议书 | 云岫大学、白桦银行 | - | - | - | - | signed', '协议书 | 飞鹭科技有限公司、青禾食品有限公司 | - | - | - | - | signed'],
  },
  {
    what: 'who gives without a post is a party',
    text: '典礼上，贺小舟与云岫大学校长乔望山签署文物捐赠契约。',
    bodies: [U],
    people: [
      ['贺小舟', null, ''],
      ['乔望山', U, '校长'],
    ],
    agreements: ['文物捐赠契约 | 贺小舟、云岫大学 | 贺小舟@贺小舟、乔望山@云岫大学 | - | - | - | signed'],
  },
  {
    what: 'the end of a name that stands behind it',
    text: '云岫大学与日本鹤鸣制药株式会社签署合作协议。',
    bodies: [U, '日本鹤鸣制药'],
    agreements: ['合作协议 | 云岫大学、日本鹤鸣制药株式会社 | - | - | - | - | signed'],
  },
  {
    what: 'a firm in Latin script behind its country',
    text: '飞鹭科技有限公司与阿联酋Al Amal Energy在迪拜签署合作意向书。',
    bodies: [F],
    agreements: ['合作意向书 | 飞鹭科技有限公司、Al Amal Energy | - | - | - | 迪拜 | signed'],
  },
  {
    what: 'figures of a project are not what the paper is called',
    text: '云岫大学与飞鹭科技有限公司签署年产20万吨新材料项目投资协议，与白桦银行签署2+1艘散货船建造合同。',
    bodies: [U, F, B],
    agreements: ['投资协议 | 云岫大学、飞鹭科技有限公司 | - | - | - | - | signed', '散货船建造合同 | 云岫大学、白桦银行 | - | - | - | - | signed'],
  },
  {
    what: 'a number before the name of a firm',
    text: '云岫大学与3D霜印科技有限公司签署合作协议。霜印科技有限公司来访。',
    bodies: [U, '霜印科技有限公司'],
    agreements: ['合作协议 | 云岫大学、3D霜印科技有限公司 | - | - | - | - | signed'],
  },
  {
    what: 'who stands for a body, taken for a part of its name',
    text: '云岫大学校长贺和平来访。贺和平代表云岫大学农学院与白桦银行签署合作协议。',
    bodies: [U, B, '贺和平代表云岫大学农学院'],
    people: [['贺和平', U, '校长']],
    agreements: ['合作协议 | 云岫大学农学院、白桦银行 | 贺和平@云岫大学农学院 | - | - | - | signed'],
  },
  {
    what: 'a stand-in left as a body of its own',
    text: '云岫大学今日发布消息。该校与白桦银行签署合作协议。',
    bodies: [U, B, '该校'],
    agreements: ['合作协议 | 云岫大学、白桦银行 | - | - | - | - | signed'],
  },
  {
    what: 'a number of bodies is no party',
    text: '云岫大学与白桦银行、三省农担公司签署合作协议。',
    bodies: [U, B, '三省农担公司'],
    agreements: ['合作协议 | 云岫大学、白桦银行 | - | - | - | - | signed'],
  },
  {
    what: 'a firm in Latin script taken for a person',
    text: '飞鹭科技有限公司与Al Amal Energy签署合作意向书。',
    bodies: [F],
    people: [['Al Amal Energy', null, '']],
    agreements: ['合作意向书 | 飞鹭科技有限公司、Al Amal Energy | - | - | - | - | signed'],
  },
  {
    what: 'villages that share the end of their name',
    text: '飞鹭科技有限公司分别与柳树村、松树村、槐树村三个村的村民委员会签订流转合同。',
    bodies: [F],
    agreements: [
      '流转合同 | 飞鹭科技有限公司、柳树村村民委员会 | - | - | - | - | signed',
      '流转合同 | 飞鹭科技有限公司、松树村村民委员会 | - | - | - | - | signed',
      '流转合同 | 飞鹭科技有限公司、槐树村村民委员会 | - | - | - | - | signed',
    ],
  },
];

const STATES: (Case & { agreements: string[] })[] = [
  {
    what: 'three states that the sentence names',
    text: '老挝、肯尼亚、挪威三国元首祝贺铁路项目三国政府间协定签署。',
    bodies: [],
    agreements: ['政府间协定 | 老挝、肯尼亚、挪威 | - | - | - | - | signed'],
  },
  {
    what: 'the states that talk, at a ceremony',
    text: '5月6日，老挝总统阿拉多会见肯尼亚总统贝利。会见后，双方出席合作文件签署仪式。',
    bodies: [],
    people: [
      ['阿拉多', '老挝', '总统'],
      ['贝利', '肯尼亚', '总统'],
    ],
    dates: [['5月6日', '2024-05-06']],
    agreements: ['合作文件 | 老挝、肯尼亚 | - | - | 2024-05-06 | - | signed'],
  },
  {
    what: 'what the states will do is no body',
    text: '老挝总统阿拉多会见肯尼亚总统贝利。\n双方愿同各国和携手维护地区稳定。访问期间，双方签署双边合作文件。',
    bodies: [],
    people: [
      ['阿拉多', '老挝', '总统'],
      ['贝利', '肯尼亚', '总统'],
    ],
    agreements: ['双边合作文件 | 老挝、肯尼亚 | - | - | - | - | signed'],
  },
  {
    what: 'the heads of a list of states, as far as they are named',
    text: '5月6日，老挝、肯尼亚和挪威领导人当天签署联合文件。老挝总统阿拉多致辞。',
    bodies: [],
    people: [['阿拉多', '老挝', '总统']],
    dates: [['5月6日', '2024-05-06']],
    agreements: ['联合文件 | 老挝、肯尼亚、挪威 | 阿拉多@老挝 | - | 2024-05-06 | - | signed'],
  },
  {
    what: 'what a statesman says has been signed has no day of its own',
    text: '5月6日，老挝总统阿拉多会见肯尼亚总统贝利。\n阿拉多指出，两国友好。双方签署自由贸易协定，合作富有成效。',
    bodies: [],
    people: [
      ['阿拉多', '老挝', '总统'],
      ['贝利', '肯尼亚', '总统'],
    ],
    dates: [['5月6日', '2024-05-06']],
    agreements: ['自由贸易协定 | 老挝、肯尼亚 | - | - | - | - | signed'],
  },
];

describe('states', () => {
  it.each(STATES)('$what', (one) => {
    expect(lines(readCase(one))).toEqual(one.agreements);
  });
});

describe('more repairs', () => {
  it.each(MORE)('$what', (one) => {
    expect(lines(readCase(one))).toEqual(one.agreements);
  });
});

describe('a body of a place whose full name is nowhere printed', () => {
  it('is a party under the words of the text', () => {
    const article = oracleArticle({
      id: 'case',
      title: null,
      published: null,
      text: '县人民政府与飞鹭科技有限公司签署合作协议。',
      dates: [],
      people: [],
      organisations: [{ name: '县人民政府' }, { name: F }],
    });
    const body = article.organisations.find(({ name }) => name === '县人民政府');
    if (body) body.name = '青泥县人民政府';
    relateAgreements.run(article);
    expect(article.agreements[0]?.parties.map(({ name, organisationId }) => [name, organisationId])).toEqual([
      ['县人民政府', 'o1'],
      [F, 'o2'],
    ]);
  });
});
