const IDLE = Symbol('idle');

/** Gathers what a source has ready: a slow pipe is answered line by line, a fast one in batches that grow from one, so that the first answer is not late. */
export async function* readyBatches<T>(source: AsyncIterable<T>, most: number): AsyncGenerator<T[]> {
  const items = source[Symbol.asyncIterator]();
  let next = items.next();
  for (let size = 1; ; size = Math.min(size * 2, most)) {
    const first = await next;
    if (first.done) return;
    const batch = [first.value];
    next = items.next();
    while (batch.length < size) {
      const item = await Promise.race([next, idle()]);
      if (item === IDLE) break;
      if (item.done) {
        yield batch;
        return;
      }
      batch.push(item.value);
      next = items.next();
    }
    yield batch;
  }
}

function idle(): Promise<typeof IDLE> {
  return new Promise((resolve) => setImmediate(resolve, IDLE));
}
