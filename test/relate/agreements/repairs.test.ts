import { describe, expect, it } from 'vitest';
import { type Case, lines, readCase } from './read.js';

const U = '云岫大学';
const F = '飞鹭科技有限公司';
const B = '白桦银行';

/** Cases in which recognition hands on too little or too much, and the signing's clause says what is meant. */
const CASES: (Case & { agreements: string[] })[] = [
  {
    what: 'a name with the end of a body, known to nobody',
    text: '云岫大学与霜序新材料有限公司签署合作协议。',
    bodies: [U],
    agreements: ['合作协议 | 云岫大学、霜序新材料有限公司 | - | - | - | - | signed'],
  },
  {
    what: 'a brand in a list with known bodies',
    text: '飞鹭科技有限公司将与橙小鹿到家、白桦银行、云岫大学三家伙伴分别签署采购意向书。会议当天结束。各方表示祝贺。记者到场采访。',
    bodies: [U, F, B],
    agreements: [
      '采购意向书 | 飞鹭科技有限公司、橙小鹿到家 | - | - | - | - | planned',
      '采购意向书 | 飞鹭科技有限公司、白桦银行 | - | - | - | - | planned',
      '采购意向书 | 飞鹭科技有限公司、云岫大学 | - | - | - | - | planned',
    ],
  },
  {
    what: 'two bodies taken for one',
    text: '青泥乡公所及白石乡公所分别与云岫大学签订契作合约。',
    bodies: [U, '青泥乡公所及白石乡公所'],
    agreements: ['契作合约 | 青泥乡公所、云岫大学 | - | - | - | - | signed', '契作合约 | 白石乡公所、云岫大学 | - | - | - | - | signed'],
  },
  {
    what: 'two bodies taken for one, with capital letters in a bracket',
    text: '霜序支付系统（OPSTDZ）与白桦银行签署合作协议。',
    bodies: [U, '霜序支付系统（OPSTDZ）与白桦银行'],
    agreements: ['合作协议 | 霜序支付系统、白桦银行 | - | - | - | - | signed'],
  },
  {
    what: 'a body taken for one with what it will do',
    text: '校方说，青泥县教育处下周起将与白石国中签订驻点协议。',
    bodies: [U, '青泥县教育处下周起将与白石国中'],
    agreements: ['驻点协议 | 青泥县教育处、白石国中 | - | - | - | - | planned'],
  },
  {
    what: 'the last word of a name taken for a body of its own',
    text: '飞鹭科技有限公司今天说明情况。云岫大学与鹭湾港务集团签署合作协议。',
    bodies: [U, [F, '集团']],
    agreements: ['合作协议 | 云岫大学、鹭湾港务集团 | - | - | - | - | signed'],
  },
  {
    what: 'a description grown to the front of a name',
    text: '公司全资子公司霜序陶瓷科技有限公司与云岫大学签署技术合同。',
    bodies: [U, '公司全资子公司霜序陶瓷科技有限公司'],
    agreements: ['技术合同 | 霜序陶瓷科技有限公司、云岫大学 | - | - | - | - | signed'],
  },
  {
    what: 'a whole filed under its department',
    text: '云岫图书馆与飞鹭科技有限公司签署合作协议。云岫图书馆古籍部开放。',
    bodies: [['云岫图书馆古籍部', '云岫图书馆'], F],
    agreements: ['合作协议 | 云岫图书馆、飞鹭科技有限公司 | - | - | - | - | signed'],
  },
  {
    what: 'a connective inside a name that the text uses again',
    text: '云岫大学与月见和琴保存会签署合作协议。月见和琴保存会来访。',
    bodies: [U],
    agreements: ['合作协议 | 云岫大学、月见和琴保存会 | - | - | - | - | signed'],
  },
  {
    what: 'the subject announces, then signs',
    text: '霜序地产发展有限公司欣然宣布，与白桦银行签订贷款协议。',
    bodies: [B],
    agreements: ['贷款协议 | 霜序地产发展有限公司、白桦银行 | - | - | - | - | signed'],
  },
  {
    what: 'the body in words before a title',
    text: '云岫大学与霜序新材料有限公司签署合作协议。云岫大学校长贺小舟、霜序新材料总经理乔望山签字。',
    bodies: [U],
    people: [
      ['贺小舟', U, '校长'],
      ['乔望山', U, '总经理'],
    ],
    agreements: ['合作协议 | 云岫大学、霜序新材料有限公司 | 贺小舟@云岫大学、乔望山@霜序新材料有限公司 | - | - | - | signed'],
  },
  {
    what: '合同 and 共同 are no connectives',
    text: '考虑到合同难以预期的情况，双方共同签署纪要。',
    bodies: [],
    agreements: [],
  },
];

