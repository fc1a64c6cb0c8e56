/** What files begin with that are no text: bytes as Latin-1 characters, what they are, and what to do about it. */
const KINDS: readonly { magic: string; kind: string; advice?: string }[] = [
  { magic: '\x89PNG', kind: 'a PNG picture' },
  { magic: '\xff\xd8\xff', kind: 'a JPEG picture' },
  { magic: 'GIF8', kind: 'a GIF picture' },
  { magic: 'BM', kind: 'a BMP picture' },
  { magic: 'RIFF', kind: 'a RIFF file (WebP picture, sound or film)' },
  { magic: 'II*\0', kind: 'a TIFF picture' },
  { magic: 'MM\0*', kind: 'a TIFF picture' },
  { magic: '%PDF-', kind: 'a PDF', advice: 'rename it to .pdf' },
  { magic: 'PK\x03\x04', kind: 'a zip archive or an office file', advice: 'rename it to .docx if it is a Word document, else unpack it' },
  { magic: '\xd0\xcf\x11\xe0', kind: 'an old office file', advice: 'save it as .docx' },
  { magic: '{\\rtf', kind: 'an RTF document', advice: 'save it as .docx or text' },
  { magic: '\x1f\x8b', kind: 'gzipped', advice: 'unpack it' },
  { magic: 'BZh', kind: 'bzip2-compressed', advice: 'unpack it' },
  { magic: '\xfd7zXZ', kind: 'xz-compressed', advice: 'unpack it' },
  { magic: '7z\xbc\xaf', kind: 'a 7z archive', advice: 'unpack it' },
  { magic: 'Rar!', kind: 'a RAR archive', advice: 'unpack it' },
  { magic: '\x7fELF', kind: 'a program' },
  { magic: 'MZ', kind: 'a program' },
  { magic: 'ID3', kind: 'a sound file' },
  { magic: 'OggS', kind: 'a sound or film file' },
  { magic: 'SQLite format 3', kind: 'an SQLite database' },
];

/** Short magic numbers could be words of a text: then a control character must follow soon. */
const CERTAIN = 4;

/** What kind of binary file bytes begin like, with advice, or null. */
export function binaryKind(bytes: Uint8Array): { kind: string; advice: string } | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1');
  for (const { magic, kind, advice = 'take it out of the inputs' } of KINDS) {
    if (head.startsWith(magic) && (magic.length >= CERTAIN || /[\0-\x08\x0e-\x1f]/.test(head))) return { kind, advice };
  }
  return null;
}
