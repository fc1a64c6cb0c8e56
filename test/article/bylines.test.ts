import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { pageOf } from './page-of.js';

const BODY = '6月10日，云山大学与海川公司在图书馆签署合作协议，双方将共建实训基地。';
const read = (...lines: string[]) => readArticle(pageOf(lines.join('\n'), { title: '云山大学与海川公司签约' }));
const authorsOf = (...lines: string[]) => read(...lines).authors.map(({ name, role }) => `${name} ${role}`);

describe('bylines', () => {
  it.each<[string, string[]]>([
    ['（党委宣传部  陈远 通讯员 李小满）', ['陈远 党委宣传部', '李小满 通讯员']],
    ['（记者 张三 李四 通讯员 王五）', ['张三 记者', '李四 记者', '王五 通讯员']],
    ['（通讯员：王五、赵六）', ['王五 通讯员', '赵六 通讯员']],
    ['文/党委宣传部 高山　图/学生记者 杨柳', ['高山 文', '杨柳 学生记者']],
    ['（宣传部 高山/文 照片由融媒体中心提供）', ['高山 文']],
    ['撰稿：夏天　摄影：谷雨　校对：万里', ['夏天 撰稿', '谷雨 摄影', '万里 校对']],
    ['责任编辑：石 昆   审 核：周小 平', ['石昆 责任编辑', '周小平 审核']],
    ['文字：云山融媒 韩冰 / 图片：陈思 / 编辑：苗苗', ['韩冰 文字', '陈思 图片', '苗苗 编辑']],
    ['（文：丹增 图：李毛措）', ['丹增 文', '李毛措 图']],
    ['本报记者 和平　通讯员 幸 福 文/摄', ['和平 本报记者', '幸福 通讯员']],
    ['（云山学院 党政办 白音那 图/文）', ['白音那 图/文']],
    ['（记者 阿依古丽·买买提 赵  辉）', ['阿依古丽·买买提 记者', '赵辉 记者']],
    ['（作者：云山学校办公室 林芳草；原载《云山教育》2022年第2期）', ['林芳草 作者']],
    ['【云山報導/記者 龔美玉 台東報導】', ['龔美玉 記者']],
    ['（国际处供稿　编辑：和小丽）', ['和小丽 编辑']],
  ])('in a line of their own: %s', (line, authors) => {
    expect(authorsOf(BODY, line)).toEqual(authors);
    expect(authorsOf(line, BODY)).toEqual(authors);
  });

  it.each<[string, string[]]>([
    [`本报讯（记者 张三 通讯员 李四）${BODY}`, ['张三 记者', '李四 通讯员']],
    [`云山社北京6月3日电（记者王小明）${BODY}`, ['王小明 记者']],
    [`（通讯员 王五）${BODY}`, ['王五 通讯员']],
    [`〔記者簡湘玉／臺南報導〕${BODY}`, ['簡湘玉 記者']],
    [`（云山通信社記者蘇木春臺東23日電）${BODY}`, ['蘇木春 云山通信社記者']],
    [`${BODY}（云山县融媒体中心 何丽 张波）`, ['何丽 云山县融媒体中心', '张波 云山县融媒体中心']],
    [`${BODY}（文/吴小妹 图/白桦）`, ['吴小妹 文', '白桦 图']],
    [`${BODY}（杨鹤 秦曰）`, ['杨鹤 null', '秦曰 null']],
  ])('in a bracket of a paragraph: %s', (paragraph, authors) => {
    expect(authorsOf(paragraph)).toEqual(authors);
  });

  it('behind a caption', () => {
    expect(authorsOf(BODY, '图①：张远（左）与李川（右）签字。于成 摄')).toEqual(['于成 摄']);
  });

  it.each([
    '签字人：张三、李四',
    '联系人：王五 电话：略',
    '（中国籍，原某公司高级工程师）',
    '记者从会上获悉，双方将共建实训基地',
    '董事长（左二）与总经理（右一）',
    '主持人：张三',
    '集团办公室（党委办公室、董事会办公室）',
    '宣传统战部安排摄影、摄像，并于3月26日前定稿。',
  ])('are not seen in %s', (line) => {
    expect(authorsOf(BODY, line)).toEqual([]);
  });

  it('give authors at their places', () => {
    const { text, authors } = read('（党委宣传部  陈远 通讯员 李小满）', BODY, '责任编辑：石 昆');
    expect(authors.map(({ start, end }) => text.slice(start, end))).toEqual(['陈远', '李小满', '石昆']);
  });
});

describe('the publisher', () => {
  it.each<[string, string | null]>([
    ['云职网讯', '云职网'],
    [`云山新闻讯（记者 张三）${BODY}`, '云山新闻'],
    [`央视网消息（新闻联播）：${BODY}`, '央视网'],
    [`新华社北京6月3日电（记者 张三）${BODY}`, '新华社'],
    [`云山大学官网讯　${BODY}`, '云山大学官网'],
    ['来源：云山日报　作者：张三　2024-06-27 10:15', '云山日报'],
    ['发布时间：2023.5.12　来源：科研管理处　浏览次数：417', '科研管理处'],
    ['（云山新闻客户端 2021年6月9日）', '云山新闻客户端'],
    [`本报讯（记者 张三）${BODY}`, null],
    [`【本网讯】${BODY}`, null],
    [`本报成都4月17日讯（记者 张三）${BODY}`, null],
    [`好消息：${BODY}`, null],
    [`据云山电视台消息，${BODY}`, null],
  ])('of %s', (line, publisher) => {
    expect(read(line, BODY).publisher).toBe(publisher);
  });

  it('that is given wins', () => {
    expect(readArticle(pageOf(`云职网讯\n${BODY}`, { publisher: '海川网' })).publisher).toBe('海川网');
  });
});

describe('the day of publication', () => {
  it.each<[string, string | null]>([
    ['发布时间：2024-05-19', '2024-05-19'],
    ['发布者：办公室    时间：2022-10-21', '2022-10-21'],
    ['发布时间 ： 2023 年 08 月15日 来源 ： 云山县农业局 字号：【大 中 小】', '2023-08-15'],
    ['2024年5月19日', '2024-05-19'],
    ['二〇二四年十月二十九日', '2024-10-29'],
    ['（民國一百一十二年十一月四日　第十二版）', '2023-11-04'],
    ['来源：云山日报　2 0 2 3 - 0 6 - 1 9', '2023-06-19'],
    ['（云山新闻客户端 2021年6月9日）', '2021-06-09'],
    ['2024年5月19日，双方签约。', null],
    ['会议时间：2024年5月19日上午9时', null],
    ['2024年2月30日', null],
  ])('in %s', (line, day) => {
    expect(read(BODY, line).published).toBe(day);
  });
});
