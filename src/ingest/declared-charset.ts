const PLACES: readonly RegExp[] = [
  // <?xml version="1.0" encoding="GB2312"?>
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']?([\w.:-]+)/i,
  // <meta charset="gbk">, <meta http-equiv="Content-Type" content="text/html; charset=gb2312">
  /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
];

/** What browsers look through for a declaration is 1024 bytes; pages of older Chinese systems have scripts before it. */
const LOOK_THROUGH = 8192;

/** The charset that markup declares in its first lines (meta tag, XML declaration), as written, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOK_THROUGH)).toString('latin1');
  if (!head.includes('<')) return null;
  for (const place of PLACES) {
    const found = place.exec(head)?.[1];
    if (found) return found;
  }
  return null;
}
