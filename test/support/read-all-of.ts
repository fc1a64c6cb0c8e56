import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_MAX_TEXT_BYTES, type InputFailure, isFailure, type Reader } from '../../src/ingest/reader.js';
import type { Page } from '../../src/model/article.js';

const folder = mkdtempSync(join(tmpdir(), 'tonggao-read-'));
let files = 0;

/** What a reader makes of some bytes in a file. */
export async function readAllOf(reader: Reader, bytes: Buffer, extension: string, maxTextBytes = DEFAULT_MAX_TEXT_BYTES): Promise<{ pages: Page[]; failures: InputFailure[] }> {
  const path = join(folder, `${files++}${extension}`);
  writeFileSync(path, bytes);
  const pages: Page[] = [];
  const failures: InputFailure[] = [];
  for await (const item of reader({ path, name: `a${extension}`, id: 'a', extension }, { maxTextBytes })) {
    if (isFailure(item)) failures.push(item);
    else pages.push(item);
  }
  return { pages, failures };
}
