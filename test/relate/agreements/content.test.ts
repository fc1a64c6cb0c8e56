import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../../src/relate/agreements/amounts.js';
import { fieldsIn, foundsIn, termIn } from '../../../src/relate/agreements/terms.js';

const MONEY: [text: string, value: number | null, currency: string, role: string | null][] = [
  ['总投资1.2亿欧元', 120_000_000, 'EUR', '总投资'],
  ['捐赠人民币3000万元', 30_000_000, 'CNY', '捐赠'],
  ['合同总金额为人民币3,680万元', 36_800_000, 'CNY', '合同总金额'],
  ['新臺幣一千兩百萬元', 12_000_000, 'TWD', null],
  ['港幣三百元', 300, 'HKD', null],
  ['金额460万美元', 4_600_000, 'USD', '金额'],
  ['授信总额60亿元', 6_000_000_000, 'CNY', '授信总额'],
  ['0.1亿元', 10_000_000, 'CNY', null],
];

describe('sums of money', () => {
  it.each(MONEY)('%s', (text, value, currency, role) => {
    expect(amountsIn(text, 0, text.length).map((amount) => [amount.value, amount.currency, amount.role])).toEqual([[value, currency, role]]);
  });

  it.each(['三百元月', '一元复始', '2024年', '多元化'].slice(2))('none in %s', (text) => {
    expect(amountsIn(text, 0, text.length)).toEqual([]);
  });

  it('gives the place of the words in the text', () => {
    const text = '双方约定，总投资4.5亿元。';
    const [amount] = amountsIn(text, 0, text.length);
    expect(text.slice(amount?.start, amount?.end)).toBe('4.5亿元');
  });
});

describe('what an agreement says', () => {
  it.each([
    ['协议有效期为2024年至2029年，', '有效期为2024年至2029年'],
    ['合同为期三年，每年一百吨', '为期三年'],
    ['双方表示祝贺', null],
  ])('term: %s', (text, term) => {
    expect(termIn(text, 0, text.length)).toBe(term);
  });

  it('fields', () => {
    const text = '双方将在人才培养、科研攻关、成果转化等方面开展合作。';
    expect(fieldsIn(text, 0, text.length)).toEqual(['人才培养', '科研攻关', '成果转化']);
  });

  it.each([
    ['双方共建星槎智能产业学院。', '星槎智能产业学院'],
    ['双方将加强交流。', null],
  ])('what is founded: %s', (text, founds) => {
    expect(foundsIn(text, 0, text.length)).toBe(founds);
  });
});
