import zlib from 'node:zlib';

/** A file inside a zip archive, read when asked for. */
export interface ZipArchive {
  exists: (name: string) => boolean;
  /** Bytes of a file; throws ZipFault when there is none, it is damaged, or the archive unpacks to more than was allowed. */
  bytes: (name: string) => Buffer;
}

/** Why a zip archive could not be read. */
export class ZipFault extends Error {
  constructor(readonly code: 'not-zip' | 'too-large' | 'damaged', message: string) {
    super(message);
  }
}

interface Entry { method: number; packed: number; offset: number; flags: number }

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_ENTRIES = 20_000;

/**
 * Opens a zip archive (no zip64, no encryption, stored or deflated files), of which never more than `limit` bytes in all are unpacked, whatever
 * sizes it claims: a bomb ends in a ZipFault.
 */
export function openZip(archive: Buffer, limit: number): ZipArchive {
  const entries = readDirectory(archive);
  let left = limit;
  return {
    exists: (name) => entries.has(name),
    bytes(name) {
      const entry = entries.get(name);
      if (!entry) throw new ZipFault('damaged', `there is no ${name} in it`);
      if (entry.flags & 1) throw new ZipFault('damaged', 'it is encrypted');
      const at = entry.offset;
      if (at + 30 > archive.length || archive.readUInt32LE(at) !== LOCAL) throw new ZipFault('damaged', `${name} is not where its directory says`);
      const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
      const unpacked = unpack(archive.subarray(start, start + entry.packed), entry.method, left, name);
      left -= unpacked.length;
      return unpacked;
    },
  };
}

function unpack(packed: Buffer, method: number, limit: number, name: string): Buffer {
  const tooLarge = () => new ZipFault('too-large', `${name} unpacks to more than is allowed`);
  if (method === 0) {
    if (packed.length > limit) throw tooLarge();
    return packed;
  }
  if (method !== 8) throw new ZipFault('damaged', `${name} is packed by a method (${method}) that is not known`);
  if (limit <= 0) throw tooLarge();
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new ZipFault('damaged', `${name} is damaged`);
  }
}

function readDirectory(archive: Buffer): Map<string, Entry> {
  let end = archive.length - 22;
  const lowest = Math.max(0, end - 65_536);
  while (end >= lowest && archive.readUInt32LE(end) !== END) end--;
  if (end < lowest || end < 0) throw new ZipFault('not-zip', 'it is no zip archive');
  const count = Math.min(archive.readUInt16LE(end + 10), MAX_ENTRIES);
  let at = archive.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== CENTRAL) throw new ZipFault('damaged', 'its directory is damaged');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, { flags: archive.readUInt16LE(at + 8), method: archive.readUInt16LE(at + 10), packed: archive.readUInt32LE(at + 20), offset: archive.readUInt32LE(at + 42) });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}
