import { describe, expect, test } from 'vitest';
import { BoundedQueue } from '../../src/run/workers/bounded-queue.js';

const settled = async (promise: Promise<unknown>) => Promise.race([promise.then(() => true), new Promise((resolve) => setImmediate(resolve, false))]);

describe('the queue between reader and workers', () => {
  test('gives out in order, and null after it is closed and empty', async () => {
    const queue = new BoundedQueue<number>(10);
    for (const n of [1, 2, 3]) await queue.push(n);
    queue.close();
    expect([await queue.take(), await queue.take(), await queue.take(), await queue.take()]).toEqual([1, 2, 3, null]);
  });

  test('makes the giver wait while it is full', async () => {
    const queue = new BoundedQueue<number>(2);
    await queue.push(1);
    const second = queue.push(2);
    expect(await settled(second)).toBe(false);
    await queue.take();
    expect(await settled(second)).toBe(true);
  });

  test('makes a taker wait while it is empty', async () => {
    const queue = new BoundedQueue<number>(2);
    const taken = queue.take();
    expect(await settled(taken)).toBe(false);
    await queue.push(7);
    expect(await taken).toBe(7);
  });

  test('closing wakes all who wait', async () => {
    const full = new BoundedQueue<number>(1);
    const push = full.push(1);
    full.close();
    expect(await settled(push)).toBe(true);
    const empty = new BoundedQueue<number>(1);
    const take = empty.take();
    empty.close();
    expect(await take).toBeNull();
  });

  test('clearing forgets what nobody took and lets the giver go on', async () => {
    const queue = new BoundedQueue<number>(1);
    const push = queue.push(1);
    queue.clear();
    expect(await settled(push)).toBe(true);
    expect(queue.length).toBe(0);
  });
});
