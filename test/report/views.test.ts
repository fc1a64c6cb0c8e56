import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { writeReport } from '../../src/report/write-report.js';
import { describeInBrowser, visit } from './browser.js';
import { inventedTables, writeInvented } from './invented-dataset.js';
import { idOf, inventedReport, texts } from './invented-report.js';
import { temporaryFolder } from './temporary-folder.js';

const report = inventedReport();
const empty = temporaryFolder();

describeInBrowser('views of the report', (open) => {
  it('opens with figures and pictures', async () => {
    const page = await open(report.url);
    expect(await texts(page, '.figures a')).toEqual(['5 文章', '9 人物', '9 机构', '5 协议', '3 疑点']);
    await page.waitForSelector('.network a');
    expect(await page.locator('.network line').count()).toBe(7);
    expect(await page.locator('.panel.time rect.signed').count()).toBeGreaterThan(0);
    expect((await texts(page, '.panel.time .note')).join()).toContain('1 项年份不明');
    expect((await texts(page, '.bars.person a'))[0]).toBe('方知远');
  });

  it('marks people, titles, bodies, dates and agreement passages at their places', async () => {
    const page = await open(`${report.url}#/article/minghe-001`);
    const marked = (kind: string) => texts(page, `.text .mark.${kind}`);
    expect(await marked('person')).toEqual(['方知远', '单雅文', '方知远', '单雅文', '欧阳若川', '曾望舒']);
    expect(await marked('title')).toEqual(['校长', '董事长', '副市长', '院长']);
    expect(await marked('date')).toEqual(['5月18日']);
    expect(await marked('body')).toContain('云泽公司');
    expect((await marked('agreement')).join('')).toBe('方知远与单雅文分别代表双方签署《战略合作框架协议》，槐安市人民政府副市长欧阳若川见证签约。');
  });

  it('marks places after characters beyond the basic plane', async () => {
    const page = await open(`${report.url}#/article/minghe-002`);
    expect(await texts(page, '.text .mark.person')).toEqual(['方知远', '𬭎少游']);
    expect(await texts(page, '.text span.doubtful:not(.mark)')).toEqual(['与7家企业签约一事']);
  });

  it('shows value, rule and confidence of a mark that is pointed at', async () => {
    const page = await open(`${report.url}#/article/minghe-001`);
    await page.hover('.text .mark.date');
    const reading = await page.locator('.popover').textContent();
    expect(reading).toContain('2023-05-18');
    expect(reading).toContain('dates/test');
    expect(reading).toContain('95%');
    await page.mouse.move(5, 400);
    await page.waitForSelector('.popover', { state: 'hidden' });
    await page.hover('.text .mark.title');
    await expect.poll(() => page.locator('.popover').textContent()).toContain('方知远：明河大学 · 校长');
  });

  it('draws arrows from an agreement to its parties, signatories and witnesses', async () => {
    const page = await open(`${report.url}#/article/minghe-001`);
    await page.waitForSelector('.arrows path.party', { state: 'attached' });
    const ends = await page.evaluate(() => {
      const box = document.querySelector('.arrows')!.getBoundingClientRect();
      return [...document.querySelectorAll<SVGPathElement>('.arrows g > path')].map((path) => {
        const end = path.getPointAtLength(path.getTotalLength());
        const element = document.elementsFromPoint(box.left + end.x - 3, box.top + end.y - 6).find((found) => found.closest('.mark'));
        return `${path.getAttribute('class')} ${element?.textContent}`;
      });
    });
    expect(ends).toEqual(['party 学校', 'party 云泽公司', 'signatory 方知远', 'signatory 单雅文', 'witness 欧阳若川']);
  });

  it('lists every kind of thing with links to its page', async () => {
    const page = await open(`${report.url}#/people`);
    expect((await texts(page, 'tbody th'))[0]).toBe('方知远');
    await page.click('tbody th a');
    await page.waitForSelector('.timeline');
    expect(await texts(page, '.posts strong')).toEqual(expect.arrayContaining(['校长', '党委书记', '副校长']));
    expect(await page.locator('.timeline rect').count()).toBe(3);
    await page.waitForSelector('.quotes a');
    expect(await page.locator('.places > li').count()).toBe(4);
    await page.locator('.quotes a').last().click();
    await page.waitForSelector('.mark.current');
    expect(await texts(page, '.mark.current')).toEqual(['方知远']);
  });

  it('shows a body with its people, units and agreements', async () => {
    const page = await open(`${report.url}#/body/${idOf('organisations', '明河大学')}`);
    const body = await page.locator('.entity').textContent();
    for (const words of ['方知远', '明河大学机械工程学院', '战略合作框架协议', '合作备忘录', '学校']) expect(body).toContain(words);
  });

  it('shows an agreement with who signed for whom and where it is told', async () => {
    const page = await open(`${report.url}#/agreements`);
    await page.click('tbody a:text("战略合作框架协议")');
    await page.waitForSelector('.facts');
    const facts = (await page.locator('.facts').textContent()) ?? '';
    for (const words of ['明河大学', '云泽智能装备有限公司', '方知远 代表 明河大学', '欧阳若川', '2023-05-18', '2000万元']) expect(facts.replace(/\s+/g, ' ')).toContain(words);
    await page.waitForSelector('.quotes a');
  });

  it('lists doubts and leads to their places', async () => {
    const page = await open(`${report.url}#/doubts`);
    await page.selectOption('select', 'unnamed-parties');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.click('tbody a');
    await page.waitForSelector('.note.doubt');
    expect(page.url()).toContain('article/minghe-002');
  });

  it('says what is missing', async () => {
    const page = await open(`${report.url}#/person/p-0000000000000000`);
    expect(await page.locator('main').textContent()).toContain('没有找到');
  });

  it('shows a dataset with nothing in it', async () => {
    const nothing = join(empty, 'nothing');
    writeInvented(nothing, inventedTables([]));
    const page = await open(pathToFileURL((await writeReport(nothing)).page).href);
    expect(await page.locator('.panel.network').textContent()).toContain('没有协议');
    for (const view of ['articles', 'people', 'bodies', 'agreements', 'doubts']) {
      await visit(page, `#/${view}`, '.listed');
      expect(await page.locator('.listed').textContent(), view).toBe('没有符合条件的条目。');
    }
  });
});
