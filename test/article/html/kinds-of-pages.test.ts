import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../../src/article/html/read-html-page.js';
import { pageOf } from '../../support/page-of.js';

interface Wanted {
  title: string;
  published: string;
  publisher: string;
  authors: [string, string | null][];
  /** First and last words of the body, and lines of certain kinds. */
  first: string;
  last: string;
  lines: number;
  kinds?: [string, string][];
  absent: string[];
}

const pages: Record<string, Wanted> = {
  'government-trs': {
    title: '我市与远洲集团签署战略合作协议', published: '2023-04-18', publisher: '临沧江日报', authors: [], first: '4月17日，市政府', last: '附件：战略合作协议要点.docx', lines: 5,
    absent: ['浏览次数', '今天是', '分享到', '相关新闻', '春耕备耕', '网站标识码', 'TRS_Editor P'],
  },
  'university-vsb': {
    title: '我校与澜石县人民政府签订校地合作协议', published: '2022-09-15', publisher: '校地合作处', authors: [['段子衡', null]], first: '9月14日下午', last: '（图/施鹤年）', lines: 5,
    kinds: [['table', '签约项目\t牵头单位'], ['table', '茶产业研究院\t农学院']], absent: ['上一篇', '教学工作会议', '关闭窗口', '版权所有', '点击'],
  },
  wechat: {
    title: '喜讯！澄湖医院与桐远大学附属医院结为医联体', published: '2023-11-08', publisher: '澄湖医院', authors: [['郑若棠', null]], first: '11月8日，澄湖医院', last: '双方将在学科建设', lines: 4,
    absent: ['隐藏的推广文字', '扫描二维码', '预览时标签不可点', '功能介绍', '阅读原文', 'END'],
  },
  'company-json-ld': {
    title: '凌跃科技与沐川银行达成战略合作', published: '2024-02-28', publisher: '凌跃科技股份有限公司', authors: [['蒋云澈', null]], first: '2月27日，凌跃科技', last: '图为签约现场', lines: 8,
    kinds: [['heading', '共建数字金融实验室'], ['list', '共建人才培养基地；'], ['caption', '图为签约现场']], absent: ['产品中心', '热门文章', '风控平台，性能提升', '版权所有'],
  },
  'table-layout-2000s': {
    title: '我市举行旅游项目签约仪式', published: '2006-08-22', publisher: '三江晚报', authors: [['余秉文', null]], first: '本报讯', last: '广安旅业公司、天翼集团', lines: 3,
    absent: ['风光图片展', '小叶', '相关新闻', '三江旅游节', '版权所有'],
  },
  pieces: {
    title: '新乐集团召开年度合作伙伴大会', published: '2021-12-03', publisher: '新乐集团', authors: [], first: '12月2日，新乐集团', last: '大会还表彰了优秀合作伙伴', lines: 5, absent: ['热门新闻', '二十周年', '关于我们'],
  },
  newspaper: {
    title: '川岭县产业招商大会签约27个项目', published: '2020-10-21', publisher: '民声网－民声日报', authors: [['宫一鸣', '本报记者']], first: '本报川岭10月20日电', last: '县委书记霍思源表示', lines: 2,
    absent: ['责编', '分享让更多人看到', '推荐阅读', '外卖平台', '版权所有', '小字号'],
  },
  taiwan: {
    title: '望濱大學與嘉穗科技簽署合作備忘錄', published: '2023-05-09', publisher: '海風新聞網', authors: [['林語安', null]], first: '望濱大學校長康維倫', last: '康維倫表示', lines: 2, absent: ['點我下載', '延伸閱讀', '畢業典禮', '更新'],
  },
  'social-account': {
    title: '鹿鸣镇与两所高校共建乡村振兴实践基地', published: '2022-05-20', publisher: '鹿鸣发布', authors: [], first: '5月19日上午', last: '实践基地将设立', lines: 2, absent: ['作者最新文章', '发布时间', '镇里的樱桃', '使用前必读'],
  },
  'government-table': {
    title: '东湖区举行招商引资项目集中签约活动', published: '2020-01-06', publisher: '区投资促进局', authors: [], first: '1月5日，东湖区', last: '区长谭学文出席活动。', lines: 2, absent: ['索引号', '区政府办', '打印', '生成日期'],
  },
  'two-line-headline': {
    title: '携手共进 合作共赢 ——青川市与华岳大学签署市校合作协议', published: '2019-11-05', publisher: '青川日报', authors: [['骆宾', '记者'], ['钱多', '通讯员']], first: '本报讯', last: '图为签约现场', lines: 3, absent: ['点击', '文章来源'],
  },
  'short-with-comments': {
    title: '水星公司中标城市更新项目', published: '2022-07-08', publisher: '商报在线', authors: [['许知', '记者']], first: '7月7日，水星公司', last: '7月7日，水星公司', lines: 1, absent: ['网友评论', '早就该启动', '楼市新政', '制造业投资'],
  },
  'university-webplus': {
    title: '澄江大学与远航集团签署战略合作协议', published: '2021-09-30', publisher: '科研处', authors: [], first: '9月29日上午', last: '（来源：科研处 撰稿：卢晓', lines: 3, absent: ['发布者', '浏览次数', '地址：'],
  },
  'paper-edition': {
    title: '签约项目开工', published: '2018-05-14', publisher: '苍山日报数字报', authors: [], first: '本报讯（记者 白马）', last: '项目由天元公司', lines: 2, absent: ['第01版'],
  },
  'line-breaks': {
    title: '关于举办校企合作座谈会的新闻稿', published: '2019-03-08', publisher: '松溪职业技术学院', authors: [], first: '3月7日下午', last: '据悉，学院已与', lines: 4, absent: ['浏览：', '上一条', '校园网'],
  },
};

describe.each(Object.entries(pages))('%s', (name, wanted) => {
  const html = readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8');
  const article = readHtmlPage(pageOf(html));
  const body = article.lines.filter(({ kind }) => kind !== 'headline' && kind !== 'byline');

  it('says title, day, source and writers', () => {
    expect([article.title, article.published, article.publisher]).toEqual([wanted.title, wanted.published, wanted.publisher]);
    expect(article.authors.map(({ name: author, role }) => [author, role])).toEqual(wanted.authors);
  });

  it('has the body from its first line to its last, and nothing around it', () => {
    expect(body[0]?.text.slice(0, wanted.first.length)).toBe(wanted.first);
    expect(body.at(-1)?.text.slice(0, wanted.last.length)).toBe(wanted.last);
    expect(body).toHaveLength(wanted.lines);
    const text = article.lines.map((line) => line.text).join('\n');
    expect(wanted.absent.filter((words) => text.includes(words))).toEqual([]);
  });

  it('knows captions, lists, tables and headings', () => {
    for (const [kind, text] of wanted.kinds ?? []) expect(body.find((line) => line.text === text)?.kind, text).toBe(kind);
  });

  it('puts each writer where the byline names them', () => {
    for (const author of article.authors) expect(article.lines[author.line]?.text.slice(author.start, author.end)).toBe(author.name);
  });
});
