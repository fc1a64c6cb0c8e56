import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { writeReport } from '../../src/report/write-report.js';
import { inventedArticles } from './invented-articles.js';
import { inventedTables, writeInvented } from './invented-dataset.js';
import { temporaryFolder } from './temporary-folder.js';

/** The tables of the invented articles. */
export const tables = inventedTables(inventedArticles);

/** The id that something of a table has. */
export function idOf(table: 'people' | 'organisations' | 'agreements', name: string): string {
  return (tables[table] as { id: string; name: string }[]).find((row) => row.name === name)!.id;
}

/** The report of the invented articles as one file on disk; its address is there once the tests of a file begin. */
export function inventedReport(): { readonly url: string } {
  const folder = temporaryFolder();
  const report = { url: '' };
  beforeAll(async () => {
    writeInvented(folder, tables);
    report.url = pathToFileURL((await writeReport(folder)).page).href;
  });
  return report;
}

export const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
