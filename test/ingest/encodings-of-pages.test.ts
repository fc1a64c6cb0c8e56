import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../src/article/html/read-html-page.js';
import { readTextFile } from '../../src/ingest/read-text-file.js';
import { readAllOf } from '../support/read-all-of.js';

const own = new URL('../article/html/pages/', import.meta.url).pathname;
const real = new URL('../../../shared/yard/html/', import.meta.url).pathname;

const htmlIn = (folder: string): [string, string][] => readdirSync(folder).filter((name) => name.endsWith('.html')).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
const declaring = (html: string, charset: string) => html.replace(/(<meta[^>]+charset=["']?)[\w-]+/gi, `$1${charset}`);

/** What a page says, without places. */
async function said(bytes: Buffer): Promise<{ charset: string | undefined; says: object }> {
  const { pages, failures } = await readAllOf(readTextFile, bytes, '.html');
  expect(failures).toEqual([]);
  const article = readHtmlPage(pages[0]!);
  return { charset: pages[0]?.source.charset, says: { ...article, lines: article.lines.map(({ text, kind }) => [kind, text]), removals: article.removals.length } };
}

/** Big5 has some 13,000 characters; pages in it write the others as references (&#25991;). */
function big5(html: string): Buffer {
  const sound = (character: string) => iconv.decode(iconv.encode(character, 'big5'), 'big5') === character;
  return iconv.encode(Array.from(html, (character) => (character.charCodeAt(0) < 128 || sound(character) ? character : `&#${character.codePointAt(0)};`)).join(''), 'big5');
}

const sets: [string, [string, string][]][] = [['own pages', htmlIn(own)]];
if (existsSync(real)) sets.push(['real pages', htmlIn(real).filter(([, html]) => html.length < 250_000)]);

describe.each(sets)('%s', (_, pages) => {
  it.each(pages)('%s says the same in GB18030, whether it declares it or not', async (_name, html) => {
    const { says } = await said(Buffer.from(html));
    const declared = await said(iconv.encode(declaring(html, 'gb2312'), 'gb18030'));
    const lying = await said(iconv.encode(declaring(html, 'utf-8'), 'gb18030'));
    expect([declared.charset, lying.charset]).toEqual(['gb18030', 'gb18030']);
    expect(declared.says).toEqual(says);
    expect(lying.says).toEqual(says);
  });
});

describe('pages in traditional characters', () => {
  const traditional = sets.flatMap(([, pages]) => pages).filter(([, html]) => (html.match(/[學與會國發]/g)?.length ?? 0) > 2 * (html.match(/[学与会国发]/g)?.length ?? 0));
  it.each(traditional)('%s says the same in Big5', async (_name, html) => {
    const { says } = await said(Buffer.from(html));
    const encoded = await said(big5(declaring(html, 'big5')));
    expect(encoded.charset).toBe('big5');
    expect(encoded.says).toEqual(says);
  });
});

it.runIf(!existsSync(real))('real pages are not here: only our own were re-encoded', ({ skip }) => skip());
