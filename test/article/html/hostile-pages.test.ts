import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../../src/article/html/read-html-page.js';
import { pageOf } from '../../support/page-of.js';

const BODY = '<p>某大学与某市昨日签约，共建研究院。</p>';
const SIZE = 120_000;
const times = (piece: string, size = SIZE) => piece.repeat(Math.ceil(size / piece.length));
const numbered = (piece: (index: number) => string) => Array.from({ length: 15_000 }, (_, index) => piece(index)).join('');

function read(html: string) {
  const article = readHtmlPage(pageOf(html));
  return { text: article.lines.map((line) => line.text).join('\n'), codes: article.problems.map(({ code }) => code), article };
}

describe('pages that break parsers', () => {
  it.each<[string, string]>([
    ['10,000 nested elements', `${'<div>'.repeat(10_000)}${BODY}${'</div>'.repeat(10_000)}`],
    ['inline elements that never end', times('<span>') + BODY],
    ['tables in tables', times('<table><tr><td>') + BODY],
    ['lists in lists', times('<ul><li>甲') + BODY],
    ['templates of other kinds in one another', times('<svg>') + BODY],
    ['formatting that each paragraph repeats', numbered((index) => `<p><b a=${index}>甲`) + BODY],
    ['misplaced elements in a table', `<table>${times('<div>甲</div>')}${BODY}`],
    ['thousands of attributes', `<div ${numbered((index) => `a${index} `)}>${BODY}`],
    ['thousands of bodies', numbered((index) => `<body a${index}=1>`) + BODY],
  ])('%s: read, and the page says that tags were ignored', (_, html) => {
    const { text, codes } = read(html);
    expect(text).toContain('共建研究院');
    expect(codes).toContain('page-nesting');
  });

  it.each<[string, string]>([
    ['end tags that close nothing', `${'<div>'.repeat(300)}${times('</x>')}${BODY}`],
    ['formatting closed again and again', `${'<b><p>'.repeat(150)}${times('</b>')}${BODY}`],
    ['a sea of references', `<p>${times('&nbsp;')}${BODY}`],
    ['a sea of ampersands', `<p>${times('&')}${BODY}`],
    ['a sea of white space', `<p>${times(' \n')}${BODY}`],
    ['a line of labels', `<html><h1>甲乙丙丁签约</h1><div>${times('来源：')}</div>${BODY}`],
    ['a title of separators', `<title>${times('签约-')}</title><h1>签约</h1>${BODY}`],
    ['characters that are none', times('\0\ud800') + BODY],
  ])('%s: read', (_, html) => {
    expect(read(html).text).toContain('共建研究院');
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n '],
    ['a comment that does not end', times('<!--')],
    ['a tag that does not end', `<p ${times('a')}`],
    ['text of a script', `<script>${times('x')}`],
    ['framesets', times('<frameset>')],
  ])('%s: no lines, no error', (_, html) => {
    expect(read(html).text).toBe('');
  });

  it('a page of 20 MB is read, its text whole', () => {
    const sentence = '某大学与某市昨日签约，共建研究院。';
    const { text, codes } = read(`<html><body><p>${times(sentence, 20_000_000)}</p></body></html>`);
    expect(text.length).toBeGreaterThanOrEqual(20_000_000);
    expect(codes).toEqual([]);
  });

  it('of a page with too many tags the first are read, and it says so', () => {
    const { text, codes } = read(`<html>${BODY}${'</i>'.repeat(260_000)}<p>末段在限度之外，不会读到。</p>`);
    expect(text).toContain('共建研究院');
    expect(text).not.toContain('末段');
    expect(codes).toContain('page-cut');
  });
});

describe('what pages hide', () => {
  it('is left out and logged', () => {
    const { text, article } = read(`<html><h1>甲市与乙校签约</h1>${BODY}<p style="display: NONE">${'垃圾词，'.repeat(2000)}</p><div hidden><p>也看不见，真的看不见。</p></div></html>`);
    expect(text.length).toBeLessThan(100);
    expect(article.removals.filter(({ rule }) => rule === 'page/hidden')).toHaveLength(2);
  });

  it('is read when nothing else is there', () => {
    expect(read(`<html><body style="display:none"><h1>甲市与乙校签约</h1>${BODY}</body></html>`).text).toContain('共建研究院');
  });
});
