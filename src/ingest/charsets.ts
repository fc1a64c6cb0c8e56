import iconv from 'iconv-lite';

/** Decodes bytes in a charset that `canonicalCharset` named; what is invalid becomes U+FFFD. A byte order mark is dropped. */
export function decodeAs(charset: string, bytes: Uint8Array): string {
  // Node's big5 puts the Hong Kong characters (HKSCS) into the private use area; iconv-lite follows the WHATWG table
  if (charset === 'big5') return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 'big5hkscs');
  return new TextDecoder(charset).decode(bytes);
}

/** As `decodeAs`, of a beginning that may be cut inside a character: what is cut off is left out. */
export function decodeBeginning(charset: string, bytes: Uint8Array): string {
  if (charset === 'big5') return iconv.getDecoder('big5hkscs').write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  return new TextDecoder(charset).decode(bytes, { stream: true });
}

/** The charset that a declaration means: gb2312 and gbk are read as GB18030, which contains them. Null when it is none that can be decoded. */
export function canonicalCharset(label: string | null | undefined): string | null {
  if (!label) return null;
  const name = label.trim().toLowerCase().replaceAll('_', '-');
  if (/^(?:gb|x-gbk|cp936|ms936|windows-936|hz)/.test(name)) return 'gb18030';
  if (/^(?:big5|cn-big5|x-x-big5|cp950|ms950|windows-950)/.test(name)) return 'big5';
  if (/^utf-?8/.test(name)) return 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
