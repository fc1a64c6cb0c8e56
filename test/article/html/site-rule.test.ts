import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../../src/article/html/read-html-page.js';
import { pageOf } from '../../support/page-of.js';

const html = `<html><head><title>站点首页</title></head><body>
<div id="zhaiyao"><p>摘要：本文报道了甲市与乙校的签约，内容比正文还要长，一般规则会把它当作正文，因为它有许多逗号，许多句号。它还在继续，写了很多很多的话，没有尽头。</p></div>
<div class="wen"><p class="biao">甲市与乙校签约</p><p>甲市与乙校昨日签约。</p><p class="guanggao2">买一送一，快来抢购。</p></div></body></html>`;

describe("a user's rule for a site", () => {
  it('says where body and headline are, what to leave out, and who publishes', () => {
    const article = readHtmlPage(pageOf(html, { site: { host: 'a.example', body: 'wen', headline: 'biao', remove: ['guanggao2'], publisher: '甲市在线' } }));
    expect(article.lines.map(({ text, kind }) => [text, kind])).toEqual([['甲市与乙校签约', 'headline'], ['甲市与乙校昨日签约。', null]]);
    expect(article.publisher).toBe('甲市在线');
    expect(article.removals.map(({ rule }) => rule)).toContain('page/site');
  });

  it('is passed over where the page has no such element', () => {
    const article = readHtmlPage(pageOf(html, { site: { host: 'a.example', body: 'nothing-of-that-name' } }));
    expect(article.lines.map(({ text }) => text).join('')).toContain('摘要：');
  });
});
