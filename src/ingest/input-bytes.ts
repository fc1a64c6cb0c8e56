import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { InputFailure, InputFile } from './reader.js';

/** Opens the bytes of an input as they are, packed or not. */
export function openInput(input: InputFile): Readable {
  return input.path === '-' ? process.stdin : createReadStream(input.path);
}

/** Reads a whole input into memory, at most `limit` bytes; a longer or unreadable one is a failure, and no more than `limit` of it was held. */
export async function readBytes(input: InputFile, limit: number): Promise<Buffer | InputFailure> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of openInput(input) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) return { id: input.id, path: input.name, code: 'too-large', message: `more than ${limit} bytes: raise the limit on the size of one article, or divide it` };
      chunks.push(chunk);
    }
  } catch (error) {
    return unreadable(input, error);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** The failure for an input that the operating system would not open or read. */
export function unreadable(input: InputFile, error: unknown): InputFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { id: input.id, path: input.name, code: 'not-found', message: 'no such file: check the path' };
  if (code === 'EACCES' || code === 'EPERM') return { id: input.id, path: input.name, code: 'no-permission', message: 'may not be read: give this user the right to read it' };
  return { id: input.id, path: input.name, code: 'unreadable', message: `cannot be read (${message}): check that the file is whole` };
}

/** SHA-256 as lower-case hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
