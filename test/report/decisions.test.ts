import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse-corrections.js';
import { describeInBrowser, expectAfterReload, visit } from './browser.js';
import { idOf, inventedReport, tables } from './invented-report.js';

const report = inventedReport();

describeInBrowser('the reader decides', (open) => {
  it('accepts, rejects and corrects with keys, and saves a file that the program reads', async () => {
    const page = await open(`${report.url}#/article/minghe-001`);
    const select = async (words: string) => {
      await page.keyboard.press('Escape');
      await page.locator(`.text .mark:text-is("${words}")`).first().click();
    };
    await select('方知远');
    await page.keyboard.press('a');
    await select('单雅文');
    await page.keyboard.press('r');
    await select('明河大学');
    await page.keyboard.press('c');
    await page.fill('.correction input >> nth=0', '明河大学（筹）');
    await page.fill('.correction input >> nth=1', '批文在 2023-17 号');
    await page.keyboard.press('Enter');
    await select('5月18日');
    await page.keyboard.press('r');
    expect(await page.locator('.badge').textContent()).toBe('4');
    await visit(page, `#/person/${idOf('people', '曾望舒')}`, '.decisions');
    await page.fill('.others input', 'oyrc');
    await page.click('.pair button:text("与另一条目相同")');
    await visit(page, '#/corrections', 'button.main');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button.main')]);
    expect(download.suggestedFilename()).toBe('corrections.ndjson');
    const lines = parseCorrections(readFileSync((await download.path())!, 'utf8'), 'corrections.ndjson').map(({ correction }) => correction);
    const here = { article: 'minghe-001' };
    expect(lines).toEqual([
      { kind: 'confirm', thing: { name: '方知远', type: 'person', ...here } },
      { kind: 'notAPerson', thing: { name: '单雅文', type: 'person', ...here } },
      { kind: 'fullName', thing: { name: '明河大学', type: 'organisation', ...here }, name: '明河大学（筹）', note: '批文在 2023-17 号' },
      { kind: 'same', things: [idOf('people', '曾望舒'), idOf('people', '欧阳若川')] },
    ]);
    expect(await page.locator('.badge').count()).toBe(0);
  });

  it('remembers decisions over a reload, and takes them back', async () => {
    const page = await open(`${report.url}#/article/minghe-001`);
    await page.locator('.text .mark.person').first().click();
    await page.keyboard.press('r');
    await expectAfterReload(page, '.text', () => page.locator('.mark[data-verdict=reject]').count(), 1);
    await page.locator('.text .mark.person').first().click();
    await page.keyboard.press('u');
    expect(await page.locator('.mark[data-verdict=reject]').count()).toBe(0);
    await visit(page, '#/corrections', '.corrections');
    expect(await page.locator('.corrections').textContent()).toContain('还没有更正');
  });

  it('takes a name that was missed, with its place in code points', async () => {
    const page = await open(`${report.url}#/article/minghe-002`);
    await page.evaluate(() => {
      const block = [...document.querySelectorAll('.block')].at(-1)!;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent!.indexOf('名单');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 2);
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
      }
    });
    await page.keyboard.press('m');
    await page.selectOption('.correction select', 'body');
    await page.click('.correction button[type=submit]');
    await visit(page, '#/corrections', 'button.main');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button.main')]);
    const [line] = parseCorrections(readFileSync((await download.path())!, 'utf8'), 'corrections.ndjson');
    const article = (tables.articles as { id: string; text: string }[]).find(({ id }) => id === 'minghe-002')!;
    const start = Array.from(article.text.slice(0, article.text.indexOf('名单'))).length;
    expect(line!.correction).toEqual({ kind: 'missed', type: 'organisation', article: 'minghe-002', name: '名单', start, end: start + 2 });
  });
});
