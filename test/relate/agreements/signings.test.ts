import { describe, expect, it } from 'vitest';
import { type Case, lines, readCase } from './read.js';

const U = '云岫大学';
const F = '飞鹭科技有限公司';
const B = '白桦银行';
const H = '南屿医院';
const people: Case['people'] = [
  ['贺小舟', U, '校长'],
  ['乔望山', F, '总经理'],
  ['孟知秋', B, '行长'],
  ['尉迟青', '石溪县', '县长'],
  ['苏合', '石溪县教育局', '局长'],
];
const day: Case['dates'] = [['5月6日', '2024-05-06']];

const CASES: (Case & { agreements: string[] })[] = [
  {
    what: 'A与B签署',
    text: '5月6日，云岫大学与飞鹭科技有限公司在云岫大学图书馆签署校企合作协议。',
    bodies: [U, F],
    dates: day,
    agreements: ['校企合作协议 | 云岫大学、飞鹭科技有限公司 | - | - | 2024-05-06 | 云岫大学图书馆 | signed'],
  },
  {
    what: 'people of both sides sign',
    text: '5月6日，云岫大学校长贺小舟与飞鹭科技有限公司总经理乔望山签署《联合培养协议书》。',
    bodies: [U, F],
    people,
    dates: day,
    agreements: ['联合培养协议书 | 云岫大学、飞鹭科技有限公司 | 贺小舟@云岫大学、乔望山@飞鹭科技有限公司 | - | 2024-05-06 | - | signed'],
  },
  {
    what: '分别与 makes one each',
    text: '5月6日，云岫大学分别与飞鹭科技有限公司、白桦银行、南屿医院签订实习基地协议。',
    bodies: [U, F, B, H],
    dates: day,
    agreements: [
      '实习基地协议 | 云岫大学、飞鹭科技有限公司 | - | - | 2024-05-06 | - | signed',
      '实习基地协议 | 云岫大学、白桦银行 | - | - | 2024-05-06 | - | signed',
      '实习基地协议 | 云岫大学、南屿医院 | - | - | 2024-05-06 | - | signed',
    ],
  },
  {
    what: 'without 分别 one of all',
    text: '5月6日，云岫大学、飞鹭科技有限公司与白桦银行共同签署三方合作备忘录。',
    bodies: [U, F, B],
    dates: day,
    agreements: ['三方合作备忘录 | 云岫大学、飞鹭科技有限公司、白桦银行 | - | - | 2024-05-06 | - | signed'],
  },
  {
    what: '双方 are those who met',
    text: '5月6日，云岫大学与飞鹭科技有限公司举行座谈。双方签署战略合作框架协议。',
    bodies: [U, F],
    dates: day,
    agreements: ['战略合作框架协议 | 云岫大学、飞鹭科技有限公司 | - | - | 2024-05-06 | - | signed'],
  },
  {
    what: '代表双方签字 belongs to the signing before',
    text: '5月6日，云岫大学与飞鹭科技有限公司签署合作协议。贺小舟、乔望山代表双方签字。',
    bodies: [U, F],
    people,
    dates: day,
    agreements: ['合作协议 | 云岫大学、飞鹭科技有限公司 | 贺小舟@云岫大学、乔望山@飞鹭科技有限公司 | - | 2024-05-06 | - | signed'],
  },
  {
    what: '签字的是 names the signers behind',
    text: '5月6日，云岫大学与白桦银行签署助学贷款合作协议。签字的是云岫大学校长贺小舟和白桦银行行长孟知秋。',
    bodies: [U, B],
    people,
    dates: day,
    agreements: ['助学贷款合作协议 | 云岫大学、白桦银行 | 贺小舟@云岫大学、孟知秋@白桦银行 | - | 2024-05-06 | - | signed'],
  },
  {
    what: '代表 says for whom',
    text: '5月6日，贺小舟代表云岫大学与飞鹭科技有限公司签约。',
    bodies: [U, F],
    people,
    dates: day,
    agreements: ['- | 云岫大学、飞鹭科技有限公司 | 贺小舟@云岫大学 | - | 2024-05-06 | - | signed'],
  },
  {
    what: '见证 makes witnesses, 出席 does not',
    text: '5月6日，云岫大学与飞鹭科技有限公司签署合作协议。石溪县县长尉迟青、石溪县教育局局长苏合见证签约。白桦银行行长孟知秋出席。',
    bodies: [U, F, B, '石溪县教育局'],
    people,
    dates: day,
    agreements: ['合作协议 | 云岫大学、飞鹭科技有限公司 | - | 尉迟青、苏合 | 2024-05-06 | - | signed'],
  },
  {
    what: '将 is planned',
    text: '云岫大学将于5月6日与飞鹭科技有限公司签署合作协议。',
    bodies: [U, F],
    dates: day,
    agreements: ['合作协议 | 云岫大学、飞鹭科技有限公司 | - | - | 2024-05-06 | - | planned'],
  },
  {
    what: 'several agreements in one sentence',
    text: '5月6日，云岫大学与飞鹭科技有限公司签署共建实验室协议，与白桦银行签署奖学金捐赠协议。',
    bodies: [U, F, B],
    dates: day,
    agreements: [
      '共建实验室协议 | 云岫大学、飞鹭科技有限公司 | - | - | 2024-05-06 | - | signed',
      '奖学金捐赠协议 | 云岫大学、白桦银行 | - | - | 2024-05-06 | - | signed',
    ],
  },
  {
    what: 'two by two',
    text: '5月6日，云岫大学与飞鹭科技有限公司、南屿医院与白桦银行分别签署合作协议。',
    bodies: [U, F, H, B],
    dates: day,
    agreements: ['合作协议 | 云岫大学、飞鹭科技有限公司 | - | - | 2024-05-06 | - | signed', '合作协议 | 南屿医院、白桦银行 | - | - | 2024-05-06 | - | signed'],
  },
  {
    what: 'a number whose members are named elsewhere',
    text: '5月6日，云岫大学分别与飞鹭科技有限公司等3家企业签署合作协议。参加当天签约仪式的企业还有白桦银行、青禾食品有限公司。',
    bodies: [U, F, B, '青禾食品有限公司'],
    dates: day,
    agreements: [
      '合作协议 | 云岫大学、飞鹭科技有限公司 | - | - | 2024-05-06 | - | signed',
      '合作协议 | 云岫大学、白桦银行 | - | - | 2024-05-06 | - | signed',
      '合作协议 | 云岫大学、青禾食品有限公司 | - | - | 2024-05-06 | - | signed',
    ],
  },
  {
    what: 'traditional characters',
    text: '5月6日，雲岫大學與飛鷺科技有限公司簽署合作備忘錄。',
    bodies: ['雲岫大學', '飛鷺科技有限公司'],
    dates: day,
    agreements: ['合作備忘錄 | 雲岫大學、飛鷺科技有限公司 | - | - | 2024-05-06 | - | signed'],
  },
  {
    what: 'two states and their heads',
    text: '5月6日，金州国总统阿拉多会见到访的海陵国总统贝利。会谈后，两国元首共同见证签署多项双边合作文件。',
    bodies: [],
    people: [
      ['阿拉多', '老挝', '总统'],
      ['贝利', '肯尼亚', '总统'],
    ],
    dates: day,
    agreements: ['双边合作文件 | 老挝、肯尼亚 | - | 阿拉多、贝利 | 2024-05-06 | - | signed'],
  },
  {
    what: 'the lead names the parties, the body tells more',
    title: '云岫大学与飞鹭科技有限公司签约',
    text: '5月6日，云岫大学与飞鹭科技有限公司签署《产教融合协议》。',
    bodies: [U, F],
    dates: day,
    agreements: ['产教融合协议 | 云岫大学、飞鹭科技有限公司 | - | - | 2024-05-06 | - | signed'],
  },
  {
    what: 'an older one is told with who signed',
    text: '5月6日，云岫大学举行座谈。2019年，云岫大学曾与白桦银行签署合作协议。',
    bodies: [U, B],
    dates: [...day, ['2019年', '2019']],
    agreements: ['合作协议 | 云岫大学、白桦银行 | - | - | 2019 | - | signed'],
  },
  {
    what: 'words beside 与 in a sentence alone',
    text: '近日，星槎软件与飞鹭科技有限公司签署采购合同。',
    bodies: [F],
    agreements: ['采购合同 | 星槎软件、飞鹭科技有限公司 | - | - | - | - | signed'],
  },
];

