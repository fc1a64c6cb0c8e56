import { ARABIC_CUE, CHINESE_CUE, CHINESE_MONTH, GAP, JOIN, JOIN_CUE, MONTH, numberIn, sticky } from '../fragments.js';
import type { Reading, Rule } from '../part.js';

/** What may not follow 月: 月薪, 月饼, 月球, 3月龄, 3月内. */
const NOT_MONTH = '(?![薪饼餅球亮刊报報均票租嫂光色台牙圆圓龄齡内內余餘多历曆供销銷琴])(?!徒刑|有期)';

function month(value: number, confidence: number): Reading | null {
  return value >= 1 && value <= 12 ? { kind: 'month', stated: { month: value }, confidence } : null;
}

function quarter(from: number, to: number): Reading {
  return { kind: 'months', stated: { month: from * 3 - 2, toMonth: to * 3 }, confidence: 0.95 };
}

const NEEDS_YEAR = ['year'] as const;

/** Months and spans of them: 6月, 九月份, 下个月, 第三季度, 上半年, 前9个月, 1-6月; and parts of years: 年底, 春天. */
export const monthRules: readonly Rule[] = [
  {
    id: 'date/month',
    cue: ARABIC_CUE,
    behind: '月',
    pattern: sticky(`(?<![0-9０-９.．·押达達满滿逾共])(?<month>${MONTH})${GAP}月${NOT_MONTH}(?:份(?!额|額))?`),
    read: (match) => month(numberIn(match, 'month'), 0.97),
  },
  {
    id: 'date/month-chinese',
    cue: CHINESE_CUE,
    behind: '月',
    pattern: sticky(
      `(?<![〇零○一二三四五六七八九十百千0-9个個近数數第整满滿逾足高前后後每隔几幾])(?<month>${CHINESE_MONTH})${GAP}月${NOT_MONTH}(?!花|革命)(?:份(?!额|額))?`,
    ),
    read: (match) => month(numberIn(match, 'month'), 0.9),
  },
  {
    id: 'date/month-first',
    cue: '元',
    second: '月',
    pattern: sticky('(?<![美日欧歐韩韓公纪紀])元月(?!份?额)(?:份)?'),
    read: () => month(1, 0.9),
  },
  {
    // 3、4月份, 七八月: two months that follow one another
    id: 'date/month-pair',
    cue: ARABIC_CUE + CHINESE_CUE,
    behind: '、月',
    pattern: sticky(
      `(?<![0-9０-９.．一二三四五六七八九十])(?<month>${MONTH}|[一二三四五六七八九])(?:(?<=[0-9０-９])、|、?)(?<to>${MONTH}|[一二三四五六七八九])${GAP}月${NOT_MONTH}(?:份(?!额|額))?`,
    ),
    read: (match) => {
      const [from, to] = [numberIn(match, 'month'), numberIn(match, 'to')];
      return /[、一二三四五六七八九]/.test(match[0]) && to === from + 1 ? { kind: 'months', stated: { month: from, toMonth: to }, confidence: 0.8 } : null;
    },
  },
  {
    id: 'date/month-range-start',
    cue: ARABIC_CUE + CHINESE_CUE,
    behind: JOIN_CUE,
    pattern: sticky(`(?<![0-9０-９.．一二三四五六七八九十月])(?<month>${MONTH}|${CHINESE_MONTH})(?=${JOIN}(?:${MONTH}|${CHINESE_MONTH})${GAP}月${NOT_MONTH})`),
    read: (match) => {
      const reading = month(numberIn(match, 'month'), 0.95);
      return reading && { ...reading, inRange: true };
    },
  },
  {
    id: 'date/month-relative',
    cue: '上下本当當同次翌这這今',
    second: '上一个個月',
    pattern: sticky(
      `(?<![日以])(?:(?<last>上上)|(?<before>上)|(?<after>下)|(?<same>[当當同])|(?<next>[次翌])|(?:本|[这這]|今))(?:一)?[个個]?月${NOT_MONTH}(?:份(?!额|額))?`,
    ),
    read: (match) => {
      const g = match.groups ?? {};
      if (g['same'] || g['next']) return { kind: 'month', stated: { monthFollows: g['next'] ? 1 : 0 }, confidence: 0.85 };
      return { kind: 'month', stated: { monthOffset: g['last'] ? -2 : g['before'] ? -1 : g['after'] ? 1 : 0 }, confidence: 0.92 };
    },
  },
  {
    id: 'date/month-part',
    cue: '上中下底末初月',
    pattern: sticky('(?<=月份?[ \\u3000]?)(?:[上中下]旬|[上下]半月|中[上下]旬|月?[底末初])(?![步级級心期中])'),
    read: () => ({ kind: 'monthPart', stated: {}, needs: ['month'] }),
  },
  {
    // 月底 alone is the end of the month told from
    id: 'date/month-end',
    cue: '月',
    second: '底末初',
    pattern: sticky('(?<![年\\d个個本每一二三四五六七八九十])月(?:底|末|初)'),
    read: () => ({ kind: 'month', stated: { monthOffset: 0 }, confidence: 0.75 }),
  },
  {
    id: 'date/quarter',
    cue: '第首一二三四1234',
    second: '一二三四1234季个個',
    behind: '季个個',
    pattern: sticky('(?<![0-9一二三四五六七八九十两每])(?:第(?<n>[一二三四1-4])|(?<m>[一二三四1-4])|(?<first>首))[个個]?季度(?:[初末底])?'),
    read: (match) => {
      const n = match.groups?.['first'] ? 1 : numberIn(match, match.groups?.['n'] ? 'n' : 'm');
      const end = match[0].slice(-1);
      if (end === '末' || end === '底') return { kind: 'months', stated: { month: n * 3 }, confidence: 0.85 };
      if (end === '初') return { kind: 'months', stated: { month: n * 3 - 2 }, confidence: 0.85 };
      return quarter(n, n);
    },
  },
  {
    // 明年第二季: without 度 only behind a year, a series has seasons too
    id: 'date/quarter-short',
    cue: '第首',
    second: '一二三四1234季',
    pattern: sticky('(?:第(?<n>[一二三四1-4])|首)季(?!度|节|節)'),
    read: (match) => ({ ...quarter(match.groups?.['n'] ? numberIn(match, 'n') : 1, match.groups?.['n'] ? numberIn(match, 'n') : 1), needs: NEEDS_YEAR }),
  },
  {
    id: 'date/quarter-year-q',
    cue: '2',
    pattern: sticky('(?<![0-9A-Za-z.-])(?<year>20\\d\\d)年?[Qq](?<n>[1-4])(?![A-Za-z0-9-])'),
    read: (match) => ({
      ...quarter(numberIn(match, 'n'), numberIn(match, 'n')),
      stated: { ...quarter(numberIn(match, 'n'), numberIn(match, 'n')).stated, year: numberIn(match, 'year') },
    }),
  },
  {
    id: 'date/quarter-q',
    cue: 'Qq',
    pattern: sticky('(?<![A-Za-z])[Qq](?<n>[1-4])(?:季度|(?![A-Za-z0-9-]))'),
    read: (match) => ({ ...quarter(numberIn(match, 'n'), numberIn(match, 'n')), ...(match[0].length === 2 ? { needs: NEEDS_YEAR } : {}) }),
  },
  {
    id: 'date/quarters',
    cue: '前头頭',
    second: '两兩二三23',
    pattern: sticky('(?<![之以])[前头頭](?<n>[两兩二三2-3])[个個]?季度?'),
    read: (match) => quarter(1, numberIn(match, 'n') || 2),
  },
  {
    id: 'date/quarter-relative',
    cue: '上下本这這',
    second: '一个個季',
    pattern: sticky('(?:(?<before>上)|(?<after>下)|本|[这這])(?:一)?[个個]?季度(?<end>[初末底])?'),
    read: (match) => ({
      kind: 'months',
      stated: {
        quarterOffset: match.groups?.['before'] ? -1 : match.groups?.['after'] ? 1 : 0,
        ...(match.groups?.['end'] ? { month: match.groups['end'] === '初' ? 1 : 3 } : {}),
      },
      confidence: 0.9,
    }),
  },
  {
    id: 'date/half-year',
    cue: '上下',
    second: '半',
    pattern: sticky('(?<half>[上下])半年(?!度?会|级|薪)(?:度)?'),
    read: (match) => ({ kind: 'months', stated: match.groups?.['half'] === '上' ? { month: 1, toMonth: 6 } : { month: 7, toMonth: 12 }, confidence: 0.95 }),
  },
  {
    // 今年前9个月, 前11月
    id: 'date/first-months',
    cue: '前头頭',
    second: '1二三四五六七八九十两兩23456789',
    pattern: sticky('(?<![之以目此])[前头頭](?<n>1[0-1]|[2-9]|十一?|[二三四五六七八九两兩])[个個]?月(?!内|內)(?:份)?'),
    read: (match) => {
      // two months before something is not January and February: alone it needs a clause of its own
      return { kind: 'months', stated: { month: 1, toMonth: numberIn(match, 'n') || 2 }, confidence: 0.85 };
    },
  },
  {
    id: 'date/first-month',
    cue: '首第',
    second: `个個月${ARABIC_CUE}${CHINESE_CUE}`,
    pattern: sticky('(?:首|第(?<n>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]))[个個]?月(?!球)'),
    read: (match) => ({ ...(month(match.groups?.['n'] ? numberIn(match, 'n') : 1, 0.85) as Reading), needs: NEEDS_YEAR }),
  },
  {
    id: 'date/season',
    cue: '春夏秋冬盛初仲深暮早金',
    pattern: sticky(
      '[初仲深暮早盛金隆]?[春夏秋冬](?:(?:[天季]|日(?!报|報))(?![奥奧运運残殘])|(?![天季日节節晚运運耕招捕泳游训訓装裝衣眠令雨风風粮糧收播种種兰蘭奥奧残殘]))',
    ),
    read: () => ({ kind: 'season', stated: {}, needs: NEEDS_YEAR }),
  },
  {
    id: 'date/holidays',
    cue: '暑寒',
    second: '假期',
    pattern: sticky('[暑寒](?:假|期)(?:期间|期間)?'),
    read: () => ({ kind: 'season', stated: { unsettled: true }, needs: NEEDS_YEAR }),
  },
  {
    id: 'date/year-part',
    cue: '年底末初岁歲',
    pattern: sticky('(?<=年度?[ \\u3000]?)(?:年?[底末初]|年中|[岁歲]末)(?![步级級心期])'),
    read: () => ({ kind: 'yearPart', stated: { unsettled: true }, needs: NEEDS_YEAR, confidence: 0.9 }),
  },
  {
    id: 'date/year-end',
    cue: '年',
    second: '底末初',
    pattern: sticky('(?<![年\\d〇零一二三四五六七八九十每])年(?:底|末|初)(?![步级級])'),
    read: () => ({ kind: 'yearPart', stated: { yearOffset: 0, unsettled: true }, confidence: 0.8 }),
  },
  {
    id: 'date/whole-year',
    cue: '全',
    second: '年',
    pattern: sticky('全年(?!级|級)'),
    read: () => ({ kind: 'yearPart', stated: {}, needs: NEEDS_YEAR }),
  },
  {
    id: 'date/same-period',
    cue: '同',
    second: '期',
    pattern: sticky('同期'),
    read: () => ({ kind: 'months', stated: { samePeriod: true }, needs: NEEDS_YEAR, confidence: 0.7 }),
  },
];
