import { expect, it } from 'vitest';
import { describeInBrowser, expectAfterReload, visit } from './browser.js';
import { idOf, inventedReport, texts } from './invented-report.js';

const report = inventedReport();

describeInBrowser('language, colours, paper', (open) => {
  it('speaks English and Chinese, and remembers which', async () => {
    const page = await open(report.url, { locale: 'en-US' });
    expect(await texts(page, '.sections a')).toContain('Overview');
    await page.click('button:text("中文")');
    expect((await texts(page, '.sections a'))[0]).toBe('概览');
    await expectAfterReload(page, '.sections', async () => (await texts(page, '.sections a'))[0], '概览');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
  });

  it('has light and dark colours, by the system and by choice', async () => {
    const page = await open(report.url, { colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    await page.click('.theme');
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.click('.theme');
    expect(await ground()).toBe(dark);
  });

  it('prints an article with its marks, without the controls', async () => {
    const page = await open(`${report.url}#/article/minghe-001`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(await page.locator('.steps').isVisible()).toBe(false);
    expect(await page.locator('.text').isVisible()).toBe(true);
    expect(await page.locator('.note .fold').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(2);
  });

  it.each([360, 1600])('nothing runs over the edge at %i pixels', async (width) => {
    const page = await open(report.url, { viewport: { width, height: 800 } });
    for (const hash of ['#/', '#/articles', '#/article/minghe-001', '#/people', `#/person/${idOf('people', '方知远')}`, `#/body/${idOf('organisations', '明河大学')}`, '#/agreements', '#/doubts', '#/corrections']) {
      await visit(page, hash);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), hash).toBeLessThanOrEqual(0);
    }
  });
});
