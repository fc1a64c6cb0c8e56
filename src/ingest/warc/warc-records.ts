import type { MemberPart } from './gzip-members.js';

/** A record of a web archive: its header fields (lower case) and its block; `block` is null when it is longer than the limit. */
export interface WarcRecord {
  type: 'record';
  /** First byte of the record, or of the gzip member that holds it. */
  offset: number;
  fields: Map<string, string>;
  block: Buffer | null;
}

/** A place of the archive that could not be read. */
export interface WarcFault { type: 'fault'; offset: number; code: 'truncated' | 'damaged' | 'bad-record'; message: string }

const MAX_HEADER = 1 << 16;
const BLANK = Buffer.from('\r\n\r\n');
const VERSION = Buffer.from('WARC/');

/**
 * Reads records from unpacked bytes, one at a time. A record cut short, a header that is none and a damaged gzip member are faults; reading goes on
 * with the next member, or in an archive that is not packed with the next line that begins a record.
 * @param wanted whether a record's block is needed, from its header; others are passed over without being held
 * @param limit most bytes of a block
 */
export async function* warcRecords(parts: AsyncIterable<MemberPart>, wanted: (fields: Map<string, string>) => boolean, limit: number): AsyncGenerator<WarcRecord | WarcFault> {
  const parser = new RecordParser(wanted, limit);
  for await (const part of parts) {
    if (part.type === 'start') yield* parser.begin(part.offset, part.plain ?? false);
    else if (part.type === 'data') yield* parser.add(part.bytes);
    else if (part.type === 'damaged') {
      parser.forget();
      yield { type: 'fault', offset: part.offset, code: part.atEnd && part.message.startsWith('the file ends') ? 'truncated' : 'damaged', message: part.message };
    }
  }
  yield* parser.finish();
}

/** The bytes of an archive that is not packed, as one member. */
export async function* plainMember(source: AsyncIterable<Buffer>): AsyncGenerator<MemberPart> {
  yield { type: 'start', offset: 0, plain: true };
  for await (const bytes of source) yield { type: 'data', bytes };
  yield { type: 'end' };
}

class RecordParser {
  private pending: Buffer = Buffer.alloc(0);
  /** Place of `pending` in the unpacked bytes of the member. */
  private position = 0;
  private memberOffset = 0;
  private fields: Map<string, string> | null = null;
  private recordOffset = 0;
  private remaining = 0;
  private length = 0;
  private keeping = false;
  private block: Buffer[] = [];
  private lost = false;
  private plain = false;

  constructor(private readonly wanted: (fields: Map<string, string>) => boolean, private readonly limit: number) {}

  *begin(offset: number, plain: boolean): Generator<WarcRecord | WarcFault> {
    yield* this.finish();
    this.memberOffset = offset;
    this.position = 0;
    this.lost = false;
    this.plain = plain;
  }

  forget(): void {
    this.pending = Buffer.alloc(0);
    this.fields = null;
    this.block = [];
    this.remaining = 0;
  }

  /** What was left unfinished is a record cut short. */
  *finish(): Generator<WarcRecord | WarcFault> {
    const unfinished = this.fields !== null || this.pending.some((byte) => byte > 32);
    if (unfinished && !this.lost) yield { type: 'fault', offset: this.fields ? this.recordOffset : this.offset(), code: 'truncated', message: 'the archive ends inside a record' };
    this.forget();
  }

  *add(bytes: Buffer): Generator<WarcRecord | WarcFault> {
    this.pending = this.pending.length ? Buffer.concat([this.pending, bytes]) : bytes;
    for (;;) {
      if (this.fields) {
        const record = this.takeBlock();
        if (!record) return;
        yield record;
      } else {
        this.skipBlankLines();
        if (this.pending.length < VERSION.length) return;
        if (!this.pending.subarray(0, VERSION.length).equals(VERSION)) {
          if (!this.lost) yield { type: 'fault', offset: this.offset(), code: 'bad-record', message: 'no record begins where one should' };
          this.lost = true;
          if (!this.seekRecord()) return;
        }
        const end = this.pending.indexOf(BLANK);
        if (end < 0 && this.pending.length < MAX_HEADER) return;
        if (end < 0 || end > MAX_HEADER) {
          if (!this.lost) yield { type: 'fault', offset: this.offset(), code: 'bad-record', message: 'the header of a record does not end' };
          this.lost = true;
          this.advance(1);
          if (!this.seekRecord()) return;
          continue;
        }
        this.startRecord(end);
      }
    }
  }

  private startRecord(end: number): void {
    this.recordOffset = this.offset();
    const fields = headerFields(this.pending.toString('utf8', 0, end));
    this.advance(end + BLANK.length);
    this.fields = fields;
    const length = Number(fields.get('content-length') ?? 0);
    this.length = this.remaining = Number.isSafeInteger(length) && length >= 0 ? length : 0;
    this.keeping = this.length <= this.limit && this.wanted(fields);
    this.lost = false;
  }

  private takeBlock(): WarcRecord | null {
    const part = this.pending.subarray(0, this.remaining);
    if (this.keeping && part.length) this.block.push(part);
    this.remaining -= part.length;
    this.advance(part.length);
    if (this.remaining > 0 || !this.fields) return null;
    const record: WarcRecord = { type: 'record', offset: this.recordOffset, fields: this.fields, block: this.length > this.limit ? null : this.keeping ? Buffer.concat(this.block) : Buffer.alloc(0) };
    this.fields = null;
    this.block = [];
    return record;
  }

  private offset(): number {
    // inside a packed member only the member itself has a place in the file
    return this.memberOffset + (this.plain ? this.position : 0);
  }

  private advance(length: number): void {
    this.pending = this.pending.subarray(length);
    this.position += length;
  }

  private skipBlankLines(): void {
    let at = 0;
    while (at < this.pending.length && (this.pending[at] === 13 || this.pending[at] === 10)) at++;
    this.advance(at);
  }

  private seekRecord(): boolean {
    const at = this.pending.indexOf('\nWARC/');
    if (at >= 0) {
      this.advance(at + 1);
      return true;
    }
    this.advance(Math.max(0, this.pending.length - VERSION.length));
    return false;
  }
}

/** Fields of a header by lower-case name; a line that begins with white space continues the one above, of two fields of a name the first counts. */
export function headerFields(header: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
