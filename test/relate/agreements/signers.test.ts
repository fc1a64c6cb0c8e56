import { describe, expect, it } from 'vitest';
import { type Case, lines, readCase } from './read.js';

const U = '云岫大学';
const B = '白桦银行';
const F = '飞鹭科技有限公司';
const N = 'Nor Vale Minerals';

const CASES: (Case & { agreements: string[] })[] = [
  {
    what: 'a firm in Latin script before the title, whatever post was carried over',
    text: '云岫大学与挪威 Nor Vale Minerals 签署合作协议。云岫大学校长贺小舟与 Nor Vale Minerals 首席执行官乔望山代表双方签字。',
    bodies: [U, N],
    people: [
      ['贺小舟', U, '校长'],
      ['乔望山', U, '首席执行官'],
    ],
    agreements: ['合作协议 | 云岫大学、Nor Vale Minerals | 贺小舟@云岫大学、乔望山@Nor Vale Minerals | - | - | - | signed'],
  },
  {
    what: 'he who signs is the one named last',
    text: '云岫大学将与白桦银行签署合作协议。云岫大学校长贺小舟介绍了合作的内容。届时，他将与白桦银行行长孟知秋代表双方签约。',
    bodies: [U, B],
    people: [
      ['贺小舟', U, '校长'],
      ['孟知秋', B, '行长'],
    ],
    agreements: ['合作协议 | 云岫大学、白桦银行 | 贺小舟@云岫大学、孟知秋@白桦银行 | - | - | - | planned'],
  },
  {
    what: 'a number of bodies in front of a title of several people',
    text: '云岫大学分别与白桦银行、飞鹭科技有限公司签署合作协议。贺小舟和两家单位负责人孟知秋、乔望山先后在协议书上签字。',
    bodies: [U, B, F],
    people: [
      ['贺小舟', U, '校长'],
      ['孟知秋', B, '负责人'],
      ['乔望山', F, '负责人'],
    ],
    agreements: [
      '合作协议 | 云岫大学、白桦银行 | 贺小舟@云岫大学、孟知秋@白桦银行 | - | - | - | signed',
      '合作协议 | 云岫大学、飞鹭科技有限公司 | 贺小舟@云岫大学、乔望山@飞鹭科技有限公司 | - | - | - | signed',
    ],
  },
  {
    what: 'who tells of this signing signs nothing',
    text: '云岫大学与白桦银行签署合作协议。云岫大学讲师贺小舟告诉记者，这次签约把期限改为五年。',
    bodies: [U, B],
    people: [['贺小舟', U, '讲师']],
    agreements: ['合作协议 | 云岫大学、白桦银行 | - | - | - | - | signed'],
  },
  {
    what: 'a counted list with names between and behind that were not found',
    text: '云岫大学、白桦银行、飞鹭科技有限公司和青禾食品有限公司共同签署合作协议。贺小舟、墨云岭、乔望山、柏霜序四位代表依次落笔。',
    bodies: [U, B, F, '青禾食品有限公司'],
    people: [
      ['贺小舟', null, ''],
      ['乔望山', null, ''],
    ],
    agreements: ['合作协议 | 云岫大学、白桦银行、飞鹭科技有限公司、青禾食品有限公司 | 贺小舟@云岫大学、乔望山@飞鹭科技有限公司 | - | - | - | signed'],
  },
  {
    what: 'nobody from a counted list that has not as many names as it says',
    text: '云岫大学、白桦银行、飞鹭科技有限公司和青禾食品有限公司共同签署合作协议。贺小舟、墨云岭、乔望山四位代表依次落笔。',
    bodies: [U, B, F, '青禾食品有限公司'],
    people: [
      ['贺小舟', null, ''],
      ['乔望山', null, ''],
    ],
    agreements: ['合作协议 | 云岫大学、白桦银行、飞鹭科技有限公司、青禾食品有限公司 | - | - | - | - | signed'],
  },
  {
    what: 'the former and the latter of two papers',
    text: '云岫大学与白桦银行签署合作协议，与飞鹭科技有限公司签署共建协议。前者由贺小舟、孟知秋签署，后者由柏霜序、乔望山签署。',
    bodies: [U, B, F],
    people: [
      ['贺小舟', U, '校长'],
      ['孟知秋', B, '行长'],
      ['柏霜序', U, '处长'],
      ['乔望山', F, '总经理'],
    ],
    agreements: [
      '合作协议 | 云岫大学、白桦银行 | 贺小舟@云岫大学、孟知秋@白桦银行 | - | - | - | signed',
      '共建协议 | 云岫大学、飞鹭科技有限公司 | 柏霜序@云岫大学、乔望山@飞鹭科技有限公司 | - | - | - | signed',
    ],
  },
  {
    what: 'two papers of one sentence, signed for the common party and for each of the others',
    text: '会上，云岫大学与白桦银行签署合作协议，与飞鹭科技有限公司签署共建协议。贺小舟代表云岫大学签字，白桦银行行长孟知秋、飞鹭科技有限公司总经理乔望山分别代表企业签字。',
    bodies: [U, B, F],
    people: [
      ['贺小舟', U, '校长'],
      ['孟知秋', B, '行长'],
      ['乔望山', F, '总经理'],
    ],
    agreements: [
      '合作协议 | 云岫大学、白桦银行 | 贺小舟@云岫大学、孟知秋@白桦银行 | - | - | - | signed',
      '共建协议 | 云岫大学、飞鹭科技有限公司 | 贺小舟@云岫大学、乔望山@飞鹭科技有限公司 | - | - | - | signed',
    ],
  },
];

describe('who signs for whom', () => {
  it.each(CASES)('$what', (one) => {
    expect(lines(readCase(one))).toEqual(one.agreements);
  });
});
