import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/report/write-report.js';
import { describeInBrowser, visit } from './browser.js';
import { hostileArticle, inventedArticles } from './invented-articles.js';
import { inventedTables, writeInvented } from './invented-dataset.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const tables = inventedTables([...inventedArticles, hostileArticle]);
const rows = (table: string) => tables[table] as { id: string; name: string }[];
let html = '';
const urls: string[] = [];

beforeAll(async () => {
  writeInvented(folder, tables);
  for (const out of ['one.html', 'folder']) {
    const { page } = await writeReport(folder, `${folder}/${out}`);
    urls.push(pathToFileURL(page).href);
    html += readFileSync(page, 'utf8');
  }
});

describe('an article full of tags, scripts and quotes', () => {
  it('ends no element of the page', () => {
    const scripts = html.match(/<\/script/gi) ?? [];
    const opened = html.match(/<script/gi) ?? [];
    expect(scripts.length).toBe(opened.length);
    expect(html).not.toContain('onerror="globalThis');
  });
});

describeInBrowser('an article full of tags, scripts and quotes', (open) => {
  it.each([0, 1])('runs nothing in any view, as one file and as a folder (%i)', async (which) => {
    const page = await open(urls[which]!);
    const evil = rows('people').find(({ name }) => name.includes('<i>'))!;
    const body = rows('organisations').find(({ name }) => name.startsWith('</script>'))!;
    const agreement = rows('agreements').find(({ name }) => name.startsWith('</script>'))!;
    const hashes = ['#/', '#/articles', `#/article/${encodeURIComponent(hostileArticle.id)}`, '#/people', `#/person/${evil.id}`, '#/bodies', `#/body/${body.id}`, '#/agreements', `#/agreement/${agreement.id}`, '#/doubts', '#/corrections', '#/person/<img src=x onerror=globalThis.attacked=5>'];
    for (const hash of hashes) {
      await page.evaluate((to) => { location.hash = to; }, hash);
      await page.waitForTimeout(150);
    }
    await visit(page, '#/people', 'tbody a');
    await page.fill('#search', '<script>');
    await page.waitForSelector('.results li');
    expect(await page.evaluate(() => (globalThis as { attacked?: unknown }).attacked)).toBeUndefined();
    expect(await page.locator('main img, main script, main svg[onload], main b, main i').count()).toBe(0);
  });

  it('shows the text as it stands', async () => {
    const page = await open(`${urls[0]}#/article/${encodeURIComponent(hostileArticle.id)}`);
    await page.waitForSelector('.text .block');
    const record = (tables.articles as { id: string; text: string }[]).find(({ id }) => id === hostileArticle.id)!;
    const shown = await page.locator('.text .block').evaluateAll((blocks) => blocks.map((block) => block.textContent).join('\n'));
    expect(shown).toBe(record.text);
    await page.locator('.text .mark.person').first().click();
    await page.keyboard.press('r');
    await page.waitForSelector('.mark[data-verdict=reject]');
  });

  it('makes no link of an address that is code', async () => {
    writeInvented(`${folder}/code`, inventedTables(inventedArticles));
    const articles = readFileSync(`${folder}/code/articles.ndjson`, 'utf8').replaceAll('"url":null', '"url":"javascript:globalThis.attacked=6"');
    writeInvented(`${folder}/code`, { articles: articles.trim().split('\n').map((line) => JSON.parse(line) as object) });
    const page = await open(`${pathToFileURL((await writeReport(`${folder}/code`)).page).href}#/article/minghe-001`);
    expect(await page.locator('.source').textContent()).toContain('javascript:');
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  });
});
