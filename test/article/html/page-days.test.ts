import { describe, expect, it } from 'vitest';
import { addressDay, pageDays, partialDay, splitDay, statedDay } from '../../../src/article/html/page-days.js';

describe('days that a page prints', () => {
  it.each([
    ['2019-09-07', ['2019-09-07', '2019-9-7', '2019/09/07 13:43', '2019.9.7', '2019年9月7日', '2019 年 09 月 07 日', '2019年09月07日04:04', '发布于2019-09-07|阅读 12', '二〇一九年九月七日', '二○一九年九月七日', '民國108年9月7日', 'Sep 7, 2019', '7 September 2019', '2019-09-07T13:43:45+08:00']],
    ['2020-12-31', ['2020-12-31', '二〇二〇年十二月三十一日', '民国109年12月31日']],
    ['2021-10-20', ['二〇二一年十月二十日']],
  ])('%s', (day, texts) => {
    for (const text of texts) expect(pageDays(text).map(({ iso }) => iso), text).toEqual([day]);
  });

  it.each(['2019-13-07', '2021-02-30', '昨天', '09-30', '12019-09-07', '电话 0571-8888-9999', '2019-09', '1-10月投资'])('%s is none', (text) => {
    expect(pageDays(text)).toEqual([]);
  });

  it('says where they stand', () => {
    expect(pageDays('时间：2019-09-07 至 2019-09-08').map(({ start, end }) => [start, end])).toEqual([[3, 13], [16, 26]]);
  });

  it.each([['09-30', '09-30'], ['发布时间：9月3日', '09-03'], ['2-1', '02-01']])('%s lacks its year', (text, day) => {
    expect(partialDay(text)?.monthDay).toBe(day);
  });

  it.each([['26 2019-09', '2019-09-26'], ['2019-09 26', '2019-09-26'], ['2019 09/26', '2019-09-26'], ['2019年 9月26日 10:30', '2019-09-26'], ['26 评论', null], ['2019 26', null], ['12:30', null]])('%s in parts is %s', (text, day) => {
    expect(splitDay(text)).toBe(day);
  });
});

describe('days that a page states for machines', () => {
  it.each([
    ['2019-09-07T13:43:45+08:00', '2019-09-07'], ['20190907', '2019-09-07'], ['20190907134345', '2019-09-07'], ['2019-9-7 21:30:50', '2019-09-07'],
    ['1581472800', '2020-02-12'], ['1581472800000', '2020-02-12'], ['2023-10-18-19:36:00', '2023-10-18'], ['昨天', null], ['12345', null], ['', null],
  ])('%s → %s', (value, day) => {
    expect(statedDay(value)).toBe(day);
  });

  it.each([
    ['http://a.example/2019/09/07/1234.html', '2019-09-07'], ['http://a.example/2019-09/07/content_1.htm', '2019-09-07'], ['http://a.example/n1/2019/0907/c1-2.html', '2019-09-07'],
    ['http://a.example/t20190907_123.html', '2019-09-07'], ['http://a.example/20190907/a.htm', '2019-09-07'], ['http://20190907.example/a.htm', null], ['http://a.example/id/201909071234.html', null], ['http://a.example/info/1031/4512.htm', null],
  ])('%s → %s', (address, day) => {
    expect(addressDay(address)).toBe(day);
  });
});
