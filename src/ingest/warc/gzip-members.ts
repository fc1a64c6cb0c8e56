import zlib from 'node:zlib';

/** What a stream of gzip members holds, in order. Offsets are places in the packed file. */
export type MemberPart =
  | { type: 'start'; offset: number; plain?: boolean }
  | { type: 'data'; bytes: Buffer }
  | { type: 'end' }
  /** The member at `offset` could not be unpacked; what it gave so far is not to be trusted. Reading goes on with the next that can. */
  | { type: 'damaged'; offset: number; message: string; atEnd: boolean };

/** Packed bytes kept to look for the next member in when one proves damaged: inflate notices damage within a block or two. */
const KEPT = 1 << 20;
/** Packed bytes unpacked at once: even a bomb gives no more than a thousand times as many. */
const STEP = 1 << 14;
const HEADER = 10;
const TRAILER = 8;

// Node before 20.15 has no crc32: there a damaged member shows only where inflate notices it
const crc32: ((data: Buffer, value?: number) => number) | undefined = zlib.crc32;

/**
 * Unpacks a file of gzip members (a web archive has one a record) a chunk at a time, with the place of each member. Memory does not grow with the
 * file or a member. A damaged member is reported once, and reading goes on at the next place that begins like a member.
 */
export async function* gzipMembers(source: AsyncIterable<Buffer>): AsyncGenerator<MemberPart> {
  const input = new Packed(source);
  let lost: { offset: number; message: string } | null = null;
  while (await input.fill(HEADER)) {
    const offset = input.offset;
    const headerLength = await gzipHeader(input);
    if (headerLength === null) {
      lost ??= { offset, message: 'no gzip member begins where one should' };
      if (!(await input.seekMember(offset + 1))) break;
      continue;
    }
    input.mark();
    input.take(headerLength);
    const member = inflateMember(input);
    // the first part shows whether a member that was found by search is one
    const first = await member.next();
    if (lost && (first.done || typeof first.value === 'string')) {
      if (!(await input.seekMember(offset + 1))) break;
      continue;
    }
    if (lost) yield { type: 'damaged', ...lost, atEnd: false };
    lost = null;
    yield { type: 'start', offset };
    let damage: string | null = null;
    for (let part = first; !part.done; part = await member.next()) {
      if (typeof part.value === 'string') damage = part.value;
      else yield { type: 'data', bytes: part.value };
    }
    if (damage === null) yield { type: 'end' };
    else {
      lost = { offset, message: damage };
      if (!(await input.seekMember(offset + 1))) break;
    }
  }
  if (!lost && input.rest > 0) lost = { offset: input.offset, message: 'the file ends inside the header of a gzip member' };
  if (lost) yield { type: 'damaged', ...lost, atEnd: true };
}

/** Yields the unpacked bytes of the member that the input stands in, then a sentence when it is damaged; leaves the input behind its trailer. */
async function* inflateMember(input: Packed): AsyncGenerator<Buffer | string> {
  const inflate = zlib.createInflateRaw({ chunkSize: 1 << 16 });
  const out: Buffer[] = [];
  let error: Error | null = null;
  let ended = false;
  let fed = 0;
  let crc = 0;
  let size = 0;
  inflate.on('data', (chunk: Buffer) => out.push(chunk));
  const over = new Promise<void>((resolve) => {
    inflate.on('error', (fault: Error) => { error = fault; resolve(); });
    inflate.on('end', () => { ended = true; resolve(); });
  });
  try {
    while (!ended && !error) {
      const chunk = await input.next(STEP);
      if (!chunk) break;
      fed += chunk.length;
      await Promise.race([new Promise<void>((resolve) => inflate.write(chunk, () => resolve())), over]);
      // 'end' comes a turn after the bytes
      await new Promise((resolve) => setImmediate(resolve));
      for (const bytes of out.splice(0)) {
        if (crc32) crc = crc32(bytes, crc);
        size = (size + bytes.length) >>> 0;
        yield bytes;
      }
    }
  } finally {
    inflate.destroy();
  }
  if (error) return yield `the packed data is damaged (${(error as Error).message})`;
  if (!ended && inflate.bytesWritten >= fed && !(await input.fill(TRAILER))) return yield 'the file ends inside the packed data';
  input.giveBack(fed - inflate.bytesWritten);
  if (!(await input.fill(TRAILER))) return yield 'the file ends inside the packed data';
  const trailer = input.take(TRAILER);
  if ((crc32 && trailer.readUInt32LE(0) !== crc >>> 0) || trailer.readUInt32LE(4) !== size) yield 'the checksum of the packed data is wrong';
}

