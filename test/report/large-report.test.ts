import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeReport } from '../../src/report/write-report.js';
import { describeInBrowser, visit } from './browser.js';
import { tablesOf, writeInvented } from './invented-dataset.js';
import { manyRecords } from './many-records.js';
import { temporaryFolder } from './temporary-folder.js';

const COUNT = Number(process.env.REPORT_ARTICLES ?? 20_000);
const folder = temporaryFolder();
const log: string[] = [];
const note = (what: string, value: number, unit: string) => log.push(`${what}: ${Math.round(value)} ${unit}`);
let url = '';

afterAll(() => console.log(log.join('\n')));

beforeAll(async () => {
  writeInvented(folder, tablesOf(manyRecords(COUNT)));
  const start = performance.now();
  const { page, meta, oneFile } = await writeReport(folder);
  note(`report of ${meta.counts.articles} articles, ${meta.counts.people} people, ${meta.counts.bodies} bodies, ${meta.counts.agreements} agreements written in`, performance.now() - start, 'ms');
  const data = join(folder, 'report/data');
  const sizes = readdirSync(data).map((name) => statSync(join(data, name)).size);
  note('index.html', statSync(page).size / 1000, 'kB');
  note(`data in ${sizes.length} files`, sizes.reduce((a, b) => a + b) / 1e6, 'MB');
  note('largest', Math.max(...sizes) / 1000, 'kB');
  expect(oneFile).toBe(false);
  url = pathToFileURL(page).href;
}, 300_000);

// times are told, not asserted: the machine may have other work
describeInBrowser('a report of many articles, opened from disk', (open) => {
  it('opens, searches and shows every kind of page', async () => {
    const start = performance.now();
    const page = await open(url);
    await page.waitForSelector('.figures strong');
    note('first view, with the start of the tab', performance.now() - start, 'ms');
    const paint = await page.evaluate(() => {
      const [entry] = performance.getEntriesByName('first-contentful-paint');
      return entry!.startTime;
    });
    note('first contentful paint', paint, 'ms');
    await page.waitForSelector('.network a');
    expect(await page.locator('.network a').count()).toBeGreaterThan(10);

    await page.focus('#search');
    await page.waitForTimeout(1500);
    for (const query of ['wang', 'lyw', '明', '第七人民医院', '协议', 'zzzzzz']) {
      const milliseconds = await page.evaluate(async (words) => {
        const input = document.querySelector<HTMLInputElement>('#search')!;
        const results = document.querySelector('#results')!;
        const began = performance.now();
        input.value = words;
        const shown = new Promise<void>((done) => new MutationObserver((_, observer) => { observer.disconnect(); done(); }).observe(results, { childList: true }));
        input.dispatchEvent(new Event('input'));
        await shown;
        return performance.now() - began;
      }, query);
      note(`search for ${query}`, milliseconds, 'ms');
    }
    expect(await page.locator('.results .empty').textContent()).toContain('zzzzzz');

    for (const view of ['articles', 'people', 'bodies', 'agreements', 'doubts']) {
      const began = performance.now();
      await visit(page, `#/${view}`, 'tbody tr');
      note(`list of ${view}`, performance.now() - began, 'ms');
    }
    const filtered = await page.evaluate(async () => {
      location.hash = '#/people';
      while (!document.querySelector('main[data-view=people] .filters input')) await new Promise(requestAnimationFrame);
      const input = document.querySelector<HTMLInputElement>('.filters input')!;
      const began = performance.now();
      input.value = 'fyx';
      input.dispatchEvent(new Event('input'));
      return performance.now() - began;
    });
    note('filter of the list of people', filtered, 'ms');

    let began = performance.now();
    await page.click('tbody th a');
    await page.waitForSelector('.quotes a');
    note('page of a person', performance.now() - began, 'ms');
    began = performance.now();
    await page.locator('.quotes a').last().click();
    await page.waitForSelector('.mark.current');
    note('article at a place', performance.now() - began, 'ms');
    began = performance.now();
    const at = await page.getAttribute('main', 'data-id');
    await page.keyboard.press((await page.locator('.steps button:disabled').count()) > 0 ? 'k' : 'j');
    await page.waitForFunction((before) => document.querySelector<HTMLElement>('main')!.dataset.id !== before, at);
    note('next article', performance.now() - began, 'ms');
  }, 120_000);
});
