#!/usr/bin/env tsx
/**
 * Makes the pictures of README anew: reads corpus/ and the articles of test/gold, writes the report and photographs
 * it in Chromium (Debian's, or the one that CHROMIUM names). Usage: npx tsx scripts/screenshots.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { writeReport } from '../src/report/write-report.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = join(ROOT, 'docs/images');

interface Shot {
  name: string;
  hash: string;
  colours: 'light' | 'dark';
  size?: { width: number; height: number };
  prepare?: (page: Page) => Promise<void>;
}

const toAgreement = async (page: Page) => {
  await page.evaluate(() => scrollBy(0, (document.querySelector('.note.agreement')?.getBoundingClientRect().top ?? 0) - 220));
};
const firstRow = async (page: Page) => {
  await page.click('tbody th a');
  await page.waitForSelector('.quotes a');
};

const shots: readonly Shot[] = [
  { name: 'report-light', hash: '#/article/004_347370b4eba7fa66', colours: 'light', prepare: toAgreement },
  { name: 'report-dark', hash: '#/article/004_347370b4eba7fa66', colours: 'dark', prepare: toAgreement },
  { name: 'overview-light', hash: '#/', colours: 'light' },
  { name: 'overview-dark', hash: '#/', colours: 'dark' },
  { name: 'body-light', hash: '#/bodies?sort=-agreements', colours: 'light', prepare: firstRow },
  { name: 'narrow-light', hash: '#/article/004_347370b4eba7fa66', colours: 'light', size: { width: 390, height: 780 } },
];

const folder = mkdtempSync(join(tmpdir(), 'tonggao-screenshots-'));
try {
  const { page: file } = await writeReport(dataset(folder), join(folder, 'report.html'));
  mkdirSync(IMAGES, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  for (const { name, hash, colours, size, prepare } of shots) {
    const page = await browser.newPage({ viewport: size ?? { width: 1160, height: 720 }, colorScheme: colours, locale: 'zh-CN' });
    await page.goto(pathToFileURL(file).href + hash);
    await page.waitForSelector('main > *');
    await prepare?.(page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(IMAGES, `${name}.png`) });
    await page.close();
  }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes the dataset of the articles that the project carries. */
function dataset(into: string): string {
  const inputs = join(into, 'articles');
  mkdirSync(inputs);
  // the seeds are in corpus/ already
  const gold = readdirSync(join(ROOT, 'test/gold'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json') && !name.startsWith('seeds')).sort();
  const lines = gold.map((name) => {
    const { id, text, title, published } = JSON.parse(readFileSync(join(ROOT, 'test/gold', name), 'utf8')) as Record<string, string | undefined>;
    return text === undefined ? '' : `${JSON.stringify({ id, text, ...(title && { title }), ...(published && { published }) })}\n`;
  });
  writeFileSync(join(inputs, 'gold.ndjson'), lines.join(''));
  const out = join(into, 'output');
  execFileSync('npx', ['tsx', 'src/cli/main.ts', 'run', 'corpus', inputs, '--out', out, '--quiet'], { cwd: ROOT, stdio: 'inherit' });
  return out;
}
