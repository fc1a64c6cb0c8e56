#!/usr/bin/env node
// development stand-in: NDJSON in, NDJSON out
import { createInterface } from 'node:readline';
import { extract } from '../pipeline.js';

for await (const line of createInterface({ input: process.stdin })) {
  if (!line) continue;
  const item = JSON.parse(line);
  const record = extract({ id: item.id, source: { path: null, url: item.url ?? null, sha256: '', bytes: 0, charset: 'utf-8', mediaType: 'text/plain' }, content: (item.title && !item.text.startsWith(item.title) ? item.title + '\n' : '') + item.text, title: item.title ?? null, published: item.published ?? null, publisher: null, problems: [] });
  process.stdout.write(JSON.stringify(record) + '\n');
}