const SIGNERS: (Case & { agreements: string[] })[] = [
  {
    what: '代表甲签字的是',
    text: '云岫大学与白桦银行签署合作协议。代表云岫大学签字的是贺小舟，代表白桦银行签字的是孟知秋。',
    bodies: [U, B],
    people: [
      ['贺小舟', null, '校长'],
      ['孟知秋', null, '行长'],
    ],
    agreements: ['合作协议 | 云岫大学、白桦银行 | 贺小舟@云岫大学、孟知秋@白桦银行 | - | - | - | signed'],
  },
  {
    what: '甲由某某签约',
    text: '云岫大学与白桦银行签署合作协议。云岫大学由校长贺小舟签字；白桦银行由行长孟知秋签字。',
    bodies: [U, B],
    people: [
      ['贺小舟', null, '校长'],
      ['孟知秋', U, '行长'],
    ],
    agreements: ['合作协议 | 云岫大学、白桦银行 | 贺小舟@云岫大学、孟知秋@白桦银行 | - | - | - | signed'],
  },
  {
    what: 'a post carried over gives way to the party left over',
    text: '云岫大学与白桦银行签署合作协议。云岫大学校长贺小舟、行长孟知秋签字。',
    bodies: [U, B],
    people: [
      ['贺小舟', U, '校长'],
      ['孟知秋', U, '行长'],
    ],
    agreements: ['合作协议 | 云岫大学、白桦银行 | 贺小舟@云岫大学、孟知秋@白桦银行 | - | - | - | signed'],
  },
  {
    what: 'members of a joint venture',
    text: '由飞鹭科技有限公司与白桦银行组成的联营体，同云岫大学签署供水合同。',
    bodies: [U, F, B],
    agreements: ['供水合同 | 飞鹭科技有限公司、白桦银行、云岫大学 | - | - | - | - | signed'],
  },
  {
    what: 'a headline in short for what follows in full',
    title: '飞鹭科技有限公司与青泥县签订托管合同',
    text: '5月6日，飞鹭科技有限公司与青泥县人民政府签订《青泥中学委托管理合同》。',
    bodies: [F, '青泥县人民政府'],
    dates: [['5月6日', '2024-05-06']],
    agreements: ['青泥中学委托管理合同 | 飞鹭科技有限公司、青泥县人民政府 | - | - | 2024-05-06 | - | signed'],
  },
];

const PLACES: [what: string, text: string, place: string | null][] = [
  ['the opening line', '5月6日，合肥。云岫大学与白桦银行签署合作协议。', '合肥'],
  ['the time of a place', '利马时间5月6日，云岫大学与白桦银行签署合作协议。', '利马'],
  ['a room described', '青泥县人民法院第三会议室里坐满了人。5月6日，云岫大学与白桦银行签署合作协议。', '青泥县人民法院第三会议室'],
  ['where the signing is', '5月6日，云岫大学与白桦银行签署合作协议。签约地点不在会议室，而在白石幼儿园的操场上。', '白石幼儿园'],
  ['the sentence before', '5月6日，贺小舟在撒马尔罕会见代表团。云岫大学与白桦银行签署合作协议。', '撒马尔罕'],
  ['a town before a thing', '5月6日，云岫大学与白桦银行在青泥镇一座草棚前签署合作协议。', '青泥镇'],
  ['a number is no place', '5月6日，云岫大学与白桦银行签署合作协议。该行在14个国家设有分支机构，举行活动。', null],
];

const ALONE: [what: string, text: string, parties: string[]][] = [
  ['works with', '飞鹭科技有限公司总经理乔望山在签约现场表示，公司自2017年起与霜序精机合作。', [F, '霜序精机']],
  ['thanks', '签约仪式上，飞鹭科技有限公司总经理乔望山一行对霜序物业表示了感谢。', [F, '霜序物业']],
  ['sold to', '飞鹭科技有限公司已签署合同，将全部股权出售给霜序文化。', [F, '霜序文化']],
  ['invests in', '据悉，飞鹭科技有限公司也签约增资霜序航空。', [F, '霜序航空']],
  ['an ampersand', '近日，霜序体育&FNBA联盟签约仪式在深圳举行。', ['霜序体育', 'FNBA联盟']],
  ['who brings them together is no party', '白桦银行还助力霜序能源与青禾食品有限公司正式签署合同。', ['霜序能源', '青禾食品有限公司']],
  ['comes to terms with a list', '近日，霜序好大夫宣布与飞鹭科技有限公司、白桦银行等29家企业达成战略合作，签约金额3亿元。', ['霜序好大夫', F, B]],
];

describe('repairs', () => {
  it.each(ALONE)('a sentence alone: %s', (_, text, parties) => {
    const article = readCase({ what: '', text, bodies: [F, B], people: [['乔望山', F, '总经理']] });
    expect(article.agreements.map((agreement) => agreement.parties.map((party) => party.name))).toEqual([parties]);
  });
  it.each(CASES)('$what', (one) => {
    expect(lines(readCase(one))).toEqual(one.agreements);
  });
  it.each(SIGNERS)('signers: $what', (one) => {
    expect(lines(readCase(one))).toEqual(one.agreements);
  });
  it.each(PLACES)('place: %s', (_, text, place) => {
    const article = readCase({ what: '', text, bodies: [U, B], people: [['贺小舟', null, '校长']], dates: [['5月6日', '2024-05-06']] });
    expect(article.agreements.map((agreement) => agreement.place)).toEqual([place]);
  });
  it('gives what it read from words alone less confidence and a rule of its own', () => {
    const article = readCase({ what: '', text: '云岫大学与霜序新材料有限公司签署合作协议。', bodies: [U] });
    expect(article.agreements[0]?.parties.map(({ organisationId, rule }) => [organisationId !== null, rule])).toEqual([
      [true, 'agreement/party-body'],
      [false, 'agreement/party-words-named'],
    ]);
    expect(article.agreements[0]?.confidence).toBeLessThan(0.7);
  });
});