/** Length of the gzip header that the input stands at, null when there is none. */
async function gzipHeader(input: Packed): Promise<number | null> {
  const fixed = input.peek(HEADER);
  if (!isMember(fixed, 0)) return null;
  const flags = fixed[3] ?? 0;
  let length = HEADER;
  if (flags & 4) {
    if (!(await input.fill(length + 2))) return null;
    length += 2 + input.peek(length + 2).readUInt16LE(length);
  }
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    if (!(await input.fill(length + 1))) return null;
    const end = input.peek(Math.min(input.rest, length + 4096)).indexOf(0, length);
    if (end < 0) return null;
    length = end + 1;
  }
  if (flags & 2) length += 2;
  return (await input.fill(length)) ? length : null;
}

function isMember(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 255) & 0xe0) === 0;
}

/** Packed bytes with a reading place, and the last of those already read. */
class Packed {
  /** Place of the reader in the file. */
  offset = 0;
  private buffer: Buffer = Buffer.alloc(0);
  private kept: Buffer[] = [];
  private keptLength = 0;
  private readonly chunks: AsyncIterator<Buffer>;

  constructor(source: AsyncIterable<Buffer>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  get rest(): number {
    return this.buffer.length;
  }

  /** Whether `length` bytes are at hand, after reading on when they are not. */
  async fill(length: number): Promise<boolean> {
    while (this.buffer.length < length) {
      const { value, done } = await this.chunks.next();
      if (done) return false;
      this.buffer = this.buffer.length ? Buffer.concat([this.buffer, value]) : value;
    }
    return true;
  }

  peek(length: number): Buffer {
    return this.buffer.subarray(0, length);
  }

  take(length: number): Buffer {
    const taken = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(taken.length);
    this.offset += taken.length;
    this.keep(taken);
    return taken;
  }

  /** The next bytes of the file, at most `length`; null at its end. */
  async next(length: number): Promise<Buffer | null> {
    return (await this.fill(1)) ? this.take(Math.min(length, this.buffer.length)) : null;
  }

  /** Puts the last `length` bytes that were taken back. */
  giveBack(length: number): void {
    if (length <= 0) return;
    const all = Buffer.concat(this.kept);
    this.buffer = Buffer.concat([all.subarray(all.length - length), this.buffer]);
    this.kept = [all.subarray(0, all.length - length)];
    this.keptLength = this.kept[0]!.length;
    this.offset -= length;
  }

  /** Forgets what was read before: a damaged member is searched from its own beginning. */
  mark(): void {
    this.kept = [];
    this.keptLength = 0;
  }

  /** Goes to the first place from `from` on (as far back as is kept) that begins like a member; false at the end of the file. */
  async seekMember(from: number): Promise<boolean> {
    this.giveBack(Math.min(this.keptLength, this.offset - from));
    if (this.offset < from && (await this.fill(from - this.offset))) this.take(from - this.offset);
    for (;;) {
      this.mark();
      let at = this.buffer.indexOf(0x1f);
      while (at >= 0 && at + 4 <= this.buffer.length && !isMember(this.buffer, at)) at = this.buffer.indexOf(0x1f, at + 1);
      if (at >= 0 && at + 4 <= this.buffer.length) {
        this.take(at);
        return true;
      }
      this.take(at < 0 ? this.buffer.length : at);
      if (!(await this.fill(this.buffer.length + 1))) {
        this.take(this.buffer.length);
        return false;
      }
    }
  }

  private keep(bytes: Buffer): void {
    this.kept.push(bytes);
    this.keptLength += bytes.length;
    while (this.kept.length > 1 && this.keptLength - this.kept[0]!.length >= KEPT) this.keptLength -= this.kept.shift()!.length;
  }
}
