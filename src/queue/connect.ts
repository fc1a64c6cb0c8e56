import { Redis } from 'ioredis';
import { addressOf, ServerError } from '../store/server-error.js';

/** Longest wait between two attempts to reach a server that was there and went away. */
const RECONNECT_MS = 5_000;

/**
 * Opens a connection to Redis or Valkey, `redis://[USER:PASSWORD@]HOST:PORT[/DB]` or `rediss://` for TLS. Once open it comes back by itself.
 * @throws ServerError when there is no such server now
 */
export async function connectQueue(url: string): Promise<Redis> {
  if (!/^rediss?:\/\//.test(url)) throw new ServerError(`${addressOf(url)} is no address of Redis: give redis://HOST:PORT`);
  let open = false;
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null, retryStrategy: (times) => (open ? Math.min(times * 200, RECONNECT_MS) : null) });
  let reason = '';
  redis.on('error', (error: Error) => {
    reason = error.message || (error as NodeJS.ErrnoException).code || error.name;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    throw new ServerError(`no answer from ${addressOf(url)} (${reason || (error as Error).message}): start Redis or Valkey there, or name another with --redis`);
  }
  open = true;
  return redis;
}
