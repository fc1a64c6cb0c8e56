import mammoth from 'mammoth';
import type { Page } from '../../model/article.js';
import { readBytes, sha256 } from '../input-bytes.js';
import type { InputFailure, InputFile, Reader } from '../reader.js';
import { openZip, type ZipArchive, ZipFault } from './open-zip.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Pictures and fonts make a document this many times as long as the article in it. */
const FILE_FACTOR = 20;
/** WordprocessingML has this many bytes for a byte of text at most in documents at hand; what a document unpacks to is bounded by it. */
const UNPACKED_FACTOR = 8;
const OLD_WORD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Reads a Word document: mammoth makes HTML of it, which the way of web pages takes from there. Pictures are left out; what the document unpacks to
 * is bounded, so that a zip bomb is a failure of its own.
 */
export const readDocx: Reader = async function* (input, { maxTextBytes }) {
  const bytes = await readBytes(input, maxTextBytes * FILE_FACTOR);
  if (!Buffer.isBuffer(bytes)) return yield bytes;
  yield await readDocument(input, bytes, maxTextBytes);
};

async function readDocument(input: InputFile, bytes: Buffer, maxTextBytes: number): Promise<Page | InputFailure> {
  const fail = (code: string, message: string): InputFailure => ({ id: input.id, path: input.name, code, message });
  if (bytes.length === 0) return fail('empty', 'the file is empty: take it out of the inputs, or fetch it again');
  if (bytes.subarray(0, 4).equals(OLD_WORD)) return fail('not-supported', 'a Word document of the old kind (.doc) or one with a password: save it as .docx without a password');
  let html: string;
  try {
    const archive = openZip(bytes, maxTextBytes * UNPACKED_FACTOR);
    if (!archive.exists('[Content_Types].xml')) return fail('bad-document', 'a zip archive, but no Word document: unpack it and add what is in it');
    html = await toHtml(archive);
  } catch (error) {
    if (error instanceof ZipFault) return fail(error.code === 'too-large' ? 'too-large' : 'bad-document', `no Word document that can be read (${error.message}): open it in Word and save it again`);
    return fail('bad-document', `no Word document that can be read (${error instanceof RangeError ? 'nested too deeply' : (error as Error).message}): open it in Word and save it again`);
  }
  if (!/[^\s<>]/.test(html.replace(/<[^>]*>/g, ''))) return fail('no-text', 'the document has no text (pictures of pages?): run OCR over it first');
  const { title = null, published = null, publisher = null, url = null } = input.metadata ?? {};
  return {
    id: input.id, source: { path: input.name, url, sha256: sha256(bytes), bytes: bytes.length, charset: 'utf-8', mediaType: MEDIA_TYPE },
    content: html, markup: 'html', title, published, publisher, problems: [],
  };
}

async function toHtml(archive: ZipArchive): Promise<string> {
  // mammoth takes an opened archive as `file`; its types leave that out. Its own would unpack without bounds.
  const file = {
    exists: archive.exists,
    read: async (name: string, encoding?: string) => {
      const bytes = archive.bytes(name);
      return encoding === 'base64' ? bytes.toString('base64') : encoding ? new TextDecoder(encoding).decode(bytes) : new Uint8Array(bytes);
    },
  };
  const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  const result = await mammoth.convertToHtml({ file } as never, { convertImage: noPictures, styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"] });
  return result.value.replace(/<\/(?:p|h[1-6]|li|tr)>/g, '$&\n');
}
