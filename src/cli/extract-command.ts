import { readInputs } from '../ingest/read-inputs.js';
import { readMetadata } from '../ingest/read-metadata.js';
import { readSites } from '../ingest/read-sites.js';
import { DEFAULT_MAX_TEXT_BYTES } from '../ingest/reader.js';
import { chooseSegmenter } from '../run/choose-segmenter.js';
import type { SegmenterName } from '../run/dictionary-hash.js';
import { extractPages } from '../run/extract/extract-pages.js';
import { BLANK, filterLines } from '../run/extract/filter-lines.js';
import { optionFile } from '../run/input-files.js';
import { DEFAULT_TIME_LIMIT_MS } from '../run/run-options.js';
import { reporterFor } from './reporters.js';
import { UsageError } from './usage-error.js';

interface Flags { strict?: boolean; metadata?: string; sites?: string; maxBytes?: number; timeLimit?: number; segmenter: SegmenterName; quiet?: boolean; log?: 'json' }

/** Runs `tonggao extract`. Returns the exit status. */
export async function extractCommand(files: readonly string[], { strict, metadata, sites, maxBytes = DEFAULT_MAX_TEXT_BYTES, timeLimit, segmenter, quiet, log }: Flags): Promise<number> {
  await chooseSegmenter(segmenter);
  endQuietlyWhenNobodyReads();
  const timeLimitMs = timeLimit === undefined ? DEFAULT_TIME_LIMIT_MS : timeLimit * 1000;
  const filter = files.length === 0 || (files.length === 1 && files[0] === '-');
  if (!filter) {
    const reporter = reporterFor({ quiet, log });
    const table = metadata ? await optionFile('--metadata', readMetadata(metadata)) : undefined;
    const items = readInputs(files, { maxTextBytes: maxBytes, metadata: table, sites: sites ? await optionFile('--sites', readSites(sites)) : undefined });
    return (await extractPages(items, process.stdout, { timeLimitMs, onFailure: reporter.failure })) > 0 ? 1 : 0;
  }
  if (sites) throw new UsageError('--sites is for files of web pages: name them');
  if (metadata) throw new UsageError('--metadata is for files: an NDJSON line says itself when and where it was published');
  if (process.stdin.isTTY && !quiet) process.stderr.write('reading NDJSON from standard input; name files to read those (Ctrl-D ends, --help tells more)\n');
  let failed = 0;
  await extractPages(filterLines(process.stdin, maxBytes), process.stdout, { timeLimitMs, onFailure: ({ code }) => { if (code !== BLANK) failed++; } });
  return strict && failed > 0 ? 1 : 0;
}

/** `tonggao extract … | head` closes the pipe: that is no fault. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
