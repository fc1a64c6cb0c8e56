import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.js';
import { inventedReport, texts } from './invented-report.js';

const report = inventedReport();

describeInBrowser('finding', (open) => {
  it.each([
    ['方知远', '方知远'],
    ['fzy', '方知远'],
    ['fangzhiyuan', '方知远'],
    ['syw', '单雅文'],
    ['qsq', '仇思齐'],
    ['云泽', '云泽智能装备有限公司'],
    ['bchszyyjy', '北辰湖水资源研究院'],
    ['教学医院', '教学医院共建协议'],
    ['章程', '明河大学章程正式颁布 校长方知远作说明'],
  ])('%s is found in the head of the page', async (query, expected) => {
    const page = await open(report.url);
    await page.fill('#search', query);
    await page.waitForSelector('.results li');
    expect(await texts(page, '.results .name')).toContain(expected);
  });

  it('filters, sorts and keeps both in the address', async () => {
    const page = await open(`${report.url}#/bodies`);
    await page.fill('.filters input', 'mhdx');
    await expect.poll(() => texts(page, 'tbody th')).toHaveLength(4);
    await page.selectOption('.filters select >> nth=0', 'school');
    expect(await texts(page, 'tbody th a')).toEqual(['明河大学']);
    const kept = page.url();
    expect(kept).toContain('q=mhdx');
    await page.goto('about:blank');
    await page.goto(kept);
    await expect.poll(() => texts(page, 'tbody th a')).toEqual(['明河大学']);
    await page.fill('.filters input', '没有的词');
    await expect.poll(() => page.locator('.listed').textContent()).toBe('没有符合条件的条目。');
  });

  it('searches the texts of articles and opens them where the word stands', async () => {
    const page = await open(`${report.url}#/articles`);
    await page.fill('.filters input[type=search]', '第二批设备');
    await expect.poll(() => page.locator('.listed').textContent()).toBe('没有符合条件的条目。');
    await page.check('.check input');
    await expect.poll(() => texts(page, 'tbody th')).toEqual(['云泽公司向北辰湖水资源研究院捐赠设备']);
    await page.click('tbody a');
    await page.waitForSelector('.flash', { state: 'attached' });
  });

  it('sorts by a column both ways, empty values last', async () => {
    const page = await open(`${report.url}#/articles`);
    const dates = () => texts(page, 'tbody .day');
    expect(await dates()).toEqual(['2024-09-12', '2024-03-02', '2023-05-19', '2022-11-08', '']);
    await page.click('thead button:text("日期")');
    expect(await dates()).toEqual(['2022-11-08', '2023-05-19', '2024-03-02', '2024-09-12', '']);
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toContain('日期');
  });
});