const REFUSED: Case[] = [
  { what: 'hope', text: '云岫大学希望与飞鹭科技有限公司签署合作协议。', bodies: [U, F] },
  { what: 'talks only', text: '云岫大学正与飞鹭科技有限公司洽谈，有望签署合作协议。', bodies: [U, F] },
  { what: 'pledge', text: '云岫大学与各学院、南屿医院签订《安全稳定责任书》。', bodies: [U, H] },
  { what: 'sign-in', text: '云岫大学校长贺小舟、飞鹭科技有限公司总经理乔望山在签到簿上签到。', bodies: [U, F], people },
  { what: 'decree', text: '石溪县县长尉迟青、石溪县教育局局长苏合签署命令。', bodies: ['石溪县教育局'], people },
  { what: 'family doctors', text: '南屿医院与石溪县教育局推进家庭医生签约服务。', bodies: [H, '石溪县教育局'] },
  { what: 'nobody named on the other side', text: '5月6日，云岫大学与7家企业签署合作协议。', bodies: [U], dates: day },
  { what: 'not yet', text: '云岫大学与飞鹭科技有限公司尚未签订合同。', bodies: [U, F] },
  { what: 'only those who look on', text: '云岫大学校长贺小舟、飞鹭科技有限公司总经理乔望山参加签约。', bodies: [U, F], people },
];

describe('agreements of an article', () => {
  it.each(CASES)('$what', (one) => {
    expect(lines(readCase(one))).toEqual(one.agreements);
  });

  it.each(REFUSED)('none: $what', (one) => {
    expect(lines(readCase(one))).toEqual([]);
  });

  it('doubts a stated number that the names do not reach', () => {
    const article = readCase({ what: '', text: '5月6日，云岫大学分别与飞鹭科技有限公司、白桦银行等5家企业签署合作协议。', bodies: [U, F, B] });
    expect(article.problems.map(({ code }) => code)).toEqual(['agreement-count-mismatch']);
  });

  it('doubts a signing whose other side is not named', () => {
    const article = readCase({ what: '', text: '5月6日，云岫大学与7家企业签署合作协议。', bodies: [U] });
    expect(article.problems.map(({ code }) => code)).toEqual(['signing-without-counterpart']);
  });
});
