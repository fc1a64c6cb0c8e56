/**
 * What comes out of real web pages: this program's HTML reader beside @mozilla/readability and defuddle, judged alike.
 *
 *   npx tsx bench/pages.ts [GOLD_DIR]       GOLD_DIR holds one ID.json beside ID.html a page (default ../shared/yard/html)
 *
 * Of each reader: titles, published days, publishers and writers that are right, strings of the body that come out (must), strings of the page's
 * surroundings that come out (must not), and pages whose body has 0.9 to 1.1 of the Chinese characters of the gold body.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readArticle } from '../src/article/read-article.js';
import { type PageGold, type PageRead, PageTally } from '../test/support/page-tally.js';

type PageReader = (html: string) => PageRead | Promise<PageRead>;

const plain = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? '';

const readers: Record<string, PageReader> = {
  tonggao(html) {
    const source = { path: 'page.html', url: null, sha256: '', bytes: html.length, charset: 'utf-8', mediaType: 'text/html' };
    const article = readArticle({ id: 'page', source, content: html, title: null, published: null, publisher: null, problems: [] });
    const body = article.blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'byline' && kind !== 'notice').map(({ start, end }) => article.text.slice(start, end)).join('');
    return { title: article.title, published: article.published, publisher: article.publisher, authors: article.authors.map(({ name }) => name), text: article.text, body };
  },
  readability(html) {
    const article = new Readability(parseHTML(html).document as never).parse();
    const text = article?.textContent ?? '';
    return { title: article?.title, published: article?.publishedTime?.slice(0, 10), publisher: article?.siteName, authors: article?.byline ? [article.byline] : [], text, body: text };
  },
  async defuddle(html) {
    const article = await Defuddle(parseHTML(html).document as never, 'https://example.com/page.html');
    const text = plain(article.content);
    return { title: article.title, published: article.published?.slice(0, 10), publisher: article.site, authors: article.author ? article.author.split(/[,、]\s*/) : [], text, body: text };
  },
};

const folder = process.argv[2] ?? '../shared/yard/html';
if (!existsSync(folder)) {
  console.error(`no pages at ${folder}: give the folder of annotated pages`);
  process.exit(2);
}
// defuddle tells the console about every page that it finds odd
console.warn = () => {};
const rows = [['', 'titles', 'dates', 'publishers', 'authors', 'must', 'must not', 'length', 'a page']];
for (const [name, read] of Object.entries(readers)) {
  const tally = new PageTally();
  for (const file of readdirSync(folder).filter((file) => file.endsWith('.json')).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PageGold;
    const html = readFileSync(join(folder, file.replace(/json$/, 'html')), 'utf8');
    const start = performance.now();
    let found: PageRead = { text: '', body: '' };
    try {
      found = await read(html);
    } catch (error) {
      console.error(`${name}: ${gold.id}: ${(error as Error).message}`);
    }
    tally.add(gold, found, performance.now() - start);
  }
  rows.push(tally.row(name));
}
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of rows) console.log(row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  '));
