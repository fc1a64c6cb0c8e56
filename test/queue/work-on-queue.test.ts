import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DeadLetter, deadLetters, retryDeadLetters } from '../../src/queue/dead-letters.js';
import { enqueueInputs } from '../../src/queue/enqueue-inputs.js';
import { type QueueWorkerOptions, workOnQueue } from '../../src/queue/work-on-queue.js';
import { silent } from '../../src/run/reporter.js';
import { type RecordEntry, RecordRefused, type RecordSink } from '../../src/store/record-entry.js';
import { noRedis, RedisServer } from '../support/redis-server.js';

const SLOW = 120_000;
const POISON = new URL('../run/poison-worker.ts', import.meta.url);
const BUSY = new URL('./busy-worker.ts', import.meta.url);

/** Keeps all that was ever stored. */
class Shelf implements RecordSink {
  readonly entries: RecordEntry[] = [];
  constructor(private readonly before: (entry: RecordEntry) => void = () => {}) {}
  async put(entry: RecordEntry): Promise<void> {
    this.before(entry);
    this.entries.push(entry);
  }
  async close(): Promise<void> {}
  /** Ids of records, and codes of errors, in order. */
  get told(): string[] {
    return this.entries.map(({ line }) => JSON.parse(line)).map(({ id, error }) => (error ? `${id}: ${error.code}` : id)).sort();
  }
}

