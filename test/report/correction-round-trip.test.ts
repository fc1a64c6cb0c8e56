import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { writeReport } from '../../src/report/write-report.js';
import { run } from '../../src/run.js';
import { describeInBrowser, visit } from './browser.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const text = '明河大学与云泽智能装备有限公司签约\n5月18日，明河大学校长方知远、云泽智能装备有限公司董事长单雅文出席签约仪式。方知远与单雅文签署战略合作协议。\n明河大学校友阿朵也来到现场。';

const out = join(folder, 'output');
const names = (table: string) => readFileSync(join(out, `${table}.ndjson`), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { name: string }).name);

async function runOver(corrections?: string): Promise<void> {
  writeFileSync(join(folder, 'articles.ndjson'), `${JSON.stringify({ id: 'n-1', text, published: '2023-05-19' })}\n`);
  await run({ inputs: [join(folder, 'articles.ndjson')], out, workers: 1, segmenter: 'node-rs', corrections });
}

async function decide(page: Page, words: string, key: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator(`.text p .mark.person:text-is("${words}")`).first().click();
  await page.keyboard.press(key);
}

describeInBrowser('corrections go round', (open) => {
  it('what is decided in the page is in the dataset of the next run', async () => {
    await runOver();
    expect(names('people')).toEqual(expect.arrayContaining(['方知远', '单雅文']));

    const page = await open(`${pathToFileURL((await writeReport(out)).page).href}#/article/n-1`);
    await page.waitForSelector('.text .mark.person');
    await decide(page, '单雅文', 'r');
    await decide(page, '方知远', 'c');
    await page.fill('.correction input >> nth=0', '方致远');
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      const block = [...document.querySelectorAll('.block')].at(-1)!;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent!.indexOf('阿朵');
        if (at < 0) continue;
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 2);
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    });
    await page.keyboard.press('m');
    await page.click('.correction button[type=submit]');
    await visit(page, '#/corrections', 'button.main');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button.main')]);
    const corrections = join(folder, 'corrections.ndjson');
    await download.saveAs(corrections);

    await runOver(corrections);
    expect(names('people').sort()).toEqual(['方致远', '阿朵'].sort());
    expect(readFileSync(join(out, 'problems.ndjson'), 'utf8')).not.toContain('correction-unmatched');

    const again = await open(`${pathToFileURL((await writeReport(out)).page).href}#/people`);
    await again.waitForSelector('tbody tr');
    expect((await again.locator('tbody th').allInnerTexts()).sort()).toEqual(['方致远', '阿朵'].sort());
  }, 120_000);
});
