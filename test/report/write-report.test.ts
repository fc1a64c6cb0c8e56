import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/report/write-report.js';
import { inventedArticles } from './invented-articles.js';
import { inventedTables, writeInvented } from './invented-dataset.js';
import { temporaryFolder } from './temporary-folder.js';

const root = temporaryFolder();
let count = 0;
let folder = '';
beforeEach(() => {
  folder = writeInvented(join(root, String(count++)), inventedTables(inventedArticles));
});

describe('where the report goes', () => {
  it('one file in the dataset folder', async () => {
    const { page, oneFile, meta } = await writeReport(folder);
    expect(page).toBe(join(folder, 'report.html'));
    expect(oneFile).toBe(true);
    expect(meta.counts).toEqual({ articles: 5, people: 9, bodies: 9, agreements: 5, doubts: 3, failed: 0 });
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('a file where --out ends in .html, in a folder that is made', async () => {
    const { page } = await writeReport(folder, join(folder, 'deep/er/page.html'));
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('a folder with data as scripts where --out is another path', async () => {
    const { page, oneFile } = await writeReport(folder, join(folder, 'pages'));
    expect(oneFile).toBe(false);
    expect(page).toBe(join(folder, 'pages/index.html'));
    expect(readdirSync(join(folder, 'pages/data')).sort()).toEqual(['agreement-0.js', 'agreements.js', 'article-0.js', 'articles.js', 'bodies.js', 'body-0.js', 'doubts.js', 'formers.js', 'people.js', 'person-0.js']);
  });

  it('the same bytes for the same dataset, and an earlier report is replaced', async () => {
    const first = readFileSync((await writeReport(folder, join(folder, 'pages'))).page, 'utf8');
    writeFileSync(join(folder, 'pages/data/old-1.js'), '');
    const second = readFileSync((await writeReport(folder, join(folder, 'pages'))).page, 'utf8');
    expect(second).toBe(first);
    expect(existsSync(join(folder, 'pages/data/old-1.js'))).toBe(false);
  });

  it('never takes the place of a folder with other things in it', async () => {
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'pages/thesis.docx'), 'years of work');
    await expect(writeReport(folder, join(folder, 'pages'))).rejects.toThrow(/holds thesis\.docx.*choose another --out/);
    expect(readFileSync(join(folder, 'pages/thesis.docx'), 'utf8')).toBe('years of work');
  });
});

describe('what is no dataset', () => {
  it('a path that is not there', async () => {
    await expect(writeReport(join(root, 'nothing'))).rejects.toThrow(/nothing is not there: give a folder/);
  });

  it('a file', async () => {
    await expect(writeReport(join(folder, 'articles.ndjson'))).rejects.toThrow(/is a file: give the dataset folder/);
  });

  it('a folder without articles', async () => {
    mkdirSync(join(root, 'empty'));
    await expect(writeReport(join(root, 'empty'))).rejects.toThrow(/\.ndjson is not there: give a folder that "tonggao run" has written/);
  });

  it('a broken line, named with its number; nothing is left behind', async () => {
    writeFileSync(join(folder, 'people.ndjson'), `${readFileSync(join(folder, 'people.ndjson'), 'utf8')}{"id": \n`);
    await expect(writeReport(folder, join(folder, 'pages'))).rejects.toThrow(/people\.ndjson line 10 is not JSON/);
    expect(readdirSync(folder).filter((name) => name.startsWith('pages'))).toEqual([]);
  });
});
