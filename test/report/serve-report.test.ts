import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedReport, serveReport } from '../../src/report/serve-report.js';
import { describeInBrowser } from './browser.js';
import { inventedArticles } from './invented-articles.js';
import { inventedTables, writeInvented } from './invented-dataset.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = join(temporaryFolder(), 'dataset');
const warnings: string[] = [];
let served: ServedReport;

beforeAll(async () => {
  writeInvented(folder, inventedTables(inventedArticles.slice(0, 3)));
  served = await serveReport(folder, 0, (message) => warnings.push(message));
});
afterAll(() => served.close());

function ask(path: string, options: { host?: string; method?: string } = {}): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(served.url);
  return new Promise((done, fail) => {
    request({ hostname, port, path, method: options.method ?? 'GET', headers: { host: options.host ?? `127.0.0.1:${port}` } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => { body += part; }).on('end', () => done({ status: response.statusCode!, body }));
    }).on('error', fail).end();
  });
}

describe('the server of the report', () => {
  it('serves the page and its data, and nothing else', async () => {
    expect((await ask('/')).body).toMatch(/^<!doctype html>/);
    expect((await ask('/data/people.js')).body).toContain('方知远');
    expect((await ask('/data/people.js', { method: 'HEAD' })).body).toBe('');
    for (const path of ['/articles.ndjson', '/data/../articles.ndjson', '/data/article-99.js', '/etc/passwd']) expect((await ask(path)).status, path).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('answers only those who ask for this machine', async () => {
    expect((await ask('/', { host: 'example.org' })).status).toBe(403);
  });
});

describeInBrowser('the server of the report', (open) => {
  it('shows a dataset that changes; a change that cannot be read leaves the last good page', async () => {
    const page = await open(served.url);
    expect(await page.locator('.figures a').first().textContent()).toBe('3 文章');
    writeInvented(folder, inventedTables(inventedArticles));
    await expect.poll(() => page.locator('.figures a').first().textContent(), { timeout: 10_000 }).toBe('5 文章');
    writeFileSync(join(folder, 'people.ndjson'), '{"id":');
    await expect.poll(() => warnings.join(), { timeout: 10_000 }).toContain('people.ndjson line 1 is not JSON');
    await page.reload();
    expect(await page.locator('.figures a').first().textContent()).toBe('5 文章');
  });
});
