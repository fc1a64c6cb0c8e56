import type { SiteRule } from '../model/article.js';
import { isFailure, type Reader } from './reader.js';
import { siteRuleFor } from './site-rule-for.js';

/** Readers by extension, each loaded when the first file of its kind comes: office and archive libraries are heavy. */
const readers: Record<string, () => Promise<Reader>> = {
  '.txt': async () => (await import('./read-text-file.js')).readTextFile,
  '.md': async () => (await import('./read-text-file.js')).readTextFile,
  '.html': async () => (await import('./read-text-file.js')).readTextFile,
  '.htm': async () => (await import('./read-text-file.js')).readTextFile,
  '.xhtml': async () => (await import('./read-text-file.js')).readTextFile,
  '.ndjson': async () => (await import('./read-ndjson-file.js')).readNdjsonFile,
  '.ndjson.gz': async () => (await import('./read-ndjson-file.js')).readNdjsonFile,
  '.jsonl': async () => (await import('./read-ndjson-file.js')).readNdjsonFile,
  '.jsonl.gz': async () => (await import('./read-ndjson-file.js')).readNdjsonFile,
  '.docx': async () => (await import('./docx/read-docx.js')).readDocx,
  '.pdf': async () => (await import('./pdf/read-pdf.js')).readPdf,
  '.warc': async () => (await import('./warc/read-warc.js')).readWarc,
  '.warc.gz': async () => (await import('./warc/read-warc.js')).readWarc,
};

/** Extensions that can be read, with their dot. */
export const EXTENSIONS: readonly string[] = Object.keys(readers);

/** Files of these kinds hold an article a line. */
export const LINES: ReadonlySet<string> = new Set(['.ndjson', '.ndjson.gz', '.jsonl', '.jsonl.gz']);

/** Files of these kinds hold many articles, each with an id of its own. */
export const MANY_ARTICLES: ReadonlySet<string> = new Set([...LINES, '.warc', '.warc.gz']);

/** The extension of a path that a reader is registered for (`.ndjson.gz`), or null. */
export function extensionOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const parts = /\.[a-z]+(?:\.gz)?$/.exec(name);
  return parts && Object.hasOwn(readers, parts[0]) ? parts[0] : null;
}

/** The reader for an extension that `extensionOf` gave. */
export async function readerFor(extension: string): Promise<Reader> {
  const load = readers[extension];
  if (!load) throw new TypeError(`no reader for "${extension}": one of ${EXTENSIONS.join(' ')}`);
  const read = await load();
  return (input, options) => (input.sites?.length ? withSites(read(input, options), input.sites) : read(input, options));
}

async function* withSites(items: ReturnType<Reader>, sites: readonly SiteRule[]): ReturnType<Reader> {
  for await (const item of items) {
    const site = isFailure(item) ? undefined : siteRuleFor(item, sites);
    yield site ? { ...item, site } : item;
  }
}
