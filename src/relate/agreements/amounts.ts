import { CURRENCIES } from '../../lexicon/currencies.js';
import type { Amount } from '../../model/agreement.js';
import { fold } from '../../text/fold.js';
import { parseNumeral } from '../../text/numerals.js';

const UNITS: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3, 百: 1e2 };
const NAMES = [...CURRENCIES.keys()].sort((a, b) => b.length - a.length).join('|');
const MONEY = new RegExp(
  `(人民币|新台币|台币|港币|港元|美元|欧元)?\\s{0,2}(\\d[\\d,，. ]{0,14}|[〇零一二两三四五六七八九十百千]{1,10})(余|多)?(万亿|亿|千万|百万|万|千|百)?(余|多)?(${NAMES})`,
  'g',
);
const ROLE =
  /(总投资额?|计划投资|项目投资|投资额?|捐赠|捐资|捐款|合同总?金额|合同额|总金额|合同总价|总价|金额|总额|授信总?额度?|授信|贷款|经费|资助|注册资本|首期|首付款|采购|研发经费|设备折价|总经费)[^，。；\d]{0,8}$/;

/** The sums of money of a passage, as printed, with their value in whole units of the currency where the words give one. */
export function amountsIn(text: string, start: number, end: number): Amount[] {
  const words = fold(text.slice(start, end));
  const found: Amount[] = [];
  for (const match of words.matchAll(MONEY)) {
    const [printed, before, digits, , unit, , name] = match;
    const value = numberOf((digits as string).replace(/[\s,，]/g, ''), unit);
    const currency = CURRENCIES.get((before && name === '元' ? before : name) as string) ?? null;
    const from = start + match.index;
    found.push({
      text: text.slice(from, from + printed.length),
      start: from,
      end: from + printed.length,
      value,
      currency,
      role: ROLE.exec(words.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? null,
      confidence: value === null ? 0.7 : 0.9,
      rule: 'agreement/amount',
    });
  }
  return found;
}

function numberOf(digits: string, unit: string | undefined): number | null {
  const base = parseNumeral(digits);
  // 0.1 × 100000000 in binary: money has at most hundredths
  return base === null ? null : Math.round(base * (unit ? (UNITS[unit] ?? 1) : 1) * 100) / 100;
}
