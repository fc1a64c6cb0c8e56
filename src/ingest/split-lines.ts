/** A line of a stream of bytes without its line end, and its 1-based number. `bytes` is null when it was longer than the limit: then it was passed over, not held. */
export interface Line { number: number; bytes: Buffer | null }

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Cuts a stream of bytes into lines, holding no more than one of at most `limit` bytes. Linear, however the stream is chunked. */
export async function* splitLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let size = 0;
  let number = 1;
  const take = (): Line => {
    const joined = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    const bytes = size > limit ? null : joined.at(-1) === RETURN ? joined.subarray(0, -1) : joined;
    held = [];
    size = 0;
    return { number: number++, bytes };
  };
  const hold = (part: Buffer) => {
    size += part.length;
    if (size > limit) held = [];
    else if (part.length) held.push(part);
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      start = end + 1;
      yield take();
    }
    hold(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
