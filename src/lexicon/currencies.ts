/**
 * Words for money as press text has them, simplified, with the currency's code. 元 alone is the yuan.
 * Source: ISO 4217 codes; own collection of Chinese names (MIT, with this project).
 */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['元人民币', 'CNY'],
  ['加元', 'CAD'],
  ['卢布', 'RUB'],
  ['卢比', 'INR'],
  ['台币', 'TWD'],
  ['坚戈', 'KZT'],
  ['新台币', 'TWD'],
  ['新币', 'SGD'],
  ['日元', 'JPY'],
  ['林吉特', 'MYR'],
  ['欧元', 'EUR'],
  ['法郎', 'CHF'],
  ['泰铢', 'THB'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['澳元', 'AUD'],
  ['澳门元', 'MOP'],
  ['瑞士法郎', 'CHF'],
  ['美元', 'USD'],
  ['英镑', 'GBP'],
  ['雷亚尔', 'BRL'],
  ['韩元', 'KRW'],
]);
