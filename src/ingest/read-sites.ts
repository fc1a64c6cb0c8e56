import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SiteRule } from '../model/article.js';

const name = z.string().trim().min(1).transform((text) => text.replace(/^[#.]/, ''));
const siteRule = z.strictObject({ host: z.string().trim().toLowerCase().min(1), body: name.optional(), headline: name.optional(), remove: z.array(name).optional(), publisher: z.string().trim().min(1).optional() });
const sitesFile = z.array(siteRule);

/**
 * Reads a file of sites (YAML or JSON): a list of `{host, body?, headline?, remove?, publisher?}`, elements named by id or class.
 * @throws Error that says which entry is wrong, and how
 */
export async function readSites(path: string): Promise<SiteRule[]> {
  let content: unknown;
  try {
    content = parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: cannot be read as YAML or JSON (${(error as Error).message})`);
  }
  const read = sitesFile.safeParse(content);
  if (!read.success) throw new Error(`${path}: ${read.error.issues.map((issue) => `entry ${issue.path.join('.')}: ${issue.message}`).join('; ')}; write a list of {host, body, headline, remove, publisher}`);
  return read.data as SiteRule[];
}
