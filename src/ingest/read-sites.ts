import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Page, SiteRule } from '../model/article.js';

const name = z.string().trim().min(1).transform((text) => text.replace(/^[#.]/, ''));
const siteRule = z.strictObject({ host: z.string().trim().toLowerCase().min(1), body: name.optional(), headline: name.optional(), remove: z.array(name).optional(), publisher: z.string().trim().min(1).optional() });
const sitesFile = z.array(siteRule);

/** What a file of sites says, by the address of a page. */
export interface SiteTable { find: (page: Page) => SiteRule | undefined }

/**
 * Reads a file of sites (YAML or JSON): a list of `{host, body?, headline?, remove?, publisher?}`, elements named by id or class.
 * @throws Error that says which entry is wrong, and how
 */
export async function readSites(path: string): Promise<SiteTable> {
  let content: unknown;
  try {
    content = parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: cannot be read as YAML or JSON (${(error as Error).message})`);
  }
  const read = sitesFile.safeParse(content);
  if (!read.success) throw new Error(`${path}: ${read.error.issues.map((issue) => `entry ${issue.path.join('.')}: ${issue.message}`).join('; ')}; write a list of {host, body, headline, remove, publisher}`);
  return { find: (page) => ruleFor(page, read.data as SiteRule[]) };
}

// a saved page says its own address in <link rel="canonical" href=…>
const CANONICAL = /<link[^>]{0,200}?rel=["']?canonical["']?[^>]{0,200}?href=["']?(https?:[^"'\s>]+)/i;

/** The rule of the longest host that the page's own host is or ends with. */
function ruleFor(page: Page, rules: readonly SiteRule[]): SiteRule | undefined {
  const host = hostOf(page.source.url) ?? hostOf(CANONICAL.exec(page.content.slice(0, 50_000))?.[1] ?? null);
  if (host === null) return undefined;
  return rules.filter((rule) => host === rule.host || host.endsWith(`.${rule.host}`)).sort((a, b) => b.host.length - a.host.length)[0];
}

function hostOf(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).hostname;
  } catch {
    return null;
  }
}
