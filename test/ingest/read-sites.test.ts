import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSites } from '../../src/ingest/read-sites.js';
import { siteRuleFor } from '../../src/ingest/site-rule-for.js';
import { pageOf } from '../support/page-of.js';

const folder = mkdtempSync(join(tmpdir(), 'tonggao-sites-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const at = (url: string | null, content = '') => {
  const page = pageOf(content);
  return { ...page, source: { ...page.source, url } };
};

describe('a file of sites', () => {
  it('finds the rule of a host and of its subdomains, the longest first', async () => {
    const sites = await readSites(file('a.yaml', '- host: example.com\n  body: "#main"\n- host: news.example.com\n  body: .text\n  remove: [.promo, share]\n'));
    expect(siteRuleFor(at('http://example.com/1.html'), sites)?.body).toBe('main');
    expect(siteRuleFor(at('https://www.news.example.com/1.html'), sites)).toEqual({ host: 'news.example.com', body: 'text', remove: ['promo', 'share'] });
    expect(siteRuleFor(at('http://badexample.com/'), sites)).toBeUndefined();
    expect(siteRuleFor(at(null), sites)).toBeUndefined();
  });

  it('knows a saved page by its canonical address', async () => {
    const sites = await readSites(file('b.json', '[{"host": "example.org", "publisher": "某某网"}]'));
    expect(siteRuleFor(at(null, '<head><link rel="canonical" href="https://m.example.org/a/1"></head>'), sites)?.publisher).toBe('某某网');
  });

  it.each([['host: example.com', 'list'], ['- body: x', 'host'], ['- host: a.example\n  selector: x', 'selector'], ['- host: [', 'YAML']])('%j is refused with words that help', async (content, word) => {
    await expect(readSites(file('c.yaml', content))).rejects.toThrow(word);
  });
});
