import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const present = existsSync(CHROMIUM);
/** One browser for all suites of a test file. */
let browser: Browser | null = null;

afterAll(() => browser?.close());

/** Opens a page; an error in it, or a request to anywhere but files and this machine, fails the test that opened it. */
export type Open = (url: string, options?: BrowserContextOptions) => Promise<Page>;

/** A suite in a real browser. Without one it is skipped with a plain message, in CI it fails. */
export function describeInBrowser(name: string, suite: (open: Open) => void): void {
  if (!present && !process.env.CI) {
    describe.skip(`${name}: skipped, ${CHROMIUM} is not there (apt-get install chromium fonts-noto-cjk, or set CHROMIUM)`, () => it('needs a browser', () => {}));
    return;
  }
  describe(name, () => {
    const faults: string[] = [];
    afterEach(() => {
      const found = faults.splice(0);
      if (found.length > 0) throw new Error(found.join('\n'));
    });
    suite(async (url, options = {}) => {
      browser ??= await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1400, height: 900 }, acceptDownloads: true, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => faults.push(`error in the page: ${error.message}`));
      page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
      page.on('request', (request) => { if (!/^(?:file:|data:|blob:|http:\/\/127\.0\.0\.1)/.test(request.url())) faults.push(`the page asked for ${request.url()}`); });
      await page.goto(url);
      await page.waitForSelector('main > *');
      return page;
    });
  });
}

/** Leads to another view of the page and waits for it. */
export async function visit(page: Page, hash: string, selector = 'main > *'): Promise<void> {
  await page.evaluate((to) => { location.hash = to; }, hash);
  const [, view = '', id = ''] = /^#\/([a-z]*)\/?([^?]*)/.exec(hash) ?? [];
  await page.waitForSelector(`main[data-view="${view || 'overview'}"][data-id="${decodeURIComponent(id)}"]`);
  await page.waitForSelector(selector);
}

/** Loads the page anew, once more where need be: a browser under load may show it before it has written down what the page before remembered. */
export async function expectAfterReload<Value>(page: Page, selector: string, read: () => Promise<Value>, value: Value): Promise<void> {
  await expect.poll(async () => {
    await page.reload();
    await page.waitForSelector(selector);
    return read();
  }, { timeout: 10_000 }).toBe(value);
}