describe.skipIf(noRedis)('work on a queue', () => {
  let server: RedisServer;
  let folder: string;
  let queue: string;
  let queues = 0;
  beforeAll(async () => {
    server = await RedisServer.start();
  }, SLOW);
  afterAll(() => server?.stop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tonggao-queue-'));
    queue = `q${++queues}`;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const article = (id: string, more = '') => JSON.stringify({ id, text: `云溪农业大学召开会议\n5月6日，校长赵文博主持会议。${more}` });
  const enqueue = (lines: readonly string[], more: { attempts?: number; mostWaiting?: number; signal?: AbortSignal } = {}) => {
    const input = join(folder, 'in.ndjson');
    writeFileSync(input, `${lines.join('\n')}\n`);
    return enqueueInputs({ inputs: [input], redis: server.url, queue, ...more });
  };
  const work = (sink: RecordSink, more: Partial<QueueWorkerOptions> = {}) =>
    workOnQueue({ redis: server.url, queue, sink, workers: 1, lockMs: 30_000, untilEmpty: true, settings: { segmenter: 'node-rs', read: { maxTextBytes: 1 << 20 }, timeLimitMs: 20_000 }, ...more });
  const letters = async () => {
    const found: DeadLetter[] = [];
    for await (const letter of deadLetters(server.url, queue)) found.push(letter);
    return found;
  };
  const counts = async () => {
    const asked = new Queue(queue, { connection: { url: server.url } });
    try {
      return await asked.getJobCounts('waiting', 'active', 'delayed', 'failed');
    } finally {
      await asked.close();
    }
  };

  it('every article has one record; what cannot be read is told of; what is waiting is not put in twice', async () => {
    const lines = [article('n1'), article('n2'), '{broken', article('n3')];
    await enqueue(lines);
    await enqueue(lines);
    const shelf = new Shelf();
    expect(await work(shelf, { workers: 2 })).toMatchObject({ read: 3, failed: 0 });
    expect(shelf.told).toEqual(['n1', 'n2', 'n3', 'null: bad-line']);
    expect(await counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  }, SLOW);

  it('an article put in again later has the same key and a later position; another content has another key', async () => {
    const shelf = new Shelf();
    for (const line of [article('n1'), article('n1'), article('n1', '会议结束。')]) {
      await enqueue([line]);
      await work(shelf);
    }
    const [first, again, changed] = shelf.entries;
    expect([again?.key, changed?.id]).toEqual([first?.key, 'n1']);
    expect(changed?.key).not.toBe(first?.key);
    expect(shelf.entries.map(({ position }) => position)).toEqual([first, again, changed].map((one) => one?.position).sort());
    expect(new Set(shelf.entries.map(({ position }) => position)).size).toBe(3);
  }, SLOW);

  it('an article that makes its process fail is tried again, then set aside with the reason; the rest is read; later it can be tried anew', async () => {
    await enqueue([article('p1', '毒：退出'), article('n1'), article('n2')], { attempts: 2 });
    const shelf = new Shelf();
    expect(await work(shelf, { workerModule: POISON })).toMatchObject({ read: 2, failed: 1 });
    expect(shelf.told).toEqual(['n1', 'n2', 'p1: worker-crashed']);
    expect(await letters()).toEqual([{ id: 'p1', path: null, line: null, attempts: 2, reason: expect.stringContaining('ended with status 3'), failed: expect.stringMatching(/^\d{4}-/), job: expect.any(String) }]);
    // the same article in a program without the fault
    expect(await retryDeadLetters(server.url, queue)).toBe(1);
    const later = new Shelf();
    expect(await work(later)).toMatchObject({ read: 1, failed: 0 });
    expect([later.told, later.entries[0]?.key]).toEqual([['p1'], shelf.entries.find(({ id }) => id === 'p1')?.key]);
    expect(await letters()).toEqual([]);
  }, SLOW);

  it('what fails the same way every time is not tried again', async () => {
    await enqueue([article('p1', '毒：抛出')], { attempts: 5 });
    const shelf = new Shelf();
    expect(await work(shelf, { workerModule: POISON })).toMatchObject({ read: 0, failed: 1 });
    expect((await letters()).map(({ id, attempts, reason }) => [id, attempts, reason.includes('poisoned')])).toEqual([['p1', 1, true]]);
    expect(shelf.told).toEqual(['p1: extraction-failed']);
  }, SLOW);

  it('an article that takes many times as long as a lock lasts is given to nobody else', async () => {
    await enqueue([article('slow', '忙6秒'), article('n1')]);
    const shelf = new Shelf();
    // two workers: the idle one looks for jobs whose lock has run out
    const both = await Promise.all([1, 2].map(() => work(shelf, { workerModule: BUSY, lockMs: 1_000 })));
    expect(shelf.told).toEqual(['n1', 'slow']);
    expect(both.map(({ stalled }) => stalled)).toEqual([0, 0]);
  }, SLOW);

  /** A worker that takes a job and is never heard of again. */
  const takeAndDie = async () => {
    const lost = new Worker(queue, null, { connection: { url: server.url }, lockDuration: 500, skipLockRenewal: true });
    await lost.getNextJob('lost');
    await lost.close(true);
  };

  it('what a worker was reading when it died is read by the next', async () => {
    await enqueue([article('n1')]);
    await takeAndDie();
    const shelf = new Shelf();
    expect(await work(shelf, { lockMs: 1_000 })).toEqual({ read: 1, failed: 0, stalled: 1 });
    expect(shelf.told).toEqual(['n1']);
  }, SLOW);

  it('an article over which too many workers died is set aside, and that is told of', async () => {
    await enqueue([article('n1'), article('n2')]);
    await takeAndDie();
    const shelf = new Shelf();
    expect(await work(shelf, { lockMs: 1_000, mostStalls: 0 })).toMatchObject({ read: 1, failed: 1 });
    expect(shelf.told).toEqual(['n1: worker-lost', 'n2']);
    expect((await letters()).map(({ id }) => id)).toEqual(['n1']);
  }, SLOW);

  it('a store that fails for a time costs no attempt and loses nothing', async () => {
    await enqueue([article('n1')], { attempts: 1 });
    let refusals = 0;
    const notes: string[] = [];
    const shelf = new Shelf(() => {
      if (refusals++ < 1) throw new Error('disk full');
    });
    expect(await work(shelf, { reporter: { ...silent, note: (message) => notes.push(message) } })).toMatchObject({ read: 1, failed: 0 });
    expect(shelf.told).toEqual(['n1']);
    expect(notes).toContain('storing failed (disk full): trying again');
    expect(await letters()).toEqual([]);
  }, SLOW);

  it('a record that the store never takes is set aside', async () => {
    await enqueue([article('n1')]);
    await work(new Shelf(() => {
      throw new RecordRefused('too long for this store');
    }));
    expect((await letters()).map(({ id, reason }) => [id, reason])).toEqual([['n1', 'too long for this store']]);
  }, SLOW);

  it('told to stop, a worker finishes what is under way and leaves the rest', async () => {
    const total = 40;
    await enqueue(Array.from({ length: total }, (_, n) => article(`n${n}`, '忙1秒')));
    const stop = new AbortController();
    const shelf = new Shelf(() => stop.abort());
    await work(shelf, { workerModule: BUSY, untilEmpty: false, signal: stop.signal });
    const left = await counts();
    expect(shelf.entries.length).toBeLessThan(total);
    expect(left).toMatchObject({ active: 0, failed: 0 });
    expect(shelf.entries.length + (left.waiting ?? 0) + (left.delayed ?? 0)).toBe(total);
  }, SLOW);

  it('who fills the queue waits for the workers', async () => {
    const stop = new AbortController();
    const filling = enqueue(Array.from({ length: 350 }, (_, n) => article(`n${n}`)), { mostWaiting: 150, signal: stop.signal });
    while (((await counts()).waiting ?? 0) < 200) await sleep(100);
    await sleep(1_000);
    expect((await counts()).waiting).toBe(200);
    stop.abort();
    expect(await filling).toMatchObject({ stopped: true });
  }, SLOW);

  it('Prometheus learns what was read and set aside, how long it took, what is waiting, and the memory', async () => {
    await enqueue([article('n1'), article('n2'), article('p1', '毒：抛出')]);
    const stop = new AbortController();
    let url = '';
    const working = work(new Shelf(), {
      workerModule: POISON, untilEmpty: false, signal: stop.signal, metricsPort: 0,
      reporter: { ...silent, note: (message) => { url ||= /http:\S+/.exec(message)?.[0] ?? ''; } },
    });
    const metrics = async () => (url ? await (await fetch(url)).text() : '');
    const metric = (text: string, name: string) => Number(new RegExp(`^${name.replace(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1]);
    let text = '';
    while (metric(text, 'tonggao_articles_total{result="read"}') !== 2 || metric(text, 'tonggao_articles_total{result="failed"}') !== 1) {
      await sleep(200);
      text = await metrics();
    }
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
    expect(metric(text, 'tonggao_article_seconds_count')).toBe(2);
    expect(metric(text, 'tonggao_queue_jobs{state="waiting"}')).toBe(0);
    expect(metric(text, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000);
    // 10 MB: a process with a dictionary in it has more
    if (process.platform === 'linux') expect(metric(text, 'tonggao_extract_memory_bytes')).toBeGreaterThan(10_000_000);
    expect((await fetch(url.replace('/metrics', '/'))).status).toBe(404);
    stop.abort();
    await working;
    await expect(fetch(url)).rejects.toThrow();
  }, SLOW);

  it('without a server there is a message that names it, without the password', async () => {
    const error = await enqueueInputs({ inputs: [folder], redis: 'redis://:geheim@127.0.0.1:1', queue }).catch((fault: Error) => fault);
    expect(error).toMatchObject({ name: 'ServerError', message: expect.stringContaining('redis://127.0.0.1:1') });
    expect(String(error)).not.toContain('geheim');
  }, SLOW);
});
