import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buildReport } from './build-report.js';
import { chunkScript, MemorySink } from './chunk-sink.js';
import { pageAssets } from './page-assets.js';
import { pageShell } from './page-shell.js';
import { checkFolder } from './write-report.js';

const WATCHED = ['articles', 'people', 'organisations', 'posts', 'agreements', 'mentions', 'problems'];
/** Milliseconds between looks at the folder; looking also sees a folder that was replaced as a whole. */
const LOOK_EVERY = 1000;

export interface ServedReport {
  url: string;
  close: () => Promise<void>;
}

interface Site {
  page: string;
  chunks: ReadonlyMap<string, string>;
}

/**
 * Serves the report of a dataset folder on 127.0.0.1 and makes it anew when the dataset changes; open pages are told
 * and reload. Port 0 takes a free one. A change that cannot be read is told to `warn` and the last good report stays.
 * @throws DatasetError when the folder is not a dataset
 */
export async function serveReport(folder: string, port: number, warn: (message: string) => void): Promise<ServedReport> {
  checkFolder(folder);
  let site = await build(folder);
  let seen = signature(folder);
  let building = false;
  const listeners = new Set<ServerResponse>();
  const look = setInterval(async () => {
    const now = signature(folder);
    if (building || now === seen || now === null) return;
    building = true;
    try {
      site = await build(folder);
      for (const listener of listeners) listener.write('event: changed\ndata: \n\n');
    } catch (error) {
      warn(error instanceof Error ? error.message : String(error));
    }
    seen = now;
    building = false;
  }, LOOK_EVERY);
  const server = createServer((request, response) => answer(request, response, site, listeners));
  await listen(server, port);
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/`;
  return {
    url,
    close: () => {
      clearInterval(look);
      for (const listener of listeners) listener.end();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function build(folder: string): Promise<Site> {
  const sink = new MemorySink();
  const meta = await buildReport(folder, sink);
  return { page: pageShell({ meta, assets: await pageAssets(), chunks: new Map(), live: true }), chunks: sink.chunks };
}

/** What changes when the dataset does; null while a file is missing, as in the middle of a replacement. */
function signature(folder: string): string | null {
  try {
    return WATCHED.map((table) => statSync(join(folder, `${table}.ndjson`))).map(({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`).join('\n');
  } catch {
    return null;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site, listeners: Set<ServerResponse>): void {
  const send = (status: number, type: string, body: string) => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  // a page of another site that resolves its own name to this machine must not read the dataset
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) return send(403, 'text/plain', 'open http://127.0.0.1 instead\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, 'text/plain', 'only GET\n');
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === '/' || path === '/index.html') return send(200, 'text/html', site.page);
  if (path === '/events') return subscribe(response, listeners);
  const name = /^\/data\/([a-z]+(?:-\d+)?)\.js$/.exec(path)?.[1] ?? '';
  const json = site.chunks.get(name);
  return json === undefined ? send(404, 'text/plain', 'not found\n') : send(200, 'text/javascript', chunkScript(name, json));
}

function subscribe(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}
