import type { Page } from '../../model/article.js';
import { getDocumentProxy } from 'unpdf';
import { readBytes, sha256 } from '../input-bytes.js';
import type { InputFailure, InputFile, Reader } from '../reader.js';
import { type PdfItem, type PdfLine, pdfLines, pdfParagraphs, withoutRunningHeads } from './pdf-lines.js';

/** Pictures and fonts make a file this many times as long as the article in it. */
const FILE_FACTOR = 20;
const MAX_PAGES = 2000;
/** Characters that a page with text has at least; scans often carry a stamp or a page number as text. */
const LEAST_PER_PAGE = 8;
/** Share of characters without a meaning (private use, replacement, control) in a PDF whose fonts do not say what they show. */
const UNREADABLE = 0.3;

/** Reads the text of a PDF, its broken lines joined to paragraphs; a scan without text is a failure that says so. */
export const readPdf: Reader = async function* (input, { maxTextBytes }) {
  const bytes = await readBytes(input, maxTextBytes * FILE_FACTOR);
  if (!Buffer.isBuffer(bytes)) return yield bytes;
  yield await readDocument(input, bytes, maxTextBytes);
};

async function readDocument(input: InputFile, bytes: Buffer, maxTextBytes: number): Promise<Page | InputFailure> {
  const fail = (code: string, message: string): InputFailure => ({ id: input.id, path: input.name, code, message });
  if (bytes.length === 0) return fail('empty', 'the file is empty: take it out of the inputs, or fetch it again');
  let pages: PdfLine[][] | null;
  try {
    pages = await readPages(bytes, maxTextBytes);
  } catch (error) {
    const name = (error as Error).name;
    if (name === 'PasswordException') return fail('encrypted', 'the PDF has a password: save it without one');
    return fail('bad-document', `no PDF that can be read (${(error as Error).message}): check that the file is whole`);
  }
  if (pages === null) return fail('too-large', `more than ${maxTextBytes} bytes of text or ${MAX_PAGES} pages: raise the limit on the size of one article, or divide it`);
  const content = pdfParagraphs(withoutRunningHeads(pages)).join('\n');
  const characters = content.replace(/\s/g, '');
  if (characters.length < Math.min(LEAST_PER_PAGE * pages.length, 200)) return fail('no-text', `the PDF shows pictures of its ${pages.length} pages and has no text: run OCR over it first`);
  const unreadable = characters.match(/[\u0000-\u001f\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  if (unreadable > UNREADABLE * characters.length) return fail('no-text', 'the fonts of the PDF do not say which characters they show: run OCR over it first');
  const { title = null, published = null, publisher = null, url = null } = input.metadata ?? {};
  return {
    id: input.id, source: { path: input.name, url, sha256: sha256(bytes), bytes: bytes.length, charset: 'utf-8', mediaType: 'application/pdf' },
    content, title, published, publisher, problems: [],
  };
}

/** The lines of each page, one page in memory at a time; null when there is too much text. */
async function readPages(bytes: Buffer, maxTextBytes: number): Promise<PdfLine[][] | null> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, useSystemFonts: false });
  try {
    if (document.numPages > MAX_PAGES) return null;
    const pages: PdfLine[][] = [];
    let size = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const lines = pdfLines(items.flatMap(itemOf), number);
      for (const line of lines) size += Buffer.byteLength(line.text);
      if (size > maxTextBytes) return null;
      pages.push(lines);
      page.cleanup();
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Marked content has no text of its own. */
function itemOf(item: object): PdfItem[] {
  if (!('str' in item)) return [];
  const { str, transform, width, hasEOL } = item as { str: string; transform: number[]; width: number; hasEOL: boolean };
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return [{ str, x, y, width, fontSize: Math.hypot(c, d), hasEOL }];
}
