import { TextDecoder } from 'node:util';

/** Bytes as UTF-8 when they begin with the mark of UTF-16, which shells of Windows write (`>`), else as they are. Lines cannot be cut in UTF-16 bytes. */
export async function* undoUtf16(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of bytes) {
    if (decoder === undefined) {
      const [a, b] = chunk;
      decoder = a === 0xff && b === 0xfe ? new TextDecoder('utf-16le') : a === 0xfe && b === 0xff ? new TextDecoder('utf-16be') : null;
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}
