import type { Page } from '../../model/article.js';
import { decode } from '../decode.js';
import { openInput, sha256, unreadable } from '../input-bytes.js';
import type { InputFailure, InputFile, Reader } from '../reader.js';
import { gzipMembers } from './gzip-members.js';
import { type HttpPayload, httpPayload } from './http-payload.js';
import { plainMember, type WarcRecord, warcRecords } from './warc-records.js';

/** A page of markup may be this many times as long as the article in it. */
const MARKUP_FACTOR = 10;
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;
const HTML_START = /^\s*(?:<!doctype html|<html|<head|<body|<!--|<\?xml)/i;
const ADVICE: Record<string, string> = { truncated: 'fetch the archive again', damaged: 'the records around it were read; fetch the archive again', 'bad-record': 'the records around it were read; check how the archive was made' };

/**
 * Reads the pages of a web archive (WARC 0.18 to 1.1, plain or packed a record at a time), HTTP responses and resources, a record at a time: memory
 * does not grow with the archive. Records that are no page (images, requests, redirects) are passed over; revisits, records cut short and damaged
 * gzip members are reported and passed over.
 */
export const readWarc: Reader = async function* (input, { maxTextBytes }) {
  const limit = maxTextBytes * MARKUP_FACTOR;
  let revisits = 0;
  let firstRevisit = 0;
  try {
    const bytes = openInput(input) as AsyncIterable<Buffer>;
    const { packed, stream } = await peeked(bytes);
    for await (const item of warcRecords(packed ? gzipMembers(stream) : plainMember(stream), holdsPage, limit)) {
      if (item.type === 'fault') yield failure(input, item.offset, item.code, `${item.message}: ${ADVICE[item.code]}`);
      else if (item.fields.get('warc-type')?.toLowerCase() === 'revisit') {
        if (revisits++ === 0) firstRevisit = item.offset;
      } else {
        const page = readRecord(input, item, limit);
        if (page) yield page;
      }
    }
  } catch (error) {
    yield { ...unreadable(input, error), id: null };
  }
  if (revisits > 0) yield failure(input, firstRevisit, 'revisit', `${revisits} revisit records, the first here, hold no page but refer to one archived before: add the archive that holds it`);
};

function failure(input: InputFile, offset: number, code: string, message: string, id: string | null = null): InputFailure {
  return { id, path: input.name, offset, code, message };
}

/** The bytes of a file, and whether they begin as gzip, whatever its name says. */
async function peeked(bytes: AsyncIterable<Buffer>): Promise<{ packed: boolean; stream: AsyncIterable<Buffer> }> {
  const chunks = bytes[Symbol.asyncIterator]();
  const first = await chunks.next();
  const packed = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  async function* stream(): AsyncGenerator<Buffer> {
    if (!first.done) yield first.value;
    for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) yield chunk.value;
  }
  return { packed, stream: stream() };
}

function holdsPage(fields: Map<string, string>): boolean {
  const type = fields.get('warc-type')?.toLowerCase();
  const content = fields.get('content-type') ?? '';
  if (type === 'response') return /^application\/http\b/i.test(content) || content === '';
  return (type === 'resource' || type === 'conversion') && PAGE_TYPES.test(content);
}

function readRecord(input: InputFile, record: WarcRecord, limit: number): Page | InputFailure | null {
  if (!holdsPage(record.fields)) return null;
  const { fields, offset } = record;
  const id = fields.get('warc-record-id')?.replace(/^<|>$/g, '') || `${input.id}@${offset}`;
  if (!record.block) return failure(input, offset, 'too-large', `the record has more than ${limit} bytes: raise the limit on the size of one article`, id);
  const response = fields.get('warc-type')?.toLowerCase() === 'response' ? httpPayload(record.block, limit) : resource(record);
  if ('code' in response) return failure(input, offset, response.code, response.message, id);
  const type = response.fields.get('content-type') ?? '';
  const isHtml = /html/i.test(type) || (type === '' && HTML_START.test(response.body.toString('latin1', 0, 512)));
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  if (response.status !== 200 || !(isHtml || /^text\/plain\b/i.test(type)) || /\/robots\.txt$/.test(url ?? '') || response.body.length === 0) return null;
  const decoded = decode(response.body, { declared: /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null });
  if ('code' in decoded) return failure(input, offset, decoded.code, decoded.message, id);
  return {
    id, content: decoded.text, title: null, published: null, publisher: null, problems: decoded.problems, captured: capturedDay(fields.get('warc-date')),
    source: { path: input.name, url, sha256: sha256(response.body), bytes: response.body.length, charset: decoded.charset, mediaType: isHtml ? 'text/html' : 'text/plain', offset },
  };
}

function resource(record: WarcRecord): HttpPayload {
  return { status: 200, fields: new Map([['content-type', record.fields.get('content-type') ?? '']]), body: record.block ?? Buffer.alloc(0) };
}

/** 2021-06-11T08:00:00Z, or the fourteen digits of old archives. */
function capturedDay(date: string | undefined): string | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(date ?? '');
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
