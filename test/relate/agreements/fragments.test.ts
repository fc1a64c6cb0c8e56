import { describe, expect, it } from 'vitest';
import { type Case, readCase } from './read.js';

const F = '飞鹭科技有限公司';
const B = '白桦银行';
const C = '青禾集团';

/** What it is, the text, and the parties of each agreement; no recogniser knows the other names. */
const SIGNED: [what: string, text: string, parties: string[], more?: Partial<Case>][] = [
  ['who signed with whom in a relative clause', '曾与青禾集团签约的飞鹭科技有限公司总经理乔望山表示，工厂将在年内落成。', [F, C]],
  ['a relative clause with the paper', '去年与青禾集团签订供货合同的白桦银行总经理乔望山到场。', [B, C]],
  ['while it signed', '在与青禾集团签约之时，飞鹭科技有限公司的两位股东到场支持。', [F, C]],
  ['the completion of a signing', '3月1日，白桦银行完成鹮羽医疗合同签署、放款的全部流程。', [B, '鹮羽医疗'], { dates: [['3月1日', 'XXXX-03-01']] }],
  ['what one side owes the other', '双方签署合同当日，青禾集团需要向白桦银行支付定金。', [C, B]],
  [
    'who takes over shares, with the signing in a bracket',
    '飞鹭科技有限公司将其持有的青鸟股份3600万股股份转让给鹮羽资管，3月1日（合同签署日）该股收盘价为7元。',
    [F, '鹮羽资管'],
  ],
  [
    'an ampersand with letters before the second name',
    '8月6日，鹮羽体育&FIHU青禾集团全球供应商签约仪式在南川举行。',
    ['鹮羽体育', C],
    { dates: [['8月6日', 'XXXX-08-06']] },
  ],
  ['a partner signed up, the subject in an earlier clause', '作为产品的辅助，鹮鹭在下半年也将发力，以及签约了羽鹮，开展系列活动。', ['鹮鹭', '羽鹮']],
  ['two that go on working together, told at the ceremony', '记者在签约仪式现场了解到，未来五年，鹮羽联盟和白桦银行将会持续展开密切合作。', ['鹮羽联盟', B]],
  [
    'one firm invests in another, after sentences about others',
    '去年甲企减产；今年乙企增产；明年丙企停产；后年丁企开工；3月，白桦银行签约增资飞鹭科技有限公司。',
    [B, F],
  ],
];

const NOTHING: [what: string, text: string][] = [
  ['a partner with a common name', '作为产品的辅助，飞鹭科技有限公司将发力，以及签约了多家企业。'],
  ['a project in a relative clause', '白桦银行曾参观与客户签约的项目。'],
  ['a debt without a signing', '飞鹭科技有限公司需要向白桦银行支付定金。'],
  ['a paper not signed yet', '双方尚未签署合同，飞鹭科技有限公司需要向白桦银行支付定金。'],
  ['shares handed over without a contract', '飞鹭科技有限公司将其持有的股份转让给白桦银行，该股收盘价为7元。'],
  ['parties that stay general', '记者在签约仪式现场了解到，双方企业和客户将会持续展开密切合作。'],
];

describe('a sentence alone', () => {
  it.each(SIGNED)('%s', (_, text, parties, more) => {
    const article = readCase({
      what: '',
      text,
      bodies: [F, B, C],
      people: text.includes('乔望山') ? [['乔望山', text.includes(F) ? F : B, '总经理']] : [],
      ...more,
    });
    expect(article.agreements.map((agreement) => agreement.parties.map((party) => party.name))).toEqual([parties]);
  });
  it.each(NOTHING)('nothing from %s', (_, text) => {
    expect(readCase({ what: '', text, bodies: [F, B, C] }).agreements).toEqual([]);
  });
  it('a brand that was taken for a person stays a brand where the article names it again', () => {
    const article = readCase({
      what: '',
      text: '飞鹭科技有限公司与知名化妆品集团欧兰雅举行战略合作签约仪式。',
      bodies: [F],
      people: [['欧兰雅', null, '']],
    });
    expect(article.agreements.map((agreement) => agreement.parties.map((party) => party.name))).toEqual([[F, '欧兰雅']]);
  });
});
