import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** What an article says of its dates: text, published, expression → value and basis. */
const ARTICLES: readonly { name: string; text: string; published: string | null; dates: Record<string, string | null>; basis?: Record<string, string> }[] = [
  {
    name: 'without any day to read from the year stays unknown',
    text: '6月24日下午，云溪学院签约。当天，学院授牌。今年，招生扩大。次日，展览开幕。该院建于2003年。',
    published: null,
    dates: { '6月24日下午': 'XXXX-06-24', 当天: 'XXXX-06-24', 今年: null, 次日: 'XXXX-06-25', '2003年': '2003' },
    basis: { '6月24日下午': 'stated', 今年: 'unknown' },
  },
  {
    name: 'a day of the month alone keeps what it says',
    text: '28日，县里召开会议。当日，方案印发。',
    published: null,
    dates: { '28日': 'XXXX-XX-28', 当日: 'XXXX-XX-28' },
  },
  {
    name: 'the publishing line says the year',
    text: '10月20日下午，双方签约。今年，招生扩大。\n发布时间：2022-10-21',
    published: null,
    dates: { '10月20日下午': '2022-10-20', 今年: '2022', '2022-10-21': '2022-10-21' },
    basis: { '10月20日下午': 'published', 今年: 'event' },
  },
  {
    name: 'a publishing line in brackets at the end',
    text: '昨天，两家单位续约，合作至2027年年底。双方将共建课堂。\n（云溪新闻客户端 2021年6月9日）',
    published: null,
    dates: { 昨天: '2021-06-08', '2027年年底': null, '2021年6月9日': '2021-06-09' },
    basis: { 昨天: 'published' },
  },
  {
    name: 'the dateline is the day of 今天',
    text: '本报青川6月17日讯（记者 何禾）今天上午，推进会召开。昨日，客人到访。',
    published: '2025-06-18',
    dates: { '6月17日': '2025-06-17', 今天上午: '2025-06-17', 昨日: '2025-06-16' },
    basis: { 今天上午: 'dateline' },
  },
  {
    name: 'a dateline in brackets',
    text: '【2023年10月12日，香港】云溪大學今日宣布，學會成立。',
    published: null,
    dates: { '2023年10月12日': '2023-10-12', 今日: '2023-10-12' },
  },
  {
    name: '今天 is the day of the event',
    text: '8月30日下午，任命宣布。“今天再走出去，心里装的还是那间实验室。”他说。',
    published: '2023-08-31',
    dates: { '8月30日下午': '2023-08-30', 今天: '2023-08-30' },
    basis: { 今天: 'event' },
  },
  {
    name: 'who speaks at an event of yesterday says 今天 of it',
    text: '昨日，镇政府与公司签约。“今天记一笔新账。”他说。下月开工。',
    published: '2019-06-05',
    dates: { 昨日: '2019-06-04', 今天: '2019-06-04', 下月: '2019-07' },
  },
  {
    name: 'news of yesterday told by the day of the month',
    text: '外交部门发言人17日说，两国互致邀请。部长今天出访。',
    published: '2023-04-18',
    dates: { '17日': '2023-04-17', 今天: '2023-04-18' },
  },
  {
    name: 'what is to come is no event',
    text: '展会将于11月7日开幕。昨日，媒体见面会举行。去年，展会首办。',
    published: '2023-11-02',
    dates: { '11月7日': '2023-11-07', 昨日: '2023-11-01', 去年: '2022' },
  },
  {
    name: '当天 goes back to the day mentioned last, but not to a term',
    text: '7月14日，四方签约。负责人要求8月10日前拿出方案。\n当天，学院赠送草种。',
    published: '2021-07-15',
    dates: { '7月14日': '2021-07-14', '8月10日': '2021-08-10', 当天: '2021-07-14' },
  },
  {
    name: '开幕当天 is the first day of what is announced',
    text: '记者8月4日获悉，交流周将于9月12日至18日举办。交流周开幕当天，学会拟签订协议。',
    published: '2025-08-05',
    dates: { '8月4日': '2025-08-04', '9月12日至18日': '2025-09-12/2025-09-18', 当天: '2025-09-12' },
  },
  {
    name: 'the year printed before',
    text: '专业2018年开办，当年招生41人，次年招生80人。同年9月，实训室建成。',
    published: '2024-10-17',
    dates: { '2018年': '2018', 当年: '2018', 次年: '2019', 同年9月: '2018-09' },
    basis: { 当年: 'context' },
  },
  {
    name: 'months that go on with a year',
    text: '6月1日，项目揭牌。工程2022年10月开工，12月完工。',
    published: '2024-06-02',
    dates: { '6月1日': '2024-06-01', '2022年10月': '2022-10', '12月': '2022-12' },
  },
  {
    name: 'the months of a year ago',
    text: '11月1日，铁路公司通报：今年前三季度完成投资4750亿元，较去年同期提高1.8个百分点。',
    published: '2022-11-01',
    dates: { '11月1日': '2022-11-01', 今年前三季度: '2022-01/2022-09', 去年同期: '2021-01/2021-09' },
  },
  {
    name: 'days of the journey without its year',
    text: '5月22日，代表团签约。\n25日，代表团转赴下一站。两地相距遥远。',
    published: null,
    dates: { '5月22日': 'XXXX-05-22', '25日': 'XXXX-05-25' },
  },
  {
    name: 'a full date of a term says the year',
    text: '9月15日晚7时，开班仪式举行。聘期自2023年9月1日起至2026年8月31日止。',
    published: null,
    dates: { '9月15日晚7时': '2023-09-15', '2023年9月1日起至2026年8月31日': '2023-09-01/2026-08-31' },
    basis: { '9月15日晚7时': 'context' },
  },
  {
    name: 'old dates told on the side say no year',
    text: '3月5日，学院签约。校长致辞。两校交往已久，互访频繁，双方师生多次在联赛中相遇，彼此熟悉。签约之后，代表们参观了校史馆，观看了专题片，听取了讲解，并就下一步合作交换了意见，气氛热烈而融洽。代表团还走访了实训楼，与学生交流，了解专业建设情况，体验了教学设备，给出了许多好的建议，随后返回宾馆休息，为第二站的行程做准备。该校始建于1958年10月1日，2014年更名。',
    published: null,
    dates: { '3月5日': 'XXXX-03-05', '1958年10月1日': '1958-10-01', '2014年': '2014' },
  },
  {
    name: 'a column of dates, a line each',
    text: '来稿日期\n2023 11 22\n3·12\n2018\n20240312',
    published: '2024-03-15',
    dates: { '2023 11 22': '2023-11-22', '3·12': '2024-03-12', '2018': '2018', '20240312': '2024-03-12' },
  },
  {
    name: 'two days of a week',
    text: '本周六、周日，云溪活动举行。',
    published: '2024-03-15',
    dates: { 本周六: '2024-03-16', 周日: '2024-03-17' },
  },
  {
    name: 'a deadline of an agreement lies ahead',
    text: '昨日，镇政府签约。按照协议，公司投资改造，10月底前完成主体工程。',
    published: '2019-06-05',
    dates: { 昨日: '2019-06-04', '10月底': '2019-10' },
  },
];

describe('the day that dates are read from', () => {
  it.each(ARTICLES.map((article) => [article.name, article] as const))('%s', (_name, { text, published, dates, basis = {} }) => {
    const found = read(text, published).dates;
    expect(Object.fromEntries(found.map((date) => [date.text, date.value]))).toEqual(dates);
    for (const [words, from] of Object.entries(basis)) expect(found.find((date) => date.text === words)?.basis).toBe(from);
  });

  it('keeps what the words state apart from what was inferred', () => {
    const [date] = read('6月24日，双方签约。', '2021-06-25').dates;
    expect(date).toMatchObject({ value: '2021-06-24', stated: 'XXXX-06-24', basis: 'published', earliest: '2021-06-24', latest: '2021-06-24' });
    expect(read('今天，双方签约。', '2021-06-25').dates[0]).toMatchObject({ stated: null });
    expect(read('2021年6月，双方签约。', '2021-06-25').dates[0]).toMatchObject({
      stated: '2021-06',
      basis: 'stated',
      earliest: '2021-06-01',
      latest: '2021-06-30',
    });
    expect(read('6月24日，双方签约。').dates[0]).toMatchObject({ earliest: null, latest: null });
  });
});
