import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Queue } from 'bullmq';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { ServerError } from '../store/server-error.js';
import { childMemory } from './child-memory.js';

/** Seconds; an article takes some milliseconds, the time limit is 30 s. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

/** What a worker tells Prometheus. */
export class WorkerMetrics {
  private readonly registry = new Registry();
  private readonly articles = new Counter({ name: 'tonggao_articles_total', help: 'Articles by what became of them', labelNames: ['result'], registers: [this.registry] });
  private readonly seconds = new Histogram({ name: 'tonggao_article_seconds', help: 'Seconds from taking an article to its record being stored', buckets: BUCKETS, registers: [this.registry] });
  private server: Server | null = null;

  constructor(queue: Queue) {
    for (const result of ['read', 'failed']) this.articles.inc({ result }, 0);
    new Gauge({
      name: 'tonggao_queue_jobs', help: 'Articles in the queue by state; failed are those set aside', labelNames: ['state'], registers: [this.registry],
      async collect() {
        const counts = await queue.getJobCounts(...STATES);
        for (const state of STATES) this.set({ state }, counts[state] ?? 0);
      },
    });
    new Gauge({
      name: 'tonggao_extract_memory_bytes', help: 'Resident memory of the processes that read articles', registers: [this.registry],
      async collect() {
        this.set(await childMemory());
      },
    });
    collectDefaultMetrics({ register: this.registry });
  }

  read(seconds: number): void {
    this.articles.inc({ result: 'read' });
    this.seconds.observe(seconds);
  }

  failed(): void {
    this.articles.inc({ result: 'failed' });
  }

  /**
   * Answers `GET /metrics` on this machine only. Returns the port: another one than asked for when that was 0.
   * @throws ServerError when the port is taken
   */
  async listen(port: number): Promise<number> {
    const server = createServer(async (request, response) => {
      if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
        response.writeHead(404).end('there is /metrics\n');
        return;
      }
      try {
        response.writeHead(200, { 'content-type': this.registry.contentType }).end(await this.registry.metrics());
      } catch (error) {
        response.writeHead(503).end(`${(error as Error).message}\n`);
      }
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(new ServerError(`no metrics on port ${port} (${error.message}): give another port with --metrics`)));
      server.listen(port, '127.0.0.1', resolve);
    });
    this.server = server;
    return (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const { server } = this;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
}
