import { describe, expect, it } from 'vitest';
import { asciiDigits, parseNumeral } from '../../src/text/numerals.js';

const NUMBERS: Record<string, readonly string[]> = {
  0: ['0', '零', '〇'],
  5: ['5', '５', '五', '05'],
  10: ['10', '十', '１０', '1 0', '拾'],
  14: ['十四'],
  20: ['二十', '廿'],
  25: ['廿五', '二十五', '25'],
  31: ['卅一', '三十一'],
  112: ['一百一十二', '壹佰壹拾贰'],
  105: ['一百零五', '一〇五'],
  2024: ['2024', '２０２４', '二〇二四', '二○二四', '二零二四', '2 0 2 4', '两千零二十四'],
  1200: ['1,200', '一千二百', '１，２００'],
  30000: ['3万', '三万', '3萬'],
  120000000: ['1.2亿', '1.2億', '一亿二千万'],
  15000: ['1.5万', '一万五千'],
};

describe('parseNumeral', () => {
  it.each(Object.entries(NUMBERS).flatMap(([value, texts]) => texts.map((text) => [text, Number(value)] as const)))('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', ' ', '年', '万', '三年', '一二万三四', '3月', '1,20', '1.2.3', '十亿人'])('%s is no number', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

describe('asciiDigits', () => {
  it('turns full-width digits, point and comma into ASCII and leaves the rest', () => {
    expect(asciiDigits('２０２４．５，约１０万')).toBe('2024.5,约10万');
  });
});
