import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findProgram, missing } from './find-program.js';
import { freePort } from './free-port.js';

const PROGRAM = findProgram('redis-server', 'valkey-server');

/** Whether to skip tests that need Redis. */
export const noRedis = missing(PROGRAM, 'redis-server or valkey-server (apt-get install redis-server)');

/** A Redis of one's own: empty, in memory, on a free port of 127.0.0.1. */
export class RedisServer {
  private constructor(readonly port: number, private readonly folder: string, private readonly child: ChildProcess) {}

  static async start(): Promise<RedisServer> {
    if (!PROGRAM) throw new Error('redis-server is not installed: apt-get install redis-server');
    const folder = mkdtempSync(join(tmpdir(), 'tonggao-redis-'));
    const port = await freePort();
    const child = spawn(PROGRAM, ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    const server = new RedisServer(port, folder, child);
    const redis = new Redis(server.url, { maxRetriesPerRequest: null, retryStrategy: () => 100 });
    redis.on('error', () => {});
    await redis.ping();
    redis.disconnect();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = new Promise((resolve) => this.child.once('exit', resolve));
      this.child.kill();
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
