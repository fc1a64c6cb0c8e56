import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateMention, timeExpression } from '../../../src/model/date.js';
import { dateRules } from '../../../src/recognise/dates/rules.js';
import { DATES, IMPOSSIBLE, NO_DATES, TIMES, TOLD, UNSETTLED } from './cases.js';
import { marked, read } from './read.js';

const rows = (cases: Record<string, readonly string[]>) =>
  Object.entries(cases).flatMap(([value, sentences]) => sentences.map((sentence) => [sentence, value] as const));

describe('dates', () => {
  it.each(rows(DATES))('%s is %s', (sentence, value) => {
    const { text, expected, start } = marked(sentence);
    const found = read(text, TOLD).dates.map((date) => [date.text, date.start, date.value]);
    expect(found).toContainEqual([expected, start, value]);
  });

  it.each(UNSETTLED)('%s has no settled value', (sentence) => {
    const { text, expected } = marked(sentence);
    expect(read(text, TOLD).dates.map((date) => [date.text, date.value])).toContainEqual([expected, null]);
  });

  it.each(NO_DATES)('no date in: %s', (sentence) => {
    expect(read(sentence, TOLD).dates.map((date) => date.text)).toEqual([]);
  });
});

describe('times that are no dates', () => {
  it.each(rows(TIMES))('%s is %s', (sentence, value) => {
    const { text, expected, start } = marked(sentence);
    const found = read(text, TOLD).timeExpressions.find((time) => time.text === expected && time.start === start);
    const [kind, ...known] = value.split(' ');
    expect(found?.kind).toBe(kind);
    const shown = kind === 'open' ? found?.earliest : (found?.value ?? found?.duration ?? null);
    expect(String(shown)).toBe(known.join(' '));
  });
});

describe('doubts', () => {
  it.each(IMPOSSIBLE)('%s', (sentence) => {
    const { text, expected: quote } = marked(sentence);
    const { dates, problems } = read(text, TOLD);
    expect(dates).toEqual([]);
    expect(problems.map((problem) => [problem.code, text.slice(problem.start as number, problem.end as number)])).toEqual([['impossible-date', quote]]);
  });

  it.each(['3月12日（星期三），双方签约。', '3月12日星期三，双方签约。'])('a weekday that is another day: %s', (text) => {
    const { dates, problems } = read(text, TOLD);
    expect(dates.map((date) => date.value)).toEqual(['2024-03-12']);
    expect(problems.map((problem) => problem.code)).toEqual(['weekday-mismatch']);
    expect(problems[0]?.message).toContain('星期二');
  });
});

describe('rules', () => {
  const hit = new Set(
    [...rows(DATES), ...rows(TIMES)]
      .flatMap(([sentence]) => rulesIn(marked(sentence).text))
      .concat(UNSETTLED.flatMap((sentence) => rulesIn(marked(sentence).text))),
  );

  it('have one id each', () => {
    expect(dateRules.map((rule) => rule.id)).toEqual([...new Set(dateRules.map((rule) => rule.id))]);
  });

  it.each(dateRules.map((rule) => [rule.id, rule] as const))('%s is hit by a case', (_id, rule) => {
    const texts = [...rows(DATES), ...rows(TIMES)]
      .map(([sentence]) => marked(sentence).text)
      .concat([...UNSETTLED, ...IMPOSSIBLE].map((sentence) => marked(sentence).text));
    const around = (text: string) => ({ text, traditional: true, republican: true });
    expect(hit.has(rule.id) || texts.some((text) => matchesSomewhere(rule, text, around(text)))).toBe(true);
  });
});

function rulesIn(text: string): string[] {
  const { dates, timeExpressions } = read(text, TOLD);
  return [...dates, ...timeExpressions].map((one) => one.rule);
}

function matchesSomewhere(rule: (typeof dateRules)[number], text: string, around: Parameters<(typeof dateRules)[number]['read']>[1]): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!rule.cue.includes(text[at] as string)) continue;
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match && rule.read(match, around)) return true;
  }
  return false;
}

describe('any text', () => {
  const pieces = [
    '2024',
    '20',
    '3',
    '12',
    '30',
    '31',
    '年',
    '月',
    '日',
    '号',
    '至',
    '—',
    '-',
    '.',
    '/',
    ' ',
    '\n',
    '今',
    '昨',
    '明',
    '天',
    '年底',
    '上',
    '下',
    '周',
    '星期',
    '一',
    '十',
    '二〇',
    '民国',
    '第',
    '季度',
    '半年',
    '（',
    '）',
    '春节',
    '农历',
    '正月',
    '闰',
    '初八',
    '世纪',
    '后',
    '前',
    '将',
    '每',
    '电',
    '“',
    '”',
    '𬭎',
    '𠮷',
    '\ud800',
  ];

  it('gives quotes that are slices, and values that the schema allows', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.constantFrom(TOLD, null), (chosen, published) => {
        const article = read(chosen.join(''), published);
        for (const one of [...article.dates, ...article.timeExpressions]) expect(one.text).toBe(article.text.slice(one.start, one.end));
        for (const date of article.dates) dateMention.parse(date);
        for (const time of article.timeExpressions) timeExpression.parse(time);
        for (const problem of article.problems) expect(problem.start).toBeLessThan(problem.end as number);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
