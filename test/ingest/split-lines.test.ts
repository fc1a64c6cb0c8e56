import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/ingest/split-lines.js';

async function* chunked(bytes: Buffer, size: number) {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}
async function lines(bytes: Buffer, size: number, limit = 1e6) {
  const found = [];
  for await (const { bytes: line } of splitLines(chunked(bytes, size), limit)) found.push(line === null ? null : line.toString());
  return found;
}

describe('splitLines', () => {
  it('finds the same lines however the bytes come', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.stringMatching(/^[a-z学校]{0,8}$/)), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
      const written = texts.map((text) => `${text}\n`).join('');
      expect(await lines(Buffer.from(written), size)).toEqual(texts);
    }));
  });

  it('takes a last line without its end, and either line end', async () => {
    expect(await lines(Buffer.from('a\r\nb\n\nc'), 2)).toEqual(['a', 'b', '', 'c']);
  });

  it('gives a line over the limit as null and goes on after it', async () => {
    expect(await lines(Buffer.from(`a\n${'x'.repeat(100)}\nb`), 7, 50)).toEqual(['a', null, 'b']);
  });
});
