import zlib from 'node:zlib';
import { headerFields } from './warc-records.js';

/** An HTTP response: status, header fields in lower case, and its body with transfer and content encodings undone. */
export interface HttpPayload { status: number; fields: Map<string, string>; body: Buffer }

/** Why a response could not be read. */
export interface HttpFault { code: 'bad-http' | 'too-large' | 'bad-encoding'; message: string }

/**
 * Takes an HTTP response apart and undoes chunks and compression. Archives often keep the header of an encoding that they have already undone:
 * then the body is taken as it is.
 * @param limit most bytes of the body once unpacked
 */
export function httpPayload(block: Buffer, limit: number): HttpPayload | HttpFault {
  const [end, width] = headerEnd(block);
  const statusLine = /^HTTP\/[\d.]+\s+(\d{3})/.exec(block.toString('latin1', 0, 40));
  if (end < 0 || !statusLine) return { code: 'bad-http', message: 'the record holds no HTTP response' };
  const fields = headerFields(block.toString('latin1', 0, end));
  let body = block.subarray(end + width);
  if (/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) body = dechunked(body);
  const unpacked = decoded(body, fields.get('content-encoding') ?? '', limit);
  return Buffer.isBuffer(unpacked) ? { status: Number(statusLine[1]), fields, body: unpacked } : unpacked;
}

function headerEnd(block: Buffer): [number, number] {
  const crlf = block.indexOf('\r\n\r\n');
  const lf = block.indexOf('\n\n');
  return crlf >= 0 && (lf < 0 || crlf < lf) ? [crlf, 4] : [lf, 2];
}

/** Joins the chunks of a body; what does not look like chunks is the body itself. */
function dechunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const lineEnd = body.indexOf('\n', at);
    const size = lineEnd < 0 || lineEnd - at > 64 ? null : /^\s*([0-9a-fA-F]{1,8})\s*(?:;.*)?\r?$/.exec(body.toString('latin1', at, lineEnd));
    if (!size?.[1]) return chunks.length ? Buffer.concat([...chunks, body.subarray(at)]) : body;
    const length = Number.parseInt(size[1], 16);
    if (length === 0) break;
    chunks.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

function decoded(body: Buffer, encodings: string, limit: number): Buffer | HttpFault {
  let bytes = body;
  for (const encoding of encodings.toLowerCase().split(',').map((name) => name.trim()).reverse()) {
    if (!encoding || encoding === 'identity' || bytes.length === 0) continue;
    const unpack = unpackers[encoding];
    if (!unpack) return { code: 'bad-encoding', message: `the content encoding "${encoding}" is not known: fetch the page without it` };
    try {
      bytes = unpack(bytes, limit);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return { code: 'too-large', message: `unpacked, the page has more than ${limit} bytes` };
      if (looksLikeText(bytes)) continue;
      return { code: 'bad-encoding', message: `the ${encoding} data of the page is damaged` };
    }
  }
  return bytes.length > limit ? { code: 'too-large', message: `the page has more than ${limit} bytes` } : bytes;
}

// a body cut short is still worth reading
const lenient = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
const gunzip = (bytes: Buffer, limit: number) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? zlib.gunzipSync(bytes, { ...lenient, maxOutputLength: limit }) : bytes);
const unpackers: Record<string, (bytes: Buffer, limit: number) => Buffer> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: (bytes, limit) => (((bytes[0] ?? 0) & 0x0f) === 8 && (bytes.length < 2 || bytes.readUInt16BE(0) % 31 === 0) ? zlib.inflateSync(bytes, { ...lenient, maxOutputLength: limit }) : zlib.inflateRawSync(bytes, { ...lenient, maxOutputLength: limit })),
  br: (bytes, limit) => zlib.brotliDecompressSync(bytes, { maxOutputLength: limit }),
};

function looksLikeText(bytes: Buffer): boolean {
  return /^\s*(?:<|\p{L})/u.test(bytes.toString('utf8', 0, 64));
}
