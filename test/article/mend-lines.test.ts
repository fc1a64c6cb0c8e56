import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { pageOf } from './page-of.js';

/** The lines of the clean text of a source given by its lines. */
const linesOf = (...source: string[]) => readArticle(pageOf(source.join('\n'), { title: '题' })).text.split('\n').slice(1);

describe('broken lines', () => {
  it.each<[string, string[], string]>([
    ['a date in tags of its own', ['6', '月', '24', '日下午，十余家企业代表齐聚云山大学。'], '6月24日下午，十余家企业代表齐聚云山大学。'],
    ['a quotation', ['他围绕课程建设作了介绍。她围绕', '“', '贡献、双高、多元', '”', '三个关键词，介绍了学校。'], '他围绕课程建设作了介绍。她围绕“贡献、双高、多元”三个关键词，介绍了学校。'],
    ['a number with its measure', ['云山大学代表学校分别与海川公司、远星集团等', '10', '家合作企业代表签署协议。'], '云山大学代表学校分别与海川公司、远星集团等10家合作企业代表签署协议。'],
    ['a number in a sentence', ['公司有信心为国家达成目标出力，为达成', '3060', '的碳中和目标贡献力量。'], '公司有信心为国家达成目标出力，为达成3060的碳中和目标贡献力量。'],
    ['a sign', ['王教授还就即将启动的特训营相关情况，以及双创', '+', '教育模式作了介绍。'], '王教授还就即将启动的特训营相关情况，以及双创+教育模式作了介绍。'],
    ['a number and a measure in two lines of a caption', ['学校与10余', '家企业代表签署协议'], '学校与10余家企业代表签署协议'],
    ['a word in running text', ['5月8日下午，云山市东城中等专业学校一行到校考察交', '流。学校党委书记参加座谈。'], '5月8日下午，云山市东城中等专业学校一行到校考察交流。学校党委书记参加座谈。'],
    ['a quotation over a line end', ['张远说：“把课堂搬到车间里，是', '建院时就有的念头。”'], '张远说：“把课堂搬到车间里，是建院时就有的念头。”'],
    ['a list', ['先后走访了海川公司、', '远星集团和青禾学院。'], '先后走访了海川公司、远星集团和青禾学院。'],
    ['a company', ['由云山基金会、东海岸客运股', '份有限公司及县政府共同推动的计划，22日签订合作协议。'], '由云山基金会、东海岸客运股份有限公司及县政府共同推动的计划，22日签订合作协议。'],
    ['Latin words', ['The agreement was signed', 'by Yunshan University.'], 'The agreement was signed by Yunshan University.'],
  ])('are mended: %s', (_, source, line) => {
    expect(linesOf(...source)).toEqual([line]);
  });

  it.each<[string, string[]]>([
    ['paragraphs', ['云山大学主任作总结讲话。', '他对做法给予充分肯定，希望学校再接再厉。']],
    ['captions', ['云山大学党委书记、校长张远致辞', '张远在签约仪式上致辞，向与会嘉宾表示欢迎。他围绕课程建设作了介绍。']],
    ['two captions', ['云山大学碳中和产业学院签约', '云山大学碳中和产业学院揭牌']],
    ['a paragraph without its full stop', ['双方就共建研究院达成一致。与会人员参观了展厅', '据悉，双方自2019年起合作。']],
    ['a heading before a paragraph', ['抓党建，促发展', '会议强调，要把党建放在首位，确保各项任务落实。']],
    ['numbered items', ['一、总体要求', '二、主要任务', '三、保障措施']],
    ['signatures', ['甲方：云山大学', '乙方：海川公司', '2024年5月19日']],
    ['bylines', ['学校党委书记出席仪式并讲话，全体师生参加', '（通讯员 王小明）']],
  ])('are no broken lines: %s', (_, source) => {
    expect(linesOf(...source)).toEqual(source);
  });

  it('are mended in text that was wrapped at a width', () => {
    const text = '云山大学日前与海川公司签署合作协议并为联合实验室揭牌双方将在人才培养科学研究成果转化等方面开展合作共建实训基地联合申报项目推动产教融合校企合作走深走实为地方经济社会发展提供人才支撑和智力支持与会代表表示将珍惜合作机遇把协议落到实处取得更多成果惠及师生和企业员工。';
    const wrapped = text.match(/.{1,20}/gu) ?? [];
    expect(wrapped.length).toBeGreaterThan(5);
    expect(linesOf(...wrapped)).toEqual([text]);
  });
});
