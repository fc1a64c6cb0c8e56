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

interface Gold { id: string; title: string; titleAlternatives?: string[]; published: string | null; publisher: string | null; authors?: string[]; must: string[]; mustNot: string[]; hanCharacters: number }
interface Read { title?: string | null; published?: string | null; publisher?: string | null; authors?: string[]; text: string; body: string }
type PageReader = (html: string) => Read | Promise<Read>;

const flat = (text: string | null | undefined) => (text ?? '').normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
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

class Tally {
  private pages = 0;
  private readonly right = { titles: 0, dates: 0, publishers: 0, length: 0 };
  private readonly of = { dates: 0, publishers: 0, must: 0, mustNot: 0, authors: 0 };
  private readonly out = { must: 0, mustNot: 0 };
  private readonly authors = { right: 0, extra: 0 };
  private milliseconds = 0;

  add(gold: Gold, read: Read, milliseconds: number): void {
    const text = flat(read.text);
    const whole = flat(read.title) + text;
    this.pages++;
    this.milliseconds += milliseconds;
    if ([gold.title, ...(gold.titleAlternatives ?? [])].map(flat).includes(flat(read.title))) this.right.titles++;
    if (gold.published && ++this.of.dates && gold.published === read.published) this.right.dates++;
    if (gold.publisher && ++this.of.publishers && flat(gold.publisher) === flat(read.publisher)) this.right.publishers++;
    const wanted = new Set((gold.authors ?? []).map(flat));
    this.of.authors += wanted.size;
    for (const author of new Set((read.authors ?? []).map(flat))) this.authors[wanted.has(author) ? 'right' : 'extra']++;
    for (const words of gold.must) if (++this.of.must && text.includes(flat(words))) this.out.must++;
    for (const words of gold.mustNot) if (++this.of.mustNot && flat(words).length >= 4 && whole.includes(flat(words))) this.out.mustNot++;
    const ratio = han(read.body) / (gold.hanCharacters || 1);
    if (ratio >= 0.9 && ratio <= 1.1) this.right.length++;
  }

  row(name: string): string[] {
    const share = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
    return [
      name, `${this.right.titles}/${this.pages}`, `${this.right.dates}/${this.of.dates}`, `${this.right.publishers}/${this.of.publishers}`, `${this.authors.right}/${this.of.authors} +${this.authors.extra}`,
      share(this.out.must, this.of.must), share(this.out.mustNot, this.of.mustNot), `${this.right.length}/${this.pages}`, `${(this.milliseconds / this.pages).toFixed(0)} ms`,
    ];
  }
}

const folder = process.argv[2] ?? '../shared/yard/html';
if (!existsSync(folder)) {
  console.error(`no pages at ${folder}: give the folder of annotated pages`);
  process.exit(2);
}
// defuddle tells the console about every page that it finds odd
console.warn = () => {};
const rows = [['', 'titles', 'dates', 'publishers', 'authors', 'must', 'must not', 'length', 'a page']];
for (const [name, read] of Object.entries(readers)) {
  const tally = new Tally();
  for (const file of readdirSync(folder).filter((file) => file.endsWith('.json')).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
    const html = readFileSync(join(folder, file.replace(/json$/, 'html')), 'utf8');
    const start = performance.now();
    let found: Read = { text: '', body: '' };
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
