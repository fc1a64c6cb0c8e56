import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { pageOf } from './page-of.js';

const BODY = '6月10日，云山大学与海川公司在图书馆签署合作协议，双方将共建实训基地，开展人才培养。';
const kindsOf = (content: string, title: string | null = null) => {
  const { text, blocks } = readArticle(pageOf(content, { title }));
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};

describe('the headline', () => {
  it('is the first line that looks like one', () => {
    expect(kindsOf(`云山大学与海川公司签约\n${BODY}`)).toEqual([['headline', '云山大学与海川公司签约'], ['paragraph', BODY]]);
    expect(readArticle(pageOf(`云山大学与海川公司签约\n${BODY}`)).title).toBe('云山大学与海川公司签约');
  });

  it('stands behind a site line', () => {
    expect(kindsOf(`来源：云山网 2024-05-19\n云山大学与海川公司签约\n${BODY}`).map(([kind]) => kind)).toEqual(['byline', 'headline', 'paragraph']);
  });

  it('that is given goes first', () => {
    expect(kindsOf(BODY, '校企签约')).toEqual([['headline', '校企签约'], ['paragraph', BODY]]);
  });

  it.each([
    ['云山大学 与海川公司签约', '云山大学与海川公司签约'],
    ['“云山大学”与海川公司签约', '“云山大学” 与海川公司签约'],
    ['水文章里找答案\n——云山大学共建研究院', '水文章里找答案——云山大学共建研究院'],
  ])('that is given is not repeated where the text begins with it: %s', (line, title) => {
    expect(kindsOf(`${line}\n${BODY}`, title).map(([kind]) => kind)).toEqual(['headline', 'paragraph']);
  });

  it('is no paragraph', () => {
    expect(kindsOf(`${BODY}\n${BODY}`).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('lines', () => {
  it('that only say who is on a picture are captions', () => {
    const content = `校企签约\n${BODY}云山大学校长张远致辞，向来宾表示欢迎。\n云山大学校长张远致辞\n图为签约现场\n双方代表合影\n海川公司总经理李川在讲话中表示，公司将珍惜合作机遇。\n会后，来宾参观了校史馆。`;
    expect(kindsOf(content).filter(([kind]) => kind === 'caption').map(([, text]) => text)).toEqual(['云山大学校长张远致辞', '图为签约现场', '双方代表合影']);
  });

  it('of the site are notices, numbered ones lists and headings', () => {
    const content = `校企签约\n一、合作内容\n${BODY}\n1.共建实训基地；\n2.联合培养学生。\n版权声明：本文由云山网发布\n上一篇：开学典礼`;
    expect(kindsOf(content).map(([kind]) => kind)).toEqual(['headline', 'heading', 'paragraph', 'list', 'list', 'notice', 'notice']);
  });
});

describe('Markdown', () => {
  it('loses its marks, front matter and pictures, and keeps places', () => {
    const content = '---\ntitle: x\n---\n# 校企签约\n\n**6月10日**，[云山大学](https://example.com)与*海川公司*签约，共5*3项。\n\n![现场](a.png)\n\n## 合作内容\n\n- 共建实训基地\n> 校长张远说：“好。”\n***\n';
    const { text, blocks, sourceMap } = readArticle(pageOf(content, {}, 'text/markdown'));
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['headline', '校企签约'], ['paragraph', '6月10日，云山大学与海川公司签约，共5*3项。'], ['heading', '合作内容'], ['list', '- 共建实训基地'], ['paragraph', '校长张远说：“好。”'],
    ]);
    for (const [at, from, length] of sourceMap) expect(text.slice(at, at + length)).toBe(content.slice(from, from + length));
  });
});

describe('clean text', () => {
  it('has no invisible characters, one kind of space and no stray ones', () => {
    const content = '\ufeff　　5 月8\u200b日上午，云\u0000山大学\u00a0\u00a0与Acme\u3000Ltd签约，第十 四届论坛开幕 。\r\n　　张 远、李小川出席，现有职工3 1 6人。';
    expect(readArticle(pageOf(content, { title: '题' })).text).toBe('题\n5月8日上午，云山大学与Acme Ltd签约，第十四届论坛开幕。\n张远、李小川出席，现有职工316人。');
  });

  it('keeps spaces that divide names, headlines and Latin words', () => {
    const content = '张三丰 李四光 王五洲 赵六合\n获奖名单如下：张三丰 李四光 王五洲，由 John Smith 宣布，共三人。';
    expect(readArticle(pageOf(content, { title: '甲地开工 乙地投产' })).text).toBe(`甲地开工 乙地投产\n${content}`);
  });

  it('has a mark for half a character, and says so', () => {
    const { text, problems } = readArticle(pageOf(`云山\ud83d大学。${BODY}`, { title: '题' }));
    expect(text).toContain('云山\ufffd大学');
    expect(problems).toMatchObject([{ code: 'replacement-character', start: 4, end: 5 }]);
  });

  it('tells problems of the source at their places', () => {
    const content = `\r\n\r\n　　云山大\ufffd学。${BODY}`;
    const at = content.indexOf('\ufffd');
    const { text, problems } = readArticle(pageOf(content, { title: '题', problems: [{ code: 'undecodable-bytes', message: '', start: at, end: at + 1 }] }));
    const problem = problems.find(({ code }) => code === 'undecodable-bytes');
    expect(text.slice(problem?.start ?? 0, problem?.end ?? 0)).toBe('\ufffd');
  });
});

describe('the language', () => {
  it.each([
    ['云山大学与海川公司签约，双方将共建实训基地。', 'zh-Hans'],
    ['雲山大學與海川公司簽約，雙方將共建實訓基地。', 'zh-Hant'],
    ['云山大学与 Brucknau Group (Germany) 签约，John Smith 出席 the signing ceremony in Munich。', 'zh-Hans'],
    ['Yunshan University signed an agreement with Haichuan on June 10.', 'en'],
    ['雲山大学と海川株式会社は協定を締結しました。', 'ja'],
    ['운산대학교와 하이촨이 협약을 체결했다.', 'ko'],
    ['Университет подписал соглашение о сотрудничестве.', 'ru'],
    ['12345', 'und'],
  ])('of %s is %s', (text, language) => {
    const article = readArticle(pageOf(text));
    expect(article.language).toBe(language);
    expect(article.problems.map(({ code }) => code)).toEqual(language.startsWith('zh') ? [] : ['language-not-chinese']);
  });
});

describe('the articles of corpus/', () => {
  const read = (name: string) => readArticle(pageOf(readFileSync(`corpus/${name}`, 'utf8')));

  it.each([
    ['000_1319b3bf1226edb4.txt', 'headline byline byline paragraph', 19],
    ['004_347370b4eba7fa66.txt', 'headline byline byline paragraph caption', 12],
  ])('%s has its parts', (name, beginning, captions) => {
    const { text, blocks, publisher, authors } = read(name);
    const [headline] = blocks;
    const source = readFileSync(`corpus/${name}`, 'utf8');
    expect(text.slice(headline?.start, headline?.end)).toBe(source.split('\n')[0]);
    expect(blocks.map(({ kind }) => kind).join(' ')).toMatch(new RegExp(`^${beginning}`));
    expect(blocks.filter(({ kind }) => kind === 'caption').length).toBe(captions);
    expect(publisher).toMatch(/网$/);
    expect(authors.map(({ role }) => role)).toEqual(['党委宣传部', '通讯员']);
    // no character of the source is lost, none added
    expect(text.replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
  });
});
