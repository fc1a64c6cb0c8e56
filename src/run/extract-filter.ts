import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Page } from '../model/article.js';
import { extract } from '../pipeline.js';

/** Answers each NDJSON line of `input` with one line on `output`: the record, or what was wrong. Returns how many lines failed. */
export async function extractFilter(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    let answer: string;
    try {
      answer = JSON.stringify(extract(pageOf(line)));
    } catch (error) {
      failed++;
      answer = JSON.stringify({ id: null, error: { code: 'unreadable-line', message: String((error as Error).message), line: number } });
    }
    if (!output.write(`${answer}\n`)) await once(output, 'drain');
  }
  return failed;
}

/** Stand-in until ingest reads lines itself. */
function pageOf(line: string): Page {
  const item = JSON.parse(line);
  const sha256 = createHash('sha256').update(line).digest('hex');
  return {
    id: item.id ?? sha256.slice(0, 16), source: { path: null, url: item.url ?? null, sha256, bytes: Buffer.byteLength(line), charset: 'utf-8', mediaType: item.html === undefined ? 'text/plain' : 'text/html' },
    content: item.html ?? (item.title && !item.text.startsWith(item.title) ? `${item.title}\n${item.text}` : item.text),
    title: item.title ?? null, published: item.published ?? null, publisher: item.publisher ?? null, problems: [],
  };
}
