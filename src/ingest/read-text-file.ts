import type { Page } from '../model/article.js';
import { decode } from './decode.js';
import { readBytes, sha256 } from './input-bytes.js';
import type { Reader } from './reader.js';
import { saysNothing } from './says-nothing.js';

const MEDIA_TYPES: Record<string, string> = { '.txt': 'text/plain', '.md': 'text/markdown', '.html': 'text/html', '.htm': 'text/html', '.xhtml': 'application/xhtml+xml' };

/** A page of markup may be this many times as long as the article in it. */
const MARKUP_FACTOR = 10;

const PAGE_START = /^\s{0,80}<(?:!doctype\s+html|html[\s>])/i;

/** Reads a file that holds one article: plain text, Markdown or a web page. */
export const readTextFile: Reader = async function* (input, { maxTextBytes }) {
  const mediaType = MEDIA_TYPES[input.extension] ?? 'text/plain';
  const bytes = await readBytes(input, mediaType.includes('html') ? maxTextBytes * MARKUP_FACTOR : maxTextBytes);
  if (!(bytes instanceof Uint8Array)) return yield bytes;
  const decoded = decode(bytes);
  if ('code' in decoded) return yield { id: input.id, path: input.name, ...decoded };
  const html = mediaType.includes('html') || PAGE_START.test(decoded.text);
  const nothing = saysNothing(decoded.text, html);
  if (nothing) return yield { id: input.id, path: input.name, code: 'empty', message: `the file ${nothing}: take it out of the inputs, or fetch it again` };
  const { title = null, published = null, publisher = null, url = null } = input.metadata ?? {};
  const page: Page = {
    id: input.id, source: { path: input.name, url, sha256: sha256(bytes), bytes: bytes.length, charset: decoded.charset, mediaType },
    content: decoded.text, title, published, publisher, problems: decoded.problems,
  };
  // pages are saved under any name
  if (html && !mediaType.includes('html')) page.markup = 'html';
  yield page;
};
