import { expect, it } from 'vitest';
import { describeInBrowser, visit } from './browser.js';
import { inventedReport } from './invented-report.js';

const report = inventedReport();

describeInBrowser('keys alone', (open) => {
  it('goes through articles, marks and doubts', async () => {
    const page = await open(`${report.url}#/articles`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await visit(page, '#/article/minghe-001', '.text');
    await page.keyboard.press('j');
    await page.waitForSelector('main[data-id="hospital-003"]');
    await page.keyboard.press('k');
    await page.waitForSelector('main[data-id="minghe-001"]');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('5月18日');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('明河大学');
    expect(await page.locator('.popover').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.popover') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/body/'));
  });

  it('goes from doubt to doubt over articles', async () => {
    const page = await open(`${report.url}#/articles?sort=published`);
    await visit(page, '#/article/minghe-001', '.text');
    await page.keyboard.press('n');
    await page.waitForSelector('main[data-id="minghe-002"]');
    await page.waitForSelector('.mark.current.doubtful, .note.doubt.active');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.waitForFunction(() => location.hash.includes('undated-004'));
  });

  it('searches and opens the first result', async () => {
    const page = await open(report.url);
    await page.keyboard.press('/');
    await page.keyboard.type('pyj');
    await page.waitForSelector('.results li');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/person/'));
    expect(await page.locator('h1').textContent()).toBe('濮阳静');
  });

  it('shows its keys', async () => {
    const page = await open(report.url);
    await page.keyboard.press('?');
    expect(await page.locator('dialog').textContent()).toContain('下一 / 上一疑点');
    await page.keyboard.press('Escape');
    // the dialog closes behind the key, not with it
    await page.locator('dialog').waitFor({ state: 'detached' });
  });
});
